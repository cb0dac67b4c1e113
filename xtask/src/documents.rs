//! The documents: Markdown files in the project's root and in `docs/`, and the commands that they name.

use crate::project::Project;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The folders, from the root, whose Markdown files are documents.
const FOLDERS: &[&str] = &["", "docs"];

/// How every command begins.
const COMMAND: &str = "cargo xtask ";

/// The prefix of CSS custom properties, which are no options.
const PROPERTY: &str = "--activation-plot";

/// A command line that a document names.
#[derive(Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// `README.md:31`.
    pub place: String,
    /// The subcommand, such as `test`.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<String>,
}

/// Every command line that the documents name. An option in a code span belongs to the command named before it.
pub fn command_lines(project: &Project) -> Result<Vec<CommandLine>> {
    let mut lines = Vec::new();
    for path in paths(project)? {
        let text =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        lines.extend(of_document(project.relative(&path), &text));
    }
    Ok(lines)
}

/// The lines of the command `name` that its options refuse, each with its place and the reason.
///
/// # Errors
/// A document that cannot be read, or none that names the command.
pub fn refused_lines<Options: clap::Args>(project: &Project, name: &str) -> Result<Vec<String>> {
    let parser = Options::augment_args(clap::Command::new("cargo xtask").no_binary_name(true));
    let mut lines = command_lines(project)?;
    lines.retain(|line| line.name == name);
    ensure!(!lines.is_empty(), "no document names the command {name}");
    let reason = |line: &CommandLine| {
        let parsed = parser.clone().try_get_matches_from(&line.arguments);
        Some(format!("{}: {}", line.place, parsed.err()?))
    };
    Ok(lines.iter().filter_map(reason).collect())
}

/// The paths of the documents, in order.
fn paths(project: &Project) -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for folder in FOLDERS {
        let folder = project.root().join(folder);
        let entries = fs::read_dir(&folder);
        for entry in entries.with_context(|| format!("cannot list {}", folder.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|kind| kind == "md") {
                paths.push(path);
            }
        }
    }
    paths.sort();
    Ok(paths)
}

fn of_document(path: &Path, text: &str) -> Vec<CommandLine> {
    let mut found: Vec<CommandLine> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let place = || format!("{}:{}", path.display(), index + 1);
        let block = Some(line.trim_start()).filter(|line| line.starts_with(COMMAND));
        let spans = line.split('`').skip(1).step_by(2);
        for code in block.into_iter().chain(spans) {
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
            if let Some(rest) = code.strip_prefix(COMMAND) {
                let (name, arguments) = rest.split_once(' ').unwrap_or((rest, ""));
                // "`cargo xtask …`" stands for any of them.
                if name != "…" {
                    found.push(CommandLine {
                        place: place(),
                        name: name.to_owned(),
                        arguments: words(arguments),
                    });
                }
            } else if code.starts_with("--") && !code.starts_with(PROPERTY) {
                let name = found.last().map(|command| command.name.clone());
                found.push(CommandLine {
                    place: place(),
                    name: name.unwrap_or_default(),
                    arguments: words(code),
                });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_with_their_options() {
        let text = "Run:\n\n       cargo xtask test\n\n| `--only node` |\n`cargo xtask serve --open` `--activation-plot-ink` `cargo xtask …`";
        let found = of_document(Path::new("a.md"), text);
        let seen: Vec<_> = found
            .iter()
            .map(|it| (it.place.as_str(), it.name.as_str(), it.arguments.join(" ")))
            .collect();
        let expected = [
            ("a.md:3", "test", String::new()),
            ("a.md:5", "test", "--only node".to_owned()),
            ("a.md:6", "serve", "--open".to_owned()),
        ];
        assert_eq!(seen, expected);
    }
}
