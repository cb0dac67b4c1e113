//! The tools that come from npm: for development, never for the page.

use crate::project::Project;
use crate::{apt, console, process};
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::Command;

/// A copy of the lock file from which `node_modules` was installed.
const MEMORY: &str = "node_modules/.installed-from.json";

/// The oldest version of Node.js whose test runner has what the tests need.
const NODE: u32 = 20;

/// Installs the packages of the lock file if they are missing or the file has changed.
pub fn install(project: &Project) -> Result<()> {
    let lock = fs::read(project.root().join("package-lock.json"))
        .context("cannot read package-lock.json")?;
    let memory = project.root().join(MEMORY);
    if fs::read(&memory).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    provide_node()?;
    console::step("npm ci", || {
        let mut npm = Command::new("npm");
        process::read(npm.current_dir(project.root()).arg("ci"))
    })?;
    fs::write(&memory, lock).with_context(|| format!("cannot write {}", memory.display()))
}

/// Finds or installs Node.js with npm; fails if its version is too old.
pub fn provide_node() -> Result<()> {
    if process::find("node").is_none() || process::find("npm").is_none() {
        let advice = format!("no Node.js: install version {NODE} or newer with npm");
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
