//! What is said beside a plot area, as one text and one list; `www/lab/labels.js` writes what is read here.
//!
//! The text has a line each for the name, the title, what x is, what y is, and every entry of the legend. The list has for
//! each entry its colour and its stroke as a chart has them, its width or NaN, and its opacity.

use crate::plot::{Labels, LegendEntry};

use super::drawn::{colour, stroke};

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
