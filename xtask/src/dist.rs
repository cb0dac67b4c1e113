//! `cargo xtask dist`: a folder that any static web server can serve, at any path; in it one file that needs no server.

use crate::budget::kilobytes;
use crate::bundle::{self, Format, single_file};
use crate::project::Project;
use crate::site::{self, SiteFile};
use crate::{build, console, packages};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::PathBuf;

/// The greatest size of the single file in bytes, as it lies on a disk.
const SINGLE_FILE: usize = 400_000;

/// Builds the site and writes what readers load, and nothing else, into `dist/`: the site as it is served, the element and the
/// frame as one classic script each, and the whole laboratory as one file that opens from a disk.
pub(crate) fn dist(project: &Project) -> Result<()> {
    build::build(project)?;
    gather(project)?;
    pack(project)
}

/// Writes the packages for npm and Python into `dist/packages/`.
fn pack(project: &Project) -> Result<()> {
    let packages = folder(project).join("packages");
    let mut made = vec![packages::tarball(project, &packages)?];
    // Somebody who deploys the page may have no Python.
    match packages::wheel(project, &packages) {
        Ok(wheel) => made.push(wheel),
        Err(error) => console::warn(&format!("NO wheel: {error:#}")),
    }
    for path in made {
        let size = fs::metadata(&path)?.len() as usize;
        let path = project.relative(&path).display().to_string();
        console::say(&format!("  {:>9}  {path}", kilobytes(size)));
    }
    Ok(())
}

/// Writes `dist/` from a site that is built, and answers where that is.
pub(crate) fn gather(project: &Project) -> Result<PathBuf> {
    let site = copy(project)?;
    let element = console::step("the element as one script", || {
        bundle::standalone(project, &site, "www/activation-plot.js", Format::Script)
    })?;
    let frame = console::step("the frame as one script", || {
        bundle::standalone(project, &site, "www/embed.js", Format::Script)
    })?;
    let page = console::step("the laboratory as one file", || {
        single_file::write(project, &site)
    })?;
    let folder = folder(project);
    for (path, text) in [
        ("www/activation-plot.standalone.js", &element),
        ("www/embed.standalone.js", &frame),
        ("activation-lab.html", &page),
    ] {
        let to = folder.join(path);
        fs::write(&to, text).with_context(|| format!("cannot write {}", to.display()))?;
        console::say(&format!("  {:>9}  dist/{path}", kilobytes(text.len())));
    }
    if page.len() > SINGLE_FILE {
        bail!(
            "activation-lab.html has {}, {} are the limit",
            kilobytes(page.len()),
            kilobytes(SINGLE_FILE)
        );
    }
    console::good(&format!(
        "dist holds {} files: put them at any path of a static web server; activation-lab.html opens by itself",
        site.len() + 3
    ));
    Ok(folder)
}

fn copy(project: &Project) -> Result<Vec<SiteFile>> {
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
    Ok(files)
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
        assert_eq!(copy(&sketch.project).unwrap().len(), 3);
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
