//! Return values and errors of drawing on a canvas.

use wasm_bindgen::JsValue;

use activation_lab_plot::{Frame, Palette, Range, Theme};

use super::error::coded;

/// Left, top, width and height of the plot area in CSS px, then the ends of x and y in data.
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

/// The error for a canvas without a 2d context.
pub(super) fn no_context() -> JsValue {
    coded(
        "no-canvas",
        "no 2d context on this canvas; use a fresh <canvas>",
    )
}

/// The error for a canvas that rejects a drawing call.
pub(super) fn refused() -> JsValue {
    coded(
        "no-canvas",
        "the canvas refused to draw; use a fresh <canvas>",
    )
}

/// The theme.
pub(super) const fn theme(dark: bool) -> Theme {
    if dark { Theme::Dark } else { Theme::Light }
}

/// The palette of a theme with overrides: `colors` lists 0xRRGGBB, or a negative number for no override, in the order
/// background, text, tick labels, grid, axes, curves.
pub(super) fn palette_of(dark: bool, colors: &[f64]) -> Palette {
    let given = colors.iter().map(|&rgb| {
        let [_, r, g, b] = (rgb as u32).to_be_bytes();
        (rgb >= 0.0).then_some((r, g, b))
    });
    theme(dark).palette().with(given)
}
