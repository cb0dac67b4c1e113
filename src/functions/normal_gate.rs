//! x times a normal distribution function: the mathematics of GELU.

use super::Jet;
use crate::math::{DoubleDouble, INV_SQRT_2_PI, Normal, exp_product};

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
    let density = normal.density();
    let tail = density * normal.mills;
    let (gate, slope) = if z.hi < 0.0 {
        (tail, density.value() * (normal.mills + w).value())
    } else {
        (1.0 - tail, (1.0 + density * (w - normal.mills)).value())
    };
    let bend = density.value() * (2.0 - w * z).value();
    Jet::new(gate.times(x), slope, bend / sigma)
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
    // k·factor·φ(z)/divisor.
    let times_density = |factor: DoubleDouble, k, divisor| {
        exp_product(factor * INV_SQRT_2_PI, k, divisor, normal.exponent)
    };
    let tail = times_density(normal.mills, x, 1.0);
    let (f, open, signed_mills) = if z.hi < 0.0 {
        (tail, 0.0, normal.mills)
    } else {
        (x - tail, 1.0, -normal.mills)
    };
    let (slope, bend) = if w.hi.is_finite() {
        (
            times_density(signed_mills + w, 1.0, 1.0),
            times_density(2.0 - w * z, 1.0, sigma),
        )
    } else {
        let slope = times_density(1.0.into(), x, sigma);
        let peak = times_density(2.0.into(), 1.0, sigma);
        (
            slope,
            if z.hi == 0.0 {
                peak
            } else {
                -z.hi * slope / sigma
            },
        )
    };
    Jet::new(f, open + slope, bend)
}
