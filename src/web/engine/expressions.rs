//! Function expressions become numbers: text, or `{id, params}` as `flat` reads it.
//!
//! A function is its place in the registry and the values of its parameters, every one spelt out. `www/lab/expressions.js`
//! reads that, and writes the text of functions: names and numbers it has from the catalogue.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalogue::{Expression, parse_list_with};
use crate::functions::ACTIVATIONS;
use crate::plot::Range;

use super::flat;
use crate::web::error::to_js;

/// The functions of a text such as `swish(beta=1.5),relu`.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn parse(text: &str) -> Result<Vec<f64>, JsValue> {
    let functions = parse_list_with(text, read_number).map_err(|error| to_js(&error))?;
    Ok(places(functions))
}

/// A decimal number as JavaScript reads it, correctly rounded as everywhere.
fn read_number(text: &str) -> Option<f64> {
    Some(JsValue::from_str(text).unchecked_into_f64()).filter(|value| !value.is_nan())
}

/// Functions whose names and values are given apart.
///
/// # Errors
/// As [`parse`].
#[wasm_bindgen]
pub fn resolve(names: &str, numbers: &[f64]) -> Result<Vec<f64>, JsValue> {
    Ok(places(flat::functions(names, numbers)?))
}

fn places(functions: Vec<Expression>) -> Vec<f64> {
    let mut list = Vec::new();
    for function in functions {
        let place = ACTIVATIONS
            .iter()
            .position(|known| known.id == function.activation.id);
        list.push(place.map_or(f64::NAN, |place| place as f64));
        list.extend(function.parameters);
    }
    list
}

/// Refuses lo, hi unless they make a range that `key` may have.
///
/// # Errors
/// `bad-range`.
#[wasm_bindgen(js_name = checkRange)]
pub fn check_range(key: &str, lo: f64, hi: f64) -> Result<(), JsValue> {
    Range::for_key(key, [lo, hi])
        .map(drop)
        .map_err(|error| to_js(&error))
}
