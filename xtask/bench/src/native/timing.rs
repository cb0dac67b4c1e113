//! Times, by criterion.

use super::Case;
use anyhow::{Context, Result};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;
use xtask::process;
use xtask::project::Project;

/// Times all cases whose name contains `filter` and prints the output of criterion.
pub(super) fn run(project: &Project, filter: &str) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args([
        "bench",
        "--package",
        "activation-lab",
        "--bench",
        "speed",
        "--",
    ]);
    // As it is, not as a regular expression.
    let escaped = filter.replace(['(', ')', '+', '.', '*', '?', '[', ']'], ".");
    process::run(cargo.arg(escaped))
}

/// The median time of a case as criterion has written it down, in ns.
pub(super) fn median(project: &Project, case: &Case) -> Result<f64> {
    let folder = folder(&project.target().join("criterion"), &case.path())?;
    let estimates = read(&folder.join("estimates.json"))?;
    let median = estimates["median"]["point_estimate"].as_f64();
    median.with_context(|| format!("criterion has no median of {}", case.path()))
}

/// Where criterion keeps the last run of a case: the folders' names are not quite those of the cases.
fn folder(results: &Path, path: &str) -> Result<PathBuf> {
    let found = WalkDir::new(results).into_iter().flatten().find(|entry| {
        let file = entry.path();
        file.ends_with("new/benchmark.json")
            && read(file).is_ok_and(|benchmark| benchmark["full_id"] == path)
    });
    let file = found.with_context(|| format!("criterion has no times of {path}"))?;
    let folder = file.path().parent().context("a file in no folder")?;
    Ok(folder.to_owned())
}

fn read(file: &Path) -> Result<Value> {
    let text =
        std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(serde_json::from_str(&text)?)
}

/// A time in ns in the unit that it is read best in.
pub(super) fn shown(ns: f64) -> String {
    match ns {
        ns if ns < 1e3 => format!("{ns:.1} ns"),
        ns if ns < 1e6 => format!("{:.1} µs", ns / 1e3),
        ns => format!("{:.1} ms", ns / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_shown_in_their_unit() {
        assert_eq!(shown(12.34), "12.3 ns");
        assert_eq!(shown(12_340.0), "12.3 µs");
        assert_eq!(shown(12_340_000.0), "12.3 ms");
    }
}
