//! TypeScript for the types in the comments of the scripts.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;
use std::process::Command;

/// Checks every module below `www`, and those of the benchmark.
pub(super) fn check(project: &Project) -> Result<()> {
    npm::install(project)?;
    let mut node = Command::new("node");
    node.current_dir(project.root());
    process::run(node.args(["node_modules/typescript/bin/tsc", "--project", "."]))
}
