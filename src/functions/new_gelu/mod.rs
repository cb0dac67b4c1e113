//! "NewGELU": [GELU by tanh](crate::functions::gelu_tanh) with c = 0.0356774, a coefficient that was multiplied by √(2/π) once
//! too often: 0.0356774 = √(2/π) · 0.044715.
//!
//! Left inside the bracket it makes the approximation worse; the entry is here so that the two curves can be compared.

use crate::functions::gelu_tanh::{C, bends, jet};
use crate::functions::{Activation, Asymptotes, Domain, Family, Parameter};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "new_gelu",
    aliases: &[],
    family: Family::Gated,
    approximates: Some("gelu"),
    parameters: &[Parameter {
        default: 0.0356774,
        ..C
    }],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends,
};
