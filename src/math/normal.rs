//! The standard normal distribution, for the gates of the GELU family.
//!
//! Below 0, Φ(z) = φ(z) R(|z|) with Mills' ratio R(t) = (1 − Φ(t))/φ(t), which has no exponential in it: it falls smoothly
//! from √(π/2) at 0 like 1/t. So one exponential serves φ and Φ, the tail keeps its relative accuracy, and where the
//! derivative of x Φ(x) crosses zero, R + z cancels between two numbers that are accurate far beyond an f64.
//!
//! (t + 4) R(t) is one polynomial in u = (t − 4)/(t + 4) for all t ≥ 0: the idea of Shepherd & Laframboise, "Chebyshev
//! approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞", Mathematics of Computation 36 (1981). The coefficients are
//! those of the truncated Chebyshev series, computed with 60 digits; its relative error is below 2⁻⁵⁷.

use super::{DoubleDouble, exp};

/// 1/√(2π).
pub const INV_SQRT_2_PI: DoubleDouble =
    DoubleDouble::new(0.3989422804014327, -2.49232720227773e-17);
/// √(2/π).
pub const SQRT_2_OVER_PI: DoubleDouble =
    DoubleDouble::new(0.7978845608028654, -4.98465440455546e-17);

/// (t + 4) R(t): the constant and the linear coefficient, which carry most of the value.
const LEADING: [DoubleDouble; 2] = [
    DoubleDouble::new(1.8932190633084853, 3.3511276966047724e-17),
    DoubleDouble::new(-1.523770910819983, 6.076136041896439e-17),
];
/// The coefficients of u², u³, …, u²⁵.
const REST: [f64; 24] = [
    0.9704095548675884,
    -0.4675409629983781,
    0.15139176231244347,
    -0.018900450860304858,
    -0.008722295274260125,
    0.004087855661108637,
    0.0003342446162328441,
    -0.0005792691439164002,
    -4.783264259417208e-06,
    8.809493632053581e-05,
    1.7963971214040778e-06,
    -1.484070957232045e-05,
    -1.5787665654677373e-06,
    2.563178850836918e-06,
    6.829633831673466e-07,
    -3.922932522029295e-07,
    -2.1774195022039326e-07,
    3.66737949934239e-08,
    5.3711037651589576e-08,
    3.5919778637323777e-09,
    -9.35134044482434e-09,
    -2.142295344399263e-09,
    8.53083886026053e-10,
    2.946488876280441e-10,
];

/// The standard normal distribution at z, with the exponential apart, since it may underflow.
#[derive(Clone, Copy, Debug)]
pub struct Normal {
    /// −z²/2.
    pub exponent: DoubleDouble,
    /// R(|z|) = (1 − Φ(|z|))/φ(z).
    pub mills: DoubleDouble,
}

impl Normal {
    /// The parts at z, |z| < 10⁶.
    #[inline]
    pub fn new(z: DoubleDouble) -> Self {
        Self {
            exponent: (z * z).scaled(-0.5),
            mills: mills_ratio(z.abs()),
        }
    }

    /// φ(z), for |z| up to 37 or so.
    #[inline]
    pub fn density(&self) -> DoubleDouble {
        exp(self.exponent) * INV_SQRT_2_PI
    }
}

/// R(t) for t ≥ 0.
#[inline]
fn mills_ratio(t: DoubleDouble) -> DoubleDouble {
    let inverse = (t + 4.0).recip();
    let u = 1.0 - inverse.scaled(8.0);
    // Even and odd powers apart: two short chains run side by side.
    let square = u.hi * u.hi;
    let (mut even, mut odd) = (REST[22], REST[23]);
    for i in (0..11).rev() {
        even = even * square + REST[2 * i];
        odd = odd * square + REST[2 * i + 1];
    }
    let rest = even + u.hi * odd;
    (LEADING[0] + u * (LEADING[1] + u * rest)) * inverse
}
