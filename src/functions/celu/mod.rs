//! CELU, f(x) = max(0, x) + min(0, α(e^{x/α} − 1)): an ELU with a continuous derivative for every α.
//!
//! f′ = e^{x/α}, f″ = e^{x/α}/α for x < 0. The quotient x/α is double-double. For α < 0 the left branch tends to −∞
//! exponentially; α = 0 is the limit α ↓ 0, ReLU.
//!
//! Barron, "Continuously differentiable exponential linear units", 2017.

use crate::relu;
use crate::{
    Activation, Asymptote, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Parameter,
    Scale,
};
use activation_lab_math::{SATURATION, exp, exp_product, expm1, quotient};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "celu",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: None,
    parameters: &[Parameter {
        id: "alpha",
        symbol: "α",
        default: 1.0,
        slider: [0.1, 3.0],
        step: 0.01,
        scale: Scale::Linear,
        domain: Domain::REAL,
        marks: &[],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| Kink::list(&[kink_at_zero(p[0])]),
    asymptotes: |p| Asymptotes {
        left: (p[0] >= 0.0).then_some(Asymptote::level(-p[0])),
        right: Some(Asymptote::IDENTITY),
    },
    bends: |p| {
        if p[0] == 0.0 {
            Vec::new()
        } else {
            Bend::one(0.0, p[0].abs())
        }
    },
};

/// At 0, f′ = 1 and f″ jumps from 1/α to 0. The Keras code is the sum of a maximum and a minimum, so its gradient adds both
/// slopes.
fn kink_at_zero(alpha: f64) -> Kink {
    if alpha == 0.0 {
        return relu::KINK_AT_ZERO;
    }
    Kink {
        x: 0.0,
        left: Jet::new(0.0, 1.0, 1.0 / alpha),
        right: Jet::line(0.0, 1.0),
        conventions: [Convention::Left, Convention::Left, Convention::Sum],
    }
}

fn jet(x: f64, alpha: f64) -> Jet {
    if x > 0.0 {
        return Jet::line(x, 1.0);
    }
    if x == 0.0 {
        return kink_at_zero(alpha).jet();
    }
    if alpha == 0.0 {
        return Jet::line(0.0, 0.0);
    }
    let v = quotient(x.into(), alpha);
    if v.hi.abs() > SATURATION {
        let power = |k: f64, divisor: f64| exp_product(1.0.into(), k, divisor, v);
        let f = if v.hi < 0.0 {
            -alpha
        } else {
            power(alpha, 1.0)
        };
        return Jet::new(f, power(1.0, 1.0), power(1.0, alpha));
    }
    // Near 0, f = x to the last digit, and x/α may underflow.
    let f = if v.hi.abs() < 1e-17 {
        x
    } else {
        expm1(v).times(alpha)
    };
    let e = exp(v);
    Jet::new(f, e.value(), quotient(e, alpha).value())
}
