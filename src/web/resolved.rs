//! Decodes functions: registry index, then the values of all parameters. `www/lab/flat.js` encodes what is decoded here.

use activation_lab::catalogue::Expression;
use activation_lab::functions::ACTIVATIONS;
use wasm_bindgen::JsValue;

use crate::error::malformed;
#[cfg(feature = "engine")]
use crate::error::to_js;

/// All functions of a list.
///
/// # Errors
/// `bad-value` for an unknown index, and unless each function has a valid value for every parameter.
#[cfg(any(feature = "engine", feature = "lessons"))]
pub(super) fn functions(mut numbers: &[f64]) -> Result<Vec<Expression>, JsValue> {
    let mut functions = Vec::new();
    while !numbers.is_empty() {
        functions.push(next(&mut numbers)?);
    }
    Ok(functions)
}

/// A list of two functions.
///
/// # Errors
/// As [`functions`], and for another number of functions.
#[cfg(any(feature = "engine", feature = "lessons"))]
pub(super) fn pair(numbers: &[f64]) -> Result<[Expression; 2], JsValue> {
    functions(numbers)?.try_into().map_err(|_| malformed())
}

/// A list of one function.
///
/// # Errors
/// As [`functions`], and for another number of functions.
pub(super) fn function(mut numbers: &[f64]) -> Result<Expression, JsValue> {
    let function = next(&mut numbers)?;
    numbers.is_empty().then_some(function).ok_or_else(malformed)
}

/// Takes a function off a list.
fn next(numbers: &mut &[f64]) -> Result<Expression, JsValue> {
    let (place, rest) = numbers.split_first().ok_or_else(malformed)?;
    let activation = ACTIVATIONS.get(*place as usize).ok_or_else(malformed)?;
    let split = rest.split_at_checked(activation.parameters.len());
    let parameters;
    (parameters, *numbers) = split.ok_or_else(malformed)?;
    let function = Expression::new(activation, parameters);
    // The engine alone has names. It checks all functions before another part is given them.
    #[cfg(feature = "engine")]
    return function.map_err(|error| to_js(&error));
    #[cfg(not(feature = "engine"))]
    function.map_err(|_| malformed())
}
