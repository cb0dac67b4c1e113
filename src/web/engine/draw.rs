//! Drawing: on a canvas, as SVG, and as the path of a thumbnail.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use activation_lab::catalogue::Difference;
use activation_lab_plot::{self as plot, Frame, PlotState, PointLabel, Size, Strip};

use crate::canvas::CanvasSurface;
use crate::drawn::{no_context, palette_of, place, refused, theme};
use crate::flat_state::{Reader, state_of};
use crate::resolved;

/// Draws a state, decoded by [`state_of`], on `canvas`, whose bitmap the caller has sized to `width` × `height` CSS px times `pixel_ratio`.
///
/// `scale` magnifies tick labels, strokes and dots. `colors` overrides colors as in [`palette_of`]; `family` overrides the
/// font of tick labels.
///
/// Returns the layout as eight numbers: left, top, width and height of the plot area in CSS px, then the ends of x and y.
/// Six numbers per coordinate label follow: left, top, width and height in CSS px, x and y. Empty if there is no room for a
/// plot area.
///
/// # Errors
/// `no-canvas` without a 2d context; `bad-value` or `bad-range` for an invalid state.
#[wasm_bindgen]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border; an object would be read property by property in every frame"
)]
pub fn draw(
    canvas: HtmlCanvasElement,
    numbers: &[f64],
    width: f64,
    height: f64,
    pixel_ratio: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
    family: Option<String>,
) -> Result<Vec<f64>, JsValue> {
    let state = state(numbers)?;
    let mut surface = CanvasSurface::new(canvas, family).ok_or_else(no_context)?;
    let size = Size {
        width,
        height,
        pixel_ratio,
        scale,
    };
    let frame = plot::draw(&mut surface, &state, size, &palette_of(dark, colors));
    surface.finish();
    let frame = frame.map_err(|_| refused())?;
    Ok(frame.map_or(Vec::new(), |frame| {
        let mut numbers = place(&frame, frame.x, frame.y);
        numbers.extend(point_labels(&frame));
        numbers
    }))
}

/// Draws the error strip of an approximation on `canvas`, sized as for [`draw`]: first function minus second.
///
/// `numbers` contains, before the two functions:
///
/// * left and width of the plot area above, in CSS px;
/// * the ends of x;
/// * the reach, or NaN for automatic;
/// * x of the probe, or NaN;
/// * the 1-based index of the curve color.
///
/// Returns the reach; empty if there is no room.
///
/// # Errors
/// As [`draw`].
#[wasm_bindgen(js_name = drawStrip)]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border; an object would be read property by property in every frame"
)]
pub fn draw_strip(
    canvas: HtmlCanvasElement,
    numbers: &[f64],
    width: f64,
    height: f64,
    pixel_ratio: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
) -> Result<Option<f64>, JsValue> {
    let (strip, position) = decoded(numbers)?;
    let mut surface = CanvasSurface::new(canvas, None).ok_or_else(no_context)?;
    let size = Size {
        width,
        height,
        pixel_ratio,
        scale,
    };
    let palette = palette_of(dark, colors);
    let rgb = palette.curve(position);
    let reach = plot::draw_strip(&mut surface, &strip, size, rgb, &palette);
    surface.finish();
    reach.map_err(|_| refused())
}

fn state(numbers: &[f64]) -> Result<PlotState, JsValue> {
    state_of(numbers, resolved::functions)
}

/// A strip and the index of its color.
fn decoded(numbers: &[f64]) -> Result<(Strip, usize), JsValue> {
    let mut reader = Reader::new(numbers);
    let across = [reader.number()?, reader.number()?];
    let x = reader.range("x")?;
    let [reach, probe] = [reader.number()?, reader.number()?]
        .map(|number| Some(number).filter(|number| !number.is_nan()));
    let position = reader.count()? as usize;
    let [first, second] = resolved::pair(reader.rest())?;
    let strip = Strip {
        error: Difference { first, second },
        across,
        x,
        reach,
        probe,
    };
    Ok((strip, position.saturating_sub(1)))
}

/// Releases a canvas.
#[wasm_bindgen]
pub fn forget(canvas: &HtmlCanvasElement) {
    CanvasSurface::forget(canvas);
}

/// A state as an SVG document, laid out for `width` × `height` CSS px and scaled by `scale`.
///
/// # Errors
/// As [`draw`].
#[wasm_bindgen]
pub fn svg(
    numbers: &[f64],
    width: f64,
    height: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
) -> Result<String, JsValue> {
    let state = state(numbers)?;
    let size = Size::new(width, height, scale);
    Ok(plot::magnified_svg(&state, size, &palette_of(dark, colors)))
}

/// The thumbnail of a function as the `d` attribute of an SVG path, `width` × `height` CSS px.
///
/// # Errors
/// `bad-value` unless `function` is a resolved function.
#[wasm_bindgen]
pub fn thumbnail(function: &[f64], width: f64, height: f64) -> Result<String, JsValue> {
    let function = resolved::function(function)?;
    Ok(plot::thumbnail(&function, width, height))
}

/// The curve colors of a theme in palette order, each as 0xRRGGBB.
#[wasm_bindgen]
pub fn palette(dark: bool) -> Vec<f64> {
    let number = |&(r, g, b): &(u8, u8, u8)| f64::from(u32::from_be_bytes([0, r, g, b]));
    theme(dark).palette().curves.iter().map(number).collect()
}

/// Left, top, width and height in CSS px, then x and y, of every coordinate label.
fn point_labels(frame: &Frame) -> impl Iterator<Item = f64> {
    let numbers = |it: &PointLabel| [it.left, it.top, it.width, it.height, it.x, it.y];
    frame.labels.iter().flat_map(numbers)
}
