//! Errors for JavaScript: an `Error` with a stable `code`.

#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
use js_sys::Number;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// A JavaScript `Error` with a `code`.
pub(super) fn coded(code: &str, message: &str) -> JsValue {
    let error: JsValue = js_sys::Error::new(message).into();
    // Setting a property of a fresh object never fails.
    let _ = Reflect::set(&error, &"code".into(), &code.into());
    error
}

/// The error if names and numbers do not match, for example if a name contains a line break.
pub(super) fn malformed() -> JsValue {
    coded(
        "bad-value",
        "bad functions; allowed: ids and parameters from the catalogue",
    )
}

/// A JavaScript `Error` with the code and the message of an error of the library.
#[cfg(feature = "engine")]
pub(super) fn to_js(error: &activation_lab::Error) -> JsValue {
    coded(error.code(), &error.message(write_number))
}

/// Formats a number with JavaScript's formatter, which differs from [`Shortest`](activation_lab::functions::Shortest) only in
/// infinities and the plus sign of exponents.
#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
pub(super) fn write_number(v: f64) -> String {
    if v.is_infinite() {
        return if v > 0.0 { "inf" } else { "-inf" }.to_owned();
    }
    // Radix 10 is always valid.
    Number::from(v)
        .to_string_with_radix(10)
        .map_or_else(|_| String::new(), |text| text.replace("+", "").into())
}
