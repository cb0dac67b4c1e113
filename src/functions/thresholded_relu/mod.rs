//! Thresholded ReLU, f(x) = x for x > θ, else 0; f jumps from 0 to θ at θ, and f(θ) = 0.
//!
//! Konda, Memisevic & Krueger, "Zero-bias autoencoders and the benefits of co-adapting features", 2014.

use crate::clipped_relu::{THRESHOLD, jet, threshold_kink};
use crate::{Activation, Asymptotes, Convention, Domain, Family, Kink, Mark, Parameter};

/// The catalogue entry.
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
            conventions: [Convention::Left; 3],
            ..threshold_kink(f64::INFINITY, 0.0, p[0])
        }])
    },
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Vec::new(),
};
