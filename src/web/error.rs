//! Conversion of errors to JavaScript.

use js_sys::{Number, Reflect};
use wasm_bindgen::JsValue;

use crate::error::Error;

/// A JavaScript `Error` with the stable `code` and the message of `error`.
pub(super) fn to_js(error: &Error) -> JsValue {
    coded(error.code(), &error.message(write_number))
}

/// Formats a number with JavaScript's formatter, which differs from [`Shortest`](crate::error::Shortest) only in infinities
/// and the plus sign of exponents.
fn write_number(v: f64) -> String {
    if v.is_infinite() {
        return if v > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    // Radix 10 is always valid.
    let text: String = Number::from(v)
        .to_string_with_radix(10)
        .map_or_else(|_| String::new(), Into::into);
    text.chars().filter(|&c| c != '+').collect()
}

/// A JavaScript `Error` with a `code`.
pub(super) fn coded(code: &str, message: &str) -> JsValue {
    let error: JsValue = js_sys::Error::new(message).into();
    // Setting a property of a fresh object never fails.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}
