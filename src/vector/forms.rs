//! Three implementations of softmax, with intermediate values, in a chosen precision.
//!
//! * plain: e^{sᵢ}/Σⱼ e^{sⱼ}, where s = z/T;
//! * shifted: the same with dᵢ = sᵢ − max s;
//! * log-sum-exp: ln pᵢ = dᵢ − ln Σⱼ e^{dⱼ}, then pᵢ = e^{ln pᵢ}.

use half::f16;

use super::precision::{Precision, Real};
use super::{Softmax, softmax};

/// The numerical failure of an implementation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No failure.
    None,
    /// A logit overflows in this precision.
    Logit,
    /// An exponential overflows, and ∞/∞ is NaN.
    Exponential,
    /// The sum overflows, and every probability is 0.
    Sum,
    /// Every exponential underflows, and 0/0 is NaN.
    Vanished,
    /// The largest exponential is subnormal, so every probability loses digits.
    Coarse,
    /// A positive probability underflows to 0, and its logarithm is −∞.
    Zero,
}

/// One implementation with its intermediate values, stored as f64.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// Arguments of the exponentials: s or d.
    pub exponents: Vec<f64>,
    /// The exponentials.
    pub exponentials: Vec<f64>,
    /// Their sum, accumulated in order.
    pub sum: f64,
    /// The result.
    pub probabilities: Vec<f64>,
    /// Largest absolute error of a probability; NaN if one is NaN.
    pub error: f64,
    /// The numerical failure.
    pub fault: Fault,
}

/// All three implementations for one vector of logits.
#[derive(Clone, Debug, PartialEq)]
pub struct Forms {
    /// The plain implementation.
    pub plain: Form,
    /// max s.
    pub max: f64,
    /// The shifted implementation.
    pub shifted: Form,
    /// ln Σⱼ e^{dⱼ}.
    pub log_sum: f64,
    /// max s + ln Σⱼ e^{dⱼ} = ln Σⱼ e^{sⱼ}, the log-sum-exp.
    pub log_sum_exp: f64,
    /// The log-probabilities dᵢ − ln Σⱼ e^{dⱼ}.
    pub log_probabilities: Vec<f64>,
    /// The log-sum-exp implementation.
    pub by_logarithm: Form,
}

/// Evaluates the three implementations at a temperature in a precision; `None` unless 0 < T < ∞.
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
            exponents: to_f64(exponents),
            exponentials: to_f64(&exponentials(exponents)),
            sum: sum.to_f64(),
            probabilities: to_f64(&probabilities),
            error: 0.0,
            fault: Fault::None,
        };
        form.error = error(&form.probabilities, &exact.probabilities);
        form.fault = fault(&to_f64(&scaled), &form, exact, R::SMALLEST_NORMAL);
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
        max: max.to_f64(),
        shifted: shares(&below),
        log_sum: log_sum.to_f64(),
        log_sum_exp: (max + log_sum).to_f64(),
        log_probabilities: to_f64(&logarithms),
        by_logarithm: judge(&below, sum, from_logarithms),
    }
}

fn exponentials<R: Real>(exponents: &[R]) -> Vec<R> {
    exponents.iter().map(|v| v.exp()).collect()
}

fn total<R: Real>(terms: &[R]) -> R {
    terms.iter().fold(R::of(0.0), |s, e| s + *e)
}

fn to_f64<R: Real>(numbers: &[R]) -> Vec<f64> {
    numbers.iter().map(|x| x.to_f64()).collect()
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
