//! Thresholded ReLU, f(x) = x for x > θ, else 0: it jumps by θ at θ, where its value is 0.
//!
//! Konda, Memisevic & Krueger, "Zero-bias autoencoders and the benefits of co-adapting features", 2014.

use crate::functions::clipped_relu::{THRESHOLD, jet, step};
use crate::functions::{Activation, Answer, Asymptotes, Domain, Family, Kink, Mark, Parameter};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "thresholded_relu",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[Parameter {
        marks: &[
            Mark {
                value: 0.0,
                label: "ReLU",
            },
            Mark {
                value: 1.0,
                label: "ONNX",
            },
        ],
        ..THRESHOLD
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, f64::INFINITY, 0.0, p[0]),
    kinks: |p| {
        Kink::list(&[Kink {
            answers: [Answer::Left; 3],
            ..step(f64::INFINITY, 0.0, p[0])
        }])
    },
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Vec::new(),
};
