//! Serializes rows to plain JavaScript objects; the row types define the shapes of the public module.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// Serializes a row, with `null` for `None`; never fails for numbers and strings.
pub(super) fn object(row: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(row.serialize(&Serializer::json_compatible())?)
}
