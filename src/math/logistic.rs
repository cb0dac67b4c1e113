//! The logistic function and its relatives, in terms of e = e^−|v|.

use super::{DoubleDouble, exp, expm1, fast_two_sum};

/// Beyond this |v|, σ(v) equals e^v or 1 to the last digit, and callers use [`super::exp_product`].
pub const SATURATION: f64 = 600.0;

/// Common subexpressions of σ, its derivatives, tanh and softplus at v.
///
/// Values are double-double and round once; derivatives are f64.
#[derive(Clone, Copy, Debug)]
pub struct Logistic {
    /// e^−|v|.
    pub e: DoubleDouble,
    /// 1 − e.
    pub complement: DoubleDouble,
    /// 1/(1 + e) = σ(|v|).
    pub upper: DoubleDouble,
    /// 1/(1 + e)².
    pub upper_squared: f64,
    negative: bool,
}

impl Logistic {
    /// Evaluates the parts at |v| ≤ [`SATURATION`] with one transcendental call.
    #[inline(always)]
    pub fn new(v: DoubleDouble) -> Self {
        let (e, complement) = decay(v.abs());
        Self::of(e, complement, v.hi < 0.0)
    }

    /// As [`Logistic::new`], without a branch; `complement` cancels near v = 0 and must not be used.
    #[inline(always)]
    pub fn without_complement(v: DoubleDouble) -> Self {
        let e = exp(-v.abs());
        Self::of(e, one_plus(-e), v.hi < 0.0)
    }

    #[inline(always)]
    fn of(e: DoubleDouble, complement: DoubleDouble, negative: bool) -> Self {
        let upper = one_plus(e).recip();
        Self {
            e,
            complement,
            upper,
            upper_squared: (upper * upper).value(),
            negative,
        }
    }

    /// σ(v).
    #[inline]
    pub fn value(&self) -> DoubleDouble {
        if self.negative {
            self.e * self.upper
        } else {
            self.upper
        }
    }

    /// σ′(v) = e/(1 + e)², clamped to ¼ against rounding.
    #[inline]
    pub fn slope(&self) -> f64 {
        (self.e.hi * self.upper_squared).min(0.25)
    }

    /// |σ″(v)| = σ′(v) (1 − e)/(1 + e); σ″ has the sign of −v.
    #[inline]
    pub fn bend(&self) -> f64 {
        self.slope() * (self.complement.value() * self.upper.value())
    }

    /// tanh(|v|/2) = (1 − e)/(1 + e).
    #[inline]
    pub fn tanh_half(&self) -> DoubleDouble {
        self.complement * self.upper
    }

    /// ln(1 + e) = softplus(−|v|).
    #[inline]
    pub fn ln_1p_e(&self) -> DoubleDouble {
        DoubleDouble::new(libm::log1p(self.e.hi), self.e.lo * self.upper.hi).normalized()
    }
}

/// e⁻ᵃ and 1 − e⁻ᵃ for a ≥ 0. The smaller is computed, the other is its complement, so neither cancels.
#[inline]
pub fn decay(a: DoubleDouble) -> (DoubleDouble, DoubleDouble) {
    if a.hi < core::f64::consts::LN_2 {
        let m = expm1(-a);
        (one_plus(m).normalized(), -m)
    } else {
        let e = exp(-a);
        (e, one_plus(-e))
    }
}

/// 1 + e for |e| ≤ 1.
#[inline]
fn one_plus(e: DoubleDouble) -> DoubleDouble {
    let s = fast_two_sum(1.0, e.hi);
    DoubleDouble::new(s.hi, s.lo + e.lo)
}
