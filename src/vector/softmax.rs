//! Softmax, pᵢ = e^{zᵢ/T}/Σⱼ e^{zⱼ/T}: a probability distribution over classes.
//!
//! The stable form subtracts the maximum: vᵢ = (zᵢ − max z)/T ≤ 0. vᵢ is double-double, since an absolute error of v is a
//! relative error of e^v. The sum is 1 + rest, without the maximum's term, so the log-probability −ln(1 + rest) of a
//! dominant class keeps its digits.
//!
//! Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.

use activation_lab_math::{DoubleDouble, exp, expm1, ln_1p, product, quotient, two_sum};

/// Softmax of a vector of logits, with derived quantities.
#[derive(Clone, Debug, PartialEq)]
pub struct Softmax {
    /// pᵢ.
    pub probabilities: Vec<f64>,
    /// ln pᵢ, finite even where pᵢ underflows.
    pub log_probabilities: Vec<f64>,
    /// Shannon entropy −Σ pᵢ ln pᵢ, in nats.
    pub entropy: f64,
    /// ∂pᵢ/∂zⱼ = pᵢ(δᵢⱼ − pⱼ)/T, row i, column j; rows sum to 0.
    pub jacobian: Vec<Vec<f64>>,
    /// Indices of the largest logits; empty if softmax is undefined.
    pub arg_max: Vec<usize>,
    /// Difference of the two largest probabilities, computed without cancellation; 1 for a single class.
    pub margin: f64,
}

impl Softmax {
    /// The entropy in bits.
    pub fn entropy_in_bits(&self) -> f64 {
        self.entropy / core::f64::consts::LN_2
    }

    /// e^H: the effective number of classes.
    pub fn perplexity(&self) -> f64 {
        libm::exp(self.entropy)
    }
}

/// Softmax of logits at a temperature.
///
/// A logit of −∞ has probability 0. If a logit is NaN or ∞, or all are −∞, every result is NaN.
///
/// `None` unless 0 < T < ∞.
///
/// ```
/// use activation_lab::vector::softmax;
///
/// let even = softmax(&[3.0, 3.0], 1.0).ok_or("a temperature above 0")?;
/// assert_eq!(even.probabilities, [0.5, 0.5]);
/// let sharp = softmax(&[1.0, 1001.0], 1.0).ok_or("a temperature above 0")?;
/// assert_eq!(sharp.probabilities, [0.0, 1.0]);
/// assert_eq!(sharp.log_probabilities, [-1000.0, 0.0]);
/// assert!(softmax(&[1.0, 2.0], 0.0).is_none());
/// # Ok::<(), &str>(())
/// ```
pub fn softmax(logits: &[f64], temperature: f64) -> Option<Softmax> {
    is_temperature(temperature).then(|| {
        let shares = Unnormalized::new(logits, temperature);
        shares.map_or_else(|| undefined(logits.len()), |it| it.answer(temperature))
    })
}

/// The probabilities alone, for sweeps.
pub(super) fn probabilities(logits: &[f64], temperature: f64) -> Vec<f64> {
    let shares = is_temperature(temperature)
        .then(|| Unnormalized::new(logits, temperature))
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

/// Unnormalized probabilities.
struct Unnormalized {
    /// Index of a largest logit.
    top: usize,
    /// (zᵢ − max)/T.
    exponents: Vec<DoubleDouble>,
    /// e^{vᵢ}.
    weights: Vec<DoubleDouble>,
    /// The sum of the weights without the maximum's, which is 1.
    rest: DoubleDouble,
}

impl Unnormalized {
    /// `None` unless the logits have a finite maximum.
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

    /// p − q = p(1 − e^v), where v is the second-largest exponent.
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

/// e^v for v ≤ 0, including −∞.
fn weight(v: DoubleDouble) -> DoubleDouble {
    if v.hi.is_finite() { exp(v) } else { 0.0.into() }
}

/// Index of a largest logit, and (zᵢ − max)/T for all i; `None` if the maximum is not finite or a logit is NaN.
pub(super) fn exponents(logits: &[f64], temperature: f64) -> Option<(usize, Vec<DoubleDouble>)> {
    if logits.iter().any(|z| z.is_nan()) {
        return None;
    }
    let top = (0..logits.len()).max_by(|i, j| logits[*i].total_cmp(&logits[*j]))?;
    let max = logits[top];
    let all = || logits.iter().map(|z| below(*z, max, temperature)).collect();
    max.is_finite().then(|| (top, all()))
}

/// (z − max)/T; −∞ for a logit of −∞.
fn below(z: f64, max: f64, temperature: f64) -> DoubleDouble {
    let difference = two_sum(z, -max);
    if z == f64::NEG_INFINITY {
        z.into()
    } else if difference.hi.is_finite() {
        quotient(difference, temperature)
    } else {
        // The difference overflows where the quotient may not, so halve both.
        quotient(two_sum(0.5 * z, -0.5 * max), 0.5 * temperature)
    }
}

/// −Σ p ln p with 0 ln 0 = 0.
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

/// pᵢ(δᵢⱼ − pⱼ)/T. On the diagonal, 1 − pᵢ is the sum of the other probabilities; the difference would cancel for a
/// dominant class, and rows would not sum to 0.
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
