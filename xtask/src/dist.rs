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
    use crate::sketch::Sketch;

    #[test]
    fn the_site_is_copied_and_nothing_else() {
        let sketch = Sketch::new(&[
            ("index.html", ""),
            ("Cargo.toml", ""),
            ("www/icon.svg", ""),
            ("www/lab.test.js", ""),
            ("www/pkg/engine.d.ts", ""),
            ("www/pkg/engine_bg.wasm", ""),
            ("dist/old.js", ""),
        ]);
        assert_eq!(copy(&sketch.project).unwrap(), 3);
        for there in ["index.html", "www/icon.svg", "www/pkg/engine_bg.wasm"] {
            assert!(sketch.has(&format!("dist/{there}")), "{there}");
        }
        for gone in ["old.js", "Cargo.toml", "www/lab.test.js"] {
            assert!(!sketch.has(&format!("dist/{gone}")), "{gone}");
        }
    }

    #[test]
    fn without_a_page_nothing_is_touched() {
        let sketch = Sketch::new(&[("dist/old.js", "")]);
        assert!(copy(&sketch.project).is_err());
        assert!(sketch.has("dist/old.js"));
    }
}
