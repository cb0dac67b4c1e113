//! Errors as JavaScript knows them.

use js_sys::{Number, Reflect};
use wasm_bindgen::JsValue;

use crate::error::Error;

/// A JavaScript `Error` with the stable `code` and the message of `error`.
pub(super) fn to_js(error: &Error) -> JsValue {
    coded(error.code(), &error.message(write_number))
}

/// A number as the library writes it, by JavaScript: its own form but for infinities and the plus sign in an exponent.
fn write_number(v: f64) -> String {
    if v.is_infinite() {
        return if v > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    // Ten is a base that it knows.
    let text: String = Number::from(v)
        .to_string_with_radix(10)
        .map_or_else(|_| String::new(), Into::into);
    text.chars().filter(|&c| c != '+').collect()
}

/// A JavaScript `Error` with a `code`.
pub(super) fn coded(code: &str, message: &str) -> JsValue {
    let error: JsValue = js_sys::Error::new(message).into();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}
