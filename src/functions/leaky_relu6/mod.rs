//! Leaky ReLU6, f(x) = min(leaky(x), 6): the slope below 0 of a [leaky ReLU](crate::functions::leaky_relu) and the ceiling of
//! ReLU6.
//!
//! With α < 0 the left arm rises too, and meets the ceiling at x = 6/α.

use crate::functions::leaky_relu::{ALPHA, corner, leak};
use crate::functions::{
    Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink, Mark, Parameter,
};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "leaky_relu6",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[Parameter {
        default: 0.01,
        slider: [-0.5, 1.0],
        marks: &[Mark {
            value: 0.01,
            label: "Leaky ReLU",
        }],
        ..ALPHA
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| Kink::list(&[ceiling_on_the_left(p[0]), corner(p[0]), CEILING]),
    asymptotes: |p| {
        let left = if p[0] < 0.0 {
            Asymptote::level(6.0)
        } else {
            Asymptote::line(p[0], 0.0)
        };
        Asymptotes::both(left, Asymptote::level(6.0))
    },
    bends: |_| Vec::new(),
};

const CEILING: Kink = Kink {
    x: 6.0,
    left: Jet::line(6.0, 1.0),
    right: Jet::line(6.0, 0.0),
    answers: [Answer::Right, Answer::Mean, Answer::Left],
};

/// Where a rising left arm meets the ceiling; at −∞ where it does not.
fn ceiling_on_the_left(alpha: f64) -> Kink {
    Kink {
        x: if alpha < 0.0 {
            6.0 / alpha
        } else {
            f64::NEG_INFINITY
        },
        left: Jet::line(6.0, 0.0),
        right: Jet::line(6.0, alpha),
        answers: [Answer::Left, Answer::Mean, Answer::Right],
    }
}

fn jet(x: f64, alpha: f64) -> Jet {
    if x < 0.0 {
        let ceiling = ceiling_on_the_left(alpha);
        if alpha >= 0.0 || x > ceiling.x {
            Jet::line(leak(x, alpha).min(6.0), alpha)
        } else if x < ceiling.x || x.is_infinite() {
            Jet::line(6.0, 0.0)
        } else {
            ceiling.jet()
        }
    } else if x == 0.0 {
        corner(alpha).jet()
    } else if x == CEILING.x {
        CEILING.jet()
    } else if x < CEILING.x {
        Jet::line(x, 1.0)
    } else {
        Jet::line(6.0, 0.0)
    }
}
