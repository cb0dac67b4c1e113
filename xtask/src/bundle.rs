//! An entry module and all that it imports, at once or on demand, as one script that has the files it opens with it.
//!
//! The sources stay plain modules that a browser loads one by one. What differs in a bundle is where bytes come from, and the
//! sources say that in three ways only: `fetch(new URL('…', import.meta.url))`, `import()` of a template, and the style sheets of
//! `www/page/styles.js`. In a copy of the sources these are rewritten, and `fetch` is answered by a module of `xtask/bundle/`.

mod container;
mod seams;
pub(crate) mod single_file;

use crate::project::Project;
use crate::site::SiteFile;
use crate::{npm, process};
use anyhow::{Context, Result, bail};
use seams::Seams;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use container::pack;

/// What answers the requests of a script that stands alone.
const STANDALONE: &str = "xtask/bundle/standalone.js";

/// Modules that are others in a bundle.
const REPLACED: &[(&str, &str)] = &[
    ("www/page/styles.js", "xtask/bundle/styles.js"),
    ("www/element/lab-address.js", "xtask/bundle/lab-address.js"),
];

/// What a browser takes a bundle for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A classic script, for `<script src>`; its exports go nowhere.
    Script,
    /// A module with the exports of its entry.
    Module,
}

/// A bundle without the files that it opens.
#[derive(Debug)]
pub(crate) struct Bundle {
    /// Minified.
    pub(crate) script: String,
    /// Those that one of its modules may ask for.
    pub(crate) files: Vec<SiteFile>,
}

/// The entry module, a path in the project, as one text with everything that it needs: no further request leaves it.
///
/// `site` is where its files come from, in the form in which they are sent.
pub(crate) fn standalone(
    project: &Project,
    site: &[SiteFile],
    entry: &str,
    format: Format,
) -> Result<String> {
    let Bundle { script, files } = bundle(project, site, entry, format, STANDALONE)?;
    // Neither quotes nor backslashes nor ends of lines are in there.
    let embedded = format!("const EMBEDDED=\"{}\";", pack(&files)?);
    Ok(match format {
        Format::Script => format!("(()=>{{{embedded}\n{script}}})();\n"),
        Format::Module => format!("{embedded}\n{script}"),
    })
}

/// The entry module bundled; `source` is the module whose `fetch` takes the place of the browser's.
pub(crate) fn bundle(
    project: &Project,
    site: &[SiteFile],
    entry: &str,
    format: Format,
    source: &str,
) -> Result<Bundle> {
    npm::install(project)?;
    let seams = rewrite(project, Path::new(entry))?;
    let folder = folder(project);
    let [output, contents] = ["bundle.js", "contents.json"].map(|name| folder.join(name));
    let flag = |name: &str, path: &Path| format!("--{name}={}", path.display());
    let mut esbuild = npm::esbuild(project);
    esbuild.current_dir(&folder).arg(entry).args([
        "--bundle",
        "--minify",
        "--charset=utf8",
        "--target=es2022",
        "--log-level=warning",
        match format {
            Format::Script => "--format=iife",
            Format::Module => "--format=esm",
        },
        &format!("--inject:{}", project.root().join(source).display()),
        &flag("outfile", &output),
        &flag("metafile", &contents),
    ]);
    process::read(&mut esbuild)?;
    let modules = modules(&read(&contents)?)?;
    let opened: BTreeSet<_> = modules
        .iter()
        .filter_map(|path| seams.get(Path::new(path)))
        .flat_map(|seams| seams.opened.iter().cloned())
        .collect();
    let files = site.iter().filter(|file| opened.contains(&file.path));
    Ok(Bundle {
        script: read(&output)?,
        files: files.cloned().collect(),
    })
}

fn folder(project: &Project) -> PathBuf {
    project.target().join("bundle")
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a copy of all modules below `www`, and of the entry if it stands elsewhere, in which every seam leads into the bundle.
fn rewrite(project: &Project, entry: &Path) -> Result<BTreeMap<PathBuf, Seams>> {
    let folder = folder(project);
    if folder.exists() {
        fs::remove_dir_all(&folder)
            .with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let mut paths = BTreeSet::from([entry.to_owned()]);
    for file in walkdir::WalkDir::new(project.www()) {
        let file = file.context("cannot list www")?;
        if file.file_type().is_file() {
            paths.insert(project.relative(file.path()).to_owned());
        }
    }
    let is_module = |path: &Path| path.extension().is_some_and(|kind| kind == "js");
    let mut all = BTreeMap::new();
    for path in paths.iter().filter(|path| is_module(path)) {
        let replaced = REPLACED.iter().find(|(name, _)| Path::new(name) == path);
        let source = replaced.map_or(path.as_path(), |(_, other)| Path::new(other));
        let text = read(&project.root().join(source))?;
        let seams = seams::rewrite(path, &text, &paths)
            .with_context(|| format!("cannot bundle {}", path.display()))?;
        let copy = folder.join(path);
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&copy, &seams.text)?;
        all.insert(path.clone(), seams);
    }
    Ok(all)
}

/// The modules that esbuild says it has bundled, by their paths in the copy.
fn modules(contents: &str) -> Result<Vec<String>> {
    let contents: Value = serde_json::from_str(contents)?;
    let Some(inputs) = contents["inputs"].as_object() else {
        bail!("esbuild does not say what it has bundled");
    };
    Ok(inputs.keys().cloned().collect())
}
