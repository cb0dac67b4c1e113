//! One run of `cargo xtask test`: the state that its parts share.

use crate::libtest::Report;
use crate::options::{Options, Part};
use crate::summary::Outcome;
use crate::tally::Tally;
use crate::times::{self, Times};
use anyhow::{Error, Result};
use std::process::Command;
use std::time::Instant;
use xtask::console;
use xtask::project::Project;

/// The variable that tells test programs to repeat at full length.
const THOROUGH: &str = "ACTIVATION_LAB_THOROUGH";

/// A run with its results so far.
pub(crate) struct Session<'a> {
    pub(crate) project: &'a Project,
    pub(crate) options: &'a Options,
    pub(crate) start: Instant,
    pub(crate) times: Times,
    pub(crate) outcomes: Vec<Outcome>,
    /// Lines below the counts: skipped tests, with the reason.
    pub(crate) notes: Vec<String>,
}

impl<'a> Session<'a> {
    pub(crate) fn start(project: &'a Project, options: &'a Options) -> Result<Self> {
        Ok(Self {
            project,
            options,
            start: Instant::now(),
            times: Times::start(project)?,
            outcomes: Vec::new(),
            notes: Vec::new(),
        })
    }

    /// Runs a part of the tests, or a preparation; an error fails it, and the rest of the run goes on. Answers whether
    /// it is well.
    pub(crate) fn run(
        &mut self,
        part: Option<Part>,
        name: &str,
        work: impl FnOnce(&mut Self) -> Result<Tally>,
    ) -> bool {
        let start = Instant::now();
        let tally = work(self).unwrap_or_else(|error| {
            console::error(&error);
            Tally::BROKEN
        });
        self.outcomes.push(Outcome {
            part,
            name: name.to_owned(),
            tally,
            time: start.elapsed(),
        });
        !tally.broken
    }

    /// Notes that something does not run.
    pub(crate) fn skip(&mut self, name: &str, reason: &Error) {
        self.notes.push(format!("{name} SKIPPED: {reason:#}"));
    }

    /// Runs `cargo test`; in the list of the slowest tests their names end in `suffix`.
    pub(crate) fn cargo(
        &mut self,
        cargo: &mut Command,
        name: &str,
        suffix: &str,
    ) -> Result<Report> {
        self.set_variables(cargo);
        let is_good = |report: &Report| !report.tally.broken;
        let mut report = console::judged_step(name, || Report::of(cargo), is_good)?;
        let programs = std::mem::take(&mut report.programs);
        self.times.collect(programs, suffix)?;
        Ok(report)
    }

    /// Sets the variables that every program of tests reads.
    pub(crate) fn set_variables(&self, command: &mut Command) {
        command.env(times::VARIABLE, self.times.file());
        if self.options.thorough {
            command.env(THOROUGH, "1");
        } else {
            command.env_remove(THOROUGH);
        }
    }
}

/// `cargo test` for a package; the caller adds the tests to run.
pub(crate) fn cargo_test(project: &Project, packages: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root()).arg("test");
    for package in packages {
        cargo.args(["--package", package]);
    }
    cargo
}
