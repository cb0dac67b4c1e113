//! Logit, f(x) = ln(x/(1 − x)) on (0, 1): the inverse of the sigmoid, with poles at both ends.
//!
//! f′ = 1/(x(1 − x)), f″ = (2x − 1) f′². Near the zero at ½, f = ln(1 + (2x − 1)/(1 − x)). Each logarithm is corrected for
//! the rounding error of its argument.

use crate::{Activation, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{DoubleDouble, ln_1p, two_sum};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "logit",
    aliases: &[],
    family: Family::Inverse,
    approximates: None,
    parameters: &[],
    domain: Domain::open(0.0, 1.0),
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::default(),
    bends: |_| Bend::one(0.5, 0.25),
};

/// Below this, 1 − x rounds to 1.
const TINY: f64 = 1e-30;

fn jet(x: f64, _: &Values) -> Jet {
    if x < TINY {
        return Jet::new(libm::log(x), 1.0 / x, -1.0 / x / x);
    }
    if x == 1.0 {
        return Jet::new(f64::INFINITY, f64::INFINITY, f64::INFINITY);
    }
    let complement = two_sum(1.0, -x);
    let excess = two_sum(x, -1.0) + x;
    let f = if (0.25..=0.75).contains(&x) {
        ln_1p(excess / complement).value()
    } else {
        let odds = DoubleDouble::from(x) / complement;
        libm::log(odds.hi) + odds.lo / odds.hi
    };
    let slope = (complement * x).recip();
    Jet::new(f, slope.value(), (excess * slope * slope).value())
}
