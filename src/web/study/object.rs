//! Serializes rows to plain JavaScript objects; the row types define the shapes of the public module.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::JsValue;

/// A plain object; serialization of numbers and strings never fails.
pub(super) type JsResult = Result<JsValue, Error>;

/// Serializes a row, with `null` for `None`.
pub(super) fn object(row: &impl Serialize) -> JsResult {
    row.serialize(&Serializer::json_compatible())
}
