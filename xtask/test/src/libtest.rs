//! `cargo test`: its output, as it appears and as counts.

use crate::tally::Tally;
use crate::times::Time;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use xtask::{console, process};

/// The report of one `cargo test`.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) tally: Tally,
    /// The names of the tests that failed.
    pub(crate) failed: Vec<String>,
    /// The time of each program.
    pub(crate) programs: Vec<Time>,
    /// The program whose output is being read.
    program: String,
    is_list: bool,
}

impl Report {
    /// Runs `cargo test`, prints its output, and parses it.
    pub(crate) fn of(command: &mut Command) -> Result<Self> {
        // One pipe for both streams: cargo names each program on one, and the program prints its results on the other.
        let (output, input) = std::io::pipe()?;
        command.stderr(input.try_clone()?).stdout(input);
        command.stdin(Stdio::null());
        let child = command.spawn();
        let mut child = process::Ended(
            child.with_context(|| format!("cannot start {}", process::line(command)))?,
        );
        // This process must not hold an end that is written to, or the reading would not end.
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut report = Self::default();
        for line in BufReader::new(output).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            console::say(&line);
            report.add(&line);
        }
        report.tally.broken = !child.0.wait()?.success();
        Ok(report)
    }

    fn add(&mut self, line: &str) {
        // Names stand in a list of their own right after `failures:`; details of the failures follow an empty line.
        let name = line.strip_prefix("    ").filter(|_| self.is_list);
        self.is_list = line == "failures:" || name.is_some();
        self.failed.extend(name.map(str::to_owned));
        if let Some(program) = program(line) {
            self.program = program;
        }
        if let Some(result) = line.strip_prefix("test result: ") {
            self.add_result(result);
        }
    }

    /// Adds the text after `test result: `, such as `ok. 3 passed; 0 failed; 1 ignored; …; finished in 0.12s`.
    fn add_result(&mut self, result: &str) {
        let mut parts = result.split([';', '.']).map(str::trim);
        let mut count = |name: &str| {
            let part = parts.find_map(|part| part.strip_suffix(name));
            part.and_then(|number| number.parse().ok()).unwrap_or(0)
        };
        self.tally.passed += count(" passed");
        self.tally.failed += count(" failed");
        self.tally.skipped += count(" ignored");
        let seconds = result.rsplit_once("finished in ");
        if let Some(seconds) = seconds.and_then(|(_, time)| time.trim_end_matches('s').parse().ok())
        {
            self.programs.push(Time {
                name: format!("{} (all tests)", self.program),
                seconds,
            });
        }
    }
}

/// `laws` from `Running tests/laws/main.rs (target/debug/deps/laws-0123456789abcdef)`.
fn program(line: &str) -> Option<String> {
    let line = line.trim_start();
    if let Some(library) = line.strip_prefix("Doc-tests ") {
        return Some(format!("documentation of {library}"));
    }
    let (_, path) = line.strip_prefix("Running ")?.split_once('(')?;
    let file = path.trim_end_matches(')').rsplit(['/', '\\']).next()?;
    Some(file.rsplit_once('-')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(output: &str) -> Report {
        let mut report = Report::default();
        output.lines().for_each(|line| report.add(line));
        report
    }

    #[test]
    fn results_are_added_up_and_programs_are_timed() {
        let report = report(
            "running 4 tests
     Running tests/laws/main.rs (target/debug/deps/laws-0a1b2c)
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
   Doc-tests activation_lab
test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s",
        );
        let expected = Tally {
            passed: 15,
            failed: 2,
            skipped: 1,
            broken: false,
        };
        assert_eq!(report.tally, expected);
        let [laws, documentation] = &report.programs[..] else {
            panic!("{:?}", report.programs);
        };
        assert_eq!(laws.name, "laws (all tests)");
        assert_eq!(
            documentation.name,
            "documentation of activation_lab (all tests)"
        );
        assert_eq!(documentation.seconds, 1.25);
    }

    #[test]
    fn names_are_those_of_the_list_at_the_end() {
        let report = report(
            "..\n\nfailures:\n\n---- a::b stdout ----\n\n    no name\n\n\nfailures:\n    a::b\n    c\n\ntest result: FAILED.",
        );
        assert_eq!(report.failed, ["a::b", "c"]);
    }
}
