//! The layers point one way: whoever adds an arrow the other way is told here.

mod modules;
mod rust;

use super::sources;
use crate::project::Project;
use anyhow::{Result, bail};

/// Checks the library's modules and the front end's.
pub(super) fn check(project: &Project) -> Result<()> {
    let mut breaches = Vec::new();
    for source in sources::below(project, "src", &["rs"])? {
        breaches.extend(rust::breaches(&source));
    }
    for source in sources::below(project, "www", &["js"])? {
        breaches.extend(modules::breaches(project, &source));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    bail!(
        "arrows that point the wrong way:\n  {}",
        breaches.join("\n  ")
    )
}
