//! Errors as JavaScript knows them.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use crate::error::Error;

/// A JavaScript `Error` with the stable `code` and the message of `error`.
pub(super) fn to_js(error: &Error) -> JsValue {
    coded(error.code(), &error.to_string())
}

/// A JavaScript `Error` with a `code`.
pub(super) fn coded(code: &str, message: &str) -> JsValue {
    let error: JsValue = js_sys::Error::new(message).into();
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}
