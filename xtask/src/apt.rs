//! Debian's packages.

use crate::{console, process};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Whether this machine installs its software with apt.
pub fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").exists()
}

/// Installs packages; says what to type when this program may not.
pub fn install(packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    if !is_here() {
        bail!("this machine has no apt to install {wanted} with");
    }
    if !is_root()? {
        bail!("not root: run `sudo apt-get install {wanted}` and try again");
    }
    console::step(&format!("apt-get install {wanted}"), || {
        if process::read(install_command().args(packages)).is_ok() {
            return Ok(());
        }
        // A list of packages that is missing or old is the commonest reason.
        process::read(apt_get().arg("update")).context("the list of packages cannot be renewed")?;
        process::read(install_command().args(packages)).map(drop)
    })
}

fn install_command() -> Command {
    let mut command = apt_get();
    // Without `--no-remove` a package in conflict would take away what the owner of the machine had installed.
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
