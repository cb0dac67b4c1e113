//! The weight of the files that a page loads.

use anyhow::{Context, Result};
use std::path::Path;
use xtask::project::Project;

/// The weight of the loaded files, each as a static host sends it.
pub(super) struct Scales<'a> {
    project: &'a Project,
    /// The folder of the deployed site.
    site: &'a Path,
}

/// Bytes after Brotli.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Weight {
    pub(super) all: usize,
    /// Scripts and WebAssembly among them.
    pub(super) code: usize,
    /// Requested addresses of other origins.
    pub(super) foreign: Vec<String>,
}

impl<'a> Scales<'a> {
    pub(super) fn new(project: &'a Project, site: &'a Path) -> Self {
        Self { project, site }
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
            let places = [self.site.join(path), self.project.root().join(path)];
            let file = places.iter().find(|file| file.is_file());
            let file = file.with_context(|| format!("there is no {}", path.display()))?;
            let content =
                std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
            let bytes = compressed(&content)?.len();
            weight.all += bytes;
            if path
                .extension()
                .is_some_and(|kind| kind == "js" || kind == "wasm")
            {
                weight.code += bytes;
            }
        }
        Ok(weight)
    }
}

/// A file after Brotli at the highest quality, as a static host sends it.
pub(super) fn compressed(content: &[u8]) -> Result<Vec<u8>> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut output, &parameters)?;
    Ok(output)
}

/// Thousands of bytes.
pub(super) fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}
