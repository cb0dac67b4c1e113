//! cspell for texts and comments: `xtask/lint/cspell.json` lists the files, `xtask/lint/words.txt` the field's words.

use crate::project::Project;
use crate::{npm, process};
use anyhow::Result;

/// Names every unknown word with its place.
pub(super) fn check(project: &Project) -> Result<()> {
    npm::install(project)?;
    let mut cspell = npm::program(project, "cspell");
    cspell.current_dir(project.root());
    cspell.args(["lint", "--config", "xtask/lint/cspell.json", "--root", "."]);
    process::run(cspell.args(["--no-progress", "--no-summary"]))
}
