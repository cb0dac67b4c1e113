//! Negative part, f(x) = max(0, −x) = ReLU(−x): x is its positive part minus its negative part.

use crate::functions::{
    Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink, Values,
};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "negative_part",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[CORNER]),
    asymptotes: |_| Asymptotes::both(Asymptote::line(-1.0, 0.0), Asymptote::ZERO),
    bends: |_| Vec::new(),
};

const CORNER: Kink = Kink {
    x: 0.0,
    left: Jet::line(0.0, -1.0),
    right: Jet::line(0.0, 0.0),
    answers: [Answer::Right; 3],
};

fn jet(x: f64, _: &Values) -> Jet {
    if x > 0.0 {
        Jet::line(0.0, 0.0)
    } else if x < 0.0 {
        Jet::line(-x, -1.0)
    } else {
        CORNER.jet()
    }
}
