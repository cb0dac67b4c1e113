//! Resolves function expressions to numbers, from text or from names and values.
//!
//! A resolved function is its registry index and the values of all parameters. `www/lab/lists.js` decodes it and
//! formats expressions; it knows names and defaults from the catalogue.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::catalogue::{self, Expression, parse_list_with};
use activation_lab::functions::ACTIVATIONS;

use crate::error::{malformed, to_js};
use crate::range::range;
use crate::resolved;

/// Parses and resolves a list such as `swish(beta=1.5),relu`.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn parse(text: &str) -> Result<Vec<f64>, JsValue> {
    let functions = parse_list_with(text, read_number).map_err(|error| to_js(&error))?;
    Ok(places(functions))
}

/// Parses a decimal number with JavaScript's parser, which also rounds correctly.
fn read_number(text: &str) -> Option<f64> {
    Some(JsValue::from_str(text).unchecked_into_f64()).filter(|value| !value.is_nan())
}

/// Resolves a function given by name: one line for its id and one for the name of each value.
///
/// The module resolves known names without a call; this function throws the errors of all others.
///
/// # Errors
/// As [`parse`].
#[wasm_bindgen]
pub fn resolve(names: &str, values: &[f64]) -> Result<Vec<f64>, JsValue> {
    let mut names = names.split_terminator('\n');
    let id = names.next().ok_or_else(malformed)?;
    let names: Vec<&str> = names.collect();
    if names.len() != values.len() {
        return Err(malformed());
    }
    let parameters = names.into_iter().zip(values.iter().copied());
    let function = catalogue::resolve(id, parameters).map_err(|error| to_js(&error))?;
    Ok(places(vec![function]))
}

/// Validates resolved functions.
///
/// # Errors
/// `bad-value` for a value outside the domain of its parameter.
#[wasm_bindgen(js_name = checkFunctions)]
pub fn check_functions(functions: &[f64]) -> Result<(), JsValue> {
    resolved::functions(functions).map(drop)
}

fn places(functions: Vec<Expression>) -> Vec<f64> {
    let mut list = Vec::new();
    for function in functions {
        let place = ACTIVATIONS
            .iter()
            .position(|known| known.id == function.activation().id);
        list.push(place.map_or(f64::NAN, |place| place as f64));
        list.extend(function.parameters());
    }
    list
}

/// Validates the range lo, hi for the state key `key`.
///
/// # Errors
/// `bad-range`.
#[wasm_bindgen(js_name = checkRange)]
pub fn check_range(key: &str, lo: f64, hi: f64) -> Result<(), JsValue> {
    range(key, [lo, hi]).map(drop)
}
