//! Softmax as it is written down, and as it is computed: three forms, step by step, in a precision of one's choice.
//!
//! * plain: e^{sᵢ}/Σⱼ e^{sⱼ}, where s = z/T;
//! * shifted: the same with dᵢ = sᵢ − max s in place of s;
//! * log-sum-exp: ln pᵢ = dᵢ − ln Σⱼ e^{dⱼ}, then pᵢ = e^{ln pᵢ}.

use half::f16;

use super::precision::{Precision, Real};
use super::{Softmax, softmax};

/// What goes wrong in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// A logit has no finite value in this precision.
    Logit,
    /// An exponential is ∞, and ∞/∞ is NaN.
    Exponential,
    /// Every exponential is finite, their sum is not: every probability is 0.
    Sum,
    /// Every exponential is 0, and 0/0 is NaN.
    Vanished,
    /// The largest exponential is subnormal: it has lost digits, and every probability with it.
    Coarse,
    /// A probability is 0 that ought to be positive: its logarithm is −∞.
    Zero,
}

/// One form with its steps, in f64, which holds the numbers of every precision.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What the exponentials are taken of: s, or d.
    pub exponents: Vec<f64>,
    /// Their exponentials.
    pub exponentials: Vec<f64>,
    /// The sum of those, added one after the other.
    pub sum: f64,
    /// What comes out.
    pub probabilities: Vec<f64>,
    /// The largest distance of a probability from what it ought to be; NaN where one is NaN.
    pub error: f64,
    /// What goes wrong.
    pub fault: Fault,
}

/// The three forms for one vector.
#[derive(Clone, Debug, PartialEq)]
pub struct Forms {
    /// e^{sᵢ}/Σ.
    pub plain: Form,
    /// max s.
    pub max: f64,
    /// e^{dᵢ}/Σ.
    pub shifted: Form,
    /// ln Σ of the shifted exponentials.
    pub log_sum: f64,
    /// max + ln Σ: the soft maximum ln Σⱼ e^{sⱼ}.
    pub log_sum_exp: f64,
    /// dᵢ − ln Σ.
    pub log_probabilities: Vec<f64>,
    /// By way of the logarithms.
    pub by_logarithm: Form,
}

/// The forms of softmax at a temperature in a precision. `None` unless the temperature is positive and finite.
pub fn forms(logits: &[f64], temperature: f64, precision: Precision) -> Option<Forms> {
    let exact = softmax(logits, temperature)?;
    Some(match precision {
        Precision::F64 => in_precision::<f64>(logits, temperature, &exact),
        Precision::F32 => in_precision::<f32>(logits, temperature, &exact),
        Precision::F16 => in_precision::<f16>(logits, temperature, &exact),
    })
}

fn in_precision<R: Real>(logits: &[f64], temperature: f64, exact: &Softmax) -> Forms {
    let divisor = R::of(temperature);
    let scaled: Vec<R> = logits.iter().map(|z| R::of(*z) / divisor).collect();
    let largest = scaled
        .iter()
        .copied()
        .reduce(|a, b| if b > a { b } else { a });
    let max = largest.unwrap_or(R::of(f64::NEG_INFINITY));
    let below: Vec<R> = scaled.iter().map(|s| *s - max).collect();
    let judge = |exponents: &[R], sum: R, probabilities: Vec<R>| {
        let mut form = Form {
            exponents: wide(exponents),
            exponentials: wide(&exponentials(exponents)),
            sum: sum.wide(),
            probabilities: wide(&probabilities),
            error: 0.0,
            fault: Fault::None,
        };
        form.error = error(&form.probabilities, &exact.probabilities);
        form.fault = fault(&wide(&scaled), &form, exact, R::SMALLEST_NORMAL);
        form
    };
    let shares = |exponents: &[R]| {
        let exponentials = exponentials(exponents);
        let sum = total(&exponentials);
        let shares = exponentials.iter().map(|e| *e / sum).collect();
        judge(exponents, sum, shares)
    };

    let sum = total(&exponentials(&below));
    let log_sum = sum.ln();
    let logarithms: Vec<R> = below.iter().map(|d| *d - log_sum).collect();
    let from_logarithms = logarithms.iter().map(|l| l.exp()).collect();
    Forms {
        plain: shares(&scaled),
        max: max.wide(),
        shifted: shares(&below),
        log_sum: log_sum.wide(),
        log_sum_exp: (max + log_sum).wide(),
        log_probabilities: wide(&logarithms),
        by_logarithm: judge(&below, sum, from_logarithms),
    }
}

fn exponentials<R: Real>(exponents: &[R]) -> Vec<R> {
    exponents.iter().map(|v| v.exp()).collect()
}

fn total<R: Real>(terms: &[R]) -> R {
    terms.iter().fold(R::of(0.0), |s, e| s + *e)
}

fn wide<R: Real>(numbers: &[R]) -> Vec<f64> {
    numbers.iter().map(|x| x.wide()).collect()
}

fn error(found: &[f64], exact: &[f64]) -> f64 {
    let distances = found.iter().zip(exact).map(|(p, q)| (p - q).abs());
    distances.fold(0.0, |a, b| if b <= a { a } else { b })
}

fn fault(scaled: &[f64], form: &Form, exact: &Softmax, smallest_normal: f64) -> Fault {
    let greatest = |numbers: &[f64]| numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let p = &form.probabilities;
    if p.iter().any(|p| p.is_nan()) {
        if !greatest(scaled).is_finite() {
            Fault::Logit
        } else if form.exponentials.contains(&f64::INFINITY) {
            Fault::Exponential
        } else {
            Fault::Vanished
        }
    } else if form.sum == f64::INFINITY {
        Fault::Sum
    } else if !p.is_empty() && greatest(&form.exponentials) < smallest_normal {
        Fault::Coarse
    } else if (0..p.len()).any(|i| p[i] == 0.0 && exact.log_probabilities[i] > f64::NEG_INFINITY) {
        Fault::Zero
    } else {
        Fault::None
    }
}
