//! Plain objects out of rows, by serde: the shapes that the public module promises are written down once, here.

use serde::Serialize;
use serde_wasm_bindgen::{Error, Serializer};
use wasm_bindgen::JsValue;

/// A plain object, or why there is none; numbers and words never have a reason.
pub(super) type Answer = Result<JsValue, Error>;

/// The row as a plain object, with `null` for `None`.
pub(super) fn object(row: &impl Serialize) -> Answer {
    row.serialize(&Serializer::json_compatible())
}
