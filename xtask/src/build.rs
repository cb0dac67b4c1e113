//! From sources to a site that a browser can load.

use crate::project::Project;
use crate::toolchain::{self, Toolchain};
use crate::{bindings, code, console, formulas, names, notes};
use anyhow::Result;

/// Builds everything that the site needs into `www/pkg`.
pub fn site(project: &Project) -> Result<()> {
    build_with(&Toolchain::prepare(project)?, project)
}

/// Builds with a toolchain that has been prepared.
pub(crate) fn build_with(toolchain: &Toolchain, project: &Project) -> Result<()> {
    for part in bindings::PARTS {
        let wasm = toolchain::compile(toolchain, project, part)?;
        let step = format!("wasm-bindgen for the {part}");
        console::step(&step, || bindings::generate(project, part, &wasm))?;
    }
    build_texts(project)
}

/// Converts the names, the notes and the code for other frameworks to the files that the page loads.
pub(crate) fn build_texts(project: &Project) -> Result<()> {
    console::step("names", || names::generate(project))?;
    console::step("notes", || notes::generate(project))?;
    console::step("formulas", || formulas::generate(project))?;
    console::step("code for other frameworks", || code::generate(project)).map(drop)
}
