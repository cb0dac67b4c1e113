//! Identity, f(x) = x: the activation of a linear output layer.

use crate::{Activation, Asymptote, Asymptotes, Domain, Family, Jet};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "identity",
    aliases: &["linear"],
    family: Family::Linear,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet: |x, _| Jet::line(x, 1.0),
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::both(Asymptote::IDENTITY, Asymptote::IDENTITY),
    bends: |_| Vec::new(),
};
