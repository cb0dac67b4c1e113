//! `cargo xtask dist`: a folder that any static web server can serve, at any path.

use crate::project::Project;
use crate::site::{self, SiteFile};
use crate::{build, console};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// Builds the site and copies what readers load, and nothing else, into `dist/`.
pub(crate) fn dist(project: &Project) -> Result<()> {
    build::build(project)?;
    let count = copy(project)?;
    console::good(&format!(
        "dist holds {count} files: put them at any path of a static web server"
    ));
    Ok(())
}

fn copy(project: &Project) -> Result<usize> {
    if !project.root().join("index.html").is_file() {
        bail!("there is no index.html to deploy");
    }
    let dist = folder(project);
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("cannot empty {}", dist.display()))?;
    }
    let files = site::read(project)?;
    for SiteFile { path, content } in &files {
        let to = dist.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&to, content).with_context(|| format!("cannot write {}", to.display()))?;
    }
    Ok(files.len())
}

fn folder(project: &Project) -> PathBuf {
    project.root().join("dist")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_is_copied_and_nothing_else() {
        let root = tempfile::tempdir().unwrap();
        let project = Project::at(root.path());
        for path in [
            "index.html",
            "Cargo.toml",
            "www/icon.svg",
            "www/lab.test.js",
            "www/pkg/activation_lab.d.ts",
            "www/pkg/activation_lab_bg.wasm",
            "dist/old.js",
        ] {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        assert_eq!(copy(&project).unwrap(), 3);
        let there = |path: &str| folder(&project).join(path).exists();
        assert!(
            there("index.html") && there("www/icon.svg") && there("www/pkg/activation_lab_bg.wasm")
        );
        assert!(!there("old.js") && !there("Cargo.toml") && !there("www/lab.test.js"));
    }

    #[test]
    fn without_a_page_nothing_is_touched() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("dist")).unwrap();
        assert!(copy(&Project::at(root.path())).is_err());
        assert!(root.path().join("dist").exists());
    }
}
