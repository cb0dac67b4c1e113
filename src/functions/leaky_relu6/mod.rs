//! Leaky ReLU6, f(x) = min(leaky(x), 6): a [leaky ReLU](crate::leaky_relu) with ReLU6's upper bound.
//!
//! For α < 0 the left branch also reaches 6, at x = 6/α.

use crate::leaky_relu::{ALPHA, kink_at_zero, leak};
use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter,
};

/// The catalogue entry.
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
    kinks: |p| Kink::list(&[left_upper_kink(p[0]), kink_at_zero(p[0]), UPPER_KINK]),
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

const UPPER_KINK: Kink = Kink {
    x: 6.0,
    left: Jet::line(6.0, 1.0),
    right: Jet::line(6.0, 0.0),
    conventions: [Convention::Right, Convention::Mean, Convention::Left],
};

/// The kink at x = 6/α for α < 0, else at −∞.
fn left_upper_kink(alpha: f64) -> Kink {
    Kink {
        x: if alpha < 0.0 {
            6.0 / alpha
        } else {
            f64::NEG_INFINITY
        },
        left: Jet::line(6.0, 0.0),
        right: Jet::line(6.0, alpha),
        conventions: [Convention::Left, Convention::Mean, Convention::Right],
    }
}

fn jet(x: f64, alpha: f64) -> Jet {
    if x < 0.0 {
        let upper = left_upper_kink(alpha);
        if alpha >= 0.0 || x > upper.x {
            Jet::line(leak(x, alpha).min(6.0), alpha)
        } else if x < upper.x || x.is_infinite() {
            Jet::line(6.0, 0.0)
        } else {
            upper.jet()
        }
    } else if x == 0.0 {
        kink_at_zero(alpha).jet()
    } else if x == UPPER_KINK.x {
        UPPER_KINK.jet()
    } else if x < UPPER_KINK.x {
        Jet::line(x, 1.0)
    } else {
        Jet::line(6.0, 0.0)
    }
}
