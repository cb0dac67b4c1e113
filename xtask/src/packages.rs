//! The packages: a tarball for npm, a wheel for Python. Their sources are in `xtask/packages/`.

pub(crate) mod hosts;
pub(crate) mod notebook;
pub(crate) mod recipes;
mod tarball;
pub(crate) mod venv;
mod wheel;

use crate::project::Project;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// Their version is that of the project.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The placeholder for the version in a package's sources.
const PLACEHOLDER: &str = "\"0.0.0\"";

/// The license files of every package.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// Makes npm's tarball from the built site in `folder`; returns the file.
pub(crate) fn tarball(project: &Project, folder: &Path) -> Result<PathBuf> {
    tarball::pack(project, folder)
}

/// Makes Python's wheel from the built site in `folder`; returns the file.
pub(crate) fn wheel(project: &Project, folder: &Path) -> Result<PathBuf> {
    wheel::build(project, folder)
}

/// Where the packages are put together.
fn workshop(project: &Project) -> PathBuf {
    project.target().join("packages")
}

/// Copies the sources of a package, with the version and the licenses.
fn copy_sources(project: &Project, package: &str, to: &Path) -> Result<()> {
    let from = project.root().join("xtask/packages").join(package);
    copy(&from, to)?;
    for licence in LICENCES {
        fs::copy(project.root().join(licence), to.join(licence))
            .with_context(|| format!("cannot copy {licence}"))?;
    }
    Ok(())
}

/// Copies a folder; a text with a placeholder gets the version.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.with_context(|| format!("cannot list {}", from.display()))?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
            continue;
        }
        let content = fs::read(entry.path())?;
        let content = match String::from_utf8(content) {
            Ok(text) => text
                .replace(PLACEHOLDER, &format!("\"{VERSION}\""))
                .into_bytes(),
            Err(binary) => binary.into_bytes(),
        };
        fs::write(&target, content)
            .with_context(|| format!("cannot write {}", target.display()))?;
    }
    Ok(())
}

/// An empty folder at `path`.
fn emptied(path: PathBuf) -> Result<PathBuf> {
    if path.exists() {
        fs::remove_dir_all(&path).with_context(|| format!("cannot empty {}", path.display()))?;
    }
    fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
    Ok(path)
}
