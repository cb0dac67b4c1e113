//! ELU, f(x) = x for x > 0, else α(eˣ − 1): the exponential linear unit.
//!
//! f′ = f″ = α eˣ for x < 0. f′ is continuous only for α = 1. For α < 0 the left branch is positive.
//!
//! Clevert, Unterthiner & Hochreiter, "Fast and accurate deep network learning by exponential linear units", 2015.

use crate::{
    Activation, Asymptote, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Mark,
    Parameter, Scale,
};
use activation_lab_math::{SATURATION, exp_product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "elu",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: None,
    parameters: &[Parameter {
        id: "alpha",
        symbol: "α",
        default: 1.0,
        slider: [0.0, 3.0],
        step: 0.01,
        scale: Scale::Linear,
        domain: Domain::REAL,
        marks: &[
            Mark {
                value: 0.2,
                label: "textbooks",
            },
            Mark {
                value: 1.0,
                label: "all frameworks",
            },
        ],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| Kink::list(&[kink_at_zero(p[0])]),
    asymptotes: |p| Asymptotes::both(Asymptote::level(-p[0]), Asymptote::IDENTITY),
    bends: |_| Bend::one(0.0, 1.0),
};

fn kink_at_zero(alpha: f64) -> Kink {
    Kink {
        x: 0.0,
        left: Jet::new(0.0, alpha, alpha),
        right: Jet::line(0.0, 1.0),
        conventions: [Convention::Left; 3],
    }
}

fn jet(x: f64, alpha: f64) -> Jet {
    if x > 0.0 {
        return Jet::line(x, 1.0);
    }
    if x == 0.0 {
        return kink_at_zero(alpha).jet();
    }
    let slope = if x < -SATURATION {
        exp_product(1.0.into(), alpha, 1.0, x.into())
    } else {
        alpha * libm::exp(x)
    };
    Jet::new(alpha * libm::expm1(x), slope, slope)
}
