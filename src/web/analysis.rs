//! What is remarkable about a function, as plain objects.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{self, ExtremumKind};
use crate::catalogue::Difference;
use crate::plot::Range;

use super::catalogue::serialize;
use super::error::to_js;
use super::evaluate::KinkRow;
use super::flat;

/// Zeros, extrema, points of inflection, kinks and saturated stretches of a function for lo ≤ x ≤ hi.
///
/// # Errors
/// `unknown-function`, `unknown-parameter`, `bad-value` or `bad-range`.
#[wasm_bindgen]
pub fn features(names: &str, numbers: &[f64], lo: f64, hi: f64) -> Result<JsValue, JsValue> {
    let function = flat::function(names, numbers)?;
    let x = Range::for_key("x", [lo, hi]).map_err(|error| to_js(&error))?;
    let found = analysis::features(&function, x.lo(), x.hi());
    let kinks = function.kinks();
    serialize(&FeaturesRow {
        zeros: found.zeros,
        extrema: found.extrema.iter().map(ExtremumRow::from).collect(),
        inflections: found.inflections,
        kinks: kinks
            .iter()
            .filter(|kink| x.contains(kink.x))
            .map(KinkRow::from)
            .collect(),
        saturation: found.saturation,
    })
}

/// The largest |f₁ − f₂| of two functions for lo ≤ x ≤ hi, and where it is; NaN where they are not both defined.
///
/// # Errors
/// As [`features`].
#[wasm_bindgen]
pub fn difference(names: &str, numbers: &[f64], lo: f64, hi: f64) -> Result<JsValue, JsValue> {
    let [first, second] = flat::pair(names, numbers)?;
    let x = Range::for_key("x", [lo, hi]).map_err(|error| to_js(&error))?;
    let largest = analysis::largest(&Difference { first, second }, x.lo(), x.hi());
    let (largest, at) = largest.map_or((f64::NAN, f64::NAN), |it| (it.value, it.x));
    serialize(&LargestRow { largest, at })
}

#[derive(Serialize)]
struct FeaturesRow {
    zeros: Vec<f64>,
    extrema: Vec<ExtremumRow>,
    inflections: Vec<f64>,
    kinks: Vec<KinkRow>,
    saturation: Vec<[f64; 2]>,
}

#[derive(Serialize)]
struct ExtremumRow {
    x: f64,
    f: f64,
    kind: &'static str,
}

#[derive(Serialize)]
struct LargestRow {
    largest: f64,
    at: f64,
}

impl From<&analysis::Extremum> for ExtremumRow {
    fn from(extremum: &analysis::Extremum) -> Self {
        Self {
            x: extremum.x,
            f: extremum.f,
            kind: match extremum.kind {
                ExtremumKind::Minimum => "minimum",
                ExtremumKind::Maximum => "maximum",
            },
        }
    }
}
