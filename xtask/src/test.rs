//! `cargo xtask test`: the tests of the code, then the site in a real browser.

mod tally;

use crate::driver::Driver;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{build, console, dist, npm, packages, process, python, server};
use anyhow::{Result, bail};
use axum::Router;
use std::path::Path;
use std::process::Command;
use tally::Tally;

/// The site is tested below a path, as a course's web server has it; for some tests it is at the root as well.
const BASE: &str = "/courses/ml/lab";

/// Below this path the site is as `cargo xtask dist` writes it.
const DEPLOYED: &str = "/deployed";

/// Browsers open at the same time: each keeps one core busy.
const PARALLEL: &str = "--test-threads=2";

/// What `test` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only tests whose name contains this
    filter: Option<String>,
    /// Only one part of the tests
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
}

/// The parts of the tests.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// What runs without a browser
    Native,
    /// What runs in one
    Browser,
    /// The packages for npm and Python, in pages and in a notebook that use them
    Packages,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Native => "tests without a browser",
            Self::Browser => "browser tests",
            Self::Packages => "tests of the packages",
        }
    }
}

impl Options {
    fn skips(&self, part: Part) -> bool {
        self.only.is_some_and(|only| only != part)
    }
}

/// Runs the tests, then says in the last lines what ran and what did not.
pub(crate) fn test(project: &Project, options: &Options) -> Result<()> {
    let mut native = Tally::default();
    let mut snippets = Tally::default();
    let mut browser = Tally::default();
    let mut packaged = Tally::default();
    let mut skipped = Vec::new();
    if options.skips(Part::Native) {
        skipped.push("tests without a browser SKIPPED: not asked for".to_owned());
    } else {
        native = run_native(project, options).unwrap_or_else(failed);
        match python::provide() {
            Ok(python) => snippets = run_python(project, options, &python).unwrap_or_else(failed),
            Err(error) => skipped.push(format!("code snippets SKIPPED: {error:#}")),
        }
    }
    let mut is_built = false;
    for part in [Part::Browser, Part::Packages] {
        let name = part.name();
        if options.skips(part) {
            skipped.push(format!("{name} SKIPPED: not asked for"));
        } else if let Err(error) = provide(part) {
            skipped.push(format!("{name} SKIPPED: {error:#}"));
        } else if let Err(error) = build_once(project, &mut is_built) {
            browser = failed(error);
        } else if part == Part::Browser {
            browser = run_browser(project, options).unwrap_or_else(failed);
        } else {
            packaged = run_packages(project, options).unwrap_or_else(failed);
        }
    }

    console::say("");
    report(Part::Native.name(), &native);
    report("code snippets", &snippets);
    report(Part::Browser.name(), &browser);
    report(Part::Packages.name(), &packaged);
    for line in &skipped {
        console::warn(line);
    }
    // Without a browser or a Python its tests were counted as ignored; those that then ran are no longer.
    let mut all = native;
    for part in [snippets, browser, packaged] {
        all.ignored = all.ignored.saturating_sub(part.run());
        all += Tally { ignored: 0, ..part };
    }
    console::say(&format!(
        "{} passed, {} failed, {} skipped",
        all.passed, all.failed, all.ignored
    ));
    if all.broken || all.failed > 0 {
        bail!("the tests failed");
    }
    if all.passed == 0 {
        bail!("no test ran");
    }
    Ok(())
}

/// What stopped the tests is told here, so that the summary still follows.
fn failed(error: anyhow::Error) -> Tally {
    console::error(&error);
    Tally {
        broken: true,
        ..Tally::default()
    }
}

fn report(what: &str, tally: &Tally) {
    if tally.broken {
        console::bad(&format!("{what}: {} failed", tally.failed.max(1)));
    } else if tally.run() > 0 {
        console::good(&format!("{what}: {} passed", tally.passed));
    }
}

fn run_native(project: &Project, options: &Options) -> Result<Tally> {
    let mut sum = Tally::default();
    // One package at a time: together their dependencies would be built once more, with the features of both.
    for package in ["activation-lab", "xtask"] {
        let mut cargo = Command::new("cargo");
        cargo.current_dir(project.root());
        cargo.args(["test", "--package", package, "--no-fail-fast", "--quiet"]);
        cargo.args(&options.filter);
        sum += run(&mut cargo, &format!("tests of {package} without a browser"))?;
    }
    Ok(sum)
}

/// The tests that need a Python with NumPy.
fn run_python(project: &Project, options: &Options, python: &Path) -> Result<Tally> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(project.root())
        .env(python::VARIABLE, python);
    cargo.args(["test", "--package", "activation-lab", "--test", "snippets"]);
    cargo.arg("--quiet").args(&options.filter);
    cargo.args(["--", "--ignored"]);
    run(&mut cargo, "code snippets")
}

/// Makes sure that the programs are there which a part of the tests needs.
fn provide(part: Part) -> Result<()> {
    if part == Part::Packages {
        packages::venv::base()?;
    }
    Driver::provide()
}

/// Builds the site for what comes first.
fn build_once(project: &Project, is_built: &mut bool) -> Result<()> {
    if !*is_built {
        build::build_with(&Toolchain::prepare(project)?, project)?;
        *is_built = true;
    }
    Ok(())
}

fn run_browser(project: &Project, options: &Options) -> Result<Tally> {
    // Among them the judge of accessibility.
    npm::install(project)?;
    let deployed = dist::gather(project)?;
    let sites = server::site(project, BASE)
        .merge(server::site(project, ""))
        .merge(server::folder(&deployed, DEPLOYED));
    let mut cargo = in_browser("browser", options);
    drive(project, server::with_headers(sites), BASE, &mut cargo)
}

/// Makes the packages, and what uses them, and looks at that.
fn run_packages(project: &Project, options: &Options) -> Result<Tally> {
    // What it takes is too much for a filter that means other tests.
    let list = process::read(
        in_browser("packages", options)
            .current_dir(project.root())
            .arg("--list"),
    )?;
    if !list.lines().any(|line| line.ends_with(": test")) {
        return Ok(Tally::default());
    }
    let folder = project.target().join("packages/made");
    let hosts = packages::hosts::build(project, &packages::tarball(project, &folder)?)?;
    let notebook = packages::notebook::install(project, &packages::wheel(project, &folder)?)?;
    let mut cargo = in_browser("packages", options);
    cargo
        .env("ACTIVATION_LAB_HOSTS", &hosts.folder)
        .env("ACTIVATION_LAB_NOTEBOOK_PYTHON", notebook);
    drive(project, hosts.site(BASE)?, BASE, &mut cargo)
}

/// The command for one of the programs that drive a browser.
fn in_browser(program: &str, options: &Options) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--package", "activation-lab", "--test", program]);
    cargo.arg("--quiet").args(&options.filter);
    cargo.args(["--", "--include-ignored", PARALLEL]);
    cargo
}

/// Serves `app`, starts the browser's driver, and runs tests that know of both.
fn drive(project: &Project, app: Router, base: &str, cargo: &mut Command) -> Result<Tally> {
    let driver = Driver::start()?;
    let listener = server::listen(Some(0), 0)?;
    let site = format!("http://{}{base}/", listener.local_addr()?);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(server::run(listener, app));

    cargo
        .current_dir(project.root())
        .env("ACTIVATION_LAB_SITE", site)
        .env("ACTIVATION_LAB_WEBDRIVER", driver.address());
    if let Some(binary) = driver.browser() {
        cargo.env("ACTIVATION_LAB_BROWSER_BINARY", binary);
    }
    run(cargo, "tests in a browser")
}

fn run(cargo: &mut Command, name: &str) -> Result<Tally> {
    console::judged_step(name, || tally::count(cargo), |tally| !tally.broken)
}
