//! Mish, f(x) = x tanh(ln(1 + eˣ)): x times a gate, as in Swish; the gate opens slightly earlier.
//!
//! tanh of the logarithm is rational in e = e^−|x|. With D = 2 + e(2 + e) for x ≤ 0: f = x e(2 + e)/D, f′ =
//! e[4(1 + x) + e((6 + 4x) + e(4 + e))]/D², f″ = 4e[(4 + 2x) + e((8 + 2x) + e((6 − 3x) + e(2 − 2x)))]/D³. With D = 1 + 2e +
//! 2e² for x > 0: f = x(1 + 2e)/D, f′ = [(1 + 2e)D + 4x e²(1 + e)]/D², f″ =
//! 4e²[(2 − 2x) + e((6 − 3x) + e((8 + 2x) + e(4 + 2x)))]/D³.
//!
//! Misra, "Mish: a self regularized non-monotonic activation function", 2019.

use crate::{Activation, Asymptotes, Bend, Domain, Family, Jet};
use activation_lab_math::{SATURATION, exp, exp_product, two_sum};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "mish",
    aliases: &[],
    family: Family::Gated,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet: |x, _| if x > 0.0 { above(x) } else { below(x) },
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Bend::one(0.0, 1.0),
};

/// f, f′ and f″ for x ≤ 0.
fn below(x: f64) -> Jet {
    if x < -SATURATION {
        let tail = |k: f64| {
            let k = if x.is_finite() { k } else { 0.0 };
            exp_product(1.0.into(), k, 1.0, x.into())
        };
        return Jet::new(tail(x), tail(1.0 + x), tail(2.0 + x));
    }
    let e = exp(x.into());
    let gate = e * (2.0 + e);
    let inverse = (2.0 + gate).recip();
    let square = (inverse * inverse).value();
    let h = e.hi;
    let slope = two_sum(1.0, x).scaled(4.0) + h * ((6.0 + 4.0 * x) + h * (4.0 + h));
    let bend =
        two_sum(4.0, 2.0 * x) + h * ((8.0 + 2.0 * x) + h * ((6.0 - 3.0 * x) + h * (2.0 - 2.0 * x)));
    Jet::new(
        (gate * inverse).times(x),
        h * slope.value() * square,
        4.0 * h * bend.value() * (square * inverse.hi),
    )
}

/// f, f′ and f″ for x > 0.
fn above(x: f64) -> Jet {
    if x > 0.5 * SATURATION {
        let k = if x.is_finite() { 8.0 - 8.0 * x } else { 0.0 };
        return Jet::new(x, 1.0, exp_product(1.0.into(), k, 1.0, (-2.0 * x).into()));
    }
    let e = exp((-x).into());
    let square = e * e;
    let inverse = (1.0 + (e + square).scaled(2.0)).recip();
    let gate = (1.0 + e.scaled(2.0)) * inverse;
    let inverse_square = (inverse * inverse).value();
    let h = e.hi;
    let bend = two_sum(2.0, -2.0 * x)
        + h * ((6.0 - 3.0 * x) + h * ((8.0 + 2.0 * x) + h * (4.0 + 2.0 * x)));
    Jet::new(
        gate.times(x),
        (gate + 4.0 * x * square.hi * (1.0 + h) * inverse_square).value(),
        4.0 * square.value() * bend.value() * (inverse_square * inverse.hi),
    )
}
