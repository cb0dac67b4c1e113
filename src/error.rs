//! Errors of parsing and validation.

mod number;

use core::fmt;

pub use number::Shortest;

/// An error: a stable code for programs, and a message for people that names the invalid value and the remedy.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// No function has this id or alias.
    UnknownFunction {
        /// The requested name.
        name: String,
        /// The most similar id or alias, if similar enough.
        suggestion: Option<&'static str>,
    },
    /// The function has no parameter of this name.
    UnknownParameter {
        /// The requested name.
        name: String,
        /// The id of the function.
        function: &'static str,
        /// The most similar parameter, if similar enough.
        suggestion: Option<&'static str>,
        /// The ids of all parameters of the function.
        known: Vec<&'static str>,
    },
    /// A value that cannot be parsed or is not allowed.
    BadValue {
        /// The given value.
        value: Offender,
        /// The parameter or state key it was given for.
        name: String,
        /// The function that owns the parameter, if it is a parameter.
        function: Option<&'static str>,
        /// The allowed values.
        allowed: String,
    },
    /// Two ends that are not a valid range.
    BadRange {
        /// The given ends.
        ends: [f64; 2],
        /// The state key they were given for.
        name: String,
        /// The allowed ranges.
        allowed: String,
    },
}

/// An invalid value, as it was given.
#[derive(Clone, Debug, PartialEq)]
pub enum Offender {
    /// Given as text.
    Text(String),
    /// Given as a number.
    Number(f64),
}

/// Formats a number as [`Shortest`] does. The page passes JavaScript's formatter, which keeps the standard library's out of
/// the WebAssembly.
pub type WriteNumber = fn(f64) -> String;

impl Error {
    /// The stable code: `unknown-function`, `unknown-parameter`, `bad-value` or `bad-range`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownFunction { .. } => "unknown-function",
            Self::UnknownParameter { .. } => "unknown-parameter",
            Self::BadValue { .. } => "bad-value",
            Self::BadRange { .. } => "bad-range",
        }
    }
}

impl Error {
    /// The message, with numbers formatted by `number`.
    pub fn message(&self, number: WriteNumber) -> String {
        match self {
            Self::UnknownFunction { name, suggestion } => {
                let name = Quoted(name);
                match suggestion {
                    Some(near) => format!("unknown function {name}; did you mean \"{near}\"?"),
                    None => {
                        format!("unknown function {name}; the catalogue lists every id and alias")
                    }
                }
            }
            Self::UnknownParameter {
                name,
                function,
                suggestion,
                known,
            } => {
                let remedy = match (suggestion, known.as_slice()) {
                    (Some(near), _) => format!("did you mean \"{near}\"?"),
                    (None, []) => "it has no parameters".to_owned(),
                    (None, known) => format!("its parameters: {}", known.join(", ")),
                };
                let name = Quoted(name);
                format!("unknown parameter {name} of \"{function}\"; {remedy}")
            }
            Self::BadValue {
                value,
                name,
                function,
                allowed,
            } => {
                let written;
                let value = match value {
                    Offender::Text(text) => text,
                    Offender::Number(value) => {
                        written = number(*value);
                        &written
                    }
                };
                let of = function.map_or(String::new(), |id| format!(" of \"{id}\""));
                let value = Quoted(value);
                format!("bad value {value} for \"{name}\"{of}; allowed: {allowed}")
            }
            Self::BadRange {
                ends: [lo, hi],
                name,
                allowed,
            } => {
                let (lo, hi) = (number(*lo), number(*hi));
                format!("bad range \"{lo},{hi}\" for \"{name}\"; allowed: {allowed}")
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(|v| Shortest(v).to_string()))
    }
}

impl core::error::Error for Error {}

/// Maximum number of characters of an invalid value quoted in a message.
const MAX_QUOTED_CHARS: usize = 60;

/// A quoted value, truncated and without line breaks or bidirectional controls.
struct Quoted<'a>(&'a str);

/// Whether the character breaks the line or changes the text direction.
fn breaks_line_or_direction(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |c: char| if breaks_line_or_direction(c) { ' ' } else { c };
        let head: String = self.0.chars().take(MAX_QUOTED_CHARS).map(shown).collect();
        let cut = if self.0.chars().nth(MAX_QUOTED_CHARS).is_some() {
            "…"
        } else {
            ""
        };
        write!(f, "\"{head}{cut}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_names_the_value_and_the_remedy() {
        let unknown = Error::UnknownFunction {
            name: "gelo".into(),
            suggestion: Some("gelu"),
        };
        assert_eq!(
            unknown.to_string(),
            "unknown function \"gelo\"; did you mean \"gelu\"?"
        );
        assert_eq!(unknown.code(), "unknown-function");
    }

    #[test]
    fn long_values_are_truncated_to_one_line() {
        let message = Error::UnknownFunction {
            name: format!("a\nb{}", "x".repeat(1000)),
            suggestion: None,
        }
        .to_string();
        assert!(message.starts_with("unknown function \"a bxxx"));
        assert!(message.contains("x…\""));
        assert!(message.chars().count() < 140, "{message}");
    }
}
