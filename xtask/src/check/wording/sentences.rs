//! The length of English sentences: a warning, because a list or a formula may need more words.

use super::passages::{Language, Page};
use crate::check::sources::place;

/// The most words of a sentence.
const LIMIT: usize = 25;

/// How many of the longest are named.
const NAMED: usize = 5;

/// The documentation of the crate is for programmers: warnings are about the page and its documents.
const KINDS: &[&str] = &["md", "js", "html", "toml"];

/// What to print about the sentences above the limit; nothing without any.
pub(super) fn warning(pages: &[Page]) -> Option<String> {
    let mut long: Vec<(usize, String)> = Vec::new();
    for page in pages {
        let kind = page.source.path.extension().and_then(|kind| kind.to_str());
        if !kind.is_some_and(|kind| KINDS.contains(&kind)) {
            continue;
        }
        for passage in &page.passages {
            if passage.language == Language::English {
                let place = place(&page.source.path, passage.line);
                let counted = sentences(&passage.text).map(|sentence| (words(sentence), sentence));
                let above = counted.filter(|(words, _)| *words > LIMIT);
                long.extend(above.map(|(words, sentence)| {
                    (
                        words,
                        format!("{place}: {words} words: {}", start(sentence)),
                    )
                }));
            }
        }
    }
    long.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
    let named: Vec<_> = long
        .iter()
        .take(NAMED)
        .map(|(_, line)| line.as_str())
        .collect();
    (!long.is_empty()).then(|| {
        format!(
            "{} sentences of more than {LIMIT} words; the longest:\n  {}",
            long.len(),
            named.join("\n  ")
        )
    })
}

/// The sentences of a text. A colon ends none: what follows it is read in the same breath.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let signs = rest.match_indices(['.', '!', '?']);
        let end = signs.map(|(at, _)| at + 1).find_map(|at| end(rest, at));
        let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after;
        Some(sentence.trim())
    })
}

/// Where the sentence ends whose last sign is before `at`; none if the sign is a decimal point or an abbreviation's.
fn end(text: &str, at: usize) -> Option<usize> {
    const ABBREVIATIONS: &[&str] = &["e.g.", "i.e.", "et al.", "vs.", "cf."];
    let after = text[at..].trim_start_matches(['"', '”', '’', ')', '*']);
    let is_last = after.starts_with(char::is_whitespace);
    let is_short = ABBREVIATIONS.iter().any(|it| text[..at].ends_with(it));
    (is_last && !is_short).then_some(text.len() - after.len())
}

/// Signs such as a dash or an equals sign are no words.
fn words(sentence: &str) -> usize {
    let words = sentence.split_whitespace();
    words
        .filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == '…'))
        .count()
}

/// The first words of a long sentence, on one line.
fn start(sentence: &str) -> String {
    let words: Vec<_> = sentence.split_whitespace().take(8).collect();
    format!("{} …", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::super::passages::pages;
    use super::*;
    use crate::sketch::Sketch;

    fn warned(path: &str, text: &str) -> Option<String> {
        let sketch = Sketch::new(&[(path, text)]);
        warning(&pages(&sketch.project).unwrap())
    }

    #[test]
    fn a_long_sentence_is_counted_and_named() {
        let long = format!("Short one. {}end.", "word ".repeat(LIMIT));
        let found = warned("README.md", &format!("Fine.\n\n{long}")).unwrap();
        assert!(
            found.starts_with("1 sentences of more than 25 words"),
            "{found}"
        );
        assert!(
            found.contains("README.md:3: 26 words: word word"),
            "{found}"
        );
        let many = format!("{long}\n\n").repeat(NAMED + 2);
        let found = warned("docs/a.md", &many).unwrap();
        assert!(found.starts_with("7 sentences"), "{found}");
        assert_eq!(found.lines().count(), 1 + NAMED);
    }

    #[test]
    fn short_sentences_chinese_and_code_are_fine() {
        let limit = "word ".repeat(LIMIT - 1) + "end.";
        for (path, text) in [
            ("README.md", format!("{limit} {limit}\n\n- {limit}")),
            ("README.zh-CN.md", "字 ".repeat(60)),
            ("www/page/a.js", format!("'{limit}{limit}'")),
            ("www/i18n/en.js", format!("  'a.b': '{limit}',")),
        ] {
            assert_eq!(warned(path, &text), None, "{path}");
        }
    }

    #[test]
    fn a_decimal_point_and_an_abbreviation_end_nothing() {
        let found: Vec<_> = sentences("At 0.01, e.g. in JAX. “Yes.” No").collect();
        assert_eq!(found, ["At 0.01, e.g. in JAX.", "“Yes.”", "No"]);
    }
}
