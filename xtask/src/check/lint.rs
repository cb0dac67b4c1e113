//! Clippy, and the links in the documentation.

use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;
use anyhow::Result;
use std::process::Command;

const STRICT: &[&str] = &["--", "-D", "warnings"];

/// Clippy for every target of the workspace.
pub(super) fn native(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args(["clippy", "--workspace", "--all-targets", "--quiet"]);
    process::run(cargo.args(STRICT))
}

/// Clippy for the library, the plot and the boundary to JavaScript on wasm32.
pub(super) fn wasm(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let mut clippy = toolchain.clippy(project)?;
    // The profile of the build, so that its procedural macros are not compiled again.
    clippy.args(["--package", "activation-lab-web", "--release", "--quiet"]);
    process::run(clippy.args(STRICT))
}

/// The documentation of the workspace, without broken links.
pub(super) fn documentation(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(project.root())
        .env("RUSTDOCFLAGS", "-D warnings");
    cargo.args(["doc", "--workspace", "--no-deps", "--quiet"]);
    process::run(&mut cargo)
}
