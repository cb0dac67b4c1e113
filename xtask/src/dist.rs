//! `cargo xtask dist`: a folder for any static web server, at any path, with one file that needs no server, and the packages.

use crate::bundle::Bundle;
use crate::project::Project;
use crate::{build, console, packages};
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// Builds and bundles the site into `dist/`, and packs it for npm and Python into `dist/packages/`.
pub(crate) fn dist(project: &Project) -> Result<()> {
    build::site(project)?;
    let folder = deploy(project)?;
    pack(project)?;
    console::good(&format!(
        "{}: deploy it at any path; activation-lab.html needs no server",
        project.relative(&folder).display()
    ));
    Ok(())
}

/// Writes `dist/` from a site that is built and prints its weight; returns the folder.
///
/// # Errors
/// Fails where the site is heavier than its budget.
pub(crate) fn deploy(project: &Project) -> Result<PathBuf> {
    let folder = project.root().join("dist");
    let printed = Bundle::Site.write(project, &folder)?;
    console::say(printed.trim_end());
    Ok(folder)
}

/// Writes the packages for npm and Python into `dist/packages/`.
fn pack(project: &Project) -> Result<()> {
    let packages = project.root().join("dist/packages");
    let mut made = vec![packages::tarball(project, &packages)?];
    // Somebody who deploys the page may have no Python.
    match packages::wheel(project, &packages) {
        Ok(wheel) => made.push(wheel),
        Err(error) => console::warn(&format!("no wheel: {error:#}")),
    }
    for path in made {
        let size = fs::metadata(&path)
            .with_context(|| format!("cannot read {}", path.display()))?
            .len();
        let path = project.relative(&path).display().to_string();
        console::say(&format!("  {:>6.1} kB  {path}", size as f64 / 1000.0));
    }
    Ok(())
}
