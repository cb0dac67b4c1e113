//! A program of tests that drive a browser: its variables, and the second attempt of failed tests.

use crate::driver::{BROWSERS_AT_ONCE, Driver, Engine};
use crate::libtest::Report;
use crate::session::{Session, cargo_test};
use crate::tally::Tally;
use anyhow::Result;
use axum::Router;
use std::ffi::{OsStr, OsString};
use std::process::Command;
use xtask::project::Project;
use xtask::{console, process, server};

/// If more tests than these fail, a busy machine is not the reason.
const FORGIVEN: usize = 10;

/// One program of tests in one engine, with the site that it opens.
pub(crate) struct Pages {
    program: &'static str,
    engine: Engine,
    site: Router,
    base: &'static str,
    variables: Vec<(&'static str, OsString)>,
    filter: Option<&'static str>,
    skipped: Vec<&'static str>,
}

impl Pages {
    /// `site` is served while the tests run; they open what is below `base`.
    pub(crate) fn new(
        program: &'static str,
        engine: Engine,
        site: Router,
        base: &'static str,
    ) -> Self {
        Self {
            program,
            engine,
            site,
            base,
            variables: Vec::new(),
            filter: None,
            skipped: Vec::new(),
        }
    }

    /// Sets a variable of the program.
    pub(crate) fn env(&mut self, name: &'static str, value: impl AsRef<OsStr>) {
        self.variables.push((name, value.as_ref().to_owned()));
    }

    /// Runs only tests whose names contain this, unless the reader asks for others.
    pub(crate) fn filter(&mut self, part: &'static str) {
        self.filter = Some(part);
    }

    /// Leaves out tests whose names contain this.
    pub(crate) fn skip(&mut self, part: &'static str) {
        self.skipped.push(part);
    }

    /// Runs the tests. Those that fail run once more, one at a time: two browsers share the machine, and a test that
    /// fails for want of time is no fault of the page.
    pub(crate) fn drive(self, session: &mut Session<'_>) -> Result<Tally> {
        let listener = server::listen(Some(0), 0)?;
        let site = format!("http://{}{}/", listener.local_addr()?, self.base);
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.spawn(server::run(listener, self.site.clone()));

        let filter = session.options.filter.as_deref().or(self.filter);
        let threads = format!("--test-threads={BROWSERS_AT_ONCE}");
        let first = self.attempt(session, &site, |cargo| {
            cargo.args(filter).args(["--", &threads]);
            cargo.args(self.skipped.iter().flat_map(|part| ["--skip", part]));
        })?;
        let failed = first.failed;
        if failed.is_empty() || failed.len() > FORGIVEN {
            return Ok(first.tally);
        }
        console::warn(&format!("running again: {}", failed.join(", ")));
        let again = self.attempt(session, &site, |cargo| {
            cargo.args(["--", "--test-threads=1", "--exact"]);
            cargo.args(&failed);
        })?;
        let passed = failed.iter().filter(|name| !again.failed.contains(name));
        for test in passed.filter(|_| again.tally.run() > 0) {
            let engine = self.engine.name();
            let note = format!("passed only at the second attempt in {engine}: {test}");
            session.notes.push(note);
        }
        Ok(first.tally.after_another_attempt(again.tally))
    }

    /// Runs tests with new drivers: only those that opened the browsers of another attempt could close them.
    fn attempt(
        &self,
        session: &mut Session<'_>,
        site: &str,
        choose: impl FnOnce(&mut Command),
    ) -> Result<Report> {
        let drivers: Vec<_> = (0..self.engine.drivers())
            .map(|_| self.engine.start(session.project))
            .collect::<Result<_>>()?;
        let mut cargo = self.cargo(session.project, site, &drivers);
        choose(&mut cargo);
        cargo.args(["--include-ignored", "--quiet"]);
        let name = format!("tests in {}", self.engine.name());
        let suffix = format!(" ({})", self.engine.name());
        session.cargo(&mut cargo, &name, &suffix)
    }

    /// The part of the command that every attempt has.
    fn cargo(&self, project: &Project, site: &str, drivers: &[Driver]) -> Command {
        let mut cargo = command(project, self.program);
        let addresses: Vec<_> = drivers.iter().map(Driver::address).collect();
        cargo
            .env("ACTIVATION_LAB_ENGINE", self.engine.name())
            .env("ACTIVATION_LAB_SITE", site)
            .env("ACTIVATION_LAB_WEBDRIVER", addresses.join(" "))
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        if let Some(binary) = drivers.first().and_then(Driver::browser) {
            cargo.env("ACTIVATION_LAB_BROWSER_BINARY", binary);
        }
        cargo
    }
}

/// The names of a program's tests that contain `filter`.
pub(crate) fn list(project: &Project, program: &str, filter: Option<&str>) -> Result<Vec<String>> {
    let mut list = command(project, program);
    list.args(filter)
        .args(["--", "--include-ignored", "--list"]);
    let list = process::read(&mut list)?;
    let names = list.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

fn command(project: &Project, program: &str) -> Command {
    let mut cargo = cargo_test(project, &["activation-lab"]);
    cargo.args(["--test", program]);
    cargo
}
