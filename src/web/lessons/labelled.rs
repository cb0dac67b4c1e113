//! Plots with labels, for exported pictures; the page shows labels in the document, so the engine has no code for them.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use activation_lab_plot::{self as plot, PlotState, Size};

use crate::canvas::CanvasSurface;
use crate::drawn::{no_context, palette_of, place, refused};
use crate::flat_state::state_of;
use crate::resolved;

use super::labels::labels;

/// Draws a state on `canvas` as the engine's `draw` does, with labels around the plot area, decoded by [`labels`].
///
/// `numbers` contains the input of [`state_of`], then the resolved functions.
///
/// # Errors
/// `no-canvas` without a 2d context; `bad-range` for an invalid x or y.
#[wasm_bindgen(js_name = labelledPlot)]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border, as for the engine's `draw`"
)]
pub fn labelled_plot(
    canvas: HtmlCanvasElement,
    numbers: &[f64],
    words: &str,
    legend: &[f64],
    width: f64,
    height: f64,
    pixel_ratio: f64,
    dark: bool,
    colors: &[f64],
    family: Option<String>,
) -> Result<Vec<f64>, JsValue> {
    let state = state(numbers)?;
    let mut surface = CanvasSurface::new(canvas, family).ok_or_else(no_context)?;
    let size = Size::new(width, height, pixel_ratio);
    let (labels, palette) = (labels(words, legend), palette_of(dark, colors));
    let frame = plot::draw_labelled(&mut surface, &state, &labels, size, &palette);
    surface.finish();
    let frame = frame.map_err(|_| refused())?;
    Ok(frame.map_or(Vec::new(), |frame| place(&frame, frame.x, frame.y)))
}

/// A state as an SVG document, laid out for `width` × `height` CSS px and scaled by `scale`, with labels around the plot
/// area.
///
/// # Errors
/// `bad-range` as [`labelled_plot`].
#[wasm_bindgen(js_name = labelledSvg)]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border, as in the engine"
)]
pub fn labelled_svg(
    numbers: &[f64],
    words: &str,
    legend: &[f64],
    width: f64,
    height: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
) -> Result<String, JsValue> {
    let state = state(numbers)?;
    let size = Size::new(width, height, scale);
    let labels = labels(words, legend);
    let palette = palette_of(dark, colors);
    Ok(plot::labelled_svg(&state, &labels, size, &palette))
}

fn state(numbers: &[f64]) -> Result<PlotState, JsValue> {
    state_of(numbers, resolved::functions)
}
