//! dependency-cruiser for the imports of the scripts: `xtask/lint/layers.js` lists the layers of the front end.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;

/// Names every import from a layer above, and every circle.
pub(super) fn check(project: &Project) -> Result<()> {
    npm::install(project)?;
    let mut cruiser = npm::program(project, "depcruise");
    cruiser.current_dir(project.root());
    cruiser.args(["--config", "xtask/lint/layers.js"]);
    process::run(cruiser.args(["www", "xtask/bundle", "xtask/bench", "tests/node"]))
}
