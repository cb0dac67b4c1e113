//! Counting what cargo's test runs report.

use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::ops::AddAssign;
use std::process::{Command, Stdio};

use xtask::{console, process};

/// The tests of one or more runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Tests that passed.
    pub(super) passed: usize,
    /// Tests that failed.
    pub(super) failed: usize,
    /// Tests that did not run.
    pub(super) ignored: usize,
    /// Whether the run as a whole failed, be it that a test did not compile.
    pub(super) broken: bool,
}

impl Tally {
    /// The tests that ran.
    pub(super) fn run(&self) -> usize {
        self.passed + self.failed
    }

    /// What counts once all that failed has been tried `again`.
    pub(super) fn after_another_attempt(self, again: Self) -> Self {
        Self {
            passed: self.passed + again.passed,
            failed: again.failed,
            broken: again.broken,
            ..self
        }
    }

    /// Adds what a line such as `test result: ok. 3 passed; 0 failed; 1 ignored; …` says.
    fn add(&mut self, line: &str) {
        let Some(counts) = line.strip_prefix("test result: ") else {
            return;
        };
        let count = |name: &str| {
            let part = counts
                .split([';', '.'])
                .find_map(|part| part.trim().strip_suffix(name));
            part.and_then(|number| number.trim().parse().ok())
                .unwrap_or(0)
        };
        self.passed += count(" passed");
        self.failed += count(" failed");
        self.ignored += count(" ignored");
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.ignored += other.ignored;
        self.broken |= other.broken;
    }
}

/// The names of the tests that failed: a list of its own at the end of what a program prints.
#[derive(Debug, Default)]
struct Failures {
    names: Vec<String>,
    is_list: bool,
}

impl Failures {
    /// Takes a line such as `    tree::everything_has_a_name` right after `failures:`; details follow an empty line.
    fn add(&mut self, line: &str) {
        let name = line.strip_prefix("    ").filter(|_| self.is_list);
        self.is_list = line == "failures:" || name.is_some();
        self.names.extend(name.map(str::to_owned));
    }
}

/// Runs tests, shows what they print, and counts them; answers the names of those that failed as well.
pub(super) fn count(command: &mut Command) -> Result<(Tally, Vec<String>)> {
    let mut child = process::Ended(
        command
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", process::line(command)))?,
    );
    let mut tally = Tally::default();
    let mut failures = Failures::default();
    if let Some(output) = child.0.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            console::say(&line);
            tally.add(&line);
            failures.add(&line);
        }
    }
    tally.broken = !child.0.wait()?.success();
    Ok((tally, failures.names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_added_up() {
        let mut tally = Tally::default();
        tally.add("running 4 tests");
        tally.add("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tally.add("test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s");
        let expected = Tally {
            passed: 15,
            failed: 2,
            ignored: 1,
            broken: false,
        };
        assert_eq!(tally, expected);
        assert_eq!(tally.run(), 17);
    }

    #[test]
    fn a_second_attempt_takes_the_place_of_what_failed() {
        let tally = |passed, failed, broken| Tally {
            passed,
            failed,
            ignored: 0,
            broken,
        };
        let first = tally(320, 4, true);
        let one_still_fails = first.after_another_attempt(tally(3, 1, true));
        assert_eq!(one_still_fails, tally(323, 1, true));
        let none = first.after_another_attempt(tally(4, 0, false));
        assert_eq!(none, tally(324, 0, false));
    }

    #[test]
    fn names_are_those_of_the_list_at_the_end() {
        let mut failures = Failures::default();
        let printed = "..\n\nfailures:\n\n---- a::b stdout ----\n\n    no name\n\n\nfailures:\n    a::b\n    c\n\ntest result: FAILED.";
        printed.lines().for_each(|line| failures.add(line));
        assert_eq!(failures.names, ["a::b", "c"]);
    }
}
