//! Infimum and supremum of a quantity along a curve.

use super::stretch::{SampledPiece, Window};
use activation_lab_functions::Jet;

/// Infimum or supremum of a quantity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The bound; may be infinite.
    pub value: f64,
    /// Where the bound is attained: at one x, on an interval, or nowhere.
    pub attained: Attained,
}

/// Where a function attains a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attained {
    /// Not attained: approached for x → this value: ±∞, an end of the domain, or a jump.
    Never(f64),
    /// Attained at one x, or at the first of several.
    At(f64),
    /// Attained on a whole interval.
    Along([f64; 2]),
}

impl Bound {
    /// Extends an interval that ends at the window's edge to the end of the domain.
    pub(super) fn extended_to_domain(self, window: &Window) -> Self {
        let attained = match self.attained {
            Attained::Along(ends) => Attained::Along(window.extended_to_domain(ends)),
            other => other,
        };
        Self { attained, ..self }
    }
}

/// Infimum and supremum of a quantity, from constant pieces, critical points, one-sided limits at kinks, and limits at the
/// ends of the domain.
///
/// `turns` lists the critical points as (x, value).
pub(super) fn bounds(
    stretches: &[SampledPiece],
    ends: &[(f64, Jet); 2],
    of: fn(Jet) -> f64,
    turns: &[(f64, f64)],
) -> [Bound; 2] {
    let mut candidates: Vec<Bound> = Vec::new();
    let mut add = |value: f64, attained: Attained| {
        if !value.is_nan() {
            candidates.push(Bound { value, attained });
        }
    };
    for stretch in stretches {
        if let Some(value) = stretch.constant(of) {
            add(value, Attained::Along(stretch.ends()));
            continue;
        }
        for &(x, value) in turns.iter().filter(|turn| stretch.holds(turn.0)) {
            add(value, Attained::At(x));
        }
    }
    // If both sides of a kink agree, the value is attained there. The window's own ends are excluded: a value within
    // rounding of its limit would wrongly count as attained.
    for pair in stretches.windows(2) {
        let x = pair[1].piece.lo;
        let (left, right) = (of(pair[0].piece.right), of(pair[1].piece.left));
        if left == right {
            add(left, Attained::At(x));
        } else {
            add(left, Attained::Never(x));
            add(right, Attained::Never(x));
        }
    }
    for &(x, jet) in ends {
        add(of(jet), Attained::Never(x));
    }
    let rank = |bound: &Bound| match bound.attained {
        Attained::Along(_) => 0,
        Attained::At(_) => 1,
        Attained::Never(_) => 2,
    };
    let mut best = [Bound {
        value: f64::NAN,
        attained: Attained::Never(f64::NAN),
    }; 2];
    for (best, sign) in best.iter_mut().zip([-1.0, 1.0]) {
        for next in &candidates {
            let (a, b) = (sign * best.value, sign * next.value);
            if a.is_nan() || b > a || (b == a && rank(next) < rank(best)) {
                *best = *next;
            }
        }
    }
    best
}
