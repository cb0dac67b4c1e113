//! ReLU, f(x) = max(0, x): the rectified linear unit, the positive part of x.
//!
//! Nair & Hinton, "Rectified linear units improve restricted Boltzmann machines", 2010; earlier in Fukushima, 1969.

use crate::{Activation, Asymptotes, Convention, Domain, Family, Jet, Kink, Values};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "relu",
    aliases: &["positive_part"],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[KINK_AT_ZERO]),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Vec::new(),
};

/// The kink at 0.
pub(crate) const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::line(0.0, 0.0),
    right: Jet::line(0.0, 1.0),
    conventions: [Convention::Left; 3],
};

fn jet(x: f64, _: &Values) -> Jet {
    if x > 0.0 {
        Jet::line(x, 1.0)
    } else if x < 0.0 {
        Jet::line(0.0, 0.0)
    } else {
        KINK_AT_ZERO.jet()
    }
}
