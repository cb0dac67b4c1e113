//! CELU, f(x) = max(0, x) + min(0, α(e^{x/α} − 1)): an ELU whose slope is continuous for every α.
//!
//! f′ = e^{x/α}, f″ = e^{x/α}/α for x < 0. x/α is carried with the remainder of the division.
//!
//! Barron, "Continuously differentiable exponential linear units", 2017.

use crate::functions::{Activation, Answer, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Kink, Parameter, Scale};
use crate::math::{FAR, exp, exp_product, expm1, quotient};

/// The entry of the catalogue.
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
        domain: Domain::POSITIVE,
        marks: &[],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| Kink::list(&[corner(p[0])]),
    asymptotes: |p| Asymptotes::both(Asymptote::level(-p[0]), Asymptote::IDENTITY),
    bends: |p| Bend::one(0.0, p[0]),
};

/// The slope is 1 on both sides; f″ jumps from 1/α to 0. Keras adds a maximum and a minimum, and at 0 the slopes of both.
fn corner(alpha: f64) -> Kink {
    Kink {
        x: 0.0,
        left: Jet::new(0.0, 1.0, 1.0 / alpha),
        right: Jet::line(0.0, 1.0),
        answers: [Answer::Left, Answer::Left, Answer::Sum],
    }
}

fn jet(x: f64, alpha: f64) -> Jet {
    if x > 0.0 {
        return Jet::line(x, 1.0);
    }
    if x == 0.0 {
        return corner(alpha).jet();
    }
    let v = quotient(x.into(), alpha);
    if v.hi < -FAR {
        return Jet::new(
            -alpha,
            exp_product(1.0.into(), 1.0, 1.0, v),
            exp_product(1.0.into(), 1.0, alpha, v),
        );
    }
    // So near 0 the curve is the line y = x; x/α may have underflowed.
    let f = if v.hi > -1e-17 {
        x
    } else {
        expm1(v).times(alpha)
    };
    let e = exp(v);
    Jet::new(f, e.value(), quotient(e, alpha).value())
}
