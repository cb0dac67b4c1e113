//! `cargo xtask test`: the tests of the code, then those of the built site in Node and in real browsers.

mod browser;
pub mod driver;
mod libtest;
mod native;
mod node;
mod options;
mod packages;
mod pages;
mod served;
mod session;
mod skips;
mod summary;
mod tally;
mod times;

use anyhow::Result;
pub use options::Options;
use options::Part;
use session::Session;
use std::process::ExitCode;
use tally::Tally;
use xtask::project::Project;

/// The tests open the site below a path, as a course's web server has it; some open it at the root as well.
const BASE: &str = "/courses/ml/lab";

/// Runs the tests. The last lines list each part with its time, and everything that did not run.
pub fn test(project: &Project, options: &Options) -> Result<ExitCode> {
    let mut session = Session::start(project, options)?;
    for part in [Part::Native, Part::Node, Part::Browser, Part::Packages] {
        if options.excludes(part) {
            let note = format!("{} SKIPPED: excluded by --only", part.name());
            session.notes.push(note);
        }
    }
    if !options.excludes(Part::Native) {
        native::run(&mut session);
    }
    let needs_site = [Part::Node, Part::Browser, Part::Packages];
    if needs_site.iter().all(|part| options.excludes(*part)) || !build(&mut session) {
        return Ok(summary::print(session));
    }
    if !options.excludes(Part::Node) {
        node::all(&mut session);
    }
    if !options.excludes(Part::Browser) {
        browser::run(&mut session);
    }
    if !options.excludes(Part::Packages) {
        packages::run(&mut session);
    }
    Ok(summary::print(session))
}

/// Builds the site; returns whether the build succeeded.
fn build(session: &mut Session<'_>) -> bool {
    session.run(None, "build of the site, `cargo xtask serve`", |session| {
        served::check(session.project)?;
        Ok(Tally::default())
    })
}
