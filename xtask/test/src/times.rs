//! The time that each test took, for the list of the slowest.

use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use xtask::console;
use xtask::project::Project;

/// The variable that names the file to which test programs append `name<TAB>seconds` for each test.
pub(crate) const VARIABLE: &str = "ACTIVATION_LAB_TIMES";

/// How many of the slowest tests are printed, and how slow they are at least, in seconds.
const SHOWN: usize = 20;
const SLOW: f64 = 0.1;

/// The times of a run so far.
pub(crate) struct Times {
    file: PathBuf,
    entries: Vec<Time>,
}

/// One test, or a program of tests that does not report the time of each.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Time {
    pub(crate) name: String,
    pub(crate) seconds: f64,
}

impl Times {
    /// No times, and an empty file for those to come.
    pub(crate) fn start(project: &Project) -> Result<Self> {
        let file = project.target().join("test-times");
        fs::create_dir_all(project.target())?;
        let times = Self {
            file,
            entries: Vec::new(),
        };
        times.empty()?;
        Ok(times)
    }

    /// The value of [`VARIABLE`].
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Adds the times that the programs have written since the last call, under names that end in `suffix`; where they wrote
    /// nothing, adds the times of the programs themselves.
    pub(crate) fn collect(&mut self, programs: Vec<Time>, suffix: &str) -> Result<()> {
        let text = fs::read_to_string(&self.file)
            .with_context(|| format!("cannot read {}", self.file.display()))?;
        self.empty()?;
        let mut new = parse(&text);
        if new.is_empty() {
            new = programs;
        }
        self.entries.extend(new.into_iter().map(|time| Time {
            name: time.name + suffix,
            ..time
        }));
        Ok(())
    }

    fn empty(&self) -> Result<()> {
        fs::write(&self.file, "").with_context(|| format!("cannot write {}", self.file.display()))
    }

    /// Prints the slowest tests.
    pub(crate) fn print(self) {
        let slowest = slowest(self.entries);
        if !slowest.is_empty() {
            console::say("slowest tests:");
        }
        for Time { name, seconds } in slowest {
            console::say(&format!("  {seconds:7.2} s  {name}"));
        }
    }
}

/// The slowest tests, each once: one that failed is repeated.
fn slowest(mut times: Vec<Time>) -> Vec<Time> {
    times.retain(|time| time.seconds >= SLOW);
    times.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    let mut slowest: Vec<Time> = Vec::new();
    for time in times {
        if slowest.len() < SHOWN && slowest.iter().all(|other| other.name != time.name) {
            slowest.push(time);
        }
    }
    slowest
}

/// The lines `name<TAB>seconds` of a text; a line of another form, such as one that is cut off, is ignored.
fn parse(text: &str) -> Vec<Time> {
    let lines = text.lines().filter_map(|line| line.rsplit_once('\t'));
    let times = lines.filter_map(|(name, seconds)| {
        let seconds = seconds
            .trim()
            .parse()
            .ok()
            .filter(|it: &f64| !it.is_nan())?;
        let name = name.to_owned();
        Some(Time { name, seconds })
    });
    times.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_lines_are_ignored() {
        let expected = Time {
            name: "theme::dark".to_owned(),
            seconds: 1.5,
        };
        assert_eq!(parse("theme::dark\t1.5\nslow::cut o"), [expected]);
    }

    #[test]
    fn a_repeated_test_is_listed_once_with_its_longest_time() {
        let text: String = (0..30).map(|i| format!("t{i}\t{i}\n")).collect();
        let slowest = slowest(parse(&(text + "t29\t40\n")));
        assert_eq!(slowest.len(), SHOWN);
        assert_eq!(
            (slowest[0].name.as_str(), slowest[0].seconds),
            ("t29", 40.0)
        );
        assert_eq!(slowest[1].name, "t28");
    }
}
