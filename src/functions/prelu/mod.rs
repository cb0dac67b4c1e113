//! PReLU, the parametric ReLU: a [leaky ReLU](crate::leaky_relu) with a learned α per channel.
//!
//! He, Zhang, Ren & Sun, "Delving deep into rectifiers", 2015.

use crate::leaky_relu::{ALPHA, asymptotes, jet, kink_at_zero};
use crate::{Activation, Convention, Domain, Family, Kink, Mark, Parameter};

/// The catalogue entry.
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
            conventions: CONVENTIONS,
            ..kink_at_zero(p[0])
        }])
    },
    asymptotes,
    bends: |_| Vec::new(),
};

/// Keras computes ReLU(x) − α ReLU(−x), and both terms have gradient 0 at 0.
const CONVENTIONS: [Convention; 3] = [Convention::Left, Convention::Left, Convention::Zero];
