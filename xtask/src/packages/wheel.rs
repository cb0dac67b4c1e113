//! The Python package: the widget as one module with all that it needs, in a wheel for every platform.

use super::{VERSION, copy_sources, emptied, venv, workshop};
use crate::bindings::{self, PICTURE};
use crate::bundle::Bundle;
use crate::project::Project;
use crate::toolchain::{self, Toolchain};
use crate::{console, process};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// When the files of the wheel are said to have been written: a zip knows no earlier day.
const EPOCH: &str = "315532800";

/// Puts the package together from the built site and writes the wheel into `folder`.
pub(super) fn build(project: &Project, folder: &Path) -> Result<PathBuf> {
    let python = venv::provide(project, "build")?;
    let picture = picture(project)?;
    console::step("wheel", || {
        let package = emptied(workshop(project).join("wheel"))?;
        copy_sources(project, "python", &package)?;
        let module = package.join("src/activation_lab");
        Bundle::Widget.write(project, &package)?;
        fs::copy(&picture, module.join("picture.wasm"))?;
        fs::create_dir_all(folder)?;
        let mut flit = Command::new(python);
        flit.current_dir(&package)
            // The same content makes the same file.
            .env("SOURCE_DATE_EPOCH", EPOCH)
            .args(["-m", "flit_core.wheel", "--outdir"]);
        process::read(flit.arg(folder))?;
        let wheel = folder.join(format!("activation_lab-{VERSION}-py3-none-any.whl"));
        wheel
            .is_file()
            .then_some(wheel)
            .context("flit did not write the expected wheel")
    })
}

/// Compiles the part that draws without a browser; returns the path of its WebAssembly.
fn picture(project: &Project) -> Result<PathBuf> {
    let wasm = toolchain::compile(&Toolchain::prepare(project)?, project, PICTURE)?;
    let folder = emptied(workshop(project).join(PICTURE))?;
    bindings::generate_into(&folder, PICTURE, &wasm)?;
    Ok(folder.join("picture_bg.wasm"))
}
