//! GELU, f(x) = x Φ(x) with the standard normal CDF Φ: the Gaussian error linear unit.
//!
//! f′ = Φ(x) + x φ(x), f″ = φ(x)(2 − x²).
//!
//! Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016.

use crate::normal_gate::normal_gate;
use crate::{Activation, Asymptotes, Bend, Domain, Family};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "gelu",
    aliases: &["gelu_python"],
    family: Family::Gated,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet: |x, _| normal_gate(x, x.into(), x.into(), 1.0),
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Bend::one(0.0, 1.0),
};
