//! The tools of books, sites and slides, as their users install them, for the texts that the laboratory gives out.

use super::{emptied, venv, workshop};
use crate::npm;
use crate::project::Project;
use crate::server;
use anyhow::{Context, Result};
use axum::Router;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

/// The tools that come from npm.
const LIST: &str = "package.json";

/// The folder of that list, with a folder for each tool from which the tests build a site.
const SOURCES: &str = "tests/packages/recipes";

/// Below these paths the laboratory and the built sites are served.
const LABORATORY: &str = "/laboratory";
const SITES: &str = "/recipes";

/// The tools, ready for use.
pub(crate) struct Recipes {
    /// Where sites can be built: below it npm's tools find each other. Built ones belong into `served` there.
    pub(crate) folder: PathBuf,
    /// For `PATH`.
    pub(crate) programs: OsString,
    /// The laboratory, and the content of `served`.
    pub(crate) site: Router,
}

/// Installs the tools.
pub(crate) fn install(project: &Project) -> Result<Recipes> {
    let folder = workshop(project).join("recipes");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let list = project.root().join(SOURCES).join(LIST);
    fs::copy(&list, folder.join(LIST))
        .with_context(|| format!("cannot copy {}", list.display()))?;
    npm::install_listed(&folder, "books, sites and slides")?;
    let python = venv::provide(project, "recipes")?;
    let mut places = vec![folder.join("node_modules/.bin")];
    places.extend(python.parent().map(Into::into));
    let path = env::var_os("PATH").unwrap_or_default();
    places.extend(env::split_paths(&path));
    let served = emptied(folder.join("served"))?;
    let laboratory = server::with_headers(server::site(project, LABORATORY));
    let sites = server::fresh(server::folder(&served, SITES));
    Ok(Recipes {
        folder,
        programs: env::join_paths(places)?,
        site: laboratory.merge(sites),
    })
}
