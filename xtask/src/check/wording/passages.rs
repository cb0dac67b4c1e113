//! The texts that readers read, cut from the files that hold them.

use crate::check::sources::{self, Source};
use crate::project::Project;
use anyhow::Result;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::path::Path;

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Chinese,
}

/// A paragraph, a list item, a table cell or a string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// The line on which it begins.
    pub(super) line: usize,
    pub(super) language: Language,
    /// Code and formulas in it are [`CODE`] and [`FORMULA`].
    pub(super) text: String,
}

/// A file with what readers read of it.
pub(super) struct Page {
    pub(super) source: Source,
    pub(super) passages: Vec<Passage>,
}

/// What stands for code in a passage, and for a formula: one word each.
const CODE: &str = "`…`";
const FORMULA: &str = "$…$";

/// References name papers and files, whose titles are others' words: those beside a function, and a folder of them.
const REFERENCES: &str = "sources.md";
const SOURCES: &str = "docs/sources";

/// The files beside the functions whose lines `en`, `zh-CN`, `text.en` and `text.zh-CN` are shown.
const WRITINGS: &[&str] = &["code.toml", "names.toml"];

/// Every file with texts, in order of their paths.
pub(super) fn pages(project: &Project) -> Result<Vec<Page>> {
    let sources = sources::below(project, "", &["md", "js", "html", "toml", "rs"])?;
    Ok(sources
        .into_iter()
        .filter_map(|source| {
            let passages = passages(&source.path, &source.text)?;
            Some(Page { source, passages })
        })
        .collect())
}

/// What readers read of a file; none for a file that only programs read.
pub(super) fn passages(path: &Path, text: &str) -> Option<Vec<Passage>> {
    let name = path.file_name()?.to_str()?;
    let language = if name.contains("zh-CN") {
        Language::Chinese
    } else {
        Language::English
    };
    let is_reference = name == REFERENCES || path.starts_with(SOURCES);
    match path.extension()?.to_str()? {
        "md" if !is_reference && !path.starts_with("tests") => Some(markdown(text, language)),
        "js" if path.starts_with("www") && is_dictionary(name) => Some(strings(text, language)),
        "html" if !path.starts_with("tests") && !path.starts_with("xtask") => Some(markup(text)),
        "toml" if WRITINGS.contains(&name) => Some(writings(text)),
        // The documentation of the crate, and the help of the commands.
        "rs" if path.starts_with("src") || text.contains("clap::") => Some(documentation(text)),
        _ => None,
    }
}

/// `en.js`, `words.en.js`, and the same in Chinese.
fn is_dictionary(name: &str) -> bool {
    let stem = name.trim_end_matches(".js");
    let language = stem.rsplit('.').next();
    language.is_some_and(|language| crate::project::LANGUAGES.contains(&language))
}

/// The blocks of Markdown: a paragraph, a heading, a list item or a table cell each.
fn markdown(text: &str, language: Language) -> Vec<Passage> {
    let options = Options::ENABLE_MATH | Options::ENABLE_TABLES | Options::ENABLE_GFM;
    let mut passages: Vec<Passage> = Vec::new();
    let (mut is_open, mut in_code) = (false, false);
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let piece = match &event {
            Event::Text(piece) if !in_code => piece,
            Event::Code(_) => CODE,
            Event::InlineMath(_) | Event::DisplayMath(_) => FORMULA,
            Event::SoftBreak | Event::HardBreak => "\n",
            Event::Start(tag) => {
                in_code |= matches!(tag, Tag::CodeBlock(_));
                is_open &= is_inline(&tag.to_end());
                continue;
            }
            Event::End(tag) => {
                in_code &= *tag != TagEnd::CodeBlock;
                is_open &= is_inline(tag);
                continue;
            }
            _ => continue,
        };
        match passages.last_mut() {
            Some(last) if is_open => last.text.push_str(piece),
            _ => passages.push(Passage {
                line: line_at(text, range.start),
                language,
                text: piece.to_owned(),
            }),
        }
        is_open = true;
    }
    passages
}

fn is_inline(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// The string literals of a script that are no keys.
fn strings(text: &str, language: Language) -> Vec<Passage> {
    let mut passages = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let mut rest = line.trim_start();
        if ["//", "/*", "*"].iter().any(|sign| rest.starts_with(sign)) {
            continue;
        }
        while let Some((string, after)) = first_string(rest) {
            if !after.starts_with(':') {
                passages.push(Passage {
                    line: index + 1,
                    language,
                    text: without_code(&string),
                });
            }
            rest = after;
        }
    }
    passages
}

/// The first string literal of a line, and what follows it.
fn first_string(line: &str) -> Option<(String, &str)> {
    let start = line.find(['\'', '"', '`'])?;
    let quote = line[start..].chars().next()?;
    let mut string = String::new();
    let mut characters = line[start + 1..].char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => string.extend(characters.next().map(|(_, escaped)| escaped)),
            end if end == quote => return Some((string, &line[start + 1 + at + 1..])),
            other => string.push(other),
        }
    }
    None
}

/// The texts of a page's markup and of the attributes that are read.
fn markup(text: &str) -> Vec<Passage> {
    const OPENINGS: &[(&str, char)] = &[
        (">", '<'),
        (" content=\"", '"'),
        (" title=\"", '"'),
        (" alt=\"", '"'),
        (" aria-label=\"", '"'),
    ];
    let lines = text.lines().enumerate();
    lines
        .flat_map(|(index, line)| {
            let pieces = OPENINGS.iter().flat_map(move |(opening, closing)| {
                let rests = line.split(opening).skip(1);
                rests.filter_map(|rest| Some(rest.split_once(*closing)?.0))
            });
            pieces.map(move |piece| Passage {
                line: index + 1,
                language: Language::English,
                text: piece.trim().to_owned(),
            })
        })
        .filter(|passage| passage.text.contains(char::is_alphabetic))
        .collect()
}

/// The texts beside a function's code.
fn writings(text: &str) -> Vec<Passage> {
    let lines = text.lines().enumerate();
    lines
        .filter_map(|(index, line)| {
            let (key, value) = line.split_once(" = ")?;
            let language = match key {
                "en" | "text.en" => Language::English,
                "zh-CN" | "text.zh-CN" => Language::Chinese,
                _ => return None,
            };
            Some(Passage {
                line: index + 1,
                language,
                text: without_code(value.trim().trim_matches(['"', '\''])),
            })
        })
        .collect()
}

/// The comments that document items: each run of lines is Markdown.
fn documentation(text: &str) -> Vec<Passage> {
    let comment = |line: &str| {
        let line = line.trim_start();
        let line = line
            .strip_prefix("///")
            .or_else(|| line.strip_prefix("//!"))?;
        Some(line.strip_prefix(' ').unwrap_or(line).to_owned())
    };
    let lines: Vec<Option<String>> = text.lines().map(comment).collect();
    let mut passages = Vec::new();
    let mut start = 0;
    for run in lines.split(Option::is_none) {
        let lines: Vec<_> = run.iter().flatten().map(String::as_str).collect();
        let found = markdown(&lines.join("\n"), Language::English);
        passages.extend(found.into_iter().map(|passage| Passage {
            line: start + passage.line,
            ..passage
        }));
        start += run.len() + 1;
    }
    passages
}

/// A text with [`CODE`] for what stands between backticks.
fn without_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts
        .map(|(index, part)| if index % 2 == 0 { part } else { CODE })
        .collect()
}

fn line_at(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(path: &str, text: &str) -> Option<Vec<(usize, String)>> {
        let passages = passages(Path::new(path), text)?;
        Some(passages.into_iter().map(|p| (p.line, p.text)).collect())
    }

    #[test]
    fn each_kind_of_file_gives_its_texts() {
        for (path, text, expected) in [
            (
                "README.md",
                "# Title\n\nOne\ntwo `x = 1` [three](a).\n\n- item\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | $d$ |",
                vec![
                    (1, "Title"),
                    (3, "One\ntwo `…` three."),
                    (6, "item"),
                    (12, "a"),
                    (12, "b"),
                    (14, "c"),
                    (14, "$…$"),
                ],
            ),
            (
                "www/i18n/en.js",
                "/** Comment's. */\nexport default {\n  'a.b': 'It\\'s {x}.',\n  c: [\"two\", `d`],\n",
                vec![(3, "It's {x}."), (4, "two"), (4, "d")],
            ),
            (
                "index.html",
                "<p title=\"Tip\">Text<b>bold</b></p>\n<i></i>",
                vec![(1, "Text"), (1, "bold"), (1, "Tip")],
            ),
            (
                "src/functions/elu/code.toml",
                "in = [\"jax\"]\ntext.en = \"Pass `x`.\"\ntext.zh-CN = '写 `x`。'",
                vec![(2, "Pass `…`."), (3, "写 `…`。")],
            ),
            (
                "src/lib.rs",
                "//! Crate,\n//! whole.\n\n/// Item.\nfn f() {} // aside",
                vec![(1, "Crate,\nwhole."), (4, "Item.")],
            ),
        ] {
            let expected = expected
                .into_iter()
                .map(|(line, text)| (line, text.to_owned()));
            assert_eq!(cut(path, text), Some(expected.collect()), "{path}");
        }
    }

    #[test]
    fn other_files_have_none() {
        for path in [
            "www/app/info/info.js",
            "xtask/src/console.rs",
            "tests/a.md",
            "src/f/sources.md",
            "docs/sources/a.md",
        ] {
            assert_eq!(cut(path, "/// Text."), None, "{path}");
        }
    }

    #[test]
    fn the_language_is_in_the_name_or_in_the_key() {
        let language = |path: &str, text| passages(Path::new(path), text).unwrap()[0].language;
        assert_eq!(language("README.zh-CN.md", "字"), Language::Chinese);
        assert_eq!(language("www/i18n/zh-CN.js", "a: '字'"), Language::Chinese);
        assert_eq!(
            language("f/code.toml", "text.zh-CN = '字'"),
            Language::Chinese
        );
        assert_eq!(language("README.md", "word"), Language::English);
    }
}
