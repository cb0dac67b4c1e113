//! Decodes functions as the engine's `resolve` encodes them: registry index, then the values of all parameters.

use activation_lab::catalogue::Expression;
use activation_lab::functions::ACTIVATIONS;
use wasm_bindgen::JsValue;

use crate::error::malformed;

/// All functions of a list.
///
/// # Errors
/// `bad-value` for an unknown index, and unless each function has a valid value for every parameter.
#[cfg(feature = "lessons")]
pub(super) fn functions(mut numbers: &[f64]) -> Result<Vec<Expression>, JsValue> {
    let mut functions = Vec::new();
    while !numbers.is_empty() {
        functions.push(next(&mut numbers)?);
    }
    Ok(functions)
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
    let function = numbers.split_first().and_then(|(place, rest)| {
        let activation = ACTIVATIONS.get(*place as usize)?;
        let parameters;
        (parameters, *numbers) = rest.split_at_checked(activation.parameters.len())?;
        Expression::new(activation, parameters).ok()
    });
    function.ok_or_else(malformed)
}
