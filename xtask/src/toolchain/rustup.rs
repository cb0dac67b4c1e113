//! The toolchain that runs this program, and rustup's way of adding a target to it.

use super::TARGET;
use crate::project::Project;
use crate::{console, process};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How long rustup may show no progress. Behind a closed network it waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// Makes sure that the active toolchain has the target; `again` tries rustup even if it has failed before.
pub(super) fn prepare(project: &Project, again: bool) -> Result<()> {
    if has_target()? {
        return Ok(());
    }
    if process::find("rustup").is_none() {
        bail!("{TARGET} is missing, and rustup is not installed");
    }
    // A failure is remembered per toolchain, so that only the first build waits for it.
    let toolchain = process::read(Command::new("rustc").arg("-vV"))?;
    let memory = project.target().join("rustup-target-add.failed");
    let failed = std::fs::read_to_string(&memory).is_ok_and(|text| text == toolchain);
    if failed && !again {
        bail!(
            "`rustup target add` has failed before; delete {} to try it again",
            project.relative(&memory).display()
        );
    }
    let outcome = console::step(&format!("rustup target add {TARGET}"), add_target);
    match outcome {
        Ok(()) if has_target()? => {
            if failed {
                std::fs::remove_file(&memory)?;
            }
            Ok(())
        }
        Ok(()) => bail!("rustup added {TARGET}, but not to the active toolchain"),
        Err(error) => {
            std::fs::create_dir_all(project.target())?;
            std::fs::write(&memory, toolchain)
                .with_context(|| format!("cannot write {}", memory.display()))?;
            Err(error)
        }
    }
}

/// Whether the active compiler finds a standard library for the target.
fn has_target() -> Result<bool> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "target-libdir", "--target", TARGET]);
    Ok(holds_std(Path::new(process::read(&mut rustc)?.trim())))
}

fn holds_std(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return false;
    };
    entries.flatten().any(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.starts_with("libstd-") && name.ends_with(".rlib")
    })
}

fn add_target() -> Result<()> {
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]);
    let home = rustup_home();
    // What is being fetched and unpacked grows in these folders: a slow network is not a closed one.
    process::run_while_it_moves(&mut rustup, PATIENCE, || {
        home.as_deref()
            .map(|home| bytes_in(&home.join("downloads")) + bytes_in(&home.join("tmp")))
    })
}

fn rustup_home() -> Option<PathBuf> {
    std::env::var_os("RUSTUP_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".rustup")))
}

fn bytes_in(folder: &Path) -> u64 {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.metadata().ok())
        .filter(std::fs::Metadata::is_file)
        .map(|data| data.len())
        .sum()
}
