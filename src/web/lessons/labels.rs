//! Flat encoding of labels; `www/lab/chart.js` encodes what is decoded here.
//!
//! Text: one line each for the accessible name, the title, the x label, the y label, and every legend entry. List, per
//! legend entry: color and stroke as in a chart, width or NaN, opacity.

use activation_lab_plot::{Labels, LegendEntry, SeriesColor, Stroke};

/// Numbers per legend entry.
const ENTRY: usize = 4;

/// Decodes labels; missing parts are empty.
pub(super) fn labels(words: &str, numbers: &[f64]) -> Labels {
    let mut lines = words.split_terminator('\n').map(str::to_owned);
    let mut line = || lines.next().unwrap_or_default();
    let [name, title, x, y] = [line(), line(), line(), line()];
    let legend = numbers.chunks_exact(ENTRY).map(|entry| LegendEntry {
        text: line(),
        color: color(entry[0]),
        stroke: stroke(entry[1]),
        width: Some(entry[2]).filter(|width| !width.is_nan()),
        opacity: entry[3],
    });
    let legend = legend.collect();
    Labels {
        name,
        title,
        x,
        y,
        legend,
    }
}

/// Decodes a color: 0 text, −1 muted, else 1-based function index.
pub(super) fn color(number: f64) -> SeriesColor {
    if number < 0.0 {
        return SeriesColor::Quiet;
    }
    (number as usize)
        .checked_sub(1)
        .map_or(SeriesColor::Ink, SeriesColor::Curve)
}

/// Decodes a stroke: 0 solid, 1 dashed, 2 dotted, 3 points, 4 open dots, 5 filled polygon.
pub(super) const fn stroke(number: f64) -> Stroke {
    match number as u32 {
        0 => Stroke::Solid,
        1 => Stroke::Dashed,
        2 => Stroke::Dotted,
        4 => Stroke::Rings,
        5 => Stroke::Area,
        _ => Stroke::Points,
    }
}
