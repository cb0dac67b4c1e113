//! Hard tanh, f(x) = clip(x, −1, 1): the first-order Taylor polynomial of tanh, clipped.
//!
//! Collobert, "Large Scale Machine Learning", 2004.

use crate::functions::{Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "hard_tanh",
    aliases: &[],
    family: Family::Sigmoidal,
    approximates: Some("tanh"),
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| CORNERS.to_vec(),
    asymptotes: |_| Asymptotes::both(Asymptote::level(-1.0), Asymptote::level(1.0)),
    bends: |_| Vec::new(),
};

const CORNERS: [Kink; 2] = [
    Kink {
        x: -1.0,
        left: Jet::line(-1.0, 0.0),
        right: Jet::line(-1.0, 1.0),
        answers: [Answer::Left, Answer::Right, Answer::Right],
    },
    Kink {
        x: 1.0,
        left: Jet::line(1.0, 1.0),
        right: Jet::line(1.0, 0.0),
        answers: [Answer::Right, Answer::Left, Answer::Left],
    },
];

fn jet(x: f64, _: &[f64]) -> Jet {
    if x.abs() == 1.0 {
        CORNERS[usize::from(x > 0.0)].jet()
    } else if x.abs() > 1.0 {
        Jet::line(1.0_f64.copysign(x), 0.0)
    } else {
        Jet::line(x, 1.0)
    }
}
