//! A dictionary: one object of keys and texts.

use super::usage::{Token, tokens};
use crate::check::sources::{Source, place};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;

/// The words of one language.
pub(super) struct Dictionary {
    /// Its tag, which the file's name is or ends on: `en.js`, `later.en.js`.
    pub(super) language: String,
    entries: Vec<(String, String)>,
}

impl Dictionary {
    /// Reads `'key': 'text',` after `'key': 'text',` between the braces.
    pub(super) fn read(source: &Source) -> Result<Self> {
        let stem = source.path.file_stem().and_then(|stem| stem.to_str());
        let stem = stem.context("a dictionary without a name")?;
        let language = stem.rsplit('.').next().unwrap_or(stem).to_owned();
        let tokens = tokens(&source.text);
        let is_sign = |token: &Token, sign| matches!(token, Token::Sign(c) if *c == sign);
        let open = tokens.iter().position(|(_, token)| is_sign(token, '{'));
        let mut rest = &tokens[open.map_or(tokens.len(), |at| at + 1)..];
        let mut entries = Vec::new();
        loop {
            rest = match rest {
                [
                    (_, Token::Text(key)),
                    (_, Token::Sign(':')),
                    (_, Token::Text(text)),
                    after @ ..,
                ] => {
                    entries.push((key.clone(), text.clone()));
                    match after {
                        [(_, Token::Sign(',')), after @ ..] => after,
                        after => after,
                    }
                }
                [(_, Token::Sign('}')), ..] => break,
                [(line, _), ..] => bail!("{}: no 'key': 'text'", place(&source.path, *line)),
                [] => bail!("{}: no object of words", source.path.display()),
            };
        }
        Ok(Self { language, entries })
    }

    /// Takes the words of another file of the same language.
    pub(super) fn absorb(&mut self, other: Self) {
        self.entries.extend(other.entries);
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The names in braces in a key's text; none where there is no such key.
    pub(super) fn placeholders(&self, key: &str) -> Option<BTreeSet<&str>> {
        let (_, text) = self.entries.iter().find(|(name, _)| name == key)?;
        let names = text.split('{').skip(1);
        Some(
            names
                .filter_map(|part| part.split_once('}'))
                .map(|(name, _)| name)
                .collect(),
        )
    }

    /// The keys that are there more than once: the last text would silently win.
    pub(super) fn repeated(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let again = self.keys().filter(|key| !seen.insert(*key));
        again
            .map(|key| format!("{} has \"{key}\" twice", self.language))
            .collect()
    }
}
