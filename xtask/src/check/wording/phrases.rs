//! Phrases that a reader would not search for, each with the usual one: `xtask/lint/phrases.toml`.

use super::passages::{Language, Page, Passage};
use crate::check::sources::place;
use crate::project::Project;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The list, from the root.
const FILE: &str = "xtask/lint/phrases.toml";

/// Phrases with what to write instead.
type Replacements = BTreeMap<String, String>;

/// The list of each language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Phrases {
    en: Replacements,
    #[serde(rename = "zh-CN")]
    zh_cn: Replacements,
}

impl Phrases {
    pub(super) fn read(project: &Project) -> Result<Self> {
        let path = project.root().join(FILE);
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {FILE}"))?;
        toml::from_str(&text).context(FILE)
    }

    /// Names every listed phrase in the pages, and every Chinese line that begins with a comma.
    pub(super) fn check(&self, pages: &[Page]) -> Result<()> {
        let found: Vec<_> = pages.iter().flat_map(|page| self.in_page(page)).collect();
        if found.is_empty() {
            return Ok(());
        }
        bail!(
            "{} phrases of {FILE}:\n  {}",
            found.len(),
            found.join("\n  ")
        )
    }

    fn in_page(&self, page: &Page) -> Vec<String> {
        let mut found = Vec::new();
        for passage in &page.passages {
            for (line, complaint) in self.in_passage(passage) {
                found.push(format!("{}: {complaint}", place(&page.source.path, line)));
            }
        }
        found
    }

    /// Complaints with their lines.
    fn in_passage(&self, passage: &Passage) -> Vec<(usize, String)> {
        let is_english = passage.language == Language::English;
        let list = if is_english { &self.en } else { &self.zh_cn };
        // A phrase may go on in the next line.
        let text = passage.text.to_lowercase().replace('\n', " ");
        let mut found = Vec::new();
        for (phrase, instead) in list {
            for (at, _) in text.match_indices(phrase.as_str()) {
                if !is_english || is_whole(&text, at, phrase.len()) {
                    let line = line_of(passage, at);
                    found.push((line, format!("“{phrase}” → {instead}")));
                }
            }
        }
        if !is_english {
            found.extend(commas_in_front(passage));
        }
        found
    }
}

/// Whether no letter continues the phrase on either side.
fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at + length..].chars().next();
    ![before, after]
        .into_iter()
        .flatten()
        .any(char::is_alphanumeric)
}

/// The line of a place in the lower-cased text.
fn line_of(passage: &Passage, at: usize) -> usize {
    let lower = passage.text.to_lowercase();
    passage.line + lower[..at].matches('\n').count()
}

/// A comma at the beginning is what follows a formula that was moved to a line of its own.
fn commas_in_front(passage: &Passage) -> impl Iterator<Item = (usize, String)> {
    // A text of one sign is a separator, which stands between others.
    let lines = passage.text.lines().enumerate();
    let lines = lines.filter(|(_, line)| {
        let line = line.trim();
        line.starts_with(['，', '、']) && line.chars().count() > 1
    });
    let first = passage.line;
    lines.map(move |(index, line)| {
        let complaint = format!("a text begins with a comma: {line}");
        (first + index, complaint)
    })
}

#[cfg(test)]
mod tests {
    use super::super::passages::pages;
    use super::*;
    use crate::sketch::Sketch;

    const LIST: &str =
        "[en]\n\"is told\" = \"name it\"\nwhoever = \"you\"\n[zh-CN]\n\"尖点\" = \"折点\"\n";

    fn complaints(path: &str, text: &str) -> Option<String> {
        let sketch = Sketch::new(&[(FILE, LIST), (path, text)]);
        let phrases = Phrases::read(&sketch.project).unwrap();
        let outcome = phrases.check(&pages(&sketch.project).unwrap());
        outcome.err().map(|error| error.to_string())
    }

    #[test]
    fn a_phrase_is_named_with_its_place_and_its_replacement() {
        for (path, text, complaint) in [
            (
                "README.md",
                "One.\n\nWhat is wrong is\ntold.",
                "README.md:3: “is told” → name it",
            ),
            (
                "docs/a.md",
                "a\nb Whoever reads",
                "docs/a.md:2: “whoever” → you",
            ),
            (
                "src/f/notes.en.md",
                "- *is told*",
                "src/f/notes.en.md:1: “is told”",
            ),
            (
                "www/i18n/en.js",
                "  'a.b': 'It is told.',",
                "www/i18n/en.js:1: “is told”",
            ),
            (
                "www/views/x/words.zh-CN.js",
                "  a: '有尖点',",
                "“尖点” → 折点",
            ),
            (
                "src/a/code.toml",
                "text.zh-CN = \"尖点\"",
                "src/a/code.toml:1: “尖点”",
            ),
            (
                "xtask/src/a.rs",
                "use clap::Args;\n/// Is told",
                "xtask/src/a.rs:2: “is told”",
            ),
            (
                "README.zh-CN.md",
                "$$x$$\n，其中",
                "README.zh-CN.md:2: a text begins with a comma",
            ),
            (
                "www/i18n/zh-CN.js",
                "  'a.b': '、其中',",
                "www/i18n/zh-CN.js:1: a text begins",
            ),
        ] {
            let found = complaints(path, text).unwrap_or_default();
            assert!(found.contains(complaint), "{path}: {found}");
        }
    }

    #[test]
    fn code_other_words_and_separators_are_not_meant() {
        for (path, text) in [
            (
                "README.md",
                "`is told`, this told, is toldly\n\n    is told\n",
            ),
            ("www/i18n/en.js", "  'is told': 'no',\n  // is told"),
            ("www/i18n/zh-CN.js", "  'list.comma': '、',"),
            ("www/app/info/info.js", "'is told'"),
        ] {
            assert_eq!(complaints(path, text), None, "{path}");
        }
    }

    #[test]
    fn the_projects_own_list_is_read() {
        let phrases = Phrases::read(&Project::find().unwrap()).unwrap();
        for phrase in phrases.en.keys() {
            assert_eq!(
                *phrase,
                phrase.to_lowercase(),
                "the texts are compared in lower case"
            );
        }
        assert!(phrases.zh_cn.contains_key("尖点"));
    }
}
