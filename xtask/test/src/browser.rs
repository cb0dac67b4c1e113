//! The tests of the page, in each requested engine.

use crate::BASE;
use crate::driver::Engine;
use crate::options::Part;
use crate::pages::Pages;
use crate::session::Session;
use crate::skips::Skips;
use crate::tally::Tally;
use anyhow::{Result, anyhow};
use xtask::{npm, products, server};

/// Below this path the site is as `cargo xtask dist` writes it.
const DEPLOYED: &str = "/deployed";

/// The module of the tests that can differ between engines.
const EVERYWHERE: &str = "in_every_engine::";

/// Runs them, engine by engine.
pub(crate) fn run(session: &mut Session<'_>) {
    for engine in session.options.engines() {
        let name = format!("{} in {}", Part::Browser.name(), engine.name());
        if session.options.is_late(session.start.elapsed()) {
            session.skip(&name, &anyhow!("the time limit of --latest has passed"));
        } else if let Err(error) = engine.provide(session.project) {
            session.skip(&name, &error);
        } else {
            session.run(Some(Part::Browser), &name, |session| one(session, engine));
        }
    }
}

fn one(session: &mut Session<'_>, engine: Engine) -> Result<Tally> {
    // For the judge of accessibility, among others.
    npm::install(session.project)?;
    let deployed = products::deployed(session.project)?;
    let sites = server::site(session.project, BASE)
        .merge(server::site(session.project, ""))
        .merge(server::folder(&deployed, DEPLOYED));
    let skips = Skips::start(session.project, engine)?;
    let mut pages = Pages::new("browser", engine, server::with_headers(sites), BASE);
    pages.env("ACTIVATION_LAB_SKIPS", skips.file());
    if engine != Engine::Chromium && session.options.is_short() {
        pages.filter(EVERYWHERE);
        let engine = engine.name();
        let note = format!(
            "{engine} ran only the tests that can differ between engines; --thorough runs them all"
        );
        session.notes.push(note);
    }
    let mut tally = pages.drive(session)?;
    tally.skipped += skips.note(&mut session.notes)?;
    tally.passed = tally.passed.saturating_sub(tally.skipped);
    Ok(tally)
}
