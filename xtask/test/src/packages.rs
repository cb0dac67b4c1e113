//! The tests of the packages: what they contain, and pages and notebooks that use them.

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

/// The module of the tests that only the long run has: pip installs for minutes what they need.
const THOROUGH: &str = "thorough::";

/// Runs those that the filter leaves.
pub(crate) fn run(session: &mut Session<'_>) {
    let name = Part::Packages.name();
    let ready = prepare(session);
    match ready {
        Ok(tests) if tests.is_empty() => {}
        Ok(tests) => {
            let with_notebook = tests.iter().any(|test| test.starts_with(THOROUGH));
            session.run(Some(Part::Packages), name, |session| {
                all(session, with_notebook)
            });
        }
        Err(error) => session.skip(name, &error),
    }
}

/// Makes sure of a browser; answers the names of the tests that are to run.
fn prepare(session: &mut Session<'_>) -> Result<Vec<String>> {
    let mut tests = pages::list(session.project, PROGRAM, session.options.filter.as_deref())?;
    if session.options.is_short() {
        tests.retain(|test| !test.starts_with(THOROUGH));
        let note = "of the packages no notebooks; --thorough runs them";
        session.notes.push(note.to_owned());
    }
    if !tests.is_empty() {
        ENGINE.provide(session.project)?;
    }
    Ok(tests)
}

fn all(session: &mut Session<'_>, with_notebook: bool) -> Result<Tally> {
    let hosts = products::hosts(session.project, BASE)?;
    let mut pages = Pages::new(PROGRAM, ENGINE, hosts.site, BASE);
    pages.env("ACTIVATION_LAB_HOSTS", &hosts.folder);
    if with_notebook {
        products::check_python()?;
        let python = products::notebook(session.project)?;
        pages.env("ACTIVATION_LAB_NOTEBOOK_PYTHON", &python);
    } else {
        pages.skip(THOROUGH);
    }
    pages.drive(session)
}
