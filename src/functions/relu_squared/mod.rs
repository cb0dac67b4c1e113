//! Squared ReLU, f(x) = max(0, x)²: f′ is continuous, f″ jumps from 0 to 2 at 0.
//!
//! So, Mańke, Liu, Dai, Shazeer & Le, "Primer: searching for efficient transformers for language modeling", 2021.

use crate::{Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Values};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "relu_squared",
    aliases: &["relu2"],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[KINK_AT_ZERO]),
    // A parabola has no asymptote.
    asymptotes: |_| Asymptotes {
        left: Some(Asymptote::ZERO),
        right: None,
    },
    bends: |_| Vec::new(),
};

const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::new(0.0, 0.0, 0.0),
    right: Jet::new(0.0, 0.0, 2.0),
    conventions: [Convention::Left; 3],
};

fn jet(x: f64, _: &Values) -> Jet {
    if x > 0.0 {
        Jet::new(x * x, 2.0 * x, 2.0)
    } else if x < 0.0 {
        Jet::line(0.0, 0.0)
    } else {
        KINK_AT_ZERO.jet()
    }
}
