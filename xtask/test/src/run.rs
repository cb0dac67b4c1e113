//! A program of tests that drive a browser: what it is told, and what is done when some of them fail.

use super::run_named;
use super::tally::Tally;
use crate::driver::{BROWSERS_AT_ONCE, Driver, Engine};
use anyhow::Result;
use axum::Router;
use std::ffi::{OsStr, OsString};
use std::process::Command;
use xtask::project::Project;
use xtask::{console, process, server};

/// If more tests than these fail, it is not the moment's fault.
const FORGIVEN: usize = 10;

/// One program of tests in one engine, with the site that it looks at.
pub(super) struct Run {
    program: &'static str,
    engine: Engine,
    site: Router,
    base: &'static str,
    variables: Vec<(&'static str, OsString)>,
}

impl Run {
    /// `site` is served while the tests run; they open what is below `base`.
    pub(super) fn new(
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
        }
    }

    /// Tells the tests more.
    pub(super) fn env(&mut self, name: &'static str, value: impl AsRef<OsStr>) {
        self.variables.push((name, value.as_ref().to_owned()));
    }

    /// Whether a program has tests whose names contain `filter`.
    pub(super) fn has_tests(
        project: &Project,
        program: &str,
        filter: Option<&str>,
    ) -> Result<bool> {
        let mut list = cargo(project, program);
        list.args(filter)
            .args(["--", "--include-ignored", "--list"]);
        let list = process::read(&mut list)?;
        Ok(list.lines().any(|line| line.ends_with(": test")))
    }

    /// Runs the tests whose names contain `filter`. What fails is tried once more, one test at a time: two browsers
    /// share the machine, and a moment without either is no fault of the page. `notes` are told of it.
    pub(super) fn drive(
        self,
        project: &Project,
        filter: Option<&str>,
        notes: &mut Vec<String>,
    ) -> Result<Tally> {
        let listener = server::listen(Some(0), 0)?;
        let site = format!("http://{}{}/", listener.local_addr()?, self.base);
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.spawn(server::run(listener, self.site.clone()));

        let threads = format!("--test-threads={BROWSERS_AT_ONCE}");
        let (tally, failed) = self.attempt(project, &site, |cargo| {
            cargo
                .args(filter)
                .args(["--", "--include-ignored", &threads]);
        })?;
        if failed.is_empty() || failed.len() > FORGIVEN {
            return Ok(tally);
        }
        console::warn(&format!("tried once more: {}", failed.join(", ")));
        let (again, still) = self.attempt(project, &site, |cargo| {
            cargo.args(["--", "--include-ignored", "--test-threads=1", "--exact"]);
            cargo.args(&failed);
        })?;
        let mended = failed.iter().filter(|name| !still.contains(name));
        for test in mended.filter(|_| again.run() > 0) {
            let engine = self.engine.name();
            notes.push(format!(
                "passed at the second attempt only, in {engine}: {test}"
            ));
        }
        Ok(tally.after_another_attempt(again))
    }

    /// Runs tests with drivers of their own: the browsers that others have kept open are not known to them.
    fn attempt(
        &self,
        project: &Project,
        site: &str,
        choose: impl FnOnce(&mut Command),
    ) -> Result<(Tally, Vec<String>)> {
        let drivers: Vec<_> = (0..self.engine.drivers())
            .map(|_| self.engine.start(project))
            .collect::<Result<_>>()?;
        let mut cargo = self.cargo(project, site, &drivers);
        choose(&mut cargo);
        run_named(&mut cargo, &format!("tests in {}", self.engine.name()))
    }

    /// The command as far as every attempt has it.
    fn cargo(&self, project: &Project, site: &str, drivers: &[Driver]) -> Command {
        let mut cargo = cargo(project, self.program);
        let addresses: Vec<_> = drivers.iter().map(Driver::address).collect();
        cargo
            .arg("--quiet")
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

fn cargo(project: &Project, program: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(project.root());
    cargo.args(["test", "--package", "activation-lab", "--test", program]);
    cargo
}
