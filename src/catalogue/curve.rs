//! Curves to draw and analyze, and the smooth pieces of a curve between kinks and domain ends.

use super::Expression;
use activation_lab_functions::{Asymptotes, Bend, Domain, Jet, Kink};

/// A piecewise smooth curve with two derivatives.
pub trait Curve {
    /// f, f′ and f″ at any x; NaN outside the domain.
    fn at(&self, x: f64) -> Jet;

    /// The domain of f.
    fn domain(&self) -> Domain;

    /// The points at which f, f′ or f″ jumps, in ascending order.
    fn kinks(&self) -> Vec<Kink>;

    /// One-sided limits at x: left, right.
    fn sides(&self, x: f64) -> [Jet; 2] {
        let kink = self.kinks().into_iter().find(|kink| kink.x == x);
        kink.map_or_else(|| [self.at(x); 2], |kink| [kink.left, kink.right])
    }

    /// Centers and widths of the bends, as sampling hints.
    fn bends(&self) -> Vec<Bend>;

    /// The asymptotes for x → ±∞.
    fn asymptotes(&self) -> Asymptotes;

    /// The vertical asymptotes, in ascending order.
    fn poles(&self) -> Vec<f64>;

    /// Absolute rounding error of f, f′ and f″ at x; smaller values count as 0.
    fn rounding(&self, _x: f64) -> Jet {
        Jet::new(0.0, 0.0, 0.0)
    }
}

impl Curve for Expression {
    fn at(&self, x: f64) -> Jet {
        Self::at(self, x)
    }

    fn domain(&self) -> Domain {
        self.activation().domain
    }

    fn kinks(&self) -> Vec<Kink> {
        Self::kinks(self)
    }

    fn bends(&self) -> Vec<Bend> {
        Self::bends(self)
    }

    fn asymptotes(&self) -> Asymptotes {
        Self::asymptotes(self)
    }

    fn poles(&self) -> Vec<f64> {
        Self::poles(self)
    }
}

/// An interval on which f, f′ and f″ are continuous, with the one-sided limits at its ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// Left end.
    pub lo: f64,
    /// Right end.
    pub hi: f64,
    /// Limits for x ↓ lo; infinite at a pole.
    pub left: Jet,
    /// Limits for x ↑ hi; infinite at a pole.
    pub right: Jet,
}

/// Offset from a domain end, as a fraction of the piece, at which derivatives without a limit are evaluated.
const INSIDE: f64 = 1e-9;

/// The smooth pieces of `curve` on [lo, hi], from left to right.
pub fn pieces(curve: &dyn Curve, lo: f64, hi: f64) -> Vec<Piece> {
    let domain = curve.domain();
    let (lo, hi) = (lo.max(domain.lo), hi.min(domain.hi));
    if lo >= hi {
        return Vec::new();
    }
    let mut pieces = Vec::new();
    let mut start = (lo, None);
    for kink in curve.kinks() {
        if kink.x < lo || kink.x > hi {
            continue;
        }
        if kink.x > lo {
            pieces.push(piece(curve, start, (kink.x, Some(kink.left))));
        }
        start = (kink.x, Some(kink.right));
    }
    if start.0 < hi {
        pieces.push(piece(curve, start, (hi, None)));
    }
    pieces
}

/// The piece between two ends; a kink passes its one-sided limits.
fn piece(curve: &dyn Curve, from: (f64, Option<Jet>), to: (f64, Option<Jet>)) -> Piece {
    let inside = INSIDE * (to.0 - from.0);
    let limit = |x: f64, towards: f64| {
        let (end, near) = (curve.at(x), curve.at(x + towards));
        let or = |a: f64, b: f64| if a.is_nan() { b } else { a };
        Jet::new(
            or(end.f, near.f),
            or(end.df, near.df),
            or(end.d2f, near.d2f),
        )
    };
    Piece {
        lo: from.0,
        hi: to.0,
        left: from.1.unwrap_or_else(|| limit(from.0, inside)),
        right: to.1.unwrap_or_else(|| limit(to.0, -inside)),
    }
}
