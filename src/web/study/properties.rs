//! Global properties of a function, in the shape of the public module.

use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::{
    self, Attained, Bound, Convexity, Estimate, Moments, Monotonicity, Smoothness, Symmetry,
};
use activation_lab::functions::Asymptote;

use super::features::ExtremumRow;
use super::object::object;
use crate::resolved;

/// All properties of a function except its kinks, which the engine returns.
///
/// The moments are those for x ~ N(mean, deviation²).
///
/// # Errors
/// `bad-value` for a function that the engine has not resolved.
#[wasm_bindgen]
pub fn properties(function: &[f64], mean: f64, deviation: f64) -> Result<JsValue, JsValue> {
    let function = resolved::function(function)?;
    let found = analysis::properties(&function, mean, deviation);
    let (symmetry, middle) = match found.symmetry {
        Symmetry::Odd => ("odd", None),
        Symmetry::Even => ("even", None),
        Symmetry::Point(value) => ("point", Some(value)),
        Symmetry::None => ("none", None),
    };
    object(&PropertiesRow {
        range: found.range.each_ref().map(BoundRow::from),
        slopes: found.slopes.each_ref().map(BoundRow::from),
        lipschitz: found.lipschitz,
        monotony: match found.monotonicity {
            Monotonicity::Increasing => "increasing",
            Monotonicity::NonDecreasing => "non-decreasing",
            Monotonicity::Decreasing => "decreasing",
            Monotonicity::NonIncreasing => "non-increasing",
            Monotonicity::Constant => "constant",
            Monotonicity::None => "none",
        },
        smoothness: match found.smoothness {
            Smoothness::Discontinuous => "discontinuous",
            Smoothness::Continuous => "C0",
            Smoothness::Once => "C1",
            Smoothness::Infinitely => "smooth",
        },
        symmetry,
        convexity: match found.convexity {
            Convexity::Convex => "convex",
            Convexity::Concave => "concave",
            Convexity::Affine => "affine",
            Convexity::None => "none",
        },
        middle,
        asymptotes: [found.asymptotes.left, found.asymptotes.right]
            .map(|line| line.map(AsymptoteRow::from)),
        normal: found.normal.as_ref().map(NormalRow::from),
        zeros: &found.features.zeros,
        extrema: found
            .features
            .extrema
            .iter()
            .map(ExtremumRow::from)
            .collect(),
        inflections: &found.features.inflections,
        slope_zeros: &found.features.slope_zeros,
        saturation: &found.features.saturation,
        zero_stretches: &found.zero_stretches,
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PropertiesRow<'a> {
    range: [BoundRow; 2],
    slopes: [BoundRow; 2],
    lipschitz: f64,
    monotony: &'static str,
    smoothness: &'static str,
    symmetry: &'static str,
    convexity: &'static str,
    /// f(0), if the graph is point-symmetric about (0, f(0)).
    middle: Option<f64>,
    asymptotes: [Option<AsymptoteRow>; 2],
    normal: Option<NormalRow>,
    zeros: &'a [f64],
    extrema: Vec<ExtremumRow>,
    inflections: &'a [f64],
    slope_zeros: &'a [f64],
    saturation: &'a [[f64; 2]],
    zero_stretches: &'a [[f64; 2]],
}

#[derive(Serialize)]
struct BoundRow {
    value: f64,
    attained: &'static str,
    at: Place,
}

/// One x, or both ends of an interval.
#[derive(Serialize)]
#[serde(untagged)]
enum Place {
    At(f64),
    Along([f64; 2]),
}

impl From<&Bound> for BoundRow {
    fn from(bound: &Bound) -> Self {
        let (attained, at) = match bound.attained {
            Attained::Never(x) => ("never", Place::At(x)),
            Attained::At(x) => ("at", Place::At(x)),
            Attained::Along(ends) => ("along", Place::Along(ends)),
        };
        Self {
            value: bound.value,
            attained,
            at,
        }
    }
}

#[derive(Serialize)]
struct AsymptoteRow {
    slope: f64,
    intercept: f64,
}

impl From<Asymptote> for AsymptoteRow {
    fn from(Asymptote { slope, intercept }: Asymptote) -> Self {
        Self { slope, intercept }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NormalRow {
    mean: EstimateRow,
    deviation: EstimateRow,
    mean_square_slope: EstimateRow,
    saturated: f64,
}

#[derive(Serialize)]
struct EstimateRow {
    value: f64,
    error: f64,
}

impl From<Estimate> for EstimateRow {
    fn from(Estimate { value, error }: Estimate) -> Self {
        Self { value, error }
    }
}

impl From<&Moments> for NormalRow {
    fn from(moments: &Moments) -> Self {
        Self {
            mean: moments.mean.into(),
            deviation: moments.deviation.into(),
            mean_square_slope: moments.mean_square_slope.into(),
            saturated: moments.saturated,
        }
    }
}
