//! Which keys the page asks for: by name in calls and in markup, or by a pattern such as `family.${id}`.

use crate::check::sources::{Source, place};
use std::collections::BTreeSet;

/// The functions whose arguments are keys, with how many of them.
const CALLS: &[(&str, usize)] = &[("t", 1), ("lookUp", usize::MAX)];

/// What begins the name of an attribute that holds a key.
const HOOK: &str = "data-i18n";

/// A part of a script.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name or a number.
    Name(String),
    /// The content of a string.
    Text(String),
    /// The content of a template; each value that is filled in is a `*`.
    Template(String),
    Sign(char),
}

/// What scripts and markup ask for.
#[derive(Default)]
pub(super) struct Usage {
    /// Every key and every pattern that is asked for, with its place.
    asked: Vec<(String, String)>,
    /// Every string: a key may stand in a table from which it is taken.
    texts: BTreeSet<String>,
}

impl Usage {
    pub(super) fn read_script(&mut self, source: &Source) {
        let tokens = tokens(&source.text);
        for (at, (_, token)) in tokens.iter().enumerate() {
            match token {
                Token::Text(text) => drop(self.texts.insert(text.clone())),
                Token::Name(name) => {
                    let is_member = at > 0 && tokens[at - 1].1 == Token::Sign('.');
                    let call = CALLS.iter().find(|(call, _)| call == name);
                    if let Some((_, count)) = call.filter(|_| !is_member) {
                        self.read_call(source, &tokens[at + 1..], *count);
                    }
                }
                _ => {}
            }
        }
    }

    /// The keys among the first `count` arguments; what is compared with something is none.
    fn read_call(&mut self, source: &Source, tokens: &[(usize, Token)], count: usize) {
        if tokens
            .first()
            .is_none_or(|(_, token)| *token != Token::Sign('('))
        {
            return;
        }
        let (mut depth, mut commas) = (0_usize, 0);
        for (at, (line, token)) in tokens.iter().enumerate() {
            match token {
                Token::Sign('(' | '[' | '{') => depth += 1,
                Token::Sign(')' | ']' | '}') => depth -= 1,
                Token::Sign(',') if depth == 1 => commas += 1,
                Token::Text(text) | Token::Template(text) => {
                    let is_compared = at > 0 && tokens[at - 1].1 == Token::Sign('=');
                    if depth == 1 && !is_compared {
                        self.asked.push((text.clone(), place(&source.path, *line)));
                    }
                }
                _ => {}
            }
            if depth == 0 || commas >= count {
                return;
            }
        }
    }

    pub(super) fn read_markup(&mut self, source: &Source) {
        for (index, line) in source.text.lines().enumerate() {
            for part in line.split(HOOK).skip(1) {
                let value = part
                    .split_once("=\"")
                    .filter(|(name, _)| !name.contains([' ', '>']));
                if let Some((key, _)) = value.and_then(|(_, rest)| rest.split_once('"')) {
                    self.asked
                        .push((key.to_owned(), place(&source.path, index + 1)));
                }
            }
        }
    }

    /// What is asked for and is not there.
    pub(super) fn unknown(&self, keys: &BTreeSet<&str>) -> Vec<String> {
        let is_there = |asked: &str| keys.iter().any(|key| fits(asked, key));
        let missing = self.asked.iter().filter(|(asked, _)| !is_there(asked));
        missing
            .map(|(asked, place)| format!("{place}: there is no \"{asked}\""))
            .collect()
    }

    pub(super) fn uses(&self, key: &str) -> bool {
        self.texts.contains(key) || self.asked.iter().any(|(asked, _)| fits(asked, key))
    }
}

/// Whether a key is what a pattern asks for: each `*` stands for anything.
fn fits(pattern: &str, key: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == key,
        Some((start, rest)) => key.strip_prefix(start).is_some_and(|tail| {
            (0..=tail.len()).any(|at| tail.get(at..).is_some_and(|end| fits(rest, end)))
        }),
    }
}

/// The tokens of a script, comments left out, each with the number of its line.
pub(super) fn tokens(script: &str) -> Vec<(usize, Token)> {
    let mut tokens = Vec::new();
    let mut rest = script;
    let is_name = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    while let Some(first) = rest.chars().next() {
        let line = 1 + script[..script.len() - rest.len()].matches('\n').count();
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if matches!(first, '\'' | '"' | '`') {
            let (text, length) = quoted(rest, first);
            let token = if first == '`' {
                Token::Template
            } else {
                Token::Text
            };
            tokens.push((line, token(text)));
            length
        } else if is_name(first) {
            let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
            tokens.push((line, Token::Name(rest[..length].to_owned())));
            length
        } else {
            if !first.is_whitespace() {
                tokens.push((line, Token::Sign(first)));
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// The content of the string at the start of `text`, and how long it is with its quotation marks.
fn quoted(text: &str, quote: char) -> (String, usize) {
    let mut content = String::new();
    let (mut escaped, mut depth) = (false, 0_usize);
    let mut before = ' ';
    for (at, c) in text.char_indices().skip(1) {
        match c {
            // What is filled into a template may be a template in turn; only its end matters.
            '{' if quote == '`' && (depth > 0 || before == '$') => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    content.pop();
                    content.push('*');
                }
            }
            _ if depth > 0 => {}
            _ if escaped => {
                escaped = false;
                content.push(c);
            }
            '\\' => escaped = true,
            c if c == quote => return (content, at + 1),
            // Not a string after all: a quotation mark in a regular expression.
            '\n' if quote != '`' => return (content, at),
            _ => content.push(c),
        }
        before = c;
    }
    (content, text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_and_templates_are_read_whole() {
        let script = "a('it\\'s', `b.${c({ d: `e${1}` })}.f`); // 'g'\n/* 'h' */ i";
        let found: Vec<_> = tokens(script).into_iter().map(|(_, token)| token).collect();
        assert_eq!(found[2], Token::Text("it's".into()));
        assert_eq!(found[4], Token::Template("b.*.f".into()));
        assert_eq!(found[7], Token::Name("i".into()));
        assert_eq!(found.len(), 8);
    }

    #[test]
    fn a_star_stands_for_anything() {
        assert!(fits("function.*", "function.relu"));
        assert!(fits("plot.*.from", "plot.x.from"));
        assert!(!fits("plot.*.from", "plot.x.to"));
        assert!(!fits("plot", "plot.x"));
    }
}
