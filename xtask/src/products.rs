//! The output of `cargo xtask dist` and of the packages, for the tests and the benchmark.

use crate::dist;
use crate::packages::{self, hosts, notebook, recipes, venv};
use crate::project::Project;
use anyhow::Result;
use axum::Router;
use std::ffi::OsString;
use std::path::PathBuf;

/// Writes the deployed site from a built one; returns its folder.
pub fn deployed(project: &Project) -> Result<PathBuf> {
    dist::deploy(project)
}

/// Pages that use the npm package.
pub struct Hosts {
    /// Their sources, beside the installed package.
    pub folder: PathBuf,
    /// The built pages.
    pub site: Router,
}

/// Packs the built site for npm and builds the pages that use the package; they are served below `base`.
pub fn hosts(project: &Project, base: &str) -> Result<Hosts> {
    let tarball = packages::tarball(project, &made(project))?;
    let hosts = hosts::build(project, &tarball)?;
    let site = hosts.site(base)?;
    Ok(Hosts {
        folder: hosts.folder,
        site,
    })
}

/// Fails where no Python can create virtual environments.
pub fn check_python() -> Result<()> {
    venv::base().map(drop)
}

/// Packs the built site for Python; returns a Python with notebooks in which the package is installed.
pub fn notebook(project: &Project) -> Result<PathBuf> {
    let wheel = packages::wheel(project, &made(project))?;
    notebook::install(project, &wheel)
}

/// The tools of books, sites and slides.
pub struct Recipes {
    /// Where sites can be built; built ones belong into `served` there.
    pub folder: PathBuf,
    /// For `PATH`.
    pub programs: OsString,
    /// The laboratory, and the sites once they are built.
    pub site: Router,
}

/// Installs the tools of books, sites and slides for which the laboratory has texts.
pub fn recipes(project: &Project) -> Result<Recipes> {
    let recipes::Recipes {
        folder,
        programs,
        site,
    } = recipes::install(project)?;
    Ok(Recipes {
        folder,
        programs,
        site,
    })
}

/// The folder of the packages of a test run.
fn made(project: &Project) -> PathBuf {
    project.target().join("packages/made")
}
