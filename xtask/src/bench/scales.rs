//! What is sent to a page.

use crate::budget;
use crate::project::Project;
use crate::site::{self, SiteFile};
use anyhow::{Context, Result};
use std::path::Path;

/// What the files that are loaded weigh, each as a static host sends it.
pub(super) struct Scales<'a> {
    project: &'a Project,
    /// The site's own files, which are sent in a smaller form than they are written in.
    site: Vec<SiteFile>,
}

/// Bytes after Brotli.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) all: usize,
    /// Scripts and WebAssembly among them.
    pub(super) code: usize,
    /// Addresses of other origins that were asked for.
    pub(super) foreign: Vec<String>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(project: &'a Project) -> Result<Self> {
        let site = site::read(project)?;
        Ok(Self { project, site })
    }

    /// The weight of files, given by their paths on the server.
    pub(super) fn weigh(&self, paths: &[String]) -> Result<Weight> {
        let mut weight = Weight::default();
        for path in paths {
            let Some(path) = path.strip_prefix('/') else {
                weight.foreign.push(path.clone());
                continue;
            };
            let path = Path::new(path);
            let bytes = match self.site.iter().find(|file| file.path == path) {
                Some(file) => budget::compressed(&file.content)?,
                None => {
                    let file = self.project.root().join(path);
                    let content = std::fs::read(&file)
                        .with_context(|| format!("cannot read {}", file.display()))?;
                    budget::compressed(&content)?
                }
            };
            weight.all += bytes;
            if budget::is_code(path) {
                weight.code += bytes;
            }
        }
        Ok(weight)
    }
}
