//! Logistic approximation of GELU, f(x) = x σ(kx) ≈ x Φ(x): a [Swish](crate::swish) with β = k = 1.702.
//!
//! Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016.

use crate::swish::{asymptotes, bends, jet};
use crate::{Activation, Domain, Family, Mark, Parameter, Scale};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "gelu_sigmoid",
    aliases: &["quick_gelu"],
    family: Family::Gated,
    approximates: Some("gelu"),
    parameters: &[Parameter {
        id: "k",
        symbol: "k",
        default: 1.702,
        slider: [0.5, 3.0],
        step: 0.001,
        scale: Scale::Linear,
        domain: Domain::REAL,
        marks: &[
            Mark {
                value: 1.0,
                label: "SiLU",
            },
            Mark {
                value: 1.702,
                label: "paper",
            },
            Mark {
                value: MINIMAX_K,
                label: "minimax",
            },
        ],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |_| Vec::new(),
    asymptotes: |p| asymptotes(p[0]),
    bends: |p| bends(p[0]),
};

/// The minimax k: minimizes max |f(x) − GELU(x)|, with the minimum 0.0139222454….
///
/// On x > 0 the error has one maximum and one minimum, near 0.896 and 2.427, and it is even in x. At the optimum both have
/// the same size. Computed with 40 digits, by refining both extrema and solving for equality in k.
const MINIMAX_K: f64 = 1.772_933_965_616_754_6;
