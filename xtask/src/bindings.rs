//! The JavaScript side of the compiled library, by wasm-bindgen.

use crate::project::Project;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The parts of the library: each is a feature of the crate and the stem of the generated files.
pub(crate) const PARTS: [&str; 3] = ["engine", "study", "lessons"];

/// Writes a part's script, its types and its WebAssembly to `www/pkg`.
pub(crate) fn generate(project: &Project, part: &str, wasm: &Path) -> Result<()> {
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
    let names = shorter(output.wasm_mut().imports.iter().map(|it| it.name.clone()));
    for import in output.wasm_mut().imports.iter_mut() {
        if let Some(short) = names.get(&import.name) {
            import.name.clone_from(short);
        }
    }
    output.emit(project.pkg())?;
    let script = project.pkg().join(format!("{part}.js"));
    let text = fs::read_to_string(&script)
        .with_context(|| format!("wasm-bindgen left no {}", script.display()))?;
    Ok(fs::write(&script, renamed(&text, &names))?)
}

/// Short names for imports: each ends in a hash, which tells several crates' versions apart but cannot be compressed, and
/// stands in the script and in the WebAssembly.
fn shorter(names: impl Iterator<Item = String>) -> BTreeMap<String, String> {
    names
        .enumerate()
        .map(|(place, name)| (name, format!("i{place}")))
        .collect()
}

/// The script with the keys of its table of imports replaced.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let line = |line: &str| {
        let key = line.trim_start().split_once(':').map(|(key, _)| key);
        match key.and_then(|key| Some((key, names.get(key)?))) {
            Some((key, short)) => line.replacen(key, short, 1),
            None => line.to_owned(),
        }
    };
    script.lines().map(|it| line(it) + "\n").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_have_short_names_on_both_sides() {
        let names = shorter(
            ["__wbg_stroke_19fa3f3ec093bc25", "__wbg_arc_1"]
                .map(str::to_owned)
                .into_iter(),
        );
        let script = "import0 = {\n    __wbg_arc_1: function(x) { return x; },\n    other: 1,\n};";
        let expected = "import0 = {\n    i1: function(x) { return x; },\n    other: 1,\n};\n";
        assert_eq!(renamed(script, &names), expected);
        assert_eq!(names["__wbg_stroke_19fa3f3ec093bc25"], "i0");
    }
}
