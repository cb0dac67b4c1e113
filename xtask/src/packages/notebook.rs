//! A Python with notebooks and the wheel, as somebody would install it.

use super::venv;
use crate::project::Project;
use crate::{console, process};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Installs the wheel beside the tools of notebooks; returns the Python.
pub(crate) fn install(project: &Project, wheel: &Path) -> Result<PathBuf> {
    let python = venv::provide(project, "notebook")?;
    console::step("pip install of the wheel", || {
        // What it depends on is there, and a wheel of the same version may have other content.
        let mut pip = venv::pip(&python);
        process::read(pip.args(["--no-deps", "--force-reinstall"]).arg(wheel))
    })?;
    Ok(python)
}
