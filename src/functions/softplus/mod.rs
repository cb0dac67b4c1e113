//! Softplus, f(x) = ln(1 + e^βx)/β = max(x, 0) + ln(1 + e)/β with e = e^−|βx|: a smooth ReLU.
//!
//! f′ = σ(βx), f″ = β σ′(βx). βx is double-double. The max form needs no threshold above which f returns x.
//!
//! Dugas, Bengio, Bélisle, Nadeau & Garcia, "Incorporating second-order functional knowledge for better option pricing",
//! 2001.

use crate::{Activation, Asymptotes, Bend, Domain, Family, Jet, Parameter, Scale};
use activation_lab_math::{Logistic, SATURATION, exp_product, product, quotient};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "softplus",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: None,
    parameters: &[BETA],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |p| Bend::one(0.0, 1.0 / p[0]),
};

/// The sharpness β of the transition.
pub(crate) const BETA: Parameter = Parameter {
    id: "beta",
    symbol: "β",
    default: 1.0,
    slider: [0.1, 10.0],
    step: 0.01,
    scale: Scale::Logarithmic,
    domain: Domain::POSITIVE,
    marks: &[],
};

/// f, f′ and f″.
pub(crate) fn jet(x: f64, beta: f64) -> Jet {
    let v = product(beta, x);
    if v.hi.abs() > SATURATION {
        let below = -v.abs();
        let tail = |k: f64, divisor: f64| exp_product(1.0.into(), k, divisor, below);
        let d2f = tail(beta, 1.0);
        return if x > 0.0 {
            Jet::new(x, 1.0, d2f)
        } else {
            Jet::new(tail(1.0, beta), tail(1.0, 1.0), d2f)
        };
    }
    let logistic = Logistic::without_complement(v);
    let (line, rounded) = (x.max(0.0), quotient(logistic.ln_1p_e(), beta));
    let f = line + rounded.hi;
    // For a β near the smallest f64, ln(1 + e)/β overflows.
    let f = if f.is_finite() {
        (line + rounded).value()
    } else {
        f
    };
    Jet::new(f, logistic.value().value(), logistic.slope() * beta)
}
