//! Softmax, pᵢ = e^{zᵢ/T}/Σⱼ e^{zⱼ/T}: a distribution over classes.
//!
//! The stable form subtracts the maximum first, vᵢ = (zᵢ − max)/T ≤ 0. Here vᵢ is double-double, since a rounding error
//! of v is a relative error of e^v; and the sum is 1 + rest, where the rest leaves out the maximum, so that the
//! log-probability of a dominant class, −ln(1 + rest), keeps its digits.
//!
//! Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.

use crate::math::{DoubleDouble, exp, ln_1p, product, quotient, sum};

/// What softmax says about a vector of logits.
#[derive(Clone, Debug, PartialEq)]
pub struct Softmax {
    /// pᵢ.
    pub probabilities: Vec<f64>,
    /// ln pᵢ, also where pᵢ underflows.
    pub log_probabilities: Vec<f64>,
    /// −Σ pᵢ ln pᵢ, in nats.
    pub entropy: f64,
    /// ∂pᵢ/∂zⱼ = pᵢ(δᵢⱼ − pⱼ)/T, row i, column j; every row sums to 0.
    pub jacobian: Vec<Vec<f64>>,
}

/// Softmax of the logits at a temperature.
///
/// A logit of −∞ has probability 0. A NaN, a logit of ∞ or nothing but −∞ makes every answer NaN.
///
/// `None` unless the temperature is positive and finite.
pub fn softmax(logits: &[f64], temperature: f64) -> Option<Softmax> {
    let is_valid = temperature > 0.0 && temperature.is_finite();
    is_valid.then(|| distribution(logits, temperature).unwrap_or_else(|| undefined(logits.len())))
}

fn undefined(n: usize) -> Softmax {
    Softmax {
        probabilities: vec![f64::NAN; n],
        log_probabilities: vec![f64::NAN; n],
        entropy: f64::NAN,
        jacobian: vec![vec![f64::NAN; n]; n],
    }
}

/// The answer for logits that have a finite maximum.
fn distribution(logits: &[f64], temperature: f64) -> Option<Softmax> {
    if logits.iter().any(|z| z.is_nan()) {
        return None;
    }
    let top = (0..logits.len()).max_by(|i, j| logits[*i].total_cmp(&logits[*j]))?;
    if !logits[top].is_finite() {
        return None;
    }
    let exponents: Vec<DoubleDouble> = logits
        .iter()
        .map(|z| below(*z, logits[top], temperature))
        .collect();
    let weights: Vec<DoubleDouble> = exponents
        .iter()
        .map(|v| {
            if v.hi.is_finite() {
                exp(*v)
            } else {
                0.0.into()
            }
        })
        .collect();
    let rest = (0..logits.len())
        .filter(|i| *i != top)
        .fold(DoubleDouble::from(0.0), |s, i| s + weights[i]);
    let (total, ln_total) = (1.0 + rest, ln_1p(rest));
    let share = total.recip();

    let probabilities: Vec<f64> = weights.iter().map(|w| (*w * share).value()).collect();
    let log_probabilities: Vec<f64> = exponents
        .iter()
        .map(|v| {
            if v.hi.is_finite() {
                (*v - ln_total).value()
            } else {
                v.hi
            }
        })
        .collect();
    Some(Softmax {
        entropy: entropy(&probabilities, &log_probabilities),
        jacobian: jacobian(&probabilities, temperature),
        probabilities,
        log_probabilities,
    })
}

/// (z − max)/T, −∞ for a logit of −∞.
fn below(z: f64, max: f64, temperature: f64) -> DoubleDouble {
    let difference = sum(z, -max);
    if z == f64::NEG_INFINITY {
        z.into()
    } else if difference.hi.is_finite() {
        quotient(difference, temperature)
    } else {
        // The difference overflows though the quotient may not: halves.
        quotient(sum(0.5 * z, -0.5 * max), 0.5 * temperature)
    }
}

/// −Σ p ln p, where a p that has vanished adds nothing.
fn entropy(probabilities: &[f64], log_probabilities: &[f64]) -> f64 {
    let terms = probabilities
        .iter()
        .zip(log_probabilities)
        .filter(|(p, _)| **p > 0.0);
    terms
        .fold(DoubleDouble::from(0.0), |s, (p, l)| s - product(*p, *l))
        .value()
        .abs()
}

/// pᵢ(δᵢⱼ − pⱼ)/T. The diagonal has the sum of the other probabilities for 1 − pᵢ, which cancels for a dominant class and would
/// leave rows that do not sum to 0.
fn jacobian(p: &[f64], temperature: f64) -> Vec<Vec<f64>> {
    let entry = |i: usize, j: usize| {
        if i == j {
            let others = (0..p.len()).filter(|k| *k != i).map(|k| p[k]);
            others.fold(DoubleDouble::from(0.0), |s, q| s + q).value() * p[i] / temperature
        } else {
            -p[i] * p[j] / temperature
        }
    };
    (0..p.len())
        .map(|i| (0..p.len()).map(|j| entry(i, j)).collect())
        .collect()
}
