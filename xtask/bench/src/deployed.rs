//! The site as a static host sends it: `dist/`, with a Brotli form beside every file that has one.

use super::scales;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;
use xtask::products;
use xtask::project::Project;

/// Files that a host compresses.
const COMPRESSED: &[&str] = &["html", "js", "css", "wasm", "json", "svg"];

/// Bundles the built site and compresses it; returns the folder.
pub(super) fn prepare(project: &Project) -> Result<PathBuf> {
    let dist = products::deployed(project)?;
    let folder = project.target().join("bench/site");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for entry in WalkDir::new(&dist) {
        let entry = entry.context("cannot list dist")?;
        let to = folder.join(entry.path().strip_prefix(&dist)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&to)?;
        } else if entry.path().extension().is_some_and(|kind| kind != "map") {
            copy(entry.path(), &to)?;
        }
    }
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let content = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    let kind = from.extension().and_then(|kind| kind.to_str());
    if kind.is_some_and(|kind| COMPRESSED.contains(&kind)) {
        let mut name = to.as_os_str().to_owned();
        name.push(".br");
        fs::write(name, scales::compressed(&content)?)?;
    }
    fs::write(to, content).with_context(|| format!("cannot write {}", to.display()))
}
