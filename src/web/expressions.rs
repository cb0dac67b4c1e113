//! Function expressions between text and `{id, params}`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalogue::{self, Expression};
use crate::error::Error;

use super::error::{to_js, wrong_shape};

/// One function with its parameters, as JavaScript holds it.
#[derive(Serialize, Deserialize)]
pub(super) struct FunctionState {
    id: String,
    #[serde(default)]
    params: BTreeMap<String, f64>,
}

impl FunctionState {
    /// The expression meant, with defaults for what is not said.
    pub(super) fn resolve(&self) -> Result<Expression, Error> {
        let pairs = self.params.iter().map(|(name, &value)| (name.as_str(), value));
        Expression::new(&self.id, pairs)
    }
}

impl From<&Expression> for FunctionState {
    fn from(expression: &Expression) -> Self {
        let names = expression.activation.parameters.iter().map(|p| p.id.to_owned());
        Self {
            id: expression.activation.id.to_owned(),
            params: names.zip(expression.parameters.iter().copied()).collect(),
        }
    }
}

/// The functions of a text such as `swish(beta=1.5),relu`, every parameter spelt out.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn parse(text: &str) -> Result<JsValue, JsValue> {
    let expressions = catalogue::parse(text).map_err(|error| to_js(&error))?;
    let states: Vec<FunctionState> = expressions.iter().map(FunctionState::from).collect();
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
    let expressions = states.iter().map(FunctionState::resolve).collect::<Result<Vec<_>, _>>();
    Ok(catalogue::format(&expressions.map_err(|error| to_js(&error))?))
}

/// Plain objects, where serde-wasm-bindgen would make a `Map` of a map.
pub(super) fn serialize<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&serializer).map_err(|e| wrong_shape("result", &e))
}
