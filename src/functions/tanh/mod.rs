//! Tanh, f(x) = tanh x = 2σ(2x) − 1: a zero-centered sigmoid.
//!
//! With e = e^−2|x|: f′ = 1 − tanh² x = 4e/(1 + e)², f″ = −2 f f′, which avoids the cancellation in 1 − tanh².
//!
//! LeCun, Bottou, Orr & Müller, "Efficient BackProp", 1998, on faster convergence than with the sigmoid.

use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{Logistic, SATURATION, exp_product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "tanh",
    aliases: &[],
    family: Family::Sigmoidal,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::both(Asymptote::level(-1.0), Asymptote::level(1.0)),
    bends: |_| Bend::one(0.0, 0.5),
};

fn jet(x: f64, _: &Values) -> Jet {
    let v = 2.0 * x;
    if v.abs() > SATURATION {
        let slope = exp_product(1.0.into(), 4.0, 1.0, (-v.abs()).into());
        return Jet::new(1.0_f64.copysign(x), slope, (-2.0 * slope).copysign(-x));
    }
    let logistic = Logistic::new(v.into());
    Jet::new(
        logistic.tanh_half().value().copysign(x),
        4.0 * logistic.slope(),
        -(8.0 * logistic.bend()).copysign(x),
    )
}
