//! The tools that come from npm: for development, never for the page.

use crate::project::Project;
use crate::{apt, console, process};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Command;

/// A copy of the file from which `node_modules` was installed: the lock file, or the list of a folder without one.
const MEMORY: &str = "node_modules/.installed-from.json";

/// The oldest version of Node.js whose test runner is sufficient.
const NODE: u32 = 20;

/// Installs the packages of the lock file if they are missing or the file has changed.
pub fn install(project: &Project) -> Result<()> {
    install_as(project.root(), "package-lock.json", "npm ci", &["ci"])
}

/// Installs the packages that a folder's `package.json` names, under the same conditions; the file names exact versions.
pub(crate) fn install_listed(folder: &Path, name: &str) -> Result<()> {
    let arguments = ["install", "--no-package-lock", "--no-audit", "--no-fund"];
    install_as(
        folder,
        "package.json",
        &format!("npm install for: {name}"),
        &arguments,
    )
}

fn install_as(folder: &Path, list: &str, step: &str, arguments: &[&str]) -> Result<()> {
    let wanted = fs::read(folder.join(list)).with_context(|| format!("cannot read {list}"))?;
    let memory = folder.join(MEMORY);
    if fs::read(&memory).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    provide_node()?;
    console::step(step, || {
        let mut npm = Command::new("npm");
        process::read(npm.current_dir(folder).args(arguments))
    })?;
    fs::write(&memory, wanted).with_context(|| format!("cannot write {}", memory.display()))
}

/// Finds or installs Node.js with npm; fails if its version is too old.
pub fn provide_node() -> Result<()> {
    if process::find("node").is_none() || process::find("npm").is_none() {
        let advice = format!("Node.js is not installed: install version {NODE} or newer, with npm");
        apt::install(&["nodejs", "npm"]).context(advice)?;
    }
    let version = process::read(Command::new("node").arg("--version"))?;
    if major(&version).is_some_and(|major| major < NODE) {
        let version = version.trim();
        bail!("Node.js {version} is too old: install version {NODE} or newer");
    }
    Ok(())
}

/// The major number in `v20.19.2`.
fn major(version: &str) -> Option<u32> {
    let (major, _) = version.trim().strip_prefix('v')?.split_once('.')?;
    major.parse().ok()
}

/// A program of one of the packages.
pub fn program(project: &Project, name: &str) -> Command {
    // The entry in `.bin` is a script or a program, depending on the platform.
    Command::new(project.root().join("node_modules/.bin").join(name))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_major_version_is_read() {
        assert_eq!(super::major("v20.19.2\n"), Some(20));
        assert_eq!(super::major("unknown"), None);
    }
}
