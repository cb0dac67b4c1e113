//! ReLU, f(x) = max(0, x): the rectified linear unit (Nair & Hinton, 2010).

use crate::functions::{Activation, Asymptote, Asymptotes, Domain, Family, Jet, Kink};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "relu",
    aliases: &["positive_part"],
    family: Family::Rectifier,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| {
        vec![Kink { x: 0.0, left: Jet::new(0.0, 0.0, 0.0), right: Jet::new(0.0, 1.0, 0.0) }]
    },
    asymptotes: |_| Asymptotes {
        left: Some(Asymptote { slope: 0.0, intercept: 0.0 }),
        right: Some(Asymptote { slope: 1.0, intercept: 0.0 }),
    },
    bends: |_| Vec::new(),
};

fn jet(x: f64, _: &[f64]) -> Jet {
    if x > 0.0 {
        Jet::new(x, 1.0, 0.0)
    } else if x < 0.0 {
        Jet::new(0.0, 0.0, 0.0)
    } else {
        Jet::new(x.max(0.0), f64::NAN, f64::NAN)
    }
}
