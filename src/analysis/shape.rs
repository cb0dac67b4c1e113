//! Monotony, smoothness, symmetry and convexity.

use super::stretch::Stretch;
use crate::catalogue::Curve;
use crate::functions::Kink;

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

/// Which signs occur.
#[derive(Default)]
pub(super) struct Signs {
    up: bool,
    down: bool,
    bent_up: bool,
    bent_down: bool,
}

impl Signs {
    /// Of the slopes and the bending, and of the jumps of f and f′, which count as such.
    pub(super) fn of(stretches: &[Stretch], kinks: &[Kink]) -> Self {
        let mut signs = Self::default();
        for stretch in stretches {
            for (_, jet) in &stretch.jets {
                signs.see(jet.df, jet.d2f);
            }
        }
        for Kink { left, right, .. } in kinks {
            signs.see(right.f - left.f, right.df - left.df);
        }
        signs
    }

    fn see(&mut self, rise: f64, bend: f64) {
        self.up |= rise > 0.0;
        self.down |= rise < 0.0;
        self.bent_up |= bend > 0.0;
        self.bent_down |= bend < 0.0;
    }
}

pub(super) fn monotony(signs: &Signs, stretches: &[Stretch]) -> Monotony {
    let is_level = |stretch: &Stretch| stretch.level(|jet| jet.f).is_some();
    match (signs.up, signs.down, stretches.iter().any(is_level)) {
        (true, true, _) => Monotony::None,
        (true, false, false) => Monotony::Increasing,
        (true, false, true) => Monotony::NonDecreasing,
        (false, true, false) => Monotony::Decreasing,
        (false, true, true) => Monotony::NonIncreasing,
        (false, false, _) => Monotony::Constant,
    }
}

pub(super) fn smoothness(kinks: &[Kink]) -> Smoothness {
    let mut worst = Smoothness::Infinitely;
    for Kink { left, right, .. } in kinks {
        let here = if left.f != right.f {
            Smoothness::Discontinuous
        } else if left.df != right.df {
            Smoothness::Continuous
        } else {
            Smoothness::Once
        };
        if (here as u8) < worst as u8 {
            worst = here;
        }
    }
    worst
}

pub(super) fn symmetry(curve: &dyn Curve, stretches: &[Stretch]) -> Symmetry {
    let domain = curve.domain();
    if domain.lo != -domain.hi {
        return Symmetry::None;
    }
    let middle = curve.at(0.0).f;
    let [mut odd, mut even, mut point] = [true; 3];
    for stretch in stretches {
        for &(x, jet) in &stretch.jets {
            let (here, there) = (jet.f, curve.at(-x).f);
            let allowed = ULPS * f64::EPSILON * here.abs();
            odd &= (here + there).abs() <= allowed;
            even &= (here - there).abs() <= allowed;
            let about = allowed.max(ULPS * f64::EPSILON * middle.abs());
            point &= (here + there - 2.0 * middle).abs() <= about;
        }
    }
    if odd {
        Symmetry::Odd
    } else if even {
        Symmetry::Even
    } else if point {
        Symmetry::Point(middle)
    } else {
        Symmetry::None
    }
}

pub(super) fn convexity(signs: &Signs, jumps: bool) -> Convexity {
    match (signs.bent_up, signs.bent_down) {
        _ if jumps => Convexity::None,
        (true, true) => Convexity::None,
        (true, false) => Convexity::Convex,
        (false, true) => Convexity::Concave,
        (false, false) => Convexity::Affine,
    }
}
