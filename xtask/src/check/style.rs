//! Biome for scripts and style sheets: formatting and lints.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;

/// Checks every file that `biome.json` includes, or applies safe fixes.
pub(super) fn check(project: &Project, fix: bool) -> Result<()> {
    npm::install(project)?;
    let mut biome = npm::program(project, "biome");
    biome.current_dir(project.root()).arg("check");
    if fix {
        biome.arg("--write");
    }
    process::run(biome.arg("--error-on-warnings"))
}
