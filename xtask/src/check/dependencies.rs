//! cargo-deny over the dependencies: licenses, sources, withdrawn and vulnerable versions, as `deny.toml` has them.

use crate::project::Project;
use crate::{console, process};
use anyhow::Result;
use std::process::Command;

/// The program, which takes minutes to compile and is not installed for this check alone.
const PROGRAM: &str = "cargo-deny";

/// Checks that need no network.
const LOCAL: &[&str] = &["bans", "licenses", "sources"];

/// Runs the checks that are possible here, and reports those that are not.
pub(super) fn check(project: &Project) -> Result<()> {
    if process::find(PROGRAM).is_none() {
        console::warn("SKIPPED: cargo-deny is not installed (run `cargo install cargo-deny`)");
        return Ok(());
    }
    process::run(deny(project).arg("check").args(LOCAL))?;
    if process::read(deny(project).args(["fetch", "db"])).is_err() {
        console::warn("advisories SKIPPED: the database cannot be downloaded");
        return Ok(());
    }
    process::run(deny(project).args(["check", "advisories"]))
}

fn deny(project: &Project) -> Command {
    let mut deny = Command::new(PROGRAM);
    deny.current_dir(project.root()).arg("--workspace");
    deny
}
