//! PReLU, the parametric ReLU: a [leaky ReLU](crate::functions::leaky_relu) whose α is learned, one per channel.
//!
//! He, Zhang, Ren & Sun, "Delving deep into rectifiers", 2015.

use crate::functions::leaky_relu::{ALPHA, asymptotes, jet, kinks};
use crate::functions::{Activation, Domain, Family, Mark, Parameter};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "prelu",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[Parameter {
        marks: &[
            Mark {
                value: 0.0,
                label: "Keras",
            },
            Mark {
                value: 0.25,
                label: "PyTorch",
            },
        ],
        ..ALPHA
    }],
    domain: Domain::REAL,
    jet,
    kinks,
    asymptotes,
    bends: |_| Vec::new(),
};
