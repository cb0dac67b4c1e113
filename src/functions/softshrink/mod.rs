//! Softshrink, f(x) = sign(x) max(|x| − λ, 0): soft thresholding, the proximal operator of λ|x|.
//!
//! Donoho, "De-noising by soft-thresholding", 1995.

use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Parameter, Scale,
};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "softshrink",
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
            Kink::list(&kinks(p[0]))
        }
    },
    asymptotes: |p| Asymptotes::both(Asymptote::line(1.0, p[0]), Asymptote::line(1.0, -p[0])),
    bends: |_| Vec::new(),
};

/// The threshold λ.
pub(crate) const LAMBDA: Parameter = Parameter {
    id: "lambda",
    symbol: "λ",
    default: 0.5,
    slider: [0.0, 3.0],
    step: 0.01,
    scale: Scale::Linear,
    domain: Domain::NON_NEGATIVE,
    marks: &[],
};

fn kinks(lambda: f64) -> [Kink; 2] {
    [
        Kink {
            x: -lambda,
            left: Jet::line(0.0, 1.0),
            right: Jet::line(0.0, 0.0),
            conventions: [Convention::Right, Convention::Mean, Convention::Right],
        },
        Kink {
            x: lambda,
            left: Jet::line(0.0, 0.0),
            right: Jet::line(0.0, 1.0),
            conventions: [Convention::Left, Convention::Mean, Convention::Left],
        },
    ]
}

fn jet(x: f64, lambda: f64) -> Jet {
    if x.abs() > lambda || lambda == 0.0 {
        Jet::line(x - lambda.copysign(x), 1.0)
    } else if x.abs() == lambda {
        kinks(lambda)[0].jet()
    } else {
        Jet::line(0.0, 0.0)
    }
}
