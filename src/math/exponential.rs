//! Exponentials and logarithms of double-double arguments.
//!
//! eᵛ turns an absolute error of v into a relative one of its value: a rounded v = −700 costs hundreds of units in the
//! last place. So v comes as hi + lo, and the low part enters as eʰⁱ (1 + lo).

use super::DoubleDouble;

/// ln 2 with its last 21 bits zero, so that n·LN_2_HI is exact for |n| < 2²¹.
const LN_2_HI: f64 = f64::from_bits(0x3fe6_2e42_fee0_0000);
/// ln 2 − `LN_2_HI`.
const LN_2_LO: f64 = 1.908_214_929_270_587_700_02e-10;

/// Below minus this exponent every product of an f64 and a quotient of two f64 with eᵛ is 0, and above it infinite.
const EXTREME: f64 = 3000.0;

/// eᵛ.
#[inline]
pub fn exp(v: DoubleDouble) -> DoubleDouble {
    let e = libm::exp(v.hi);
    // The low part of a large v is many units in the last place of e.
    DoubleDouble::new(e, e * v.lo).normalised()
}

/// eᵛ − 1.
#[inline]
pub fn expm1(v: DoubleDouble) -> DoubleDouble {
    let m = libm::expm1(v.hi);
    DoubleDouble::new(m, (m + 1.0) * v.lo)
}

/// ln(1 + v) for v > −1.
#[inline]
pub fn ln_1p(v: DoubleDouble) -> DoubleDouble {
    let l = libm::log1p(v.hi);
    DoubleDouble::new(l, v.lo / (1.0 + v.hi)).normalised()
}

/// (k·factor/divisor)·eᵛ, rounded once, also where eᵛ or the quotient alone would underflow or overflow.
///
/// eᵛ = 2⁻ⁿ eʳ with |r| ≤ ½ ln 2; mantissas are multiplied first and the powers of two join as the last step.
/// All of the factors are finite, the divisor is not 0.
pub fn exp_product(factor: DoubleDouble, k: f64, divisor: f64, v: DoubleDouble) -> f64 {
    let (m, m_exponent) = libm::frexp(factor.hi);
    let (k, k_exponent) = libm::frexp(k);
    let (d, d_exponent) = libm::frexp(divisor);
    let sign = m * k * d;
    if m * k == 0.0 || v.hi < -EXTREME {
        return 0.0_f64.copysign(sign);
    }
    if v.hi > EXTREME {
        return f64::INFINITY.copysign(sign);
    }
    let n = libm::round(-v.hi * core::f64::consts::LOG2_E);
    let r = super::sum(v.hi + n * LN_2_HI, n * LN_2_LO + v.lo);
    let mantissa = DoubleDouble::new(m, libm::ldexp(factor.lo, -m_exponent));
    let product = mantissa * k * exp(r) / DoubleDouble::from(d);
    libm::ldexp(
        product.value(),
        m_exponent + k_exponent - d_exponent - n as i32,
    )
}
