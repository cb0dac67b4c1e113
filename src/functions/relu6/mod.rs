//! ReLU6, f(x) = min(max(0, x), 6): a ReLU with upper bound 6, suited to low-precision arithmetic.
//!
//! Krizhevsky, "Convolutional deep belief networks on CIFAR-10", 2010.

use crate::{Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Values};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "relu6",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&KINKS),
    asymptotes: |_| Asymptotes::both(Asymptote::ZERO, Asymptote::level(6.0)),
    bends: |_| Vec::new(),
};

const KINKS: [Kink; 2] = [
    Kink {
        x: 0.0,
        left: Jet::line(0.0, 0.0),
        right: Jet::line(0.0, 1.0),
        conventions: [Convention::Left; 3],
    },
    Kink {
        x: 6.0,
        left: Jet::line(6.0, 1.0),
        right: Jet::line(6.0, 0.0),
        conventions: [Convention::Right; 3],
    },
];

fn jet(x: f64, _: &Values) -> Jet {
    if x == 0.0 || x == 6.0 {
        KINKS[usize::from(x > 0.0)].jet()
    } else if x < 0.0 {
        Jet::line(0.0, 0.0)
    } else if x < 6.0 {
        Jet::line(x, 1.0)
    } else {
        Jet::line(6.0, 0.0)
    }
}
