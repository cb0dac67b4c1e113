//! Monotony, smoothness, symmetry and convexity.

use super::stretch::Stretch;
use crate::catalogue::Curve;
use crate::functions::{Jet, Kink};

/// Values that differ by so many units of the last place count as equal where a symmetry is looked for.
const ULPS: f64 = 16.0;

/// Whether a function rises or falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monotony {
    /// Strictly up.
    Increasing,
    /// Up, with level stretches.
    NonDecreasing,
    /// Strictly down.
    Decreasing,
    /// Down, with level stretches.
    NonIncreasing,
    /// Level.
    Constant,
    /// Up and down.
    None,
}

/// How often a function can be differentiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smoothness {
    /// f jumps.
    Discontinuous,
    /// f is continuous, f′ jumps.
    Continuous,
    /// f′ is continuous, f″ jumps.
    Once,
    /// Every derivative exists.
    Infinitely,
}

/// Which mirror image of a function is the function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symmetry {
    /// f(−x) = −f(x).
    Odd,
    /// f(−x) = f(x).
    Even,
    /// f(−x) = 2 f(0) − f(x); the number is f(0).
    Point(f64),
    /// None of them.
    None,
}

/// Which way a function bends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convexity {
    /// Never downwards.
    Convex,
    /// Never upwards.
    Concave,
    /// Not at all.
    Affine,
    /// Both ways, or with jumps.
    None,
}

pub(super) fn monotony(stretches: &[Stretch], kinks: &[Kink]) -> Monotony {
    let slopes = || {
        stretches
            .iter()
            .flat_map(|s| s.jets.iter().map(|&(_, jet)| jet.df))
    };
    let jumps = || kinks.iter().map(|kink| kink.right.f - kink.left.f);
    let up = slopes().any(|v| v > 0.0) || jumps().any(|v| v > 0.0);
    let down = slopes().any(|v| v < 0.0) || jumps().any(|v| v < 0.0);
    let level = stretches
        .iter()
        .any(|stretch| stretch.level(|jet| jet.f).is_some());
    match (up, down, level) {
        (true, true, _) => Monotony::None,
        (true, false, false) => Monotony::Increasing,
        (true, false, true) => Monotony::NonDecreasing,
        (false, true, false) => Monotony::Decreasing,
        (false, true, true) => Monotony::NonIncreasing,
        (false, false, _) => Monotony::Constant,
    }
}

pub(super) fn smoothness(kinks: &[Kink]) -> Smoothness {
    let differs = |of: fn(Jet) -> f64| kinks.iter().any(|kink| of(kink.left) != of(kink.right));
    if differs(|jet| jet.f) {
        Smoothness::Discontinuous
    } else if differs(|jet| jet.df) {
        Smoothness::Continuous
    } else if differs(|jet| jet.d2f) {
        Smoothness::Once
    } else {
        Smoothness::Infinitely
    }
}

pub(super) fn symmetry(curve: &dyn Curve, stretches: &[Stretch]) -> Symmetry {
    let domain = curve.domain();
    if domain.lo != -domain.hi {
        return Symmetry::None;
    }
    let points = || stretches.iter().flat_map(|stretch| &stretch.jets);
    let holds = |mirror: &dyn Fn(f64, f64) -> f64, size: f64| {
        points().all(|&(x, jet)| {
            let allowed = ULPS * f64::EPSILON * jet.f.abs().max(size);
            (mirror(curve.at(-x).f, x) - jet.f).abs() <= allowed
        })
    };
    let middle = curve.at(0.0).f;
    if holds(&|f, _| -f, 0.0) {
        Symmetry::Odd
    } else if holds(&|f, _| f, 0.0) {
        Symmetry::Even
    } else if holds(&|f, _| 2.0 * middle - f, middle.abs()) {
        Symmetry::Point(middle)
    } else {
        Symmetry::None
    }
}

pub(super) fn convexity(stretches: &[Stretch], kinks: &[Kink]) -> Convexity {
    if kinks.iter().any(|kink| kink.left.f != kink.right.f) {
        return Convexity::None;
    }
    let bends = || {
        let inside = stretches
            .iter()
            .flat_map(|s| s.jets.iter().map(|&(_, jet)| jet.d2f));
        inside.chain(kinks.iter().map(|kink| kink.right.df - kink.left.df))
    };
    match (bends().any(|v| v > 0.0), bends().any(|v| v < 0.0)) {
        (true, true) => Convexity::None,
        (true, false) => Convexity::Convex,
        (false, true) => Convexity::Concave,
        (false, false) => Convexity::Affine,
    }
}
