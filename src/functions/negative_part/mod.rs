//! Negative part, f(x) = max(0, −x) = ReLU(−x), so that x = ReLU(x) − ReLU(−x).

use crate::{Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Values};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "negative_part",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[KINK_AT_ZERO]),
    asymptotes: |_| Asymptotes::both(Asymptote::line(-1.0, 0.0), Asymptote::ZERO),
    bends: |_| Vec::new(),
};

const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::line(0.0, -1.0),
    right: Jet::line(0.0, 0.0),
    conventions: [Convention::Right; 3],
};

fn jet(x: f64, _: &Values) -> Jet {
    if x > 0.0 {
        Jet::line(0.0, 0.0)
    } else if x < 0.0 {
        Jet::line(-x, -1.0)
    } else {
        KINK_AT_ZERO.jet()
    }
}
