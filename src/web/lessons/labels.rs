//! What is said beside a plot area, as one text and one list; `www/lab/labels.js` writes what is read here.
//!
//! The text has a line each for the name, the title, what x is, what y is, and every entry of the legend. The list has for
//! each entry its colour and its stroke as a chart has them, its width or NaN, and its opacity.

use crate::plot::{Colour, Labels, LegendEntry, Stroke};

/// Numbers of an entry.
const ENTRY: usize = 4;

/// The labels of a text and a list; what is not there is empty.
pub(super) fn labels(words: &str, numbers: &[f64]) -> Labels {
    let mut lines = words.split_terminator('\n').map(str::to_owned);
    let mut line = || lines.next().unwrap_or_default();
    let [name, title, x, y] = [line(), line(), line(), line()];
    let legend = numbers.chunks_exact(ENTRY).map(|entry| LegendEntry {
        text: line(),
        colour: colour(entry[0]),
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

/// The colour that a number stands for: 0 ink, −1 quiet, else the position of a function.
pub(super) fn colour(number: f64) -> Colour {
    if number < 0.0 {
        return Colour::Quiet;
    }
    (number as usize)
        .checked_sub(1)
        .map_or(Colour::Ink, Colour::Curve)
}

/// The stroke that a number stands for: 0 solid, 1 dashed, 2 dotted, 3 points, 4 open dots, 5 a filled polygon.
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
