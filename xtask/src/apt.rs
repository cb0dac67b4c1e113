//! Debian's packages.

use crate::{console, process};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Whether this machine has apt.
pub fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages. Without the right to do so, the error names the command.
pub fn install(packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    if !is_here() {
        bail!("cannot install {wanted}: apt is not available");
    }
    if !is_root()? {
        bail!("not running as root: run `sudo apt-get install {wanted}` and try again");
    }
    console::step(&format!("apt-get install {wanted}"), || {
        if process::read(install_command().args(packages)).is_ok() {
            return Ok(());
        }
        // The most common reason is a missing or outdated list of packages.
        process::read(apt_get().arg("update")).context("cannot update the package list")?;
        process::read(install_command().args(packages)).map(drop)
    })
}

fn install_command() -> Command {
    let mut command = apt_get();
    // Without `--no-remove`, a conflicting package would remove software of the machine's owner.
    command.args(["install", "--yes", "--no-remove", "--no-install-recommends"]);
    command
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["-o", "DPkg::Lock::Timeout=120"]);
    command
}

fn is_root() -> Result<bool> {
    Ok(process::read(Command::new("id").arg("-u"))?.trim() == "0")
}
