//! The tests in Node.js: those of the front end's modules, and a Rust program that runs the built WebAssembly in Node.

use crate::options::Part;
use crate::session::{Session, cargo_test};
use crate::tally::Tally;
use crate::times::Time;
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;
use walkdir::WalkDir;
use xtask::project::Project;
use xtask::{console, npm};

/// The folders with files `*.test.js`.
const FOLDERS: &[&str] = &["www", "tests/node"];

/// The program of `cargo test`, and its main file.
const PROGRAM: &str = "node";
const MAIN: &str = "tests/node/main.rs";

/// Runs them where there is, or can be, a Node.js.
pub(crate) fn all(session: &mut Session<'_>) {
    if let Err(error) = npm::provide_node() {
        session.skip(Part::Node.name(), &error);
        return;
    }
    session.run(Some(Part::Node), Part::Node.name(), |session| {
        // One of them compiles what the page gives out, by a bundler.
        npm::install(session.project)?;
        let mut tally = modules(session)?;
        tally += wasm(session)?;
        Ok(tally)
    });
}

/// `node --test` over the modules' own tests.
fn modules(session: &mut Session<'_>) -> Result<Tally> {
    let files = files(session.project)?;
    if files.is_empty() {
        return Ok(Tally::default());
    }
    let report = session.project.target().join("node.tap");
    let mut node = Command::new("node");
    session.set_variables(&mut node);
    node.current_dir(session.project.root()).arg("--test");
    // One report to be read by people, the other one by this program.
    node.args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
    let destination = format!("--test-reporter-destination={}", report.display());
    node.args(["--test-reporter=tap", &destination]);
    let filter = session.options.filter.as_deref();
    node.args(filter.map(|filter| format!("--test-name-pattern={}", literal(filter))));
    let is_good = console::judged_step("node --test", || run(node.args(files)), |good| *good)?;
    let text = std::fs::read_to_string(&report).context("node --test has written no report")?;
    let mut tally = count(&text);
    tally.broken |= !is_good;
    if filter.is_some() {
        // What the filter excludes is counted among these.
        tally.skipped = 0;
    }
    session.times.collect(times(&text), "")?;
    Ok(tally)
}

/// Runs `node --test`; prints the failures only, not the hundreds of tests that pass.
fn run(node: &mut Command) -> Result<bool> {
    let output = node.output().context("cannot start node")?;
    if !output.status.success() {
        let report = String::from_utf8_lossy(&output.stdout);
        let failures = report.split_once("failing tests:");
        console::say(failures.map_or(&*report, |(_, failures)| failures).trim());
        console::say(String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.status.success())
}

/// The program that compares the WebAssembly with native code.
fn wasm(session: &mut Session<'_>) -> Result<Tally> {
    if !session.project.root().join(MAIN).exists() {
        return Ok(Tally::default());
    }
    let mut cargo = cargo_test(session.project, &["activation-lab"]);
    cargo
        .args(["--test", PROGRAM])
        .args(&session.options.filter);
    cargo.args(["--", "--include-ignored", "--quiet"]);
    let report = session.cargo(&mut cargo, "WebAssembly in Node", "")?;
    Ok(report.tally)
}

/// Every `*.test.js`: Node itself finds files by pattern from its version 21 on.
fn files(project: &Project) -> Result<Vec<PathBuf>> {
    let folders = FOLDERS.iter().map(|folder| project.root().join(folder));
    let mut files = Vec::new();
    for folder in folders.filter(|folder| folder.exists()) {
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let path = entry?.into_path();
            if path.to_str().is_some_and(|it| it.ends_with(".test.js")) {
                files.push(project.relative(&path).to_owned());
            }
        }
    }
    Ok(files)
}

/// A regular expression that matches `text` itself.
fn literal(text: &str) -> String {
    let escape = |c: char| match c {
        c if c.is_alphanumeric() || c == '_' || c == ' ' => String::from(c),
        c if c.is_ascii() => format!("\\{c}"),
        c => String::from(c),
    };
    text.chars().map(escape).collect()
}

/// Node's summary: lines such as `# pass 12` at the end of its report.
fn count(tap: &str) -> Tally {
    let last = |name: &str| {
        let lines = tap.lines().rev();
        let mut numbers = lines.filter_map(|line| line.strip_prefix("# ")?.strip_prefix(name));
        numbers.find_map(|number| number.trim().parse().ok())
    };
    let count = |name| last(name).unwrap_or(0);
    Tally {
        passed: count("pass "),
        failed: count("fail ") + count("cancelled "),
        skipped: count("skipped ") + count("todo "),
        broken: false,
    }
}

/// The time of each test, under the names of the tests around it and its own.
fn times(tap: &str) -> Vec<Time> {
    let mut times = Vec::new();
    let mut around: Vec<&str> = Vec::new();
    for line in tap.lines() {
        let text = line.trim_start();
        let depth = (line.len() - text.len()) / 4;
        if let Some(name) = text.strip_prefix("# Subtest: ") {
            around.truncate(depth);
            around.push(name);
        } else if let Some(ms) = text.strip_prefix("duration_ms: ") {
            // Two more columns than the line of the test itself: the same depth.
            let name = around.get(..=depth).map(|names| names.join(" › "));
            if let Some((name, ms)) = name.zip(ms.parse::<f64>().ok()) {
                let seconds = ms / 1000.0;
                times.push(Time { name, seconds });
            }
        }
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "TAP version 13
# Subtest: adds
ok 1 - adds
  ---
  duration_ms: 1.5
  ...
# Subtest: address
    # Subtest: is read
    not ok 1 - is read
      ---
      duration_ms: 250
      ...
    1..1
not ok 2 - address
  ---
  duration_ms: 251
  type: 'suite'
  ...
1..2
# tests 5
# suites 1
# pass 1
# fail 1
# cancelled 1
# skipped 2
# todo 0
# duration_ms 170.003724
";

    #[test]
    fn the_summary_is_counted() {
        let expected = Tally {
            passed: 1,
            failed: 2,
            skipped: 2,
            broken: false,
        };
        assert_eq!(count(REPORT), expected);
    }

    #[test]
    fn every_test_has_its_time() {
        let times = times(REPORT).into_iter();
        let times: Vec<_> = times.map(|it| (it.name, it.seconds)).collect();
        let expected = [
            ("adds".to_owned(), 0.0015),
            ("address › is read".to_owned(), 0.25),
            ("address".to_owned(), 0.251),
        ];
        assert_eq!(times, expected);
    }

    #[test]
    fn a_filter_is_no_expression() {
        assert_eq!(literal("f′(x)"), r"f′\(x\)");
    }
}
