//! The catalogue: lookup by id or alias, function expressions such as `gelu_tanh(c=0.0356774),relu`, and their curves.

mod curve;
mod difference;
mod parse;

pub use activation_lab_functions::{ACTIVATIONS, Expression, Shortest};
pub use curve::{Curve, Piece, pieces};
pub use difference::Difference;
pub use parse::{MAX_FUNCTIONS, ReadNumber, parse, parse_list, parse_list_with};

use activation_lab_functions::{Activation, Error};

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
/// # Ok::<(), activation_lab::Error>(())
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
            let ids = activation.parameters.iter().map(|q| q.id);
            Error::UnknownParameter {
                name: name.into(),
                function: activation,
                suggestion: nearest(name, ids),
            }
        })
}

/// The function with this id or alias, given parameters set and the others at their defaults.
///
/// # Errors
/// [`Error::UnknownFunction`], [`Error::UnknownParameter`], or [`Error::BadValue`] for a value outside the domain.
///
/// ```
/// use activation_lab::catalogue;
///
/// let leaky = catalogue::resolve("leaky_relu", [("alpha", 0.1)])?;
/// assert_eq!(leaky.at(-2.0).df, 0.1);
/// # Ok::<(), activation_lab::Error>(())
/// ```
pub fn resolve<'a>(
    name: &str,
    parameters: impl IntoIterator<Item = (&'a str, f64)>,
) -> Result<Expression, Error> {
    let mut expression = Expression::with_defaults(find(name)?);
    for (name, value) in parameters {
        let index = find_parameter(expression.activation(), name)?;
        expression.set(index, value)?;
    }
    Ok(expression)
}

/// The id and the aliases of an activation.
pub fn names(activation: &'static Activation) -> impl Iterator<Item = &'static str> {
    core::iter::once(activation.id).chain(activation.aliases.iter().copied())
}

/// The most similar candidate above the threshold, ignoring case and hyphen style.
fn nearest(name: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    // The cost is quadratic in the length, so only the head of a long name is compared.
    let plain = |c: char| match c {
        '-' | ' ' => '_',
        c => c.to_ascii_lowercase(),
    };
    let wanted: String = name.chars().take(40).map(plain).collect();
    candidates
        .map(|c| (strsim::jaro_winkler(&wanted, c), c))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, c)| c)
}
