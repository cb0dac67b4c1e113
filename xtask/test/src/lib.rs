//! `cargo xtask test`: the tests of the code, then the site in a real browser.

pub mod driver;
mod run;
mod skips;
mod tally;

use anyhow::{Result, bail};
use driver::Engine;
use run::Run;
use skips::Skips;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use tally::Tally;
use xtask::project::Project;
use xtask::{build, console, npm, products, python, server};

/// The site is tested below a path, as a course's web server has it; for some tests it is at the root as well.
const BASE: &str = "/courses/ml/lab";

/// Below this path the site is as `cargo xtask dist` writes it.
const DEPLOYED: &str = "/deployed";

/// What `test` can be told.
#[derive(clap::Args)]
pub struct Options {
    /// Only tests whose name contains this
    filter: Option<String>,
    /// Only one part of the tests
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
    /// The browser that shows the page
    #[arg(long, value_name = "ENGINE", default_value = "chromium")]
    browser: Browser,
    /// Begin with no other browser after so many minutes
    #[arg(long, value_name = "MINUTES")]
    latest: Option<u64>,
}

/// One engine, or each in turn.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Browser {
    Chromium,
    Firefox,
    Webkit,
    /// Each of them, one after the other
    All,
}

impl Browser {
    fn engines(self) -> Vec<Engine> {
        match self {
            Self::Chromium => vec![Engine::Chromium],
            Self::Firefox => vec![Engine::Firefox],
            Self::Webkit => vec![Engine::Webkit],
            Self::All => Engine::ALL.to_vec(),
        }
    }
}

/// The packages are about who uses them, not about engines.
const PACKAGES: Engine = Engine::Chromium;

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
pub fn test(project: &Project, options: &Options) -> Result<()> {
    let start = Instant::now();
    let mut native = Tally::default();
    let mut snippets = Tally::default();
    let mut browsers = Vec::new();
    let mut packaged = Tally::default();
    let mut notes = Vec::new();
    if options.skips(Part::Native) {
        notes.push("tests without a browser SKIPPED: not asked for".to_owned());
    } else {
        native = run_native(project, options).unwrap_or_else(failed);
        match python::provide() {
            Ok(python) => snippets = run_python(project, options, &python).unwrap_or_else(failed),
            Err(error) => notes.push(format!("code snippets SKIPPED: {error:#}")),
        }
    }
    let mut is_built = false;
    if options.skips(Part::Browser) {
        notes.push(format!("{} SKIPPED: not asked for", Part::Browser.name()));
    } else {
        for engine in options.browser.engines() {
            let name = format!("{} in {}", Part::Browser.name(), engine.name());
            if options
                .latest
                .is_some_and(|minutes| start.elapsed() > Duration::from_secs(60 * minutes))
            {
                notes.push(format!("{name} SKIPPED: the time is up"));
                continue;
            }
            if let Err(error) = engine.provide(project) {
                notes.push(format!("{name} SKIPPED: {error:#}"));
                continue;
            }
            let tally = build_once(project, &mut is_built)
                .and_then(|()| run_browser(project, options, engine, &mut notes))
                .unwrap_or_else(failed);
            browsers.push((name, tally));
        }
    }
    if options.skips(Part::Packages) {
        notes.push(format!("{} SKIPPED: not asked for", Part::Packages.name()));
    } else if let Err(error) = products::check_python().and_then(|()| PACKAGES.provide(project)) {
        notes.push(format!("{} SKIPPED: {error:#}", Part::Packages.name()));
    } else {
        packaged = build_once(project, &mut is_built)
            .and_then(|()| run_packages(project, options, &mut notes))
            .unwrap_or_else(failed);
    }

    console::say("");
    report(Part::Native.name(), &native);
    report("code snippets", &snippets);
    for (name, tally) in &browsers {
        report(name, tally);
    }
    report(Part::Packages.name(), &packaged);
    for line in &notes {
        console::warn(line);
    }
    // Without a browser or a Python its tests were counted as ignored; those that then ran are no longer.
    let mut all = native;
    let browsers = browsers.into_iter().map(|(_, tally)| tally);
    for part in [snippets, packaged].into_iter().chain(browsers) {
        all.ignored = all.ignored.saturating_sub(part.run() + part.ignored);
        all += part;
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
        let skipped = match tally.ignored {
            0 => String::new(),
            count => format!(", {count} skipped"),
        };
        console::good(&format!("{what}: {} passed{skipped}", tally.passed));
    }
}

fn run_native(project: &Project, options: &Options) -> Result<Tally> {
    let mut sum = Tally::default();
    // One package at a time: together their dependencies would be built once more, with the features of both.
    for package in ["activation-lab", "xtask", "xtask-test", "xtask-bench"] {
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

/// Builds the site for what comes first.
fn build_once(project: &Project, is_built: &mut bool) -> Result<()> {
    if !*is_built {
        build::site(project)?;
        *is_built = true;
    }
    Ok(())
}

/// Runs the tests of the page in one engine; `notes` are told what of it is more than numbers.
fn run_browser(
    project: &Project,
    options: &Options,
    engine: Engine,
    notes: &mut Vec<String>,
) -> Result<Tally> {
    // Among them the judge of accessibility.
    npm::install(project)?;
    let deployed = products::deployed(project)?;
    let sites = server::site(project, BASE)
        .merge(server::site(project, ""))
        .merge(server::folder(&deployed, DEPLOYED));
    let skips = Skips::start(project, engine)?;
    let mut run = Run::new("browser", engine, server::with_headers(sites), BASE);
    run.env("ACTIVATION_LAB_SKIPS", skips.file());
    let mut tally = run.drive(project, options.filter.as_deref(), notes)?;
    tally.ignored += skips.tell(notes)?;
    tally.passed = tally.passed.saturating_sub(tally.ignored);
    Ok(tally)
}

/// Makes the packages, and what uses them, and looks at that.
fn run_packages(project: &Project, options: &Options, notes: &mut Vec<String>) -> Result<Tally> {
    // What it takes is too much for a filter that means other tests.
    let filter = options.filter.as_deref();
    if !Run::has_tests(project, "packages", filter)? {
        return Ok(Tally::default());
    }
    let hosts = products::hosts(project, BASE)?;
    let notebook = products::notebook(project)?;
    let mut run = Run::new("packages", PACKAGES, hosts.site, BASE);
    run.env("ACTIVATION_LAB_HOSTS", &hosts.folder);
    run.env("ACTIVATION_LAB_NOTEBOOK_PYTHON", &notebook);
    run.drive(project, filter, notes)
}

fn run(cargo: &mut Command, name: &str) -> Result<Tally> {
    Ok(run_named(cargo, name)?.0)
}

/// The names are those of the tests that failed.
fn run_named(cargo: &mut Command, name: &str) -> Result<(Tally, Vec<String>)> {
    console::judged_step(name, || tally::count(cargo), |(tally, _)| !tally.broken)
}
