//! rustfmt for every file: `cargo fmt` misses modules that a macro declares.

use super::sources;
use crate::project::Project;
use crate::{console, process};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::process::Command;

/// The edition of the workspace: rustfmt cannot read it from single files.
const EDITION: &str = "2024";

/// Checks the format of every Rust file, or formats it.
pub(super) fn check(project: &Project, fix: bool) -> Result<()> {
    let sources = sources::below(project, "", &["rs"])?;
    let paths = sources.iter().map(|source| &source.path);
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.current_dir(project.root());
    rustfmt.args(["--edition", EDITION]).args(paths);
    if fix {
        return process::run(&mut rustfmt);
    }
    let output = rustfmt.args(["--check", "--files-with-diff"]).output();
    let output = output.context("cannot start rustfmt")?;
    // A file that several modules include is named several times.
    let names = String::from_utf8_lossy(&output.stdout).into_owned();
    let unformatted: BTreeSet<_> = names
        .lines()
        .map(|name| project.relative(name.as_ref()))
        .collect();
    for path in &unformatted {
        console::say(&format!("  {}", path.display()));
    }
    if !output.status.success() {
        let other = String::from_utf8_lossy(&output.stderr);
        bail!(
            "{} files are not formatted; `cargo xtask check --fix` formats them {other}",
            unformatted.len()
        );
    }
    Ok(())
}
