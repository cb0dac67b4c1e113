//! Softmax, pᵢ = e^{zᵢ/T}/Σⱼ e^{zⱼ/T}: a distribution over classes.
//!
//! The stable form subtracts the maximum first, vᵢ = (zᵢ − max)/T ≤ 0. Here vᵢ is double-double, since a rounding error
//! of v is a relative error of e^v; and the sum is 1 + rest, where the rest leaves out the maximum, so that the
//! log-probability of a dominant class, −ln(1 + rest), keeps its digits.
//!
//! Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.

use crate::math::{DoubleDouble, exp, expm1, ln_1p, product, quotient, sum};

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
    /// The classes that share the largest logit; none where nothing is defined.
    pub arg_max: Vec<usize>,
    /// The largest probability minus the next one, without the cancellation; 1 for a single class.
    pub margin: f64,
}

impl Softmax {
    /// The entropy in bits.
    pub fn entropy_in_bits(&self) -> f64 {
        self.entropy / core::f64::consts::LN_2
    }

    /// e^H: as many equally likely classes are as uncertain.
    pub fn perplexity(&self) -> f64 {
        libm::exp(self.entropy)
    }
}

/// Softmax of the logits at a temperature.
///
/// A logit of −∞ has probability 0. A NaN, a logit of ∞ or nothing but −∞ makes every answer NaN.
///
/// `None` unless the temperature is positive and finite.
pub fn softmax(logits: &[f64], temperature: f64) -> Option<Softmax> {
    is_temperature(temperature).then(|| {
        let shares = Shares::new(logits, temperature);
        shares.map_or_else(|| undefined(logits.len()), |it| it.answer(temperature))
    })
}

/// The probabilities alone, of which a sweep needs many.
pub(super) fn probabilities(logits: &[f64], temperature: f64) -> Vec<f64> {
    let shares = is_temperature(temperature)
        .then(|| Shares::new(logits, temperature))
        .flatten();
    shares.map_or_else(|| vec![f64::NAN; logits.len()], |it| it.probabilities())
}

pub(super) fn is_temperature(temperature: f64) -> bool {
    temperature > 0.0 && temperature.is_finite()
}

fn undefined(n: usize) -> Softmax {
    Softmax {
        probabilities: vec![f64::NAN; n],
        log_probabilities: vec![f64::NAN; n],
        entropy: f64::NAN,
        jacobian: vec![vec![f64::NAN; n]; n],
        arg_max: Vec::new(),
        margin: f64::NAN,
    }
}

/// What the probabilities are made of.
struct Shares {
    /// Place of a largest logit.
    top: usize,
    /// (zᵢ − max)/T.
    exponents: Vec<DoubleDouble>,
    /// Their exponentials.
    weights: Vec<DoubleDouble>,
    /// Σ of the weights but that of the maximum, which is 1.
    rest: DoubleDouble,
}

impl Shares {
    /// Of logits that have a finite maximum.
    fn new(logits: &[f64], temperature: f64) -> Option<Self> {
        let (top, exponents) = exponents(logits, temperature)?;
        let weights: Vec<DoubleDouble> = exponents.iter().map(|v| weight(*v)).collect();
        let rest = (0..logits.len())
            .filter(|i| *i != top)
            .fold(DoubleDouble::from(0.0), |s, i| s + weights[i]);
        Some(Self {
            top,
            exponents,
            weights,
            rest,
        })
    }

    fn probabilities(&self) -> Vec<f64> {
        let share = (1.0 + self.rest).recip();
        self.weights.iter().map(|w| (*w * share).value()).collect()
    }

    fn log_probabilities(&self) -> Vec<f64> {
        let ln_total = ln_1p(self.rest);
        let log = |v: &DoubleDouble| {
            if v.hi.is_finite() {
                (*v - ln_total).value()
            } else {
                v.hi
            }
        };
        self.exponents.iter().map(log).collect()
    }

    fn answer(&self, temperature: f64) -> Softmax {
        let probabilities = self.probabilities();
        let log_probabilities = self.log_probabilities();
        let is_largest = |i: &usize| self.exponents[*i].value() == 0.0;
        Softmax {
            entropy: entropy(&probabilities, &log_probabilities),
            jacobian: jacobian(&probabilities, temperature),
            arg_max: (0..probabilities.len()).filter(is_largest).collect(),
            margin: self.margin(),
            probabilities,
            log_probabilities,
        }
    }

    /// p − q = p(1 − e^v), where v is the exponent of the next one.
    fn margin(&self) -> f64 {
        let others = (0..self.exponents.len()).filter(|i| *i != self.top);
        let next = others
            .map(|i| self.exponents[i])
            .reduce(|a, b| if b.value() > a.value() { b } else { a });
        let lead = match next {
            Some(v) if v.hi.is_finite() => -expm1(v),
            _ => 1.0.into(),
        };
        (lead * (1.0 + self.rest).recip()).value()
    }
}

/// e^v for v ≤ 0, which may be −∞.
fn weight(v: DoubleDouble) -> DoubleDouble {
    if v.hi.is_finite() { exp(v) } else { 0.0.into() }
}

/// The place of a largest logit, and (z − max)/T of every one; nothing where the maximum is not finite or a logit is no number.
pub(super) fn exponents(logits: &[f64], temperature: f64) -> Option<(usize, Vec<DoubleDouble>)> {
    if logits.iter().any(|z| z.is_nan()) {
        return None;
    }
    let top = (0..logits.len()).max_by(|i, j| logits[*i].total_cmp(&logits[*j]))?;
    let max = logits[top];
    let all = || logits.iter().map(|z| below(*z, max, temperature)).collect();
    max.is_finite().then(|| (top, all()))
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
