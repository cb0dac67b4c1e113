//! Links within the project, in texts and in the page's markup.

use super::sources::{self, Source, place};
use crate::project::Project;
use anyhow::{Result, bail};
use std::path::Path;

/// The links of the notes are states of the page, which the tests of the notes open.
const NOTES: &str = "src";

/// Files that only a build creates.
const GENERATED: &str = "www/pkg/";

/// Files that npm installs.
const INSTALLED: &str = "/node_modules/";

/// Names every link to a file or a heading that does not exist.
pub(super) fn check(project: &Project) -> Result<()> {
    let texts = sources::below(project, "", &["md", "html"])?;
    let broken: Vec<String> = texts
        .iter()
        .filter(|source| !source.path.starts_with(NOTES))
        .flat_map(|source| broken(project, source))
        .collect();
    if broken.is_empty() {
        return Ok(());
    }
    bail!("broken links:\n  {}", broken.join("\n  "))
}

fn broken(project: &Project, source: &Source) -> Vec<String> {
    let is_markup = source.path.extension().is_some_and(|kind| kind == "html");
    let openings: &[(&str, char)] = if is_markup {
        &[("href=\"", '"'), ("src=\"", '"')]
    } else {
        &[("](", ')')]
    };
    let mut broken = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        for &(opening, closing) in openings {
            for part in line.split(opening).skip(1) {
                let target = part.split(closing).next().unwrap_or_default();
                if !leads_somewhere(project, source, target, is_markup) {
                    broken.push(format!("{}: {target}", place(&source.path, index + 1)));
                }
            }
        }
    }
    broken
}

fn leads_somewhere(project: &Project, source: &Source, target: &str, is_markup: bool) -> bool {
    // Another host, or a data URL.
    if target.contains("://") || target.starts_with("data:") {
        return true;
    }
    if target.starts_with(GENERATED) || target.contains(INSTALLED) {
        return true;
    }
    let (file, fragment) = target.split_once('#').unwrap_or((target, ""));
    if file.is_empty() {
        // A fragment of the page is a state, which its tests open.
        return is_markup || has_heading(&source.text, fragment);
    }
    let folder = source.path.parent().unwrap_or(Path::new(""));
    let path = project.root().join(folder).join(file);
    let is_text = path.extension().is_some_and(|kind| kind == "md");
    if fragment.is_empty() || !is_text {
        return path.exists();
    }
    std::fs::read_to_string(path).is_ok_and(|text| has_heading(&text, fragment))
}

/// Whether a heading has this anchor: lower case, hyphens for blanks, no punctuation.
fn has_heading(text: &str, anchor: &str) -> bool {
    let mut is_code = false;
    let headings = text.lines().filter(|line| {
        is_code ^= line.starts_with("```");
        !is_code && line.starts_with('#')
    });
    headings
        .map(|line| line.trim_start_matches('#').trim().to_lowercase())
        .any(|heading| {
            let kept = heading
                .chars()
                .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
            kept.map(|c| if c == ' ' { '-' } else { c })
                .eq(anchor.chars())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    fn told(name: &str, text: &str) -> String {
        let sketch = Sketch::new(&[("LICENSE", ""), ("www/icon.svg", ""), (name, text)]);
        check(&sketch.project).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn what_is_there_may_be_linked() {
        let text =
            "# Run it!\n[a](LICENSE) [b](#run-it) [c](https://example.org/x) ![d](www/icon.svg)";
        assert_eq!(told("README.md", text), "");
        let markup =
            "<a href=\"#view=gelu\"><link href=\"www/icon.svg\"><script src=\"www/pkg/a.js\">";
        assert_eq!(told("index.html", markup), "");
    }

    #[test]
    fn documents_link_to_headings_of_each_other() {
        let sketch = Sketch::new(&[
            (
                "docs/a.md",
                "# The `x` key\n[b](b.md#two) [c](../README.md#none)",
            ),
            ("docs/b.md", "## Two\n[a](a.md#the-x-key)"),
            (
                "README.md",
                "# One\n[a](docs/a.md#the-y-key) [d](docs/d.md)",
            ),
        ]);
        let error = check(&sketch.project).unwrap_err().to_string();
        let broken: Vec<_> = error.lines().skip(1).map(str::trim).collect();
        let expected = [
            "README.md:2: docs/a.md#the-y-key",
            "README.md:2: docs/d.md",
            "docs/a.md:2: ../README.md#none",
        ];
        assert_eq!(broken, expected);
    }

    #[test]
    fn what_is_not_there_is_named_with_its_line() {
        let told_of = told("README.md", "# Run\n[a](LICENCE) [b](#walk)");
        assert!(told_of.contains("README.md:2: LICENCE"), "{told_of}");
        assert!(told_of.contains("README.md:2: #walk"), "{told_of}");
        let code = "```sh\n# Walk\n```\n[b](#walk)";
        assert!(told("README.md", code).contains("README.md:4: #walk"));
        let told_of = told("index.html", "<script src=\"www/app/page.js\">");
        assert!(
            told_of.contains("index.html:1: www/app/page.js"),
            "{told_of}"
        );
    }
}
