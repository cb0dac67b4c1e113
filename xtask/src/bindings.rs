//! The JavaScript side of the compiled library, by wasm-bindgen.

use crate::project::Project;
use anyhow::{Context, Result};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The parts of the library: each is a feature of the crate and the stem of the generated files.
pub(crate) const PARTS: [&str; 3] = ["engine", "study", "lessons"];

/// The part that the Python package draws with; no page loads it.
pub(crate) const PICTURE: &str = "picture";

/// Writes a part's script, its types and its WebAssembly to `www/pkg`.
pub(crate) fn generate(project: &Project, part: &str, wasm: &Path) -> Result<()> {
    generate_into(&project.pkg(), part, wasm)
}

/// The same, to any folder.
pub(crate) fn generate_into(folder: &Path, part: &str, wasm: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    let mut output = bindgen
        .input_path(wasm)
        .out_name(part)
        .typescript(true)
        // Without a default path a bare `init()` does not find the module beside it.
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)
        .and_then(Bindgen::generate_output)
        .with_context(|| format!("wasm-bindgen cannot read {}", wasm.display()))?;
    output.emit(folder)
}
