//! Exponentials and logarithms of double-double arguments.
//!
//! eᵛ turns an absolute error of v into a relative error of the result: rounding v = −700 to f64 costs hundreds of ULP. So
//! v = hi + lo, and eᵛ = eʰⁱ (1 + lo).

use super::DoubleDouble;

/// ln 2 with its last 21 bits zero, so that n·LN_2_HI is exact for |n| < 2²¹ (Cody–Waite reduction).
const LN_2_HI: f64 = f64::from_bits(0x3fe6_2e42_fee0_0000);
/// ln 2 − `LN_2_HI`.
const LN_2_LO: f64 = 1.908_214_929_270_587_700_02e-10;

/// Beyond this |v|, a product of an f64, a quotient of two f64 and eᵛ always underflows or overflows.
const EXTREME: f64 = 3000.0;

/// eᵛ.
#[inline]
pub fn exp(v: DoubleDouble) -> DoubleDouble {
    let e = libm::exp(v.hi);
    // For a large v, the low part amounts to many ULP of the result.
    DoubleDouble::new(e, e * v.lo).normalized()
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
    DoubleDouble::new(l, v.lo / (1.0 + v.hi)).normalized()
}

/// (k·factor/divisor)·eᵛ, rounded once, even where eᵛ or the quotient alone under- or overflows.
///
/// eᵛ = 2⁻ⁿ eʳ with |r| ≤ ½ ln 2; significands are multiplied first, and powers of two applied last. All factors must be
/// finite and the divisor nonzero.
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
    let r = super::two_sum(v.hi + n * LN_2_HI, n * LN_2_LO + v.lo);
    let mantissa = DoubleDouble::new(m, libm::ldexp(factor.lo, -m_exponent));
    let product = mantissa * k * exp(r) / DoubleDouble::from(d);
    libm::ldexp(
        product.value(),
        m_exponent + k_exponent - d_exponent - n as i32,
    )
}
