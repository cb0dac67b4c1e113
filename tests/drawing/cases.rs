//! The pictures on which every drawing law is checked.

use std::fmt;

use activation_lab::catalogue::{self, Expression};
use activation_lab::functions::ACTIVATIONS;
use activation_lab_plot::Range;

/// Width and height of the pictures in CSS px.
pub(crate) const CSS_SIZE: (f64, f64) = (760.0, 420.0);

/// A function on a range of the plane.
pub(crate) struct Case {
    pub(crate) function: Expression,
    pub(crate) x: Range,
    pub(crate) y: Option<Range>,
    pub(crate) pixel_ratio: f64,
    pub(crate) scale: f64,
}

impl Case {
    pub(crate) fn new(text: &str, x: (f64, f64), y: Option<(f64, f64)>, pixel_ratio: f64) -> Self {
        let function = catalogue::parse(text).unwrap();
        let range = |(lo, hi)| Range::new(lo, hi).unwrap();
        Self {
            function,
            x: range(x),
            y: y.map(range),
            pixel_ratio,
            scale: 1.0,
        }
    }

    /// The same case, magnified.
    fn scaled(self, scale: f64) -> Self {
        Self { scale, ..self }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} on {:?} × {:?} at {}, scaled by {}",
            self.function, self.x, self.y, self.pixel_ratio, self.scale
        )
    }
}

/// Non-default parameters: slider ends, narrow bends, steep slopes.
const SPECIAL: &[&str] = &[
    "hard_sigmoid(slope=0.05)",
    "hard_sigmoid(slope=0.5)",
    "softplus(beta=0.1)",
    "softplus(beta=10)",
    "softplus(beta=1000)",
    "squareplus(b=0)",
    "squareplus(b=0.001)",
    "leaky_relu(alpha=-0.5)",
    "leaky_relu(alpha=1)",
    "leaky_relu6(alpha=-0.5)",
    "elu(alpha=0)",
    "elu(alpha=3)",
    "celu(alpha=0.1)",
    "celu(alpha=3)",
    "gelu_normal(mu=-3,sigma=0.1)",
    "gelu_normal(mu=0.3,sigma=0.001)",
    "gelu_tanh(c=0)",
    "gelu_tanh(c=0.15)",
    "gelu_sigmoid(k=0.5)",
    "swish(beta=0)",
    "swish(beta=-1)",
    "swish(beta=10)",
    "swish(beta=1000)",
    "softshrink(lambda=3)",
    "hardshrink(lambda=0)",
    "hardshrink(lambda=3)",
];

/// Every function at its defaults and every special case, on several ranges and pixel ratios.
pub(crate) fn all() -> Vec<Case> {
    let ids = ACTIVATIONS.iter().map(|entry| entry.id);
    let mut cases = Vec::new();
    for text in ids.chain(SPECIAL.iter().copied()) {
        cases.push(Case::new(text, (-6.0, 6.0), None, 1.0));
        cases.push(Case::new(text, (-6.0, 6.0), None, 2.0).scaled(2.5));
        cases.push(Case::new(text, (-1.0, 2.5), Some((-0.4, 0.9)), 1.5));
        cases.push(Case::new(text, (-100.0, 80.0), None, 1.0));
        cases.push(Case::new(text, (0.25, 0.75), None, 1.0));
        cases.push(Case::new(text, (0.0, 5.0), None, 1.0));
        cases.push(Case::new(text, (-1e12, 1e12), None, 1.0));
        cases.push(Case::new(text, (0.5, 0.5 + 1e-9), None, 1.0));
    }
    cases
}
