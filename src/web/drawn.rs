//! What a drawing on a canvas answers.

use wasm_bindgen::JsValue;

use crate::plot::{Frame, Range, Theme};

use super::error::coded;

/// Left, top, width and height of the plot area in CSS px, then the ends of x and y.
pub(super) fn place(frame: &Frame, x: Range, y: Range) -> Vec<f64> {
    let area = frame.area;
    let css = |device: i32| f64::from(device) / frame.size.pixel_ratio;
    vec![
        css(area.left),
        css(area.top),
        css(area.width),
        css(area.height),
        x.lo(),
        x.hi(),
        y.lo(),
        y.hi(),
    ]
}

/// The answer for a canvas that somebody else draws on.
pub(super) fn no_context() -> JsValue {
    coded(
        "no-canvas",
        "no 2d context on this canvas; use a fresh <canvas>",
    )
}

/// The answer where a canvas does not take a shape.
pub(super) fn refused() -> JsValue {
    coded(
        "no-canvas",
        "the canvas refused to draw; use a fresh <canvas>",
    )
}

/// Light or dark.
pub(super) const fn theme(dark: bool) -> Theme {
    if dark { Theme::Dark } else { Theme::Light }
}
