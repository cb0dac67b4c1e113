//! GELU with a general normal gate, f(x) = x Φ((x − μ)/σ), with learnable mean μ and standard deviation σ.
//!
//! With z = (x − μ)/σ: f′ = Φ(z) + (x/σ) φ(z), f″ = φ(z)(2 − x z/σ)/σ. The difference and both quotients are double-double.
//!
//! Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016.

use crate::normal_gate::normal_gate;
use crate::{Activation, Asymptotes, Bend, Domain, Family, Jet, Parameter, Scale};
use activation_lab_math::{quotient, two_sum};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "gelu_normal",
    aliases: &[],
    family: Family::Gated,
    approximates: None,
    parameters: &[
        Parameter {
            id: "mu",
            symbol: "μ",
            default: 0.0,
            slider: [-3.0, 3.0],
            step: 0.01,
            scale: Scale::Linear,
            domain: Domain::REAL,
            marks: &[],
        },
        Parameter {
            id: "sigma",
            symbol: "σ",
            default: 1.0,
            slider: [0.1, 3.0],
            step: 0.01,
            scale: Scale::Linear,
            domain: Domain::POSITIVE,
            marks: &[],
        },
    ],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0], p[1]),
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |p| Bend::one(p[0], p[1]),
};

fn jet(x: f64, mu: f64, sigma: f64) -> Jet {
    let shift = two_sum(x, -mu);
    let z = if shift.hi.is_finite() {
        quotient(shift, sigma)
    } else {
        // x − μ overflows where z may not, so halve both.
        quotient(two_sum(0.5 * x, -0.5 * mu), 0.5 * sigma)
    };
    normal_gate(x, z, quotient(x.into(), sigma), sigma)
}
