//! The table, as Markdown.

use super::contender::Contender;
use super::figures::{Figures, Pair};
use super::turn::SLOWED;
use super::{Options, machine};
use anyhow::{Context, Result};
use serde_json::Value;
use std::process::Command;
use xtask::project::Project;
use xtask::{console, process};

/// Prints the conditions of the measurement and a row for every contender.
pub(super) fn print(
    project: &Project,
    all: &[Figures],
    options: &Options,
    browser: &str,
) -> Result<()> {
    let date = today()?;
    let mut versions = vec![format!("this project {}", env!("CARGO_PKG_VERSION"))];
    for contender in all.iter().map(|figures| figures.contender) {
        versions.extend(version(project, contender)?);
    }
    console::say("");
    console::say(&format!(
        "{date}, {browser} without a GPU, {}; {}.",
        machine::describe(),
        versions.join(", ")
    ));
    console::say(&format!(
        "GELU (tanh approximation), c from 0 to 0.15 in {} steps, f and f′ on 760 × 420 CSS px; medians of {} sweeps and {} cold starts. \
         Pairs are for pixel ratios 1 / 2.",
        options.steps, options.rounds, options.starts
    ));
    console::say("");
    table(all).iter().for_each(|line| console::say(line));
    Ok(())
}

/// The day, in UTC.
pub(super) fn today() -> Result<String> {
    let date = process::read(Command::new("date").args(["-u", "+%Y-%m-%d"]))?;
    Ok(date.trim().to_owned())
}

/// The title and version of a library.
fn version(project: &Project, contender: &Contender) -> Result<Option<String>> {
    let Some(library) = contender.role.library() else {
        return Ok(None);
    };
    let file = project
        .root()
        .join("node_modules")
        .join(library.package)
        .join("package.json");
    let text = std::fs::read_to_string(&file)
        .with_context(|| format!("cannot read {}", file.display()))?;
    let manifest: Value = serde_json::from_str(&text)?;
    let version = manifest["version"].as_str().context("no version")?;
    Ok(Some(format!("{} {version}", contender.title)))
}

fn table(all: &[Figures]) -> Vec<String> {
    let slowed = format!("the same with a {SLOWED} × slower CPU, ms");
    let head = [
        "",
        "script per step, ms",
        "95th percentile, ms",
        "main thread per frame, ms",
        "all threads per frame, ms",
        "first picture, ms",
        &slowed,
        "transferred, kB",
        "memory, MB",
    ];
    let mut lines = vec![row(&head), "|---".repeat(head.len()) + "|"];
    for figures in all {
        let megabytes = figures.heap.map(|bytes| bytes / 1e6);
        let sent = match figures.weight.all {
            0 => String::new(),
            bytes => format!("{:.1}", bytes as f64 / 1000.0),
        };
        let cells = [
            figures.contender.title.to_owned(),
            pair(figures.script, 2),
            pair(figures.script_p95, 2),
            pair(figures.main, 2),
            pair(figures.threads, 2),
            pair(figures.start, 0),
            pair(figures.slowed_start, 0),
            sent,
            pair(megabytes, 1),
        ];
        lines.push(row(&cells.each_ref().map(String::as_str)));
    }
    lines
}

fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}

/// A figure at both pixel ratios; nothing where it was not measured.
fn pair(values: Pair, decimals: usize) -> String {
    if values.iter().all(|v| v.is_nan()) {
        return String::new();
    }
    values.map(|v| format!("{v:.decimals$}")).join(" / ")
}

#[cfg(test)]
mod tests {
    use super::super::contender::CONTENDERS;
    use super::super::scales::Weight;
    use super::*;

    #[test]
    fn a_row_has_a_cell_for_every_column_of_the_head() {
        let figures = Figures {
            contender: &CONTENDERS[0],
            script: [0.301, 0.355],
            script_p95: [0.5, 0.6],
            main: [1.8, 2.7],
            threads: [2.0, 3.0],
            start: [99.6, 120.2],
            slowed_start: [f64::NAN; 2],
            heap: [3_000_000.0; 2],
            weight: Weight {
                all: 74_949,
                ..Weight::default()
            },
        };
        let lines = table(&[figures]);
        let cells = |line: &String| line.matches('|').count();
        assert!(lines.iter().all(|line| cells(line) == cells(&lines[0])));
        let row = "| this project, module | 0.30 / 0.35 | 0.50 / 0.60 | 1.80 / 2.70 | 2.00 / 3.00 | 100 / 120 |  | 74.9 | 3.0 / 3.0 |";
        assert_eq!(lines[2], row);
    }
}
