//! SiLU, f(x) = x σ(x): the sigmoid linear unit, a [Swish](crate::swish) with β = 1.
//!
//! Named by Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016; Elfwing, Uchibe & Doya, "Sigmoid-weighted
//! linear units for neural network function approximation in reinforcement learning", 2017.

use crate::swish::{asymptotes, bends, jet};
use crate::{Activation, Domain, Family};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "silu",
    aliases: &[],
    family: Family::Gated,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet: |x, _| jet(x, 1.0),
    kinks: |_| Vec::new(),
    asymptotes: |_| asymptotes(1.0),
    bends: |_| bends(1.0),
};
