//! A Python with NumPy, found or installed.

use crate::{apt, process};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// The variable with the Python to use.
pub const VARIABLE: &str = "ACTIVATION_LAB_PYTHON";

/// The names under which systems install it. Packages of apt are for Debian's own, which may not be the first in `PATH`.
pub(crate) const NAMES: &[&str] = &["python3", "python", "/usr/bin/python3"];

/// Debian's packages.
const PACKAGES: &[&str] = &["python3", "python3-numpy"];

/// A Python with NumPy: that of the variable, or the first one found, or Debian's after installing it.
pub fn provide() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os(VARIABLE) {
        return Ok(chosen.into());
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    let advice = "NumPy is not installed: install Python 3 and run `pip install numpy`";
    apt::install(PACKAGES).context(advice)?;
    find().context(advice)
}

fn find() -> Option<PathBuf> {
    let has_numpy =
        |name: &&&str| process::read(Command::new(name).args(["-c", "import numpy"])).is_ok();
    NAMES.iter().find(has_numpy).map(PathBuf::from)
}
