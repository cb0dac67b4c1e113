//! Biome over the scripts and style sheets: their form, and what is likely to be a mistake in them.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;

/// Checks every file that `biome.json` names, or mends what can be mended without a change of meaning.
pub(super) fn check(project: &Project, fix: bool) -> Result<()> {
    npm::install(project)?;
    let mut biome = npm::program(project, "biome");
    biome.current_dir(project.root()).arg("check");
    if fix {
        biome.arg("--write");
    }
    process::run(biome.arg("--error-on-warnings"))
}
