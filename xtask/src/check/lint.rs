//! The compiler's and clippy's opinion, and whether the links in the documentation lead anywhere.

use crate::process;
use crate::project::Project;
use crate::toolchain::Toolchain;
use anyhow::Result;
use std::process::Command;

const STRICT: &[&str] = &["--", "-D", "warnings"];

/// Clippy over every target of both packages.
pub(super) fn native(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args(["clippy", "--workspace", "--all-targets", "--quiet"]);
    process::run(cargo.args(STRICT))
}

/// Clippy over the library as the browser gets it, the boundary included.
pub(super) fn wasm(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let mut clippy = toolchain.clippy(project)?;
    // In the profile of the build its procedural macros serve here, too.
    clippy.args([
        "--package",
        "activation-lab",
        "--lib",
        "--release",
        "--quiet",
    ]);
    process::run(clippy.args(STRICT))
}

/// The documentation of both packages, without a broken link.
pub(super) fn documentation(project: &Project) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(project.root())
        .env("RUSTDOCFLAGS", "-D warnings");
    cargo.args(["doc", "--workspace", "--no-deps", "--quiet"]);
    process::run(&mut cargo)
}
