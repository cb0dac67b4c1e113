//! How far a function is from the one that it stands for, over all real x and on average, and which of its parameters is best.
//!
//! What is best depends on what is measured: a [`Measure`] says what, and an [`Order`] says of which curve, f, f′ or f″.

mod everywhere;
mod means;
mod optimum;
pub(super) mod search;
mod steps;

#[cfg(test)]
mod tests;

pub use everywhere::largest_everywhere;
pub use means::{Means, Weight, means};
pub use optimum::{Measure, Optimum, Task, optimum};
pub use steps::{Steps, steps};

use crate::catalogue::Curve;
use crate::functions::{Jet, Order};

/// How much of one order of a curve is rounding at x.
fn rounding(curve: &dyn Curve, order: Order, x: f64) -> f64 {
    order.of(curve.rounding(x))
}

/// One order of a jet's slope; there is none of f″.
const fn slope(order: Order, jet: Jet) -> Option<f64> {
    match order {
        Order::Value => Some(jet.df),
        Order::First => Some(jet.d2f),
        Order::Second => None,
    }
}
