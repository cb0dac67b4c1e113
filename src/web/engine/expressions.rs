//! Function expressions between text and `{id, params}`.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalogue::{Expression, parse_list_with};
use crate::functions::ACTIVATIONS;
use crate::plot::Range;

use super::flat;
use super::object::{array, object};
use crate::web::error::to_js;

/// The functions of a text such as `swish(beta=1.5),relu` as `{id, params}`, every parameter spelt out.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn parse(text: &str) -> Result<JsValue, JsValue> {
    let expressions = parse_list_with(text, read_number).map_err(|error| to_js(&error))?;
    Ok(array(expressions.iter().map(spell_out)))
}

/// A decimal number as JavaScript reads it, correctly rounded as everywhere.
fn read_number(text: &str) -> Option<f64> {
    Some(JsValue::from_str(text).unchecked_into_f64()).filter(|value| !value.is_nan())
}

fn spell_out(expression: &Expression) -> JsValue {
    let parameters = expression.activation.parameters.iter();
    let values = parameters.zip(&expression.parameters);
    let entries: Vec<_> = values
        .map(|(parameter, &value)| (parameter.id, value.into()))
        .collect();
    object(&[
        ("id", expression.activation.id.into()),
        ("params", object(&entries)),
    ])
}

/// The normal form of some functions, for URLs.
///
/// # Errors
/// As [`parse`].
#[wasm_bindgen]
pub fn format(names: &str, numbers: &[f64]) -> Result<String, JsValue> {
    let expressions = flat::functions(names, numbers)?;
    let texts: Vec<String> = expressions.iter().map(ToString::to_string).collect();
    Ok(texts.join(","))
}

/// Some functions for the study: each as its place in the registry and the values of its parameters.
///
/// # Errors
/// As [`parse`].
#[wasm_bindgen]
pub fn resolve(names: &str, numbers: &[f64]) -> Result<Vec<f64>, JsValue> {
    let mut list = Vec::new();
    for Expression {
        activation,
        parameters,
    } in flat::functions(names, numbers)?
    {
        let place = ACTIVATIONS
            .iter()
            .position(|known| known.id == activation.id);
        list.push(place.map_or(f64::NAN, |place| place as f64));
        list.extend(parameters);
    }
    Ok(list)
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
