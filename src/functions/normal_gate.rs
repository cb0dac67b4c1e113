//! x times a normal distribution function: the mathematics of GELU.

use super::Jet;
use crate::math::{DoubleDouble, Normal, exp_product, quotient};

/// Beyond this |z|, Φ(z) is 0 or 1 up to a factor e^−z²/2 that an f64 may be too small for.
const FAR: f64 = 34.0;
/// Beyond this |z|, no product with e^−z²/2 is above 0.
const VANISHED: f64 = 100.0;

/// f, f′ and f″ of x Φ(z), z = (x − μ)/σ, given z and w = x/σ.
///
/// f′ = Φ(z) + w φ(z) and f″ = φ(z) (2 − w z)/σ.
#[inline]
pub(super) fn normal_gate(x: f64, z: DoubleDouble, w: DoubleDouble, sigma: f64) -> Jet {
    if z.hi.abs() > FAR || w.hi.is_infinite() {
        return far(x, z, w, sigma);
    }
    let normal = Normal::new(z);
    let e = normal.exponential();
    let bend = quotient((2.0 - w * z) * normal.density * e, sigma).value();
    let drive = w * normal.density;
    let (gate, slope) = if z.hi < 0.0 {
        (e * normal.tail, e * (normal.tail + drive))
    } else {
        (1.0 - e * normal.tail, 1.0 + e * (drive - normal.tail))
    };
    Jet::new(gate.times(x), slope.value(), bend)
}

/// The tails, and a σ so small that w overflows.
#[cold]
fn far(x: f64, z: DoubleDouble, w: DoubleDouble, sigma: f64) -> Jet {
    if z.hi > VANISHED {
        return Jet::line(x, 1.0);
    }
    if z.hi < -VANISHED {
        return Jet::line(0.0_f64.copysign(x), 0.0);
    }
    let normal = Normal::new(z);
    let v = normal.exponent;
    let tail = |k: f64| exp_product(normal.tail, k, 1.0, v);
    let f = if z.hi < 0.0 { tail(x) } else { x - tail(x) };
    let (slope, bend) = if w.hi.is_finite() {
        let factor = if z.hi < 0.0 {
            normal.tail + w * normal.density
        } else {
            w * normal.density - normal.tail
        };
        (
            exp_product(factor, 1.0, 1.0, v),
            exp_product((2.0 - w * z) * normal.density, 1.0, sigma, v),
        )
    } else {
        let slope = exp_product(normal.density, x, sigma, v);
        let peak = 2.0 * normal.density.hi / sigma;
        (
            slope,
            if z.hi == 0.0 {
                peak
            } else {
                -z.hi * slope / sigma
            },
        )
    };
    let df = if z.hi < 0.0 { slope } else { 1.0 + slope };
    Jet::new(f, df, bend)
}
