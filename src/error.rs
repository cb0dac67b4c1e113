//! What can be wrong with what the program is asked for.

mod number;

use core::fmt;

pub use number::Shortest;

/// A refusal: a stable code for programs, and for people a sentence that names the offender and the way out.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// No function has this id or alias.
    UnknownFunction {
        /// What was asked for.
        name: String,
        /// The nearest id or alias, where one is near.
        suggestion: Option<&'static str>,
    },
    /// The function has no such parameter.
    UnknownParameter {
        /// What was asked for.
        name: String,
        /// The id of the function.
        function: &'static str,
        /// The nearest parameter, where one is near.
        suggestion: Option<&'static str>,
        /// The ids of all of its parameters.
        known: Vec<&'static str>,
    },
    /// A value that cannot be read, or is not allowed.
    BadValue {
        /// What was given.
        value: Offender,
        /// What it was given for: a parameter or a key of the state.
        name: String,
        /// The function whose parameter it is, if it is one.
        function: Option<&'static str>,
        /// What would do.
        allowed: String,
    },
    /// Two ends that make no range.
    BadRange {
        /// What was given.
        ends: [f64; 2],
        /// The key of the state that it was given for.
        name: String,
        /// What would do.
        allowed: String,
    },
}

/// A value that is not allowed.
#[derive(Clone, Debug, PartialEq)]
pub enum Offender {
    /// One that was written.
    Text(String),
    /// One that came as a number.
    Number(f64),
}

/// Writes a number as [`Shortest`] does; JavaScript brings its own way, which saves the page what the standard library's needs.
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
    /// The sentence, its numbers written by `number`.
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

/// The most characters of an offender that a message repeats.
const LONGEST: usize = 60;

/// An offender in quotation marks: cut when it is absurdly long, on one line and from left to right whatever it holds.
struct Quoted<'a>(&'a str);

/// Whether a letter would break the line, or turn round the rest of the sentence.
fn is_unruly(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |c: char| if is_unruly(c) { ' ' } else { c };
        let head: String = self.0.chars().take(LONGEST).map(shown).collect();
        let cut = if self.0.chars().nth(LONGEST).is_some() {
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
    fn a_message_names_the_offender_and_the_remedy() {
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
    fn a_long_offender_is_cut_and_stays_on_one_line() {
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
