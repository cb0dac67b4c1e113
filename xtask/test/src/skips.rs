//! Tests that the driver of an engine cannot run. They report it themselves; the run lists and counts them.

use crate::driver::Engine;
use anyhow::Result;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use xtask::project::Project;

/// The file to which tests append `name<TAB>reason` when they cannot run.
pub(crate) struct Skips {
    engine: Engine,
    file: PathBuf,
}

impl Skips {
    /// An empty file for a run in this engine.
    pub(crate) fn start(project: &Project, engine: Engine) -> Result<Self> {
        let file = project.target().join(format!("skips-{}", engine.name()));
        std::fs::write(&file, "")?;
        Ok(Self { engine, file })
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Adds a line to `notes` for each reason; returns the number of tests that did not run.
    pub(crate) fn note(&self, notes: &mut Vec<String>) -> Result<usize> {
        let tests = tests(&std::fs::read_to_string(&self.file)?);
        let mut reasons = BTreeMap::<&str, Vec<&str>>::new();
        for (test, reason) in &tests {
            reasons.entry(reason).or_default().push(test);
        }
        for (reason, tests) in reasons {
            let engine = self.engine.name();
            notes.push(format!(
                "{} browser tests SKIPPED in {engine}: {reason}: {}",
                tests.len(),
                tests.join(", ")
            ));
        }
        Ok(tests.len())
    }
}

/// The tests with their reasons, each once: a test may open several browsers.
fn tests(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter_map(|line| line.split_once('\t'));
    lines
        .map(|(test, reason)| (test.to_owned(), reason.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_test_counts_once() {
        let text = "a::b\tno paper\na::b\tno paper\nc\tno dark\nbroken";
        let tests = super::tests(text);
        assert_eq!(tests.len(), 2);
        assert_eq!(tests["a::b"], "no paper");
    }
}
