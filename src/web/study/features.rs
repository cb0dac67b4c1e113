//! What is remarkable about a function, as lists of numbers; `www/lab/study.js` gives them their names.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{self, ExtremumKind, Features};
use crate::catalogue::Difference;

use crate::web::resolved;

/// Zeros, extrema, points of inflection and saturated stretches of a function for lo ≤ x ≤ hi, as [`flatten`] writes them.
#[wasm_bindgen]
pub fn features(function: &[f64], lo: f64, hi: f64) -> Vec<f64> {
    let mut list = Vec::new();
    if let Some(function) = resolved::function(function) {
        flatten(&mut list, &analysis::features(&function, lo, hi));
    }
    list
}

/// The largest |f₁ − f₂| of two functions for lo ≤ x ≤ hi, and where it is; NaN where they are not both defined.
#[wasm_bindgen]
pub fn difference(functions: &[f64], lo: f64, hi: f64) -> Vec<f64> {
    let largest = match <[_; 2]>::try_from(resolved::functions(functions)) {
        Ok([first, second]) => analysis::largest(&Difference { first, second }, lo, hi),
        Err(_) => None,
    };
    largest.map_or(vec![f64::NAN; 2], |it| vec![it.value, it.x])
}

/// Four lists, each after its length: zeros; extrema as x, f and 1 for a maximum; inflections; saturated stretches.
pub(super) fn flatten(list: &mut Vec<f64>, found: &Features) {
    counted(list, found.zeros.iter().map(|&x| [x]));
    counted(
        list,
        found.extrema.iter().map(|extremum| {
            let is_maximum = extremum.kind == ExtremumKind::Maximum;
            [extremum.x, extremum.f, f64::from(u8::from(is_maximum))]
        }),
    );
    counted(list, found.inflections.iter().map(|&x| [x]));
    counted(list, found.saturation.iter().copied());
}

/// How many rows there are, and then the rows.
pub(super) fn counted<const N: usize>(
    list: &mut Vec<f64>,
    rows: impl ExactSizeIterator<Item = [f64; N]>,
) {
    list.push(rows.len() as f64);
    list.extend(rows.flatten());
}
