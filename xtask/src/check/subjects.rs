//! The subjects of commits, which lists and the history of a file show in one line.

use crate::project::Project;
use crate::{console, process};
use anyhow::{Result, bail};
use std::process::Command;

/// The most characters of a subject.
const LIMIT: usize = 72;

/// The subjects that a branch adds to the default branch of its origin; without an origin, or in a clone without that history,
/// the last one.
pub(super) fn check(project: &Project) -> Result<()> {
    let read = |range: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(project.root());
        git.args(["log", "--no-merges", "--format=%h %s"])
            .args(range);
        process::read(&mut git)
    };
    let Ok(subjects) = read(&["origin/HEAD..HEAD", "--"]).or_else(|_| read(&["-1"])) else {
        console::warn("SKIPPED: no commits here");
        return Ok(());
    };
    judge(&subjects)
}

/// Names what is too long in lines of a hash and a subject.
fn judge(subjects: &str) -> Result<()> {
    let length = |line: &str| line.split_once(' ').map_or(0, |(_, it)| it.chars().count());
    let long = subjects.lines().filter(|line| length(line) > LIMIT);
    let long: Vec<_> = long
        .map(|line| format!("{line} ({} characters)", length(line)))
        .collect();
    if long.is_empty() {
        return Ok(());
    }
    bail!(
        "commit subjects of more than {LIMIT} characters:\n  {}",
        long.join("\n  ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_itself_is_allowed() {
        let line = |length| format!("abc1234 {}\n", "é".repeat(length));
        assert!(judge(&(line(LIMIT) + &line(1))).is_ok());
        let message = judge(&(line(1) + &line(LIMIT + 1)))
            .unwrap_err()
            .to_string();
        assert!(
            message.contains("abc1234 é") && message.ends_with("(73 characters)"),
            "{message}"
        );
    }
}
