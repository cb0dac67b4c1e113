//! The deployed site: which files it has, and what they look like when they are sent.

use crate::console;
use crate::project::Project;
use crate::{npm, process};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// One file of the site.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    /// Its path in the site.
    pub(crate) path: PathBuf,
    /// What is sent.
    pub(crate) content: Vec<u8>,
}

/// Every file that a reader may load, scripts and styles without their comments.
pub(crate) fn read(project: &Project) -> Result<Vec<SiteFile>> {
    let paths = paths(project)?;
    let small = minify(project, &paths)?;
    let read = |path: &PathBuf| {
        let path = project.relative(path).to_owned();
        let minified = small.join(&path);
        let from = if minified.is_file() {
            minified
        } else {
            project.root().join(&path)
        };
        let content = fs::read(&from).with_context(|| format!("cannot read {}", from.display()))?;
        Ok(SiteFile { path, content })
    };
    paths.iter().map(read).collect()
}

/// Writes the small form of every script and style into a folder of its own, file by file, and answers which.
///
/// The sources are what a reader of them needs; what a browser needs is about two thirds of that.
fn minify(project: &Project, paths: &[PathBuf]) -> Result<PathBuf> {
    let folder = project.target().join("minified");
    let text = |path: &&PathBuf| {
        path.extension()
            .is_some_and(|kind| kind == "js" || kind == "css")
    };
    let sources: Vec<_> = paths
        .iter()
        .filter(text)
        .map(|path| project.relative(path))
        .collect();
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    if sources.is_empty() {
        return Ok(folder);
    }
    npm::install(project)?;
    console::step("minifying", || {
        let mut esbuild = npm::esbuild(project);
        esbuild.current_dir(project.root()).args(&sources);
        esbuild.args([
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--outbase=.",
            "--log-level=warning",
        ]);
        process::read(esbuild.arg(format!("--outdir={}", folder.display())))
    })?;
    Ok(folder)
}

fn paths(project: &Project) -> Result<Vec<PathBuf>> {
    let page = project.root().join("index.html");
    let mut files: Vec<_> = page.exists().then_some(page).into_iter().collect();
    for entry in walkdir::WalkDir::new(project.www()).sort_by_file_name() {
        let entry = entry.context("cannot list www")?;
        if entry.file_type().is_file() && is_sent(project.relative(entry.path())) {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}

/// Whether a file, seen from the root, is part of the deployed site.
fn is_sent(path: &Path) -> bool {
    let name = path
        .file_name()
        .map_or_else(Default::default, std::ffi::OsStr::to_string_lossy);
    let test = name.contains(".test.") || path.components().any(|part| part.as_os_str() == "tests");
    // A module of types alone is for the checker; nothing imports it at run time.
    let types = name == "types.js" || name.ends_with(".d.ts");
    !(test || types || name.starts_with('.') || name.ends_with(".md"))
}

/// The path in the site of what a file in `folder` addresses relatively.
pub(crate) fn resolve(folder: &Path, target: &str) -> PathBuf {
    let mut path = folder.to_path_buf();
    for component in Path::new(target).components() {
        match component {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    #[test]
    fn types_and_tests_are_not_sent() {
        for path in ["www/lab.js", "www/pkg/engine_bg.wasm", "www/style.css"] {
            assert!(is_sent(Path::new(path)), "{path}");
        }
        for path in [
            "www/pkg/lab.d.ts",
            "www/lab/types.js",
            "www/state.test.js",
            "www/tests/state.js",
            "www/README.md",
        ] {
            assert!(!is_sent(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn a_site_is_the_page_and_what_lies_below_www() {
        let sketch = Sketch::new(&[
            ("index.html", ""),
            ("Cargo.toml", ""),
            ("www/a.svg", ""),
            ("www/pkg/a.d.ts", ""),
            ("www/pkg/a.wasm", ""),
        ]);
        let files = read(&sketch.project).unwrap();
        let names: Vec<_> = files
            .iter()
            .map(|file| file.path.to_str().unwrap())
            .collect();
        assert_eq!(names, ["index.html", "www/a.svg", "www/pkg/a.wasm"]);
    }
}
