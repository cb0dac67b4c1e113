//! What a drawing on a canvas answers.

use wasm_bindgen::JsValue;

use crate::plot::{Frame, Palette, Range, Theme};

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

/// The colours of a theme, those replaced for which `colours` has a number 0xRRGGBB and not a negative one: paper, ink,
/// numerals, grid, axes, then the curves.
pub(super) fn palette_of(dark: bool, colours: &[f64]) -> Palette {
    let given = colours.iter().map(|&rgb| {
        let [_, r, g, b] = (rgb as u32).to_be_bytes();
        (rgb >= 0.0).then_some((r, g, b))
    });
    theme(dark).palette().with(given)
}
