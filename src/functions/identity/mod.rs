//! Identity, f(x) = x: the activation of a linear output layer.

use crate::functions::{Activation, Asymptote, Asymptotes, Domain, Family, Jet};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "identity",
    aliases: &["linear"],
    family: Family::Linear,
    parameters: &[],
    domain: Domain::REAL,
    jet: |x, _| Jet::new(x, 1.0, 0.0),
    kinks: |_| Vec::new(),
    asymptotes: |_| {
        let line = Some(Asymptote { slope: 1.0, intercept: 0.0 });
        Asymptotes { left: line, right: line }
    },
    bends: |_| Vec::new(),
};
