//! The [tanh approximation of GELU](crate::gelu_tanh) with the misplaced cubic coefficient c = 0.0356774 =
//! √(2/π) · 0.044715 of some course notes.
//!
//! Inside the bracket this c worsens the approximation; the entry exists for comparison. Hugging Face's NewGELU uses c =
//! 0.044715.

use crate::gelu_tanh::{C, bends, jet};
use crate::{Activation, Asymptotes, Domain, Family, Parameter};

/// The catalogue entry.
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
