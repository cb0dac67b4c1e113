//! `cargo xtask bench native`: the library without a browser.

mod instructions;
mod timing;

use super::machine;
use super::report::today;
use anyhow::{Context, Result, bail};
use instructions::Counter;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use xtask::project::Project;
use xtask::{console, process};

/// The options of `bench native`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only work whose name, such as `jet/gelu`, contains this
    filter: Option<String>,
}

/// A piece of work, as the benchmark lists it.
struct Case {
    group: String,
    name: String,
    /// The number of items of the group that one iteration processes.
    elements: f64,
}

impl Case {
    fn path(&self) -> String {
        format!("{}/{}", self.group, self.name)
    }
}

/// Times everything, counts instructions where that can be done, and prints a table.
pub(super) fn bench(project: &Project, options: &Options) -> Result<()> {
    let filter = options.filter.as_deref().unwrap_or_default();
    let program = console::step("building the benchmarks", || executable(project))?;
    let list = process::read(&mut Command::new(&program))?;
    let cases: Vec<Case> = list
        .lines()
        .filter_map(case)
        .filter(|case| case.path().contains(filter))
        .collect();
    if cases.is_empty() {
        bail!("no benchmark matches {filter:?}; available:\n{list}");
    }
    timing::run(project, filter)?;
    let counter = Counter::find(&program);
    match &counter {
        Ok(counter) => console::say(&format!("· instructions by {}", counter.name())),
        Err(reason) => console::warn(&format!("instructions are not counted: {reason}")),
    }
    console::say(&format!(
        "\n{}, {}, {}; this project {}, optimized for speed. Criterion medians per point, sampled function or picture.\n",
        today()?,
        process::read(Command::new("rustc").arg("--version"))?.trim(),
        machine::describe(),
        env!("CARGO_PKG_VERSION"),
    ));
    console::say("| work | time | instructions |");
    console::say("|---|---|---|");
    for case in &cases {
        let time = timing::median(project, case)? / case.elements;
        let instructions = match &counter {
            Ok(counter) => format!("{:.0}", counter.count(case)? / case.elements),
            Err(_) => String::new(),
        };
        let path = case.path();
        console::say(&format!(
            "| {path} | {} | {instructions} |",
            timing::shown(time)
        ));
    }
    Ok(())
}

/// A line of the benchmark's list.
fn case(line: &str) -> Option<Case> {
    let mut words = line.split('\t');
    Some(Case {
        group: words.next()?.to_owned(),
        name: words.next()?.to_owned(),
        elements: words.next()?.parse().ok()?,
    })
}

/// Builds the benchmarks; returns the program that repeats one case a given number of times.
fn executable(project: &Project) -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args(["bench", "--package", "activation-lab", "--no-run"]);
    cargo.arg("--message-format=json-render-diagnostics");
    let messages = process::read(&mut cargo)?;
    let program = messages.lines().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        let is_it = message["target"]["name"] == "instructions";
        let path = message["executable"].as_str().filter(|_| is_it)?;
        Some(PathBuf::from(path))
    });
    program.context("cargo has not named the benchmark")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_list_is_a_case() {
        let case = case("drawing\tone function, f and f′, SVG\t1").unwrap();
        assert_eq!(case.path(), "drawing/one function, f and f′, SVG");
        assert_eq!(case.elements, 1.0);
        assert!(super::case("error: unknown").is_none());
    }
}
