//! The catalogue: lookup by id or alias, function expressions such as `gelu_tanh(c=0.0356774),relu`, and their curves.

mod curve;
mod expression;
mod parse;
mod piece;

pub use crate::error::Shortest;
pub use crate::functions::ACTIVATIONS;
pub use curve::{Curve, Difference};
pub use expression::Expression;
pub use parse::{MAX_FUNCTIONS, ReadNumber, parse, parse_list, parse_list_with};
pub use piece::{Piece, pieces};

use crate::error::{Error, Offender};
use crate::functions::{Activation, Parameter};

/// Minimum Jaro–Winkler similarity of a suggestion; 1 means equal strings.
const MIN_SIMILARITY: f64 = 0.75;

/// The activation with this id or alias.
///
/// # Errors
/// [`Error::UnknownFunction`], with the most similar name.
///
/// ```
/// use activation_lab::catalogue;
/// assert_eq!(catalogue::find("quick_gelu")?.id, "gelu_sigmoid");
/// # Ok::<(), activation_lab::error::Error>(())
/// ```
pub fn find(name: &str) -> Result<&'static Activation, Error> {
    ACTIVATIONS
        .iter()
        .find(|a| a.id == name || a.aliases.contains(&name))
        .copied()
        .ok_or_else(|| Error::UnknownFunction {
            name: name.into(),
            suggestion: nearest(name, ACTIVATIONS.iter().flat_map(|a| names(a))),
        })
}

/// Index of a parameter in its function's parameter list.
///
/// # Errors
/// [`Error::UnknownParameter`], with the most similar name.
pub fn find_parameter(activation: &'static Activation, name: &str) -> Result<usize, Error> {
    activation
        .parameters
        .iter()
        .position(|q| q.id == name)
        .ok_or_else(|| {
            let ids = || activation.parameters.iter().map(|q| q.id);
            Error::UnknownParameter {
                name: name.into(),
                function: activation.id,
                suggestion: nearest(name, ids()),
                known: ids().collect(),
            }
        })
}

/// Validates a parameter value against the parameter's domain.
///
/// # Errors
/// [`Error::BadValue`], with the allowed values.
pub fn check_value(
    activation: &'static Activation,
    parameter: &'static Parameter,
    value: f64,
) -> Result<f64, Error> {
    if parameter.domain.contains(value) {
        // Normalizes −0 to 0.
        return Ok(value + 0.0);
    }
    Err(Error::BadValue {
        value: Offender::Number(value),
        name: parameter.id.into(),
        function: Some(activation.id),
        allowed: parameter.domain.to_string(),
    })
}

/// The id and the aliases of an activation.
pub fn names(activation: &'static Activation) -> impl Iterator<Item = &'static str> {
    core::iter::once(activation.id).chain(activation.aliases.iter().copied())
}

/// The most similar candidate above the threshold, ignoring case and hyphen style.
fn nearest(name: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    // The cost is quadratic in the length, so only the head of a long name is compared.
    let wanted: String = name.chars().take(40).collect();
    let wanted = wanted.to_ascii_lowercase().replace(['-', ' '], "_");
    candidates
        .map(|c| (strsim::jaro_winkler(&wanted, c), c))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, c)| c)
}
