//! x times a logistic gate: the mathematics of Swish, SiLU and the two approximations of GELU.

use super::Jet;
use crate::math::{DoubleDouble, FAR, Logistic, exp_product};

/// The gate of f(x) = x σ(v(x)), as the numbers that f and its derivatives are made of.
///
/// With e = e^−|v|: f′ = [1 + e(1 + s)]/(1 + e)² for v ≥ 0, e[(1 + s) + e]/(1 + e)² for v < 0, and
/// f″ = k e[(p − q) + e(p + q)]/(1 + e)³. The sums in brackets are double-double, which keeps f′ and f″ right where they cross
/// zero.
pub(super) struct LogisticGate {
    /// v, not NaN.
    pub(super) v: DoubleDouble,
    /// s = x v′.
    pub(super) s: DoubleDouble,
    /// k p = 2v′ + x v″.
    pub(super) p: DoubleDouble,
    /// k q = ±x v′², with the sign of v.
    pub(super) q: DoubleDouble,
    /// The scale k of f″.
    pub(super) k: f64,
}

impl LogisticGate {
    /// f, f′ and f″ of x σ(v) at x.
    #[inline]
    pub(super) fn jet(&self, x: f64) -> Jet {
        let Self { v, s, p, q, k } = *self;
        if v.hi.abs() > FAR {
            return self.far(x);
        }
        let logistic = Logistic::without_complement(v);
        let bend = (p - q) + logistic.e * (p + q);
        let slope = if v.hi < 0.0 {
            logistic.e.hi * ((1.0 + s) + logistic.e).value()
        } else {
            (1.0 + logistic.e * (1.0 + s)).value()
        };
        Jet::new(
            logistic.value().times(x),
            slope * logistic.upper_squared,
            (logistic.e * bend).value() * (logistic.upper_squared * logistic.upper.value()) * k,
        )
    }

    /// Where the gate is open or shut up to a factor e^−|v| that an f64 may be too small for.
    #[cold]
    fn far(&self, x: f64) -> Jet {
        let Self { v, s, p, q, k } = *self;
        if v.hi.is_infinite() {
            return if v.hi > 0.0 {
                Jet::line(x, 1.0)
            } else {
                Jet::line(0.0_f64.copysign(x), 0.0)
            };
        }
        let d2f = exp_product(p - q, k, 1.0, -v.abs());
        if v.hi > 0.0 {
            Jet::new(x, 1.0, d2f)
        } else {
            Jet::new(
                exp_product(1.0.into(), x, 1.0, v),
                exp_product(1.0 + s, 1.0, 1.0, v),
                d2f,
            )
        }
    }
}
