//! The npm package: the element, the module, their types, the manifest.

use super::{copy_sources, emptied, workshop};
use crate::bundle::Bundle;
use crate::project::Project;
use crate::{console, npm, process};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The entry points: the element and the mathematics.
const ENTRIES: [&str; 2] = ["activation-plot.js", "lab.js"];

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
        Bundle::Modules.write(project, &package)?;
        declare(project, &package)?;
        fs::create_dir_all(folder)?;
        let mut npm = Command::new("npm");
        npm.current_dir(&package)
            .args(["pack", "--silent", "--pack-destination"]);
        let name = process::read(npm.arg(folder))?;
        Ok(folder.join(name.trim()))
    })
}

/// Writes the types that the comments of the scripts declare: those of the entries and of what they import.
fn declare(project: &Project, package: &Path) -> Result<()> {
    let mut node = Command::new("node");
    node.current_dir(project.root())
        .arg("node_modules/typescript/bin/tsc")
        .args(DECLARATIONS)
        .args(["--rootDir", "www", "--outDir"])
        .arg(package.join("types"))
        .args(ENTRIES.map(|entry| format!("www/{entry}")));
    process::read(&mut node).map(drop)
}
