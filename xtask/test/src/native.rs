//! The tests that need neither the built site nor a browser.

use crate::options::Part;
use crate::session::{Session, cargo_test};
use crate::tally::Tally;
use anyhow::Result;
use std::path::Path;
use xtask::python;

/// Packages whose tests run in turn, with the name of the row. Those of one row share their dependencies; together with
/// another row these would be compiled once more, with the features of both.
const PACKAGES: &[(&str, &[&str])] = &[
    (
        "the library",
        &[
            "activation-lab",
            "activation-lab-math",
            "activation-lab-functions",
            "activation-lab-catalogue",
            "activation-lab-vector",
            "activation-lab-analysis",
            "activation-lab-plot",
        ],
    ),
    ("the commands", &["xtask", "xtask-test"]),
];

/// For its few tests much has to be compiled that nothing else needs.
const THOROUGH: (&str, &[&str]) = ("the benchmark", &["xtask-bench"]);

/// Runs them, and the code snippets where there is a Python for them.
pub(crate) fn run(session: &mut Session<'_>) {
    session.run(Some(Part::Native), Part::Native.name(), rust);
    match python::provide() {
        Ok(python) => {
            let work = |session: &mut Session<'_>| snippets(session, &python);
            session.run(Some(Part::Snippets), Part::Snippets.name(), work);
        }
        Err(error) => session.skip(Part::Snippets.name(), &error),
    }
}

fn rust(session: &mut Session<'_>) -> Result<Tally> {
    let mut sum = Tally::default();
    let more = session.options.thorough.then_some(THOROUGH);
    for (name, packages) in PACKAGES.iter().copied().chain(more) {
        let mut cargo = cargo_test(session.project, packages);
        cargo.arg("--no-fail-fast").args(&session.options.filter);
        let name = format!("tests of {name}");
        sum += session
            .cargo(cargo.args(["--", "--quiet"]), &name, "")?
            .tally;
    }
    Ok(sum)
}

/// The code for other frameworks, as far as NumPy runs it.
fn snippets(session: &mut Session<'_>, python: &Path) -> Result<Tally> {
    let mut cargo = cargo_test(session.project, &["activation-lab"]);
    cargo.env(python::VARIABLE, python);
    cargo
        .args(["--test", "snippets"])
        .args(&session.options.filter);
    cargo.args(["--", "--ignored", "--quiet"]);
    Ok(session.cargo(&mut cargo, Part::Snippets.name(), "")?.tally)
}
