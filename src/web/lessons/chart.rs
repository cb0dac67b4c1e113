//! Flat encoding of charts of given points; `www/lab/chart.js` encodes what is decoded here.
//!
//! Text: one line per category name of x, per category name of y, and per annotation.
//!
//! Numbers, in order:
//!
//! * the three counts of these lines;
//! * per annotation: x, y, and 1 if it is above the anchor;
//! * for x, then for y: 1 for a logarithmic axis, then 0 for automatic (y only) or 1 and the ends;
//! * number of hairlines, then per hairline 0 (vertical) or 1 (horizontal) and its position;
//! * the series until the end of the list: color, stroke, width or NaN, opacity, number of points, all x, all y.
//!
//! Colors and strokes are those of [`color`] and [`stroke`].

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

use activation_lab::functions::Scale;
use activation_lab_plot::{
    self as plot, Axis, Chart, Charted, Hairline, Note, Series, Size, YAxis,
};

use crate::canvas::CanvasSurface;
use crate::drawn::{no_context, palette_of, place, refused};
use crate::error::coded;
use crate::range::{bad_range, range};

use super::labels::{color, labels, stroke};

/// Draws a chart on `canvas`, with labels if given; sizes, colors and return value as in the engine's `draw`.
///
/// # Errors
/// `no-canvas` without a 2d context; `bad-range` for an invalid axis.
#[wasm_bindgen]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border, as for the engine's `draw`"
)]
pub fn chart(
    canvas: HtmlCanvasElement,
    words: &str,
    numbers: &[f64],
    label_words: &str,
    legend: &[f64],
    width: f64,
    height: f64,
    pixel_ratio: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
) -> Result<Vec<f64>, JsValue> {
    let chart = read(words, numbers)?;
    let mut surface = CanvasSurface::new(canvas, None).ok_or_else(no_context)?;
    let size = Size {
        width,
        height,
        pixel_ratio,
        scale,
    };
    let labels = (!label_words.is_empty()).then(|| labels(label_words, legend));
    let palette = palette_of(dark, colors);
    let drawn = plot::draw_labelled_chart(&mut surface, &chart, labels.as_ref(), size, &palette);
    surface.finish();
    let drawn = drawn.map_err(|_| refused())?;
    Ok(drawn.map_or(Vec::new(), |Charted { frame, x, y }| place(&frame, x, y)))
}

/// A chart as an SVG document, laid out for `width` × `height` CSS px and scaled by `scale`, with labels if given.
///
/// # Errors
/// As [`chart`].
#[wasm_bindgen(js_name = chartSvg)]
#[expect(
    clippy::too_many_arguments,
    reason = "plain values cross the border, as in the engine"
)]
pub fn chart_svg(
    words: &str,
    numbers: &[f64],
    label_words: &str,
    legend: &[f64],
    width: f64,
    height: f64,
    scale: f64,
    dark: bool,
    colors: &[f64],
) -> Result<String, JsValue> {
    let chart = read(words, numbers)?;
    let size = Size::new(width, height, scale);
    let labels = labels(label_words, legend);
    let palette = palette_of(dark, colors);
    Ok(plot::labelled_chart_svg(&chart, &labels, size, &palette))
}

/// Releases a canvas.
#[wasm_bindgen(js_name = forgetChart)]
pub fn forget_chart(canvas: &HtmlCanvasElement) {
    CanvasSurface::forget(canvas);
}

/// The rest of the input.
struct Reader<'a>(std::slice::Iter<'a, f64>);

fn read(words: &str, numbers: &[f64]) -> Result<Chart, JsValue> {
    let mut reader = Reader(numbers.iter());
    let mut lines = words.split_terminator('\n').map(str::to_owned);
    let [across, up, notes] = [reader.count()?, reader.count()?, reader.count()?];
    let mut line = || lines.next().unwrap_or_default();
    let names = [across, up].map(|count| (0..count).map(|_| line()).collect());
    let notes = (0..notes).map(|_| {
        Ok(Note {
            x: reader.number()?,
            y: reader.number()?,
            above: reader.count()? == 1,
            text: line(),
        })
    });
    let notes = notes.collect::<Result<_, JsValue>>()?;
    let x_scale = reader.scale()?;
    let x = reader.axis("x", x_scale)?.ok_or_else(malformed)?;
    let y_scale = reader.scale()?;
    let y = match reader.axis("y", y_scale)? {
        Some(axis) => YAxis::Fixed(axis),
        None => YAxis::Fitted(y_scale),
    };
    let mut marks = Vec::new();
    for _ in 0..reader.count()? {
        let level = reader.count()? == 1;
        let at = reader.number()?;
        marks.push(if level {
            Hairline::Y(at)
        } else {
            Hairline::X(at)
        });
    }
    let mut series = Vec::new();
    while !reader.0.as_slice().is_empty() {
        series.push(reader.series()?);
    }
    Ok(Chart {
        series,
        marks,
        x,
        y,
        names,
        notes,
    })
}

impl Reader<'_> {
    fn scale(&mut self) -> Result<Scale, JsValue> {
        Ok(match self.count()? {
            0 => Scale::Linear,
            _ => Scale::Logarithmic,
        })
    }

    fn axis(&mut self, key: &str, scale: Scale) -> Result<Option<Axis>, JsValue> {
        if self.count()? == 0 {
            return Ok(None);
        }
        let ends = [self.number()?, self.number()?];
        let axis = Axis::new(range(key, ends)?, scale);
        let refused = || bad_range(key, ends, "two positive ends on a logarithmic axis");
        axis.map(Some).ok_or_else(refused)
    }

    fn series(&mut self) -> Result<Series, JsValue> {
        let color = color(self.number()?);
        let stroke = stroke(self.number()?);
        let width = Some(self.number()?).filter(|width| !width.is_nan());
        let opacity = self.number()?;
        let count = self.count()? as usize;
        Ok(Series {
            xs: self.list(count)?,
            ys: self.list(count)?,
            color,
            stroke,
            width,
            opacity,
        })
    }

    fn list(&mut self, count: usize) -> Result<Vec<f64>, JsValue> {
        let rest = self.0.as_slice();
        let (list, rest) = rest.split_at_checked(count).ok_or_else(malformed)?;
        self.0 = rest.iter();
        Ok(list.to_vec())
    }

    fn number(&mut self) -> Result<f64, JsValue> {
        self.0.next().copied().ok_or_else(malformed)
    }

    fn count(&mut self) -> Result<u32, JsValue> {
        Ok(self.number()? as u32)
    }
}

/// The error for a truncated list.
fn malformed() -> JsValue {
    coded(
        "bad-value",
        "bad chart; allowed: { series, x, y } of the type Chart",
    )
}
