//! rustfmt over every file: cargo's own command does not see modules that a macro declares.

use super::sources;
use crate::process;
use crate::project::Project;
use anyhow::{Context, Result};
use std::process::Command;

/// The workspace's edition, which rustfmt cannot find out from single files.
const EDITION: &str = "2024";

/// Compares every Rust file with its formatted form, or writes that form.
pub(super) fn check(project: &Project, fix: bool) -> Result<()> {
    let mut rustfmt = Command::new("rustfmt");
    rustfmt
        .current_dir(project.root())
        .args(["--edition", EDITION]);
    if !fix {
        rustfmt.arg("--check");
    }
    for source in sources::below(project, "", &["rs"])? {
        rustfmt.arg(source.path);
    }
    process::run(&mut rustfmt).context("`cargo xtask check --fix` formats them")
}
