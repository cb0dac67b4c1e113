//! Where things are in the project.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// The project's folders and files.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that this program belongs to.
    pub(crate) fn find() -> Result<Self> {
        // Cargo names the package's folder when it runs the program; the one at compile time is for a binary started by hand.
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package
            .parent()
            .context("the package xtask stands in no folder")?;
        Ok(Self::at(root))
    }

    /// The project whose root is `root`.
    pub(crate) fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// The folder with the workspace's `Cargo.toml`.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The front end's sources.
    pub(crate) fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The generated part of the site.
    pub(crate) fn pkg(&self) -> PathBuf {
        self.root.join("www/pkg")
    }

    /// Where this program keeps what it builds and remembers.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    /// `path` as seen from the root, for messages.
    pub(crate) fn relative<'a>(&self, path: &'a Path) -> &'a Path {
        path.strip_prefix(&self.root).unwrap_or(path)
    }
}
