//! Instruction counts by perf or valgrind, which do not depend on the load of the machine.

use super::Case;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use xtask::process;

/// How often a piece of work is done in two runs, whose difference leaves the program's start out.
const TIMES: [u32; 2] = [2, 22];

/// A tool that counts, and its program.
pub(super) struct Counter {
    tool: Tool,
    program: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tool {
    Perf,
    Valgrind,
}

impl Counter {
    /// The first tool that can count here.
    pub(super) fn find(program: &Path) -> Result<Self> {
        let mut reasons = Vec::new();
        for tool in [Tool::Perf, Tool::Valgrind] {
            let counter = Self {
                tool,
                program: program.to_owned(),
            };
            match counter.run(&[]) {
                Ok(_) => return Ok(counter),
                Err(reason) => reasons.push(format!("{}: {reason:#}", tool.name())),
            }
        }
        bail!(
            "{}. Run `apt-get install valgrind` to get a counter that works on any machine",
            reasons.join("; ")
        )
    }

    pub(super) fn name(&self) -> &'static str {
        self.tool.name()
    }

    /// Instructions of one go at the work.
    pub(super) fn count(&self, case: &Case) -> Result<f64> {
        let path = case.path();
        let [few, many] = TIMES.map(|times| self.run(&[&path, &times.to_string()]));
        Ok((many? - few?) / f64::from(TIMES[1] - TIMES[0]))
    }

    /// All instructions of a run.
    fn run(&self, words: &[&str]) -> Result<f64> {
        if process::find(self.name()).is_none() {
            bail!("not installed");
        }
        let mut command = Command::new(self.name());
        command.args(self.tool.arguments());
        command.arg(&self.program).args(words);
        let output = command
            .output()
            .with_context(|| format!("cannot start {}", process::line(&command)))?;
        if !output.status.success() {
            bail!("{} failed ({})", process::line(&command), output.status);
        }
        self.tool.read(&String::from_utf8_lossy(&output.stderr))
    }
}

impl Tool {
    fn name(self) -> &'static str {
        match self {
            Self::Perf => "perf",
            Self::Valgrind => "valgrind",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Perf => &["stat", "-x", ",", "-e", "instructions:u", "--"],
            Self::Valgrind => &["--tool=callgrind", "--callgrind-out-file=/dev/null"],
        }
    }

    /// Finds the count in the output of the tool.
    fn read(self, report: &str) -> Result<f64> {
        let number = report.lines().find_map(|line| match self {
            Self::Perf => {
                let (count, rest) = line.split_once(',')?;
                rest.contains("instructions").then(|| count.parse().ok())?
            }
            Self::Valgrind => line.split_once("Collected :")?.1.trim().parse().ok(),
        });
        number.context("it cannot count instructions on this machine")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_reports_are_understood_and_a_refusal_is_one() {
        let perf = "2415926,,instructions:u,1268433,100.00,,\n";
        assert_eq!(Tool::Perf.read(perf).unwrap(), 2_415_926.0);
        let refused = "<not supported>,,instructions:u,0,100.00,,\n";
        assert!(Tool::Perf.read(refused).is_err());
        let valgrind =
            "==7== Events    : Ir\n==7== Collected : 2415926\n==7== I   refs:      2,415,926\n";
        assert_eq!(Tool::Valgrind.read(valgrind).unwrap(), 2_415_926.0);
    }
}
