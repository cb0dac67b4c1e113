//! The source files of the project.

use crate::project::Project;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// Folders with generated or installed files.
const FOREIGN: &[&str] = &["target", "node_modules", "dist", "pkg"];

/// A source file.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// Its path from the root.
    pub(super) path: PathBuf,
    /// Its content.
    pub(super) text: String,
}

/// Every file below `folder` with one of these endings, in order of their paths.
pub(super) fn below(project: &Project, folder: &str, kinds: &[&str]) -> Result<Vec<Source>> {
    let start = project.root().join(folder);
    if !start.exists() {
        return Ok(Vec::new());
    }
    let mut sources = Vec::new();
    let walk = WalkDir::new(start).sort_by_file_name().into_iter();
    for entry in walk.filter_entry(is_own) {
        let entry = entry?;
        let kind = entry.path().extension().and_then(|kind| kind.to_str());
        if entry.file_type().is_file() && kind.is_some_and(|kind| kinds.contains(&kind)) {
            let path = entry.path();
            let text = std::fs::read_to_string(path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            let path = project.relative(path).to_owned();
            sources.push(Source { path, text });
        }
    }
    Ok(sources)
}

fn is_own(entry: &DirEntry) -> bool {
    // The project's own folder may have any name.
    if entry.depth() == 0 {
        return true;
    }
    let name = entry.file_name().to_string_lossy();
    let foreign = entry.file_type().is_dir() && FOREIGN.contains(&&*name);
    !name.starts_with('.') && !foreign
}

/// `path:line`, as terminals and editors understand it.
pub(super) fn place(path: &Path, line: usize) -> String {
    format!("{}:{line}", path.display())
}
