//! The tests of the packages: their content, and pages and notebooks that use them.

use crate::BASE;
use crate::driver::Engine;
use crate::options::Part;
use crate::pages::{self, Pages};
use crate::session::Session;
use crate::tally::Tally;
use anyhow::Result;
use xtask::products;

/// They are about the tools around the packages, not about engines.
const ENGINE: Engine = Engine::Chromium;

const PROGRAM: &str = "packages";

/// The module of the tests that only `--thorough` runs: pip and npm take minutes to install their tools.
const THOROUGH: &str = "thorough::";

/// In it the tests of notebooks, and those of the tools of books, sites and slides.
const NOTEBOOK: &str = "thorough::notebook::";
const RECIPES: &str = "thorough::recipes::";

/// Runs those that the filter leaves.
pub(crate) fn run(session: &mut Session<'_>) {
    let name = Part::Packages.name();
    let ready = prepare(session);
    match ready {
        Ok(tests) if tests.is_empty() => {}
        Ok(tests) => {
            session.run(Some(Part::Packages), name, |session| all(session, &tests));
        }
        Err(error) => session.skip(name, &error),
    }
}

/// Provides a browser; returns the names of the tests that are to run.
fn prepare(session: &mut Session<'_>) -> Result<Vec<String>> {
    let mut tests = pages::list(session.project, PROGRAM, session.options.filter.as_deref())?;
    if session.options.is_short() {
        tests.retain(|test| !test.starts_with(THOROUGH));
        let note = "notebooks and texts for course pages did not run; --thorough runs them";
        session.notes.push(note.to_owned());
    }
    if !tests.is_empty() {
        ENGINE.provide(session.project)?;
    }
    Ok(tests)
}

fn all(session: &mut Session<'_>, tests: &[String]) -> Result<Tally> {
    let has = |module| tests.iter().any(|test| test.starts_with(module));
    let hosts = products::hosts(session.project, BASE)?;
    let mut site = hosts.site;
    let mut variables = vec![("ACTIVATION_LAB_HOSTS", hosts.folder.into_os_string())];
    let mut skipped = Vec::new();
    if has(NOTEBOOK) {
        products::check_python()?;
        let python = products::notebook(session.project)?;
        variables.push(("ACTIVATION_LAB_NOTEBOOK_PYTHON", python.into_os_string()));
    } else {
        skipped.push(NOTEBOOK);
    }
    match has(RECIPES).then(|| products::recipes(session.project)) {
        Some(Ok(recipes)) => {
            site = site.merge(recipes.site);
            variables.push(("ACTIVATION_LAB_RECIPES", recipes.folder.into_os_string()));
            variables.push(("ACTIVATION_LAB_RECIPES_PATH", recipes.programs));
        }
        Some(Err(error)) => {
            session.skip("texts for course pages", &error);
            skipped.push(RECIPES);
        }
        None => skipped.push(RECIPES),
    }
    let mut pages = Pages::new(PROGRAM, ENGINE, site, BASE);
    for (name, value) in variables {
        pages.env(name, value);
    }
    for module in skipped {
        pages.skip(module);
    }
    pages.drive(session)
}
