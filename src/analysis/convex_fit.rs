//! Minimax fit of a convex function by a maximum of K lines: the best that one maxout unit with K pieces can do.
//!
//! The largest error E is minimal if the error equioscillates. It is −E at both ends and at every breakpoint, and +E once
//! on each line, where the line is parallel to the tangent. E therefore fixes the first line, whose end fixes the next, and
//! so on. Bisection finds the smallest E for which K lines reach the right end. For a smooth f, E ≈ (∫√f″)²/(16 K²).
//!
//! A maximum of lines is convex. [`concave`] lists the intervals where f is not; there the error does not tend to 0 as K
//! grows.

mod bending;
mod chain;
mod square;

#[cfg(test)]
mod tests;

pub use bending::concave;
pub use square::Square;

use activation_lab_catalogue::{Curve, pieces};
use activation_lab_vector::{Piece, maxout};

use super::crossing::nodes;
use super::quadrature::integrate;
use chain::{Chain, Line, breakpoints};

/// A minimax fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The lines in ascending order of slope; fewer than requested if fewer suffice.
    pub pieces: Vec<Piece>,
    /// The largest |maxout − f|.
    pub error: f64,
    /// The x at which the error is attained, in ascending order.
    pub at: Vec<f64>,
}

/// Tolerance, in ULP, for treating f as a straight line.
const ULPS: f64 = 8.0;
/// Samples between two kinks at which f is compared with a straight line.
const SAMPLES: u32 = 24;
/// Absolute tolerance of ∫√f″ per unit of x.
const TOLERANCE: f64 = 1e-10;

/// Minimax fit by at most `count` lines on [lo, hi]; `None` unless f is finite and convex there.
pub fn fit(curve: &dyn Curve, lo: f64, hi: f64, count: usize) -> Option<Fit> {
    let task = Chain::new(curve, lo, hi)?;
    (count > 0).then(|| minimax(&task, count))
}

/// Minimax errors for 1, 2, … `most` lines.
pub fn errors(curve: &dyn Curve, lo: f64, hi: f64, most: usize) -> Option<Vec<f64>> {
    let task = Chain::new(curve, lo, hi)?;
    Some(
        (1..=most)
            .map(|count| minimax(&task, count).error)
            .collect(),
    )
}

/// (∫√f″)²/16, the limit of K² E_K for K → ∞. Kinks do not contribute, because each costs one line.
pub fn limit(curve: &dyn Curve, lo: f64, hi: f64) -> f64 {
    let root = |x: f64| [libm::sqrt(curve.at(x).d2f.max(0.0)), 0.0];
    let part = |piece: &activation_lab_catalogue::Piece| {
        let ends = [vec![piece.lo], nodes(curve, piece), vec![piece.hi]];
        integrate(&ends.concat(), TOLERANCE, &root).value[0]
    };
    let sum: f64 = pieces(curve, lo, hi).iter().map(part).sum();
    sum * sum / 16.0
}

fn minimax(task: &Chain, count: usize) -> Fit {
    if let Some(exact) = piecewise_linear(task, count) {
        return exact;
    }
    let whole = task.single();
    if count == 1 {
        return with_measured_error(task, vec![whole.line], &[task.lo, whole.touch, task.hi]);
    }
    let (mut below, mut above) = (0.0, whole.error);
    // Bisect down to adjacent f64 or to the rounding error of f.
    let least = f64::EPSILON * task.size;
    while above - below > least.max(f64::EPSILON * above) {
        let middle = 0.5 * (below + above);
        if task.reaches(middle, count) {
            above = middle;
        } else {
            below = middle;
        }
    }
    let (lines, places) = task.lines(above, count);
    with_measured_error(task, lines, &places)
}

/// An exact fit of a piecewise linear function with at most `count` pieces.
fn piecewise_linear(task: &Chain, count: usize) -> Option<Fit> {
    let breakpoints = breakpoints(task.curve, task.lo, task.hi);
    if breakpoints.len() - 1 > count {
        return None;
    }
    let mut lines = Vec::new();
    for pair in breakpoints.windows(2) {
        let middle = 0.5 * (pair[0] + pair[1]);
        let jet = task.curve.at(middle);
        let line = Line::through(middle, jet.f, jet.df);
        let is_on = |i: u32| {
            let x = pair[0] + (pair[1] - pair[0]) * f64::from(i) / f64::from(SAMPLES);
            let f = task.curve.at(x).f;
            let size = f.abs().max((line.slope * x).abs()).max(line.height.abs());
            (f - line.at(x)).abs() <= ULPS * f64::EPSILON * size
        };
        if !(0..=SAMPLES).all(is_on) {
            return None;
        }
        lines.push(line);
    }
    Some(Fit {
        pieces: lines.iter().map(Line::piece).collect(),
        error: 0.0,
        at: Vec::new(),
    })
}

/// A fit with its measured error at the alternation points `places`.
fn with_measured_error(task: &Chain, lines: Vec<Line>, places: &[f64]) -> Fit {
    let pieces: Vec<Piece> = lines.iter().map(Line::piece).collect();
    let error = |x: f64| maxout(&pieces, x).map_or(0.0, |it| (it.value - task.curve.at(x).f).abs());
    let error = places.iter().map(|&x| error(x)).fold(0.0, f64::max);
    Fit {
        pieces,
        error,
        at: places.to_vec(),
    }
}
