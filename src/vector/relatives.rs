//! Alternatives to softmax: softmin, sparsemax, argmax and elementwise sigmoid. Log-softmax is part of [`super::Softmax`].
//!
//! Sparsemax is the Euclidean projection of z/T onto the simplex: Martins & Astudillo, "From softmax to sparsemax: a sparse
//! model of attention and multi-label classification", 2016.

use activation_lab_math::{DoubleDouble, exp, quotient};

use super::softmax::{exponents, is_temperature, probabilities};

/// Alternatives to softmax, each with one value per class.
#[derive(Clone, Debug, PartialEq)]
pub struct Relatives {
    /// Softmax of −z/T.
    pub softmin: Vec<f64>,
    /// max(zᵢ/T − τ, 0), with τ such that the sum is 1.
    pub sparsemax: Vec<f64>,
    /// One-hot argmax, ties shared equally: the limit of softmax for T → 0.
    pub hard_max: Vec<f64>,
    /// σ(zᵢ/T) per class; the sum need not be 1.
    pub sigmoids: Vec<f64>,
}

/// Evaluates the alternatives at a temperature; `None` unless 0 < T < ∞.
pub fn relatives(logits: &[f64], temperature: f64) -> Option<Relatives> {
    let opposite: Vec<f64> = logits.iter().map(|z| -z).collect();
    is_temperature(temperature).then(|| Relatives {
        softmin: probabilities(&opposite, temperature),
        sparsemax: sparsemax(logits, temperature),
        hard_max: hard_max(logits),
        sigmoids: logits.iter().map(|z| sigmoid(*z, temperature)).collect(),
    })
}

fn sparsemax(logits: &[f64], temperature: f64) -> Vec<f64> {
    let Some((_, v)) = exponents(logits, temperature) else {
        return vec![f64::NAN; logits.len()];
    };
    // Relative to the maximum, τ ≥ −1, so logits below that have probability 0.
    let mut near: Vec<DoubleDouble> = v.iter().copied().filter(|v| v.hi > -1.5).collect();
    near.sort_by(|a, b| (*b - *a).value().total_cmp(&0.0));
    let (mut total, mut threshold) = (DoubleDouble::from(0.0), DoubleDouble::from(-1.0));
    for (i, v) in near.iter().enumerate() {
        let count = (i + 1) as f64;
        let next = total + *v;
        // Support condition: 1 + k·v₍ₖ₎ > sum of the k largest.
        if (1.0 + *v * count - next).value() <= 0.0 {
            break;
        }
        total = next;
        threshold = quotient((total - 1.0).normalized(), count);
    }
    let share = |v: &DoubleDouble| {
        if v.hi > -1.5 {
            (*v - threshold).value().max(0.0)
        } else {
            0.0
        }
    };
    v.iter().map(share).collect()
}

fn hard_max(logits: &[f64]) -> Vec<f64> {
    let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if logits.iter().any(|z| z.is_nan()) || !max.is_finite() {
        return vec![f64::NAN; logits.len()];
    }
    let is_largest = |z: &f64| *z == max;
    let share = 1.0 / logits.iter().filter(|z| is_largest(z)).count() as f64;
    let weight = |z: &f64| if is_largest(z) { share } else { 0.0 };
    logits.iter().map(weight).collect()
}

/// σ(z/T) with a non-positive exponent, so that it cannot overflow.
fn sigmoid(z: f64, temperature: f64) -> f64 {
    let v = quotient(z.into(), temperature);
    if v.hi.is_infinite() || v.hi.is_nan() {
        return 1.0 / (1.0 + libm::exp(-v.hi));
    }
    let e = exp(-v.abs());
    let upper = (1.0 + e).recip();
    if v.hi < 0.0 {
        (e * upper).value()
    } else {
        upper.value()
    }
}
