//! `cargo xtask test`: the tests of the code, then the site in a real browser.

mod tally;

use crate::driver::Driver;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{build, console, dist, npm, python, server};
use anyhow::{Result, bail};
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
    /// Only one half of the tests
    #[arg(long, value_name = "HALF")]
    only: Option<Half>,
}

/// The two halves of the tests.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Half {
    /// What runs without a browser
    Native,
    /// What runs in one
    Browser,
}

/// Runs the tests, then says in the last lines what ran and what did not.
pub(crate) fn test(project: &Project, options: &Options) -> Result<()> {
    let mut native = Tally::default();
    let mut snippets = Tally::default();
    let mut browser = Tally::default();
    let mut skipped = Vec::new();
    if options.only == Some(Half::Browser) {
        skipped.push("tests without a browser SKIPPED: not asked for".to_owned());
    } else {
        native = run_native(project, options).unwrap_or_else(failed);
        match python::provide() {
            Ok(python) => snippets = run_python(project, options, &python).unwrap_or_else(failed),
            Err(error) => skipped.push(format!("code snippets SKIPPED: {error:#}")),
        }
    }
    if options.only == Some(Half::Native) {
        skipped.push("browser tests SKIPPED: not asked for".to_owned());
    } else {
        match Driver::provide() {
            Ok(()) => browser = run_browser(project, options).unwrap_or_else(failed),
            Err(error) => skipped.push(format!("browser tests SKIPPED: {error:#}")),
        }
    }

    console::say("");
    report("tests without a browser", &native);
    report("code snippets", &snippets);
    report("browser tests", &browser);
    for line in &skipped {
        console::warn(line);
    }
    // Without a browser or a Python its tests were counted as ignored; those that then ran are no longer.
    let ignored = native
        .ignored
        .saturating_sub(browser.run() + snippets.run());
    let (passed, failed) = (
        native.passed + snippets.passed + browser.passed,
        native.failed + snippets.failed + browser.failed,
    );
    console::say(&format!(
        "{passed} passed, {failed} failed, {ignored} skipped"
    ));
    if native.broken || snippets.broken || browser.broken || failed > 0 {
        bail!("the tests failed");
    }
    if passed == 0 {
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

fn run_browser(project: &Project, options: &Options) -> Result<Tally> {
    // Among them the judge of accessibility.
    npm::install(project)?;
    build::build_with(&Toolchain::prepare(project)?, project)?;
    let deployed = dist::gather(project)?;
    let driver = Driver::start()?;
    let listener = server::listen(Some(0), 0)?;
    let site = format!("http://{}{BASE}/", listener.local_addr()?);
    let sites = server::site(project, BASE)
        .merge(server::site(project, ""))
        .merge(server::folder(&deployed, DEPLOYED));
    let app = server::with_headers(sites);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(server::run(listener, app));

    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(project.root())
        .env("ACTIVATION_LAB_SITE", site)
        .env("ACTIVATION_LAB_WEBDRIVER", driver.address());
    if let Some(binary) = driver.browser() {
        cargo.env("ACTIVATION_LAB_BROWSER_BINARY", binary);
    }
    cargo.args([
        "test",
        "--package",
        "activation-lab",
        "--test",
        "browser",
        "--quiet",
    ]);
    cargo.args(&options.filter);
    cargo.args(["--", "--include-ignored", PARALLEL]);
    run(&mut cargo, "browser tests")
}

fn run(cargo: &mut Command, name: &str) -> Result<Tally> {
    console::judged_step(name, || tally::count(cargo), |tally| !tally.broken)
}
