//! The standard normal distribution, for the gates of the GELU family.
//!
//! For z ≤ 0, Φ(z) = φ(z) R(|z|) with Mills' ratio R(t) = (1 − Φ(t))/φ(t), a smooth function that decreases from √(π/2)
//! like 1/t. One exponential therefore serves φ and Φ, and the tail keeps its relative accuracy. Where (x Φ(x))′ crosses
//! zero, R + z cancels without error from the exponential.
//!
//! (t + 4) R(t) is a polynomial in u = (t − 4)/(t + 4) = 1 − 8/(t + 4) for all t ≥ 0. Its coefficients are those of the
//! truncated Chebyshev series, computed with 60 digits.
//!
//! Shepherd & Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x in 0 ≤ x < ∞", Mathematics of Computation 36
//! (1981).

use super::DoubleDouble;

/// 1/√(2π).
pub const INV_SQRT_2_PI: DoubleDouble =
    DoubleDouble::new(0.3989422804014327, -2.49232720227773e-17);
/// √(2/π).
pub const SQRT_2_OVER_PI: DoubleDouble =
    DoubleDouble::new(0.7978845608028654, -4.98465440455546e-17);

/// (t + 4) R(t)/√(2π): the coefficients of u⁰ and u¹, which dominate the value.
const LEADING: [DoubleDouble; 2] = [
    DoubleDouble::new(0.7552851304157515, -2.3492314557830853e-17),
    DoubleDouble::new(-0.6078966419718921, -4.235936308279502e-17),
];
/// The coefficients of u², u³, …, u²⁵.
const REST: [f64; 24] = [
    0.3871374007422149,
    -0.18652185795965484,
    0.060396574890917876,
    -0.00754018896682524,
    -0.0034796923670479736,
    0.001630818459394586,
    0.00013334430941183256,
    -0.00023109495324019437,
    -1.908246351414571e-06,
    3.514479478753355e-05,
    7.166587641195121e-07,
    -5.920586519556891e-06,
    -6.298367338492369e-07,
    1.0225604158296038e-06,
    2.7246296951145873e-07,
    -1.5650236461993106e-07,
    -8.686647015997893e-08,
    1.4630727405651175e-08,
    2.1427603843452355e-08,
    1.4329918401088613e-09,
    -3.73064508186837e-09,
    -8.546521899880147e-10,
    3.403312308649495e-10,
    1.175478991480774e-10,
];

/// φ and Φ at z with the exponential factored out, because it may underflow.
#[derive(Clone, Copy, Debug)]
pub struct Normal {
    /// −z²/2: φ(z) = e^`exponent`/√(2π).
    pub exponent: DoubleDouble,
    /// (1 − Φ(|z|))/e^`exponent` = R(|z|)/√(2π).
    pub tail: DoubleDouble,
}

impl Normal {
    /// Evaluates the parts at |z| < 10⁶.
    #[inline(always)]
    pub fn new(z: DoubleDouble) -> Self {
        let inverse = (z.abs() + 4.0).recip();
        let u = 1.0 - inverse.scaled(8.0);
        let polynomial = LEADING[0] + u * (LEADING[1] + u.hi * rest(u.hi));
        Self {
            exponent: (z * z).scaled(-0.5),
            tail: polynomial * inverse,
        }
    }
}

/// The polynomial without its two leading terms, divided by u².
#[inline(always)]
fn rest(u: f64) -> f64 {
    let square = u * u;
    let fourth = square * square;
    // Four interleaved Horner chains shorten the dependency chain of 23 steps.
    let mut chains = [0.0; 4];
    for four in REST.chunks_exact(4).rev() {
        for (chain, c) in chains.iter_mut().zip(four) {
            *chain = *chain * fourth + c;
        }
    }
    (chains[0] + u * chains[1]) + square * (chains[2] + u * chains[3])
}
