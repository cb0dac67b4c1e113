//! The options of `cargo xtask test`.

use crate::driver::Engine;
use std::time::Duration;

/// Which tests run, where, and for how long.
#[derive(clap::Args)]
pub struct Options {
    /// Run only tests whose name contains this
    pub(crate) filter: Option<String>,
    /// Run one part of the tests
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
    /// Browser for the tests of the page
    #[arg(long, value_name = "ENGINE", default_value = "chromium")]
    browser: Browser,
    /// Run every repetition at full length, every test in every browser, and the packages in their hosts
    #[arg(long)]
    pub(crate) thorough: bool,
    /// Start no further browser after this many minutes
    #[arg(long, value_name = "MINUTES")]
    latest: Option<u64>,
}

/// One engine, or each in turn.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Browser {
    Chromium,
    Firefox,
    Webkit,
    /// Every browser in turn
    All,
}

/// The parts of the tests, in the order in which they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    /// Native tests
    Native,
    /// Code for other frameworks, run by Python after the native tests
    #[value(skip)]
    Snippets,
    /// Tests in Node.js: the modules of the page, and WebAssembly against native code
    Node,
    /// Tests of the page in a browser
    Browser,
    /// Tests of the packages for npm and Python, in pages and notebooks
    Packages,
}

impl Part {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Native => "native tests",
            Self::Snippets => "code snippets",
            Self::Node => "Node.js tests",
            Self::Browser => "browser tests",
            Self::Packages => "package tests",
        }
    }
}

impl Options {
    /// Whether `--only` excludes a part.
    pub(crate) fn excludes(&self, part: Part) -> bool {
        self.only.is_some_and(|only| only != part)
    }

    /// The engines in which the browser tests run.
    pub(crate) fn engines(&self) -> Vec<Engine> {
        match self.browser {
            Browser::Chromium => vec![Engine::Chromium],
            Browser::Firefox => vec![Engine::Firefox],
            Browser::Webkit => vec![Engine::Webkit],
            Browser::All => Engine::ALL.to_vec(),
        }
    }

    /// Whether a run that has taken `time` starts no further browser.
    pub(crate) fn is_late(&self, time: Duration) -> bool {
        let latest = self.latest.map(|minutes| Duration::from_secs(60 * minutes));
        latest.is_some_and(|latest| time > latest)
    }

    /// Whether tests that only the long run has are left out: a filter runs all that it matches.
    pub(crate) fn is_short(&self) -> bool {
        !self.thorough && self.filter.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::documents;
    use xtask::project::Project;

    #[test]
    fn documents_name_options_that_exist() {
        let project = Project::find().unwrap();
        let refused = documents::refused_lines::<Options>(&project, "test").unwrap();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    }
}
