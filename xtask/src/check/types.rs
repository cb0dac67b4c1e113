//! TypeScript for the types in the comments of the scripts.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;
use std::process::Command;

/// The front end with the benchmark's pages, the bundler's scripts, and the tests in Node: each has its own globals.
const PROJECTS: &[&str] = &[".", "xtask/bundle", "tests/node"];

/// Checks every project.
pub(super) fn check(project: &Project) -> Result<()> {
    npm::install(project)?;
    PROJECTS.iter().try_for_each(|path| {
        let mut node = Command::new("node");
        node.current_dir(project.root());
        process::run(node.args(["node_modules/typescript/bin/tsc", "--project", path]))
    })
}
