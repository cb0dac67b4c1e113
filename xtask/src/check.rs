//! `cargo xtask check`: everything that must hold besides the tests.

mod dependencies;
mod format;
mod imports;
mod length;
mod links;
mod lint;
mod sources;
mod spelling;
mod style;
mod subjects;
mod types;
mod wording;

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
    /// Run only the checks whose names contain this text, such as `spelling`
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    only: String,
}

/// The checks that need the compiler for wasm32, which may have to be installed.
const WASM: [&str; 3] = ["clippy for wasm32", "build", "weight"];

/// Runs every check, also after one has failed, and lists the failed ones at the end.
pub(crate) fn check(project: &Project, options: &Options) -> Result<()> {
    let mut checks = Checks::of(&options.only);
    checks.run("formatting", || format::check(project, options.fix));
    checks.run("scripts and styles", || style::check(project, options.fix));
    checks.run("imports of the scripts", || imports::check(project));
    checks.run("file lengths", || length::check(project));
    checks.run("links", || links::check(project));
    checks.run("spelling", || spelling::check(project));
    checks.run("wording", || wording::check(project));
    checks.run("commit subjects", || subjects::check(project));
    checks.run("licences and advisories", || dependencies::check(project));
    checks.run("clippy for this machine", || lint::native(project));
    checks.run("documentation", || lint::documentation(project));
    if WASM.iter().any(|name| checks.wants(name)) {
        let [clippy, build, weight] = WASM;
        match Toolchain::prepare(project) {
            Ok(toolchain) => {
                checks.run(clippy, || lint::wasm(project, &toolchain));
                // Types and size are those of the built site.
                checks.run(build, || build::build_with(&toolchain, project));
                checks.run(weight, || dist::deploy(project).map(drop));
            }
            Err(error) => checks.fail(build, &error),
        }
    }
    checks.run("types of the front end", || types::check(project));
    checks.conclude()
}

/// The results so far.
struct Checks<'a> {
    /// What the names of the checks to run contain.
    only: &'a str,
    passed: usize,
    failed: Vec<&'static str>,
}

impl<'a> Checks<'a> {
    fn of(only: &'a str) -> Self {
        Self {
            only,
            passed: 0,
            failed: Vec::new(),
        }
    }

    fn wants(&self, name: &str) -> bool {
        name.contains(self.only)
    }

    fn run(&mut self, name: &'static str, work: impl FnOnce() -> Result<()>) {
        if !self.wants(name) {
            return;
        }
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
        if self.passed == 0 {
            bail!("no check has a name with `{}`", self.only);
        }
        console::good(&format!("all {} checks passed", self.passed));
        Ok(())
    }
}
