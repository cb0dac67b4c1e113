//! The range of a number along a curve.

use super::stretch::{Stretch, Window};
use crate::functions::Jet;

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The number that is not exceeded; may be infinite.
    pub value: f64,
    /// Where it is reached: one x, a stretch of x, or nowhere.
    pub attained: Attained,
}

/// Where a function takes a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Attained {
    /// Nowhere: approached for x → this end, or at a jump on one side.
    Never(f64),
    /// At one x, or at the first of several.
    At(f64),
    /// All along a stretch.
    Along([f64; 2]),
}

impl Bound {
    /// The same, a stretch that fills the window to its end going on to the end of the line.
    pub(super) fn on_the_line(self, window: &Window) -> Self {
        let attained = match self.attained {
            Attained::Along(ends) => Attained::Along(window.on_the_line(ends)),
            other => other,
        };
        Self { attained, ..self }
    }
}

/// The least and the greatest of a number: level pieces, turns, one-sided limits at kinks, the ends of the line.
///
/// `turns` lists where the number turns, and its value there.
pub(super) fn bounds(
    stretches: &[Stretch],
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
        if let Some(value) = stretch.level(of) {
            add(value, Attained::Along(stretch.ends()));
            continue;
        }
        for &(x, value) in turns.iter().filter(|turn| stretch.holds(turn.0)) {
            add(value, Attained::At(x));
        }
    }
    // What both sides of a kink agree on is a value there. The window's own ends are no place to name: there, a number
    // that has come within rounding of its limit would seem to reach it.
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
