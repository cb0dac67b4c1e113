//! The browser that the tests drive, and tests that only some of them can run.

use std::env;
use std::fs::OpenOptions;
use std::io::Write;

/// What draws the page and runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The one that `cargo xtask test --browser` chose.
    pub(crate) fn chosen() -> Self {
        match env::var("ACTIVATION_LAB_ENGINE").as_deref() {
            Ok("Firefox") => Self::Firefox,
            Ok("WebKit") => Self::WebKit,
            _ => Self::Chromium,
        }
    }
}

/// Writes down that the test which runs now cannot be run in this engine, so that it is not counted as passed.
pub(crate) fn skip(reason: &str) {
    let thread = std::thread::current();
    let line = format!("{}\t{reason}\n", thread.name().unwrap_or("a test"));
    let path = env::var("ACTIVATION_LAB_SKIPS").expect("ACTIVATION_LAB_SKIPS is not set");
    let mut file = OpenOptions::new()
        .append(true)
        .open(path)
        .expect("a file for what is skipped");
    file.write_all(line.as_bytes()).expect("a line is written");
}
