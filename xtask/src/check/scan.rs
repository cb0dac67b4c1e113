//! Reading Rust just far enough to know which names a file uses.

/// `text` with comments and the content of strings blanked out; lines stay where they are.
pub(super) fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let skipped = comment(rest)
            .or_else(|| string(rest))
            .or_else(|| character(rest));
        let length = skipped.unwrap_or_else(|| first.len_utf8());
        let (taken, after) = rest.split_at(length);
        if skipped.is_some() {
            code.extend(taken.chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        } else {
            code.push_str(taken);
        }
        rest = after;
    }
    code
}

/// The length of the comment at the start of `text`.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if !text.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0_usize, 0);
    loop {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
        } else {
            at += rest.chars().next().map_or(0, char::len_utf8);
        }
        if depth == 0 || at >= text.len() {
            return Some(at);
        }
    }
}

/// The length of the string at the start of `text`, plain or raw.
fn string(text: &str) -> Option<usize> {
    if let Some(inner) = text.strip_prefix('"') {
        let mut escaped = false;
        for (at, c) in inner.char_indices() {
            match c {
                '"' if !escaped => return Some(at + 2),
                _ => escaped = c == '\\' && !escaped,
            }
        }
        return Some(text.len());
    }
    let hashes = text.strip_prefix('r')?;
    let inner = hashes.trim_start_matches('#');
    let count = hashes.len() - inner.len();
    let inner = inner.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(count));
    let length = inner.find(&end).map_or(inner.len(), |at| at + end.len());
    Some(1 + count + 1 + length)
}

/// The length of the character literal at the start of `text`; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let mut characters = inner.char_indices();
    let (_, first) = characters.next()?;
    if first == '\\' {
        let (_, _) = characters.next()?;
        return inner[2..].find('\'').map(|at| at + 4);
    }
    let (at, second) = characters.next()?;
    (second == '\'').then_some(at + 2)
}

/// The names and signs of `code`, each with the number of its line.
pub(super) fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    for (index, line) in code.lines().enumerate() {
        let mut rest = line.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_name = |c: char| c.is_alphanumeric() || c == '_';
            let length = if is_name(first) {
                rest.find(|c| !is_name(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            let (token, after) = rest.split_at(length);
            tokens.push((index + 1, token));
            rest = after.trim_start();
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_strings_are_no_code() {
        let text =
            "a // crate::b\n/* c /* d */ e */ f(\"g \\\" h\", r#\"i \" j\"#, 'k', '\\'', &'l m)\n";
        let tokens: Vec<_> = tokens(&code(text))
            .into_iter()
            .map(|(_, token)| token.to_owned())
            .collect();
        assert_eq!(
            tokens,
            ["a", "f", "(", ",", ",", ",", ",", "&", "'", "l", "m", ")"]
        );
    }

    #[test]
    fn tokens_know_their_line() {
        let code = code("/* one\ntwo */ use crate::x;\n");
        assert_eq!(
            tokens(&code),
            [(2, "use"), (2, "crate"), (2, "::"), (2, "x"), (2, ";")]
        );
    }
}
