//! What else makes numbers from 0 to 1 of a vector of logits; log-softmax is one of [`super::Softmax`]'s answers.
//!
//! Sparsemax is the point of the simplex nearest to z/T: Martins and Astudillo, "From softmax to sparsemax: a sparse
//! model of attention and multi-label classification", 2016.

use crate::math::{DoubleDouble, exp, quotient};

use super::softmax::{exponents, is_temperature, probabilities};

/// The relatives of softmax, each a number for every class.
#[derive(Clone, Debug, PartialEq)]
pub struct Relatives {
    /// Softmax of −z.
    pub softmin: Vec<f64>,
    /// max(zᵢ/T − τ, 0), with the τ that makes the sum 1.
    pub sparsemax: Vec<f64>,
    /// 1 at the largest logit, shared where several are equal: softmax for T → 0.
    pub hard_max: Vec<f64>,
    /// σ(zᵢ/T), each class for itself: they need not sum to 1.
    pub sigmoids: Vec<f64>,
}

/// The relatives of softmax at a temperature. `None` unless that is positive and finite.
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
    // The largest is 0, and τ is at least −1: whatever lies below that has no share.
    let mut near: Vec<DoubleDouble> = v.iter().copied().filter(|v| v.hi > -1.5).collect();
    near.sort_by(|a, b| (*b - *a).value().total_cmp(&0.0));
    let (mut total, mut threshold) = (DoubleDouble::from(0.0), DoubleDouble::from(-1.0));
    for (i, v) in near.iter().enumerate() {
        let count = (i + 1) as f64;
        let next = total + *v;
        // 1 + k·v₍ₖ₎ > Σ of the k largest: the k-th still has a share.
        if (1.0 + *v * count - next).value() <= 0.0 {
            break;
        }
        total = next;
        threshold = quotient((total - 1.0).normalised(), count);
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

/// σ(z/T), by the exponential that does not overflow.
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
