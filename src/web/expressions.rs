//! Function expressions between text and `{id, params}`.

use js_sys::{Array, Object, Reflect};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::catalogue::{Expression, parse_list};
use crate::error::Error;

use super::error::{to_js, wrong_shape};

/// One function with its parameters, as JavaScript holds it.
#[derive(Serialize, Deserialize)]
pub(super) struct FunctionState {
    id: String,
    /// A plain object from parameter names to numbers.
    #[serde(with = "serde_wasm_bindgen::preserve")]
    params: Object,
}

impl FunctionState {
    /// The expression meant, with defaults for what is not said.
    pub(super) fn resolve(&self) -> Result<Expression, Error> {
        let entries = Object::entries(&self.params);
        let pairs: Vec<(String, f64)> = entries
            .iter()
            .map(|entry| {
                let entry: Array = entry.unchecked_into();
                // What is no number becomes NaN, which no parameter accepts.
                (
                    entry.get(0).as_string().unwrap_or_default(),
                    entry.get(1).as_f64().unwrap_or(f64::NAN),
                )
            })
            .collect();
        Expression::with_parameters(
            &self.id,
            pairs.iter().map(|(name, value)| (name.as_str(), *value)),
        )
    }

    /// What `expression` says, every parameter spelt out.
    fn spell_out(expression: &Expression) -> Result<Self, JsValue> {
        let params = Object::new();
        for (parameter, &value) in expression
            .activation
            .parameters
            .iter()
            .zip(&expression.parameters)
        {
            Reflect::set(&params, &parameter.id.into(), &value.into())?;
        }
        Ok(Self {
            id: expression.activation.id.to_owned(),
            params,
        })
    }
}

/// The functions of a text such as `swish(beta=1.5),relu`, every parameter spelt out.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn parse(text: &str) -> Result<JsValue, JsValue> {
    let expressions = parse_list(text).map_err(|error| to_js(&error))?;
    let states = expressions
        .iter()
        .map(FunctionState::spell_out)
        .collect::<Result<Vec<_>, _>>()?;
    serialize(&states)
}

/// The normal form of a list of `{id, params}`, for URLs.
///
/// # Errors
/// As [`parse`].
#[wasm_bindgen]
pub fn format(functions: JsValue) -> Result<String, JsValue> {
    let states: Vec<FunctionState> =
        serde_wasm_bindgen::from_value(functions).map_err(|e| wrong_shape("functions", &e))?;
    let texts = states
        .iter()
        .map(|state| state.resolve().map(|expression| expression.to_string()));
    let texts: Vec<String> = texts
        .collect::<Result<_, _>>()
        .map_err(|error| to_js(&error))?;
    Ok(texts.join(","))
}

/// Plain objects, where serde-wasm-bindgen would make a `Map` of a map.
pub(super) fn serialize<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value
        .serialize(&serializer)
        .map_err(|e| wrong_shape("result", &e))
}
