//! `cargo xtask check`: everything that must hold besides the tests.

mod dependencies;
mod format;
mod layering;
mod length;
mod links;
mod lint;
mod sources;
mod style;
mod types;

use crate::console;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{build, dist};
use anyhow::{Result, bail};

/// The options of `check`.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Format the sources and apply safe fixes instead of only reporting
    #[arg(long)]
    fix: bool,
}

/// Runs every check, also after one has failed, and lists the failed ones at the end.
pub(crate) fn check(project: &Project, options: &Options) -> Result<()> {
    let mut checks = Checks::default();
    checks.run("formatting", || format::check(project, options.fix));
    checks.run("scripts and styles", || style::check(project, options.fix));
    checks.run("layers", || layering::check(project));
    checks.run("file lengths", || length::check(project));
    checks.run("links", || links::check(project));
    checks.run("licences and advisories", || dependencies::check(project));
    checks.run("clippy for this machine", || lint::native(project));
    checks.run("documentation", || lint::documentation(project));
    match Toolchain::prepare(project) {
        Ok(toolchain) => {
            checks.run("clippy for wasm32", || lint::wasm(project, &toolchain));
            // Types and size are those of the built site.
            checks.run("build", || build::build_with(&toolchain, project));
            checks.run("weight", || dist::deploy(project).map(drop));
        }
        Err(error) => checks.fail("build", &error),
    }
    checks.run("types of the front end", || types::check(project));
    checks.conclude()
}

/// The results so far.
#[derive(Default)]
struct Checks {
    passed: usize,
    failed: Vec<&'static str>,
}

impl Checks {
    fn run(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) {
        match console::step(name, work) {
            Ok(()) => self.passed += 1,
            Err(error) => self.fail(name, &error),
        }
    }

    fn fail(&mut self, name: &'static str, error: &anyhow::Error) {
        console::error(error);
        self.failed.push(name);
    }

    fn conclude(self) -> Result<()> {
        console::say("");
        let failed = self.failed.len();
        if failed > 0 {
            bail!(
                "{} of {} checks failed: {}",
                failed,
                failed + self.passed,
                self.failed.join(", ")
            );
        }
        console::good(&format!("all {} checks passed", self.passed));
        Ok(())
    }
}
