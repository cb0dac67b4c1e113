//! The length of source files.

use super::sources;
use crate::project::Project;
use anyhow::{Result, bail};

/// The maximum number of lines.
const LIMIT: usize = 350;

const KINDS: &[&str] = &["rs", "js", "css", "html"];

/// Names every file that is longer than the limit.
pub(super) fn check(project: &Project) -> Result<()> {
    let sources = sources::below(project, "", KINDS)?;
    let long: Vec<_> = sources
        .iter()
        .map(|source| (source.text.lines().count(), source.path.display()))
        .filter(|(lines, _)| *lines > LIMIT)
        .map(|(lines, path)| format!("{path}: {lines} lines, limit {LIMIT}"))
        .collect();
    if long.is_empty() {
        return Ok(());
    }
    bail!("files to split:\n  {}", long.join("\n  "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    fn outcome(lines: usize) -> Result<()> {
        let sketch = Sketch::new(&[("lab.js", &"//\n".repeat(lines))]);
        check(&sketch.project)
    }

    #[test]
    fn the_limit_itself_is_allowed() {
        assert!(outcome(LIMIT).is_ok());
        let message = outcome(LIMIT + 1).unwrap_err().to_string();
        assert!(message.contains("lab.js: 351 lines"), "{message}");
    }
}
