//! Errors of an approximation over all real x, in the maximum and in the mean, and the parameter that minimizes them.
//!
//! The optimum depends on the [`Measure`] (minimax or least squares) and on the [`Order`] of the curve: f, f′ or f″.

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

use activation_lab_catalogue::Curve;
use activation_lab_functions::{Jet, Order};

/// Rounding error of f, f′ or f″ at x, in units of y.
fn rounding(curve: &dyn Curve, order: Order, x: f64) -> f64 {
    order.of(curve.rounding(x))
}

/// Derivative of f or f′ from the jet; `None` for f″, because a jet has no f‴.
const fn slope(order: Order, jet: Jet) -> Option<f64> {
    match order {
        Order::Value => Some(jet.df),
        Order::First => Some(jet.d2f),
        Order::Second => None,
    }
}
