//! Zeros, extrema, inflection points and saturation.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::{self, Extremum, ExtremumKind};

use super::object::object;
use crate::resolved;

/// Zeros, extrema, inflection points and saturated intervals of a function for lo ≤ x ≤ hi.
///
/// # Errors
/// `bad-value` for a function that the engine has not resolved.
#[wasm_bindgen]
pub fn features(function: &[f64], lo: f64, hi: f64) -> Result<JsValue, JsValue> {
    let function = resolved::function(function)?;
    let found = analysis::features(&function, lo, hi);
    object(&FeaturesRow {
        zeros: &found.zeros,
        extrema: found.extrema.iter().map(ExtremumRow::from).collect(),
        inflections: &found.inflections,
        slope_zeros: &found.slope_zeros,
        saturation: &found.saturation,
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct FeaturesRow<'a> {
    zeros: &'a [f64],
    extrema: Vec<ExtremumRow>,
    inflections: &'a [f64],
    slope_zeros: &'a [f64],
    saturation: &'a [[f64; 2]],
}

#[derive(Serialize)]
pub(super) struct ExtremumRow {
    x: f64,
    f: f64,
    kind: &'static str,
}

impl From<&Extremum> for ExtremumRow {
    fn from(extremum: &Extremum) -> Self {
        Self {
            x: extremum.x,
            f: extremum.f,
            kind: match extremum.kind {
                ExtremumKind::Maximum => "maximum",
                ExtremumKind::Minimum => "minimum",
            },
        }
    }
}
