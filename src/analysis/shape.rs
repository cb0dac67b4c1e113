//! Monotonicity, smoothness, symmetry and convexity.

use super::stretch::SampledPiece;
use activation_lab_catalogue::Curve;
use activation_lab_functions::Kink;

/// Tolerance, in ULP, for equal values in a symmetry test.
const ULPS: f64 = 16.0;

/// Monotonicity of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monotonicity {
    /// Strictly increasing.
    Increasing,
    /// Increasing with constant intervals.
    NonDecreasing,
    /// Strictly decreasing.
    Decreasing,
    /// Decreasing with constant intervals.
    NonIncreasing,
    /// Constant.
    Constant,
    /// Not monotonic.
    None,
}

/// Differentiability class of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Smoothness {
    /// f has a jump.
    Discontinuous,
    /// C⁰: f is continuous, f′ jumps.
    Continuous,
    /// C¹: f′ is continuous, f″ jumps.
    Once,
    /// C^∞.
    Infinitely,
}

/// Symmetry of a graph.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symmetry {
    /// Odd: f(−x) = −f(x).
    Odd,
    /// Even: f(−x) = f(x).
    Even,
    /// Point symmetry about (0, f(0)): f(−x) = 2 f(0) − f(x); holds f(0).
    Point(f64),
    /// No symmetry.
    None,
}

/// Convexity of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Convexity {
    /// f″ ≥ 0, and f′ never jumps down.
    Convex,
    /// f″ ≤ 0, and f′ never jumps up.
    Concave,
    /// f″ = 0: a straight line.
    Affine,
    /// Neither, or f has a jump.
    None,
}

/// The signs that occur.
#[derive(Default)]
pub(super) struct Signs {
    up: bool,
    down: bool,
    bent_up: bool,
    bent_down: bool,
}

impl Signs {
    /// Signs of f′ and f″, including those of the jumps of f and f′.
    pub(super) fn of(stretches: &[SampledPiece], kinks: &[Kink]) -> Self {
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

pub(super) fn monotonicity(signs: &Signs, stretches: &[SampledPiece]) -> Monotonicity {
    let is_level = |stretch: &SampledPiece| stretch.constant(|jet| jet.f).is_some();
    match (signs.up, signs.down, stretches.iter().any(is_level)) {
        (true, true, _) => Monotonicity::None,
        (true, false, false) => Monotonicity::Increasing,
        (true, false, true) => Monotonicity::NonDecreasing,
        (false, true, false) => Monotonicity::Decreasing,
        (false, true, true) => Monotonicity::NonIncreasing,
        (false, false, _) => Monotonicity::Constant,
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

pub(super) fn symmetry(curve: &dyn Curve, stretches: &[SampledPiece]) -> Symmetry {
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
