//! The tools that come from npm: for development, never for the page.

use crate::project::Project;
use crate::{apt, console, process};
use anyhow::{Context, Result};
use std::fs;
use std::process::Command;

/// What is remembered in `node_modules` of the lock file that it was installed from.
const MEMORY: &str = "node_modules/.installed-from.json";

/// Installs what the lock file says when it is missing or has changed.
pub fn install(project: &Project) -> Result<()> {
    let lock = fs::read(project.root().join("package-lock.json"))
        .context("cannot read package-lock.json")?;
    let memory = project.root().join(MEMORY);
    if fs::read(&memory).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    if process::find("npm").is_none() {
        apt::install(&["nodejs", "npm"]).context("no npm: install Node.js")?;
    }
    console::step("npm ci", || {
        let mut npm = Command::new("npm");
        process::read(npm.current_dir(project.root()).arg("ci"))
    })?;
    fs::write(&memory, lock).with_context(|| format!("cannot write {}", memory.display()))
}

/// A program of one of the packages.
pub fn program(project: &Project, name: &str) -> Command {
    // By its entry in `.bin`: the file behind it is a script or a program, as the platform has it.
    Command::new(project.root().join("node_modules/.bin").join(name))
}
