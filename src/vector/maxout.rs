//! Maxout, f(x) = maxₖ (wₖ x + bₖ): the upper envelope of K affine pieces, all of them learned.
//!
//! With enough pieces it is any convex piecewise-linear function; ReLU is the maximum of 0 and x.
//!
//! Goodfellow, Warde-Farley, Mirza, Courville & Bengio, "Maxout networks", 2013.

mod envelope;
mod plane;

pub use envelope::{Part, difference, parts, winning};
pub use plane::{Area, Band, Cell, Plane, bands, cells, level_line, plane_at, size, values_over};

use crate::math::{DoubleDouble, product};

/// The affine function w x + b.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The slope w.
    pub weight: f64,
    /// The value b at 0.
    pub bias: f64,
}

/// What maxout says at one point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Maxout {
    /// The greatest of the pieces' values.
    pub value: f64,
    /// The slope of the winning piece; NaN where pieces of different slopes tie.
    pub derivative: f64,
    /// The index of the winning piece, the first of those that tie.
    pub winner: usize,
}

/// Maxout of the pieces, whose numbers are finite, at x; `None` without pieces.
///
/// At ±∞ the answer is the limit. A NaN gives a NaN as value and derivative.
pub fn maxout(pieces: &[Piece], x: f64) -> Option<Maxout> {
    // Unrounded, so that only a true tie is one.
    let values: Vec<DoubleDouble> = pieces.iter().map(|piece| height(piece, x)).collect();
    let above = |i: usize, j: usize| {
        let (a, b) = (values[i], values[j]);
        a.hi > b.hi || a.hi == b.hi && a.lo > b.lo
    };
    let winner = (0..pieces.len()).reduce(|best, k| if above(k, best) { k } else { best })?;
    let tied = |k: usize| !above(winner, k) && pieces[k].weight != pieces[winner].weight;
    let derivative = if x.is_nan() || (0..pieces.len()).any(tied) {
        f64::NAN
    } else {
        pieces[winner].weight
    };
    let value = if x.is_infinite() {
        limit(&pieces[winner], x)
    } else {
        values[winner].value()
    };
    Some(Maxout {
        value,
        derivative,
        winner,
    })
}

/// w x + b; for an infinite x what decides in the end, the slope and then the bias.
fn height(piece: &Piece, x: f64) -> DoubleDouble {
    if x.is_infinite() {
        return DoubleDouble::new(x.signum() * piece.weight, piece.bias);
    }
    let rise = product(piece.weight, x);
    let height = rise + piece.bias;
    if height.lo.is_nan() {
        (rise.hi + piece.bias).into()
    } else {
        height.normalised()
    }
}

/// w x + b at x = ±∞.
fn limit(piece: &Piece, x: f64) -> f64 {
    if piece.weight == 0.0 {
        piece.bias
    } else {
        piece.weight * x
    }
}
