//! The logistic function and everything that is built of e = e^−|v|.

use super::{DoubleDouble, exp};

/// Beyond this |v|, σ(v) is e^−|v| or 1 to the last digit, and callers use [`super::exp_product`] for what remains.
pub const FAR: f64 = 600.0;

/// The logistic function at v, with the parts that its relatives share.
#[derive(Clone, Copy, Debug)]
pub struct Logistic {
    /// e^−|v|.
    pub e: DoubleDouble,
    /// 1/(1 + e) = σ(|v|).
    pub upper: DoubleDouble,
    /// σ(v): `upper` for v ≥ 0, else e·`upper`.
    pub value: DoubleDouble,
    /// σ′(v) = e/(1 + e)².
    pub slope: DoubleDouble,
    /// tanh(|v|/2) = (1 − e)/(1 + e); σ″(v) = ∓σ′(v)·`tanh_half`.
    pub tanh_half: DoubleDouble,
}

impl Logistic {
    /// All parts at v, |v| ≤ [`FAR`], with one call of a transcendental function.
    #[inline]
    pub fn new(v: DoubleDouble) -> Self {
        let (e, complement) = decay(v.abs());
        let upper = DoubleDouble::from(1.0) / (1.0 + e);
        let lower = e * upper;
        Self {
            e,
            upper,
            value: if v.hi < 0.0 { lower } else { upper },
            slope: lower * upper,
            tanh_half: complement * upper,
        }
    }
}

/// e⁻ᵃ and 1 − e⁻ᵃ for a ≥ 0: the smaller of the two is computed, the other is its complement, so neither cancels.
#[inline]
pub fn decay(a: DoubleDouble) -> (DoubleDouble, DoubleDouble) {
    if a.hi < core::f64::consts::LN_2 {
        let m = super::expm1(-a);
        (1.0 + m, -m)
    } else {
        let e = exp(-a);
        (e, 1.0 - e)
    }
}
