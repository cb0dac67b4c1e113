//! Where things are in the project.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The page's languages.
pub(crate) const LANGUAGES: &[&str] = &["en", "zh-CN"];

/// The folder whose folders are the functions of the catalogue.
pub(crate) const FUNCTIONS: &str = "src/functions";

/// The project's folders and files.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this program belongs to.
    pub fn find() -> Result<Self> {
        // Cargo sets this variable when it runs a program; the value at compile time is for a binary that is started by hand.
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        // A workspace has one lock file, beside its root manifest.
        let mut folders = package.ancestors();
        let root = folders.find(|folder| folder.join("Cargo.lock").is_file());
        let root = root.with_context(|| format!("{} is in no workspace", package.display()))?;
        Ok(Self::at(root))
    }

    /// The project whose root is `root`.
    pub fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The front end's sources.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The generated part of the site.
    pub fn pkg(&self) -> PathBuf {
        self.root.join("www/pkg")
    }

    /// The folders of the functions, in alphabetical order; none in a project without them.
    pub(crate) fn functions(&self) -> Result<Vec<PathBuf>> {
        let shelf = self.root.join(FUNCTIONS);
        if !shelf.exists() {
            return Ok(Vec::new());
        }
        let mut folders = Vec::new();
        for entry in walkdir::WalkDir::new(shelf)
            .min_depth(1)
            .max_depth(1)
            .sort_by_file_name()
        {
            let folder = entry?.into_path();
            if folder.join("mod.rs").exists() {
                folders.push(folder);
            }
        }
        Ok(folders)
    }

    /// The folder for build output and records.
    pub fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// `path` as seen from the root, for messages.
    pub fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_that_of_the_workspace() {
        let project = Project::find().unwrap();
        assert!(project.root().join("xtask/Cargo.toml").is_file());
    }
}
