//! The standard normal distribution, for the gates of the GELU family.
//!
//! Below 0, Φ(z) = φ(z) R(|z|) with Mills' ratio R(t) = (1 − Φ(t))/φ(t), which has no exponential in it: it falls smoothly
//! from √(π/2) at 0 like 1/t. So one exponential serves φ and Φ, the tail keeps its relative accuracy, and where the
//! derivative of x Φ(x) crosses zero, R + z cancels between two numbers that are accurate far beyond an f64.
//!
//! (1 + t) R(t) is one polynomial in u = (t − 4)/(t + 4) for all t ≥ 0: the idea of Shepherd & Laframboise, "Chebyshev
//! approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞", Mathematics of Computation 36 (1981). The coefficients are
//! those of the truncated Chebyshev series, computed with 60 digits; its relative error is below 2⁻⁵⁷.

use super::{DoubleDouble, exp};

/// 1/√(2π).
const INV_SQRT_2_PI: DoubleDouble = DoubleDouble::new(0.3989422804014327, -2.49232720227773e-17);
/// √(2/π).
pub const SQRT_2_OVER_PI: DoubleDouble =
    DoubleDouble::new(0.7978845608028654, -4.98465440455546e-17);

/// The constant and the linear coefficient, which carry the value.
const LEADING: [DoubleDouble; 2] = [
    DoubleDouble::new(1.1832619145678034, -3.218131438223997e-17),
    DoubleDouble::new(-0.2423996705218074, 7.04605861461199e-18),
];
/// The coefficients of u², u³, …, u²⁶.
const REST: [f64; 25] = [
    0.03509188023474832,
    0.07169048120136096,
    -0.08070800967906948,
    0.04495912907942534,
    -0.012539103620020172,
    -0.0007159509389343426,
    0.0017418487694129512,
    -0.0002367014896228787,
    -0.00022021554632224076,
    5.326563960096377e-05,
    3.415868615651822e-05,
    -8.60188663234564e-06,
    -6.5529797889382895e-06,
    1.010149243524485e-06,
    1.3900133753450062e-06,
    1.0633980470022923e-08,
    -2.859015007405093e-07,
    -5.844326186367925e-08,
    4.982572934263548e-08,
    2.2205063936815332e-08,
    -5.993287684848944e-09,
    -4.779664948926488e-09,
    2.500572331325151e-10,
    4.934984427261487e-10,
    3.0456323858061805e-11,
];

/// The standard normal distribution at z, up to the factor e^`exponent`, which may underflow.
#[derive(Clone, Copy, Debug)]
pub struct Normal {
    /// −z²/2.
    pub exponent: DoubleDouble,
    /// 1/√(2π): φ(z) without the exponential.
    pub density: DoubleDouble,
    /// R(|z|)/√(2π): 1 − Φ(|z|) without the exponential.
    pub tail: DoubleDouble,
}

impl Normal {
    /// The parts at z, |z| < 10⁶.
    #[inline]
    pub fn new(z: DoubleDouble) -> Self {
        Self {
            exponent: z * z * -0.5,
            density: INV_SQRT_2_PI,
            tail: mills_ratio(z.abs()) * INV_SQRT_2_PI,
        }
    }

    /// e^`exponent`.
    #[inline]
    pub fn exponential(&self) -> DoubleDouble {
        exp(self.exponent)
    }
}

/// R(t) = (1 − Φ(t))/φ(t) for t ≥ 0.
#[inline]
fn mills_ratio(t: DoubleDouble) -> DoubleDouble {
    let u = (t - 4.0) / (t + 4.0);
    // Even and odd powers apart: two short chains run side by side.
    let square = u.hi * u.hi;
    let (mut even, mut odd) = (REST[24], 0.0);
    for i in (0..12).rev() {
        even = even * square + REST[2 * i];
        odd = odd * square + REST[2 * i + 1];
    }
    let rest = even + u.hi * odd;
    (LEADING[0] + u * (LEADING[1] + u * rest)) / (1.0 + t)
}
