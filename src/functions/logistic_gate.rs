//! x σ(v(x)): shared by Swish, SiLU and both approximations of GELU.

use super::Jet;
use activation_lab_math::{DoubleDouble, Logistic, SATURATION, exp_product};

/// The terms of f(x) = x σ(v(x)) and its derivatives.
///
/// With e = e^−|v|: f′ = [1 + e(1 + s)]/(1 + e)² for v ≥ 0, f′ = e[(1 + s) + e]/(1 + e)² for v < 0, and f″ = k
/// e[(p − q) + e(p + q)]/(1 + e)³. The brackets are double-double, so f′ and f″ stay accurate near their zeros.
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
        if v.hi.abs() > SATURATION {
            return self.asymptotic(x);
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

    /// The saturated gate, where e^−|v| may underflow in f64.
    #[cold]
    fn asymptotic(&self, x: f64) -> Jet {
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
