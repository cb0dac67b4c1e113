//! Errors of parsing and validation.

use core::fmt::{self, Write};

use crate::{Activation, Domain, Shortest};

/// An error: a stable code for programs, and a message for people that names the invalid value and the remedy.
///
/// ```
/// use activation_lab::catalogue;
///
/// let error = catalogue::parse("swish(beta=none)").unwrap_err();
/// assert_eq!(error.code(), "bad-value");
/// assert_eq!(
///     error.to_string(),
///     "bad value \"none\" for \"beta\" of \"swish\"; allowed: any finite number"
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
        /// The function.
        function: &'static Activation,
        /// The most similar parameter, if similar enough.
        suggestion: Option<&'static str>,
    },
    /// A value that cannot be parsed or is not allowed.
    BadValue {
        /// The given value.
        value: Offender,
        /// The parameter or state key it was given for.
        name: &'static str,
        /// The function that owns the parameter, if it is a parameter.
        function: Option<&'static Activation>,
        /// The allowed values.
        allowed: Allowed,
    },
    /// A number of parameter values that is not the function's number of parameters.
    ParameterCount {
        /// The function.
        function: &'static Activation,
        /// The number of values given.
        given: usize,
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

/// The values that are allowed in place of an invalid one. Only a message formats them, so code without messages has no
/// formatter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Allowed {
    /// The numbers of a domain.
    Domain(Domain),
    /// What the text describes.
    Text(&'static str),
}

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Domain(domain) => domain.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// Formats a number as [`Shortest`] does. The page passes JavaScript's formatter, which keeps the standard library's out of
/// the WebAssembly.
pub type WriteNumber = fn(f64) -> String;

impl Error {
    /// The stable code: `unknown-function`, `unknown-parameter` or `bad-value`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownFunction { .. } => "unknown-function",
            Self::UnknownParameter { .. } => "unknown-parameter",
            Self::BadValue { .. } | Self::ParameterCount { .. } => "bad-value",
        }
    }

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
            } => {
                let known: Vec<_> = function.parameters.iter().map(|it| it.id).collect();
                let remedy = match (suggestion, known.as_slice()) {
                    (Some(near), _) => format!("did you mean \"{near}\"?"),
                    (None, []) => "it has no parameters".to_owned(),
                    (None, known) => format!("its parameters: {}", known.join(", ")),
                };
                let (name, id) = (Quoted(name), function.id);
                format!("unknown parameter {name} of \"{id}\"; {remedy}")
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
                let of = function.map_or(String::new(), |it| format!(" of \"{}\"", it.id));
                let value = Quoted(value);
                format!("bad value {value} for \"{name}\"{of}; allowed: {allowed}")
            }
            Self::ParameterCount { function, given } => {
                let (id, expected) = (function.id, function.parameters.len());
                format!("bad number of parameters {given} for \"{id}\"; allowed: {expected}")
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
        f.write_char('"')?;
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(MAX_QUOTED_CHARS) {
            f.write_char(if breaks_line_or_direction(c) { ' ' } else { c })?;
        }
        f.write_str(if chars.next().is_some() {
            "…\""
        } else {
            "\""
        })
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
