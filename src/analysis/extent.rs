//! The maximum of |f| on an interval.

use super::features::features;
use activation_lab_catalogue::{Curve, pieces};

/// The supremum of |f|, and the x at which it is attained, or approached at a jump or pole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Largest {
    /// |f|.
    pub value: f64,
    /// The smallest such x.
    pub x: f64,
}

/// max |f(x)| for lo ≤ x ≤ hi; `None` if the curve is undefined there.
pub fn largest(curve: &dyn Curve, lo: f64, hi: f64) -> Option<Largest> {
    let ends = pieces(curve, lo, hi)
        .into_iter()
        .flat_map(|piece| [(piece.lo, piece.left.f), (piece.hi, piece.right.f)]);
    let inside = features(curve, lo, hi).extrema;
    let candidates = ends.chain(inside.into_iter().map(|extremum| (extremum.x, extremum.f)));
    candidates
        .map(|(x, f)| Largest { value: f.abs(), x })
        .filter(|candidate| !candidate.value.is_nan())
        .reduce(|best, next| {
            let better = next.value > best.value || (next.value == best.value && next.x < best.x);
            if better { next } else { best }
        })
}
