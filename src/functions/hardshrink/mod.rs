//! Hardshrink (hard thresholding), f(x) = x for |x| > λ, else 0; f(±λ) = 0 at the jumps.
//!
//! Donoho & Johnstone, "Ideal spatial adaptation by wavelet shrinkage", 1994.

use crate::softshrink::LAMBDA;
use crate::{Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "hardshrink",
    aliases: &[],
    family: Family::Shrinkage,
    approximates: None,
    parameters: &[LAMBDA],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| {
        if p[0] == 0.0 {
            Vec::new()
        } else {
            Kink::list(&jumps(p[0]))
        }
    },
    asymptotes: |_| Asymptotes::both(Asymptote::IDENTITY, Asymptote::IDENTITY),
    bends: |_| Vec::new(),
};

fn jumps(lambda: f64) -> [Kink; 2] {
    [
        Kink {
            x: -lambda,
            left: Jet::line(-lambda, 1.0),
            right: Jet::line(0.0, 0.0),
            conventions: [Convention::Right; 3],
        },
        Kink {
            x: lambda,
            left: Jet::line(0.0, 0.0),
            right: Jet::line(lambda, 1.0),
            conventions: [Convention::Left; 3],
        },
    ]
}

fn jet(x: f64, lambda: f64) -> Jet {
    if x.abs() > lambda || lambda == 0.0 {
        Jet::line(x, 1.0)
    } else if x.abs() == lambda {
        Jet {
            f: 0.0,
            ..jumps(lambda)[0].jet()
        }
    } else {
        Jet::line(0.0, 0.0)
    }
}
