//! Parser for function expressions: `id` or `id(param=value,…)`, separated by commas.

use super::{Expression, find, find_parameter};
use activation_lab_functions::{Allowed, Error, Offender};

/// Maximum number of functions in a list.
pub const MAX_FUNCTIONS: usize = 8;

/// Description of the syntax for error messages.
const FORM: &str = "an id such as \"relu\", or an id with parameters such as \"swish(beta=1.5)\"";

/// Parses a decimal number; `None` if invalid. The page passes JavaScript's parser, which avoids the standard library's
/// large table.
pub type ReadNumber = fn(&str) -> Option<f64>;

/// The standard library's parser.
fn read_number(text: &str) -> Option<f64> {
    text.parse().ok()
}

/// Parses one function expression; whitespace between tokens is ignored.
///
/// # Errors
/// [`Error::UnknownFunction`], [`Error::UnknownParameter`], or [`Error::BadValue`] for a value outside the domain or a
/// syntax error.
///
/// ```
/// use activation_lab::catalogue;
/// let swish = catalogue::parse(" swish( beta = 1.50 ) ")?;
/// assert_eq!(swish.to_string(), "swish(beta=1.5)");
/// # Ok::<(), activation_lab::Error>(())
/// ```
pub fn parse(text: &str) -> Result<Expression, Error> {
    parse_with(text, read_number)
}

fn parse_with(text: &str, read: ReadNumber) -> Result<Expression, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Err(malformed(text, FORM));
    }
    let (name, inside) = match text.split_once('(') {
        None if text.contains(')') => return Err(malformed(text, "a \"(\" before every \")\"")),
        None => (text, None),
        Some((name, rest)) => match rest.split_once(')') {
            None => return Err(malformed(text, "a \")\" for every \"(\"")),
            Some((inside, "")) => (name.trim(), Some(inside)),
            Some((_, _)) => return Err(malformed(text, "nothing after the \")\" but a comma")),
        },
    };
    if name.is_empty() {
        return Err(malformed(text, FORM));
    }
    let mut expression = Expression::with_defaults(find(name)?);
    if let Some(inside) = inside.map(str::trim).filter(|s| !s.is_empty()) {
        assign(&mut expression, inside, read)?;
    }
    Ok(expression)
}

/// Sets the parameters listed in `param=value,…`.
fn assign(expression: &mut Expression, inside: &str, read: ReadNumber) -> Result<(), Error> {
    let activation = expression.activation();
    // One bit per parameter.
    let mut set = 0_u32;
    for part in inside.split(',') {
        let Some((name, value)) = part.split_once('=') else {
            return Err(malformed(
                part.trim(),
                "\"parameter=value\", separated by commas",
            ));
        };
        let (name, value) = (name.trim(), value.trim());
        let i = find_parameter(activation, name)?;
        let parameter = &activation.parameters[i];
        let bad = |allowed: Allowed| Error::BadValue {
            value: Offender::Text(value.into()),
            name: parameter.id,
            function: Some(activation),
            allowed,
        };
        let domain = Allowed::Domain(parameter.domain);
        if set >> i & 1 == 1 {
            return Err(bad(Allowed::Text("one value for each parameter")));
        }
        set |= 1 << i;
        let number = Some(value)
            .filter(|value| is_decimal(value))
            .and_then(read)
            .ok_or_else(|| bad(domain))?;
        // The message shows the value as it was written.
        expression.set(i, number).map_err(|_| bad(domain))?;
    }
    Ok(())
}

/// Whether the text contains only decimal-number characters; number parsers also accept other forms, such as `inf` or
/// `0x10`.
fn is_decimal(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b))
}

/// Parses a list of one to [`MAX_FUNCTIONS`] function expressions.
///
/// # Errors
/// As [`parse`]; [`Error::BadValue`] for an empty or overlong list.
pub fn parse_list(text: &str) -> Result<Vec<Expression>, Error> {
    parse_list_with(text, read_number)
}

/// [`parse_list`] with another number parser.
///
/// # Errors
/// As [`parse_list`].
pub fn parse_list_with(text: &str, read: ReadNumber) -> Result<Vec<Expression>, Error> {
    let parts = split_outside_parentheses(text);
    if parts.len() > MAX_FUNCTIONS {
        return Err(malformed(text, "at most 8 functions"));
    }
    parts
        .into_iter()
        .map(|part| parse_with(part, read))
        .collect()
}

/// Splits at commas outside parentheses.
fn split_outside_parentheses(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(|c| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    })
    .collect()
}

/// The error for a syntax error in a function expression.
fn malformed(text: &str, allowed: &'static str) -> Error {
    Error::BadValue {
        value: Offender::Text(text.into()),
        name: "functions",
        function: None,
        allowed: Allowed::Text(allowed),
    }
}
