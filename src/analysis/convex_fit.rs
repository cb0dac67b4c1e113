//! The maximum of K straight lines that comes nearest to a convex function: what one maxout unit can learn of it.
//!
//! The largest error E is least where it alternates: the lines are E below f at both ends and wherever the lead changes, and
//! E above it once in between, where a line is parallel to the tangent. So the first line follows from E alone, the next one
//! from where the first ends, and so on; the least E with which K of them reach the end is found by bisection. For a smooth
//! f it tends to (∫√f″)² / (16 K²).
//!
//! A maximum of lines is convex. Where f is not, [`concave`] says so; no number of lines brings the error to 0 there.

mod bending;
mod chain;
mod square;

#[cfg(test)]
mod tests;

pub use bending::concave;
pub use square::Square;

use crate::catalogue::{Curve, pieces};
use crate::vector::{Piece, maxout};

use super::crossing::nodes;
use super::quadrature::integrate;
use chain::{Chain, Line, corners};

/// What is found.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The lines, by ascending slope; fewer than asked for where fewer are enough.
    pub pieces: Vec<Piece>,
    /// The largest |maxout − f|.
    pub error: f64,
    /// The x at which it is reached, ascending.
    pub at: Vec<f64>,
}

/// Values of f differ from a straight line by so many units of the last place, and it is one all the same.
const ULPS: f64 = 8.0;
/// Points between two corners at which f is compared with a straight line.
const SAMPLES: u32 = 24;
/// Of the integral of √f″, per unit of length.
const TOLERANCE: f64 = 1e-10;

/// The best maximum of at most `count` lines for lo ≤ x ≤ hi; `None` where f is not finite or not convex there.
pub fn fit(curve: &dyn Curve, lo: f64, hi: f64, count: usize) -> Option<Fit> {
    let task = Chain::new(curve, lo, hi)?;
    (count > 0).then(|| settle(&task, count))
}

/// The least largest errors of 1, 2, … `most` lines.
pub fn errors(curve: &dyn Curve, lo: f64, hi: f64, most: usize) -> Option<Vec<f64>> {
    let task = Chain::new(curve, lo, hi)?;
    Some((1..=most).map(|count| settle(&task, count).error).collect())
}

/// (∫√f″)² / 16: what K² times the largest error of K lines tends to. Corners do not count, as each costs one line.
pub fn limit(curve: &dyn Curve, lo: f64, hi: f64) -> f64 {
    let root = |x: f64| [libm::sqrt(curve.at(x).d2f.max(0.0)), 0.0];
    let part = |piece: &crate::catalogue::Piece| {
        let ends = [vec![piece.lo], nodes(curve, piece), vec![piece.hi]];
        integrate(&ends.concat(), TOLERANCE, &root).value[0]
    };
    let sum: f64 = pieces(curve, lo, hi).iter().map(part).sum();
    sum * sum / 16.0
}

fn settle(task: &Chain, count: usize) -> Fit {
    if let Some(straight) = straight(task, count) {
        return straight;
    }
    let whole = task.single();
    if count == 1 {
        return judged(task, vec![whole.line], &[task.lo, whole.touch, task.hi]);
    }
    let (mut below, mut above) = (0.0, whole.error);
    // Down to neighbouring numbers, or to where f itself is rounded.
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
    judged(task, lines, &places)
}

/// The lines of a function that is made of so many at most.
fn straight(task: &Chain, count: usize) -> Option<Fit> {
    let corners = corners(task.curve, task.lo, task.hi);
    if corners.len() - 1 > count {
        return None;
    }
    let mut lines = Vec::new();
    for pair in corners.windows(2) {
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

/// A fit with its error as it is, measured at the `places` at which it alternates.
fn judged(task: &Chain, lines: Vec<Line>, places: &[f64]) -> Fit {
    let pieces: Vec<Piece> = lines.iter().map(Line::piece).collect();
    let error = |x: f64| maxout(&pieces, x).map_or(0.0, |it| (it.value - task.curve.at(x).f).abs());
    let error = places.iter().map(|&x| error(x)).fold(0.0, f64::max);
    Fit {
        pieces,
        error,
        at: places.to_vec(),
    }
}
