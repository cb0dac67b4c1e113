//! PReLU, the parametric ReLU: a [leaky ReLU](crate::functions::leaky_relu) whose α is learned, one per channel.
//!
//! He, Zhang, Ren & Sun, "Delving deep into rectifiers", 2015.

use crate::functions::leaky_relu::{ALPHA, asymptotes, corner, jet};
use crate::functions::{Activation, Answer, Domain, Family, Kink, Mark, Parameter};

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
    kinks: |p| {
        Kink::list(&[Kink {
            answers: ANSWERS,
            ..corner(p[0])
        }])
    },
    asymptotes,
    bends: |_| Vec::new(),
};

/// Keras subtracts α ReLU(−x) from ReLU(x), both of which it answers with 0 at 0.
const ANSWERS: [Answer; 3] = [Answer::Left, Answer::Left, Answer::Zero];
