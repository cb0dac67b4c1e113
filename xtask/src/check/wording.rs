//! The style of the texts: no phrase of `xtask/lint/phrases.toml`, and a warning about long sentences.
//!
//! Neither tool for this fits: cspell forbids words, not phrases, and Vale is a program to download that npm and cargo do not have.

mod passages;
mod phrases;
mod sentences;

use crate::console;
use crate::project::Project;
use anyhow::Result;

/// Fails at a listed phrase; warns of long sentences.
pub(super) fn check(project: &Project) -> Result<()> {
    let pages = passages::pages(project)?;
    if let Some(warning) = sentences::warning(&pages) {
        console::warn(&warning);
    }
    phrases::Phrases::read(project)?.check(&pages)
}
