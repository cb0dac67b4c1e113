//! Pictures: on a canvas, as SVG, as a thumbnail's path.

use js_sys::Float64Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use crate::plot::{self, Frame, Size};

use super::canvas::CanvasSurface;
use super::error::{coded, to_js, wrong_shape};
use super::expressions::FunctionState;
use super::state;

/// Draws `state` on `canvas`, whose bitmap the caller has sized to `width` × `height` CSS px times `pixel_ratio`.
///
/// The answer is the frame as eight numbers (left, top, width and height of the plot area in CSS
/// px, then the ends of x and y), or none where there is no room for a plot.
///
/// # Errors
/// `no-canvas` when the canvas has no 2d context; `unknown-function`, `unknown-parameter`,
/// `bad-value` or `bad-range` when the state is wrong.
#[wasm_bindgen]
pub fn draw(
    canvas: HtmlCanvasElement,
    state: JsValue,
    width: f64,
    height: f64,
    pixel_ratio: f64,
    theme: &str,
) -> Result<Option<Float64Array>, JsValue> {
    let state = state::read(state)?;
    let theme = state::theme(theme)?;
    let mut surface = CanvasSurface::new(canvas).ok_or_else(|| {
        coded(
            "no-canvas",
            "no 2d context on this canvas; use a fresh <canvas>",
        )
    })?;
    let size = Size {
        width,
        height,
        pixel_ratio,
    };
    let frame = plot::draw(&mut surface, &state, size, theme);
    surface.finish();
    let frame =
        frame.map_err(|e| coded("no-canvas", &format!("the canvas refused to draw: {e}")))?;
    Ok(frame.map(|frame| Float64Array::from(&numbers(&frame)[..])))
}

fn numbers(frame: &Frame) -> [f64; 8] {
    let css = |device: i32| f64::from(device) / frame.size.pixel_ratio;
    let area = frame.area;
    [
        css(area.left),
        css(area.top),
        css(area.width),
        css(area.height),
        frame.x.lo(),
        frame.x.hi(),
        frame.y.lo(),
        frame.y.hi(),
    ]
}

/// `state` as an SVG document of `width` × `height` CSS px.
///
/// # Errors
/// As [`draw`].
#[wasm_bindgen]
pub fn svg(state: JsValue, width: f64, height: f64, theme: &str) -> Result<String, JsValue> {
    Ok(plot::svg(
        &state::read(state)?,
        width,
        height,
        state::theme(theme)?,
    ))
}

/// The tiny curve of a function as the `d` of an SVG path, `width` × `height` CSS px.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn thumbnail(function: JsValue, width: f64, height: f64) -> Result<String, JsValue> {
    let function: FunctionState =
        serde_wasm_bindgen::from_value(function).map_err(|e| wrong_shape("function", &e))?;
    let expression = function.resolve().map_err(|error| to_js(&error))?;
    Ok(plot::thumbnail(&expression, width, height))
}

/// The curve colours of a theme as CSS colours, in the order in which functions take them.
///
/// # Errors
/// `bad-value` for a theme other than `light` and `dark`.
#[wasm_bindgen]
pub fn palette(theme: &str) -> Result<Vec<String>, JsValue> {
    Ok(state::theme(theme)?.palette().curves_css())
}
