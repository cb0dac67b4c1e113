//! The npm package: the element, the module, their types, the manifest.

use super::{copy_sources, emptied, modules, workshop};
use crate::bindings::PARTS;
use crate::project::Project;
use crate::{console, npm, process};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What can be imported: the element, and the mathematics.
const ENTRIES: [&str; 2] = ["activation-plot.js", "lab.js"];

/// Modules that are others in the package, with where those stand: beside it there is no page to lead to.
const REPLACED: &[(&str, &str)] = &[("element/lab-address.js", "xtask/bundle/lab-address.js")];

/// How the declarations are written: as the sources are checked.
const DECLARATIONS: &[&str] = &[
    "--ignoreConfig",
    "--declaration",
    "--emitDeclarationOnly",
    "--allowJs",
    "--strict",
    "--target",
    "es2022",
    "--lib",
    "es2023,dom,dom.iterable",
    "--module",
    "es2022",
    "--moduleResolution",
    "bundler",
    "--types",
    "",
];

/// Puts the package together from the built site and packs it into `folder`.
pub(super) fn pack(project: &Project, folder: &Path) -> Result<PathBuf> {
    npm::install(project)?;
    console::step("npm package", || {
        let package = emptied(workshop(project).join("npm"))?;
        copy_sources(project, "npm", &package)?;
        bundle(project, &package)?;
        declare(project, &package)?;
        fs::create_dir_all(folder)?;
        let mut npm = Command::new("npm");
        npm.current_dir(&package)
            .args(["pack", "--silent", "--pack-destination"]);
        let name = process::read(npm.arg(folder))?;
        Ok(folder.join(name.trim()))
    })
}

/// Writes the scripts, what they share in chunks, with the WebAssembly beside those that name it.
///
/// Not every bundler understands an import whose address is put together at run time; of what comes out here all do. Nothing is
/// minified: the host's bundler does that, and without one the names in a stack of calls can be read.
fn bundle(project: &Project, package: &Path) -> Result<()> {
    let sources = emptied(workshop(project).join("modules"))?;
    for path in modules::closure(&project.www(), &ENTRIES)? {
        let to = sources.join(&path);
        fs::create_dir_all(to.parent().context("a module stands in a folder")?)?;
        let other = REPLACED.iter().find(|(name, _)| Path::new(name) == path);
        let from = match other {
            Some((_, other)) => project.root().join(other),
            None => project.www().join(&path),
        };
        fs::copy(from, to)?;
    }
    let mut esbuild = npm::esbuild(project);
    esbuild.current_dir(&sources).args(ENTRIES);
    esbuild.args([
        "--bundle",
        "--splitting",
        "--format=esm",
        "--target=es2022",
        "--chunk-names=chunks/[name]-[hash]",
        "--log-level=warning",
    ]);
    process::read(esbuild.arg(format!("--outdir={}", package.display())))?;
    for part in PARTS {
        let name = format!("{part}_bg.wasm");
        fs::copy(
            project.pkg().join(&name),
            package.join("chunks").join(&name),
        )
        .with_context(|| format!("there is no {name}"))?;
    }
    Ok(())
}

/// Writes the types that the comments of the scripts declare, as far as the entries need them.
fn declare(project: &Project, package: &Path) -> Result<()> {
    let all = emptied(workshop(project).join("types"))?;
    let mut node = Command::new("node");
    node.current_dir(project.root())
        .arg("node_modules/typescript/bin/tsc")
        .args(DECLARATIONS)
        .args(["--rootDir", "www", "--outDir"])
        .arg(&all)
        .args(ENTRIES.map(|entry| format!("www/{entry}")));
    process::read(&mut node)?;
    for path in modules::declared(&all, &ENTRIES)? {
        let to = package.join("types").join(&path);
        fs::create_dir_all(to.parent().context("a module stands in a folder")?)?;
        fs::copy(all.join(&path), to)?;
    }
    Ok(())
}
