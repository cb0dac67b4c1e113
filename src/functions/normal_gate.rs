//! x Φ(z): shared by both forms of exact GELU.

use super::Jet;
use activation_lab_math::{DoubleDouble, INV_SQRT_2_PI, Normal, exp, exp_product};

/// Beyond this |z|, Φ(z) saturates and e^−z²/2 may underflow in f64.
const SATURATION: f64 = 34.0;
/// Beyond this |x/σ|, products with z overflow.
const HUGE: f64 = 1e290;
/// Beyond this |z|, every product with e^−z²/2 underflows to 0.
const UNDERFLOW: f64 = 100.0;

/// f, f′ and f″ of x Φ(z) with z = (x − μ)/σ and w = x/σ.
///
/// f′ = Φ(z) + w φ(z) and f″ = φ(z) (2 − w z)/σ.
#[inline]
pub(super) fn normal_gate(x: f64, z: DoubleDouble, w: DoubleDouble, sigma: f64) -> Jet {
    if z.hi.abs() > SATURATION || w.hi.abs() > HUGE {
        return asymptotic(x, z, w, sigma);
    }
    let normal = Normal::new(z);
    let e = exp(normal.exponent);
    let tail = e * normal.tail;
    // φ(z) x/σ without the exponential. The remaining steps are plain f64; their rounding stays within the stated accuracy.
    let drive = w * INV_SQRT_2_PI;
    let (gate, slope) = if z.hi < 0.0 {
        (tail, e.hi * (normal.tail + drive).value())
    } else {
        (1.0 - tail, 1.0 + e.hi * (drive - normal.tail).value())
    };
    let bend = e.hi * INV_SQRT_2_PI.hi * (2.0 - w * z).value();
    Jet::new(gate.times(x), slope, bend / sigma)
}

/// The tails, and |w| whose products overflow.
#[cold]
fn asymptotic(x: f64, z: DoubleDouble, w: DoubleDouble, sigma: f64) -> Jet {
    if z.hi > UNDERFLOW {
        return Jet::line(x, 1.0);
    }
    if z.hi < -UNDERFLOW {
        return Jet::line(0.0_f64.copysign(x), 0.0);
    }
    let normal = Normal::new(z);
    let complete =
        |factor: DoubleDouble, k, divisor| exp_product(factor, k, divisor, normal.exponent);
    let tail = complete(normal.tail, x, 1.0);
    let (f, open, signed_tail) = if z.hi < 0.0 {
        (tail, 0.0, normal.tail)
    } else {
        (x - tail, 1.0, -normal.tail)
    };
    let (slope, bend) = if w.hi.abs() <= HUGE {
        (
            complete(signed_tail + w * INV_SQRT_2_PI, 1.0, 1.0),
            complete((2.0 - w * z) * INV_SQRT_2_PI, 1.0, sigma),
        )
    } else {
        let slope = complete(INV_SQRT_2_PI, x, sigma);
        let peak = complete(INV_SQRT_2_PI, 2.0, sigma);
        let bend = if z.hi == 0.0 {
            peak
        } else {
            -z.hi * slope / sigma
        };
        (slope, bend)
    };
    Jet::new(f, open + slope, bend)
}
