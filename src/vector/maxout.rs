//! Maxout, f(x) = maxₖ (wₖ x + bₖ): the upper envelope of K learned affine pieces.
//!
//! With enough pieces it represents every convex piecewise linear function; ReLU is max(0, x).
//!
//! Goodfellow, Warde-Farley, Mirza, Courville & Bengio, "Maxout networks", 2013.

mod envelope;
mod plane;

pub use envelope::{Segment, difference, maximal_intervals, segments};
pub use plane::{
    Area, Band, Cell, Plane, bands, cells, contour_line, extrema_over, plane_at, size,
};

use activation_lab_math::{DoubleDouble, product};

/// The affine function w x + b.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The slope w.
    pub weight: f64,
    /// The intercept b.
    pub bias: f64,
}

/// Maxout at one point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Maxout {
    /// The maximum of the pieces.
    pub value: f64,
    /// The slope of the maximal piece; NaN if pieces of different slope tie.
    pub derivative: f64,
    /// Index of the maximal piece; the first one in a tie.
    pub winner: usize,
}

/// Maxout at x of pieces with finite coefficients; `None` without pieces.
///
/// Returns the limit at ±∞, and NaN as value and derivative for NaN.
///
/// ```
/// use activation_lab::vector::{Piece, maxout};
///
/// // |x| is the maximum of −x and x.
/// let pieces = [-1.0, 1.0].map(|weight| Piece { weight, bias: 0.0 });
/// let at = maxout(&pieces, -3.0).ok_or("pieces")?;
/// assert_eq!((at.value, at.derivative, at.winner), (3.0, -1.0, 0));
/// # Ok::<(), &str>(())
/// ```
pub fn maxout(pieces: &[Piece], x: f64) -> Option<Maxout> {
    // Double-double, so that rounding neither creates nor breaks ties.
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

/// w x + b; for infinite x a sort key of slope, then bias.
fn height(piece: &Piece, x: f64) -> DoubleDouble {
    if x.is_infinite() {
        return DoubleDouble::new(x.signum() * piece.weight, piece.bias);
    }
    let rise = product(piece.weight, x);
    let height = rise + piece.bias;
    if height.lo.is_nan() {
        (rise.hi + piece.bias).into()
    } else {
        height.normalized()
    }
}

/// lim w x + b for x → ±∞.
fn limit(piece: &Piece, x: f64) -> f64 {
    if piece.weight == 0.0 {
        piece.bias
    } else {
        piece.weight * x
    }
}
