//! What a drawing on a canvas answers.

use wasm_bindgen::JsValue;

use crate::plot::{Frame, Theme};

use super::error::coded;

/// Left, top, width and height of the plot area in CSS px.
pub(super) fn area_of(frame: &Frame) -> [f64; 4] {
    let area = frame.area;
    [area.left, area.top, area.width, area.height]
        .map(|device| f64::from(device) / frame.size.pixel_ratio)
}

/// The answer for a canvas that somebody else draws on.
pub(super) fn no_context() -> JsValue {
    coded(
        "no-canvas",
        "no 2d context on this canvas; use a fresh <canvas>",
    )
}

/// The answer where a canvas does not take a shape.
pub(super) fn refused(error: &impl std::fmt::Display) -> JsValue {
    coded("no-canvas", &format!("the canvas refused to draw: {error}"))
}

/// Light or dark.
pub(super) const fn theme(dark: bool) -> Theme {
    if dark { Theme::Dark } else { Theme::Light }
}
