//! Virtual environments of Python, each with the packages for one purpose.

use super::workshop;
use crate::project::Project;
use crate::python::{NAMES, VARIABLE};
use crate::{apt, console, process};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The file in an environment that records its requirements.
const MEMORY: &str = "installed.txt";

/// Debian's packages.
const PACKAGES: &[&str] = &["python3", "python3-venv"];

/// A Python with the requirements listed in `xtask/packages/python/<name>.txt`; returns its program.
pub(crate) fn provide(project: &Project, name: &str) -> Result<PathBuf> {
    let list = format!("xtask/packages/python/{name}.txt");
    let list = project.root().join(list);
    let wanted =
        fs::read_to_string(&list).with_context(|| format!("cannot read {}", list.display()))?;
    let folder = workshop(project).join("python").join(name);
    let python = folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let memory = folder.join(MEMORY);
    if fs::read_to_string(&memory).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let base = base()?;
    console::step(&format!("pip install for: {name}"), || {
        let mut venv = Command::new(base);
        process::read(venv.args(["-m", "venv", "--clear"]).arg(&folder))?;
        process::read(pip(&python).arg("--requirement").arg(&list))
    })?;
    fs::write(&memory, wanted).with_context(|| format!("cannot write {}", memory.display()))?;
    Ok(python)
}

/// `pip install`, to be continued.
pub(super) fn pip(python: &PathBuf) -> Command {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet"]);
    pip.arg("--disable-pip-version-check");
    pip
}

/// A Python that can make environments: the one that the variable names, else the first there is, else Debian's, installed.
pub(crate) fn base() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os(VARIABLE) {
        return Ok(chosen.into());
    }
    let find = || {
        let makes_environments = |name: &&&str| {
            process::read(Command::new(name).args(["-c", "import venv, ensurepip"])).is_ok()
        };
        NAMES.iter().find(makes_environments).map(PathBuf::from)
    };
    if let Some(found) = find() {
        return Ok(found);
    }
    let advice = "no Python with venv: install Python 3 with venv";
    apt::install(PACKAGES).context(advice)?;
    find().context(advice)
}
