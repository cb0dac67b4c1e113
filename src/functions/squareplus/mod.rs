//! Squareplus, f(x) = (x + h)/2 with h = √(x² + b): a smooth algebraic ReLU.
//!
//! f′ = f/h, f″ = b/(2h³). For x < 0, f = b/(2(h − x)) avoids cancellation. b = 0 gives ReLU.
//!
//! Barron, "Squareplus: a softplus-like algebraic rectifier", 2021.

use crate::{
    Activation, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Parameter, Scale,
};
use activation_lab_math::{DoubleDouble, product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "squareplus",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: None,
    parameters: &[Parameter {
        id: "b",
        symbol: "b",
        default: 4.0,
        slider: [0.0, 10.0],
        step: 0.1,
        scale: Scale::Linear,
        domain: Domain::NON_NEGATIVE,
        marks: &[],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| {
        if p[0] == 0.0 {
            Kink::list(&[KINK_AT_ZERO])
        } else {
            Vec::new()
        }
    },
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |p| {
        if p[0] == 0.0 {
            Vec::new()
        } else {
            Bend::one(0.0, p[0].sqrt())
        }
    },
};

/// The kink at 0 for b = 0, where frameworks differentiate √0.
const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::line(0.0, 0.0),
    right: Jet::line(0.0, 1.0),
    conventions: [Convention::Nan; 3],
};

/// Beyond this |x|/√b, h = |x| in double-double.
const ASYMPTOTIC: f64 = 1e18;
/// For max(|x|, √b) in [1/BOUND, BOUND], h³ neither overflows nor underflows.
const BOUND: f64 = f64::from_bits((1023 + 200) << 52);
/// Power of two that scales other magnitudes into that interval.
const SCALE: f64 = f64::from_bits((1023 + 450) << 52);

fn jet(x: f64, b: f64) -> Jet {
    let root = b.sqrt();
    if x == 0.0 && b == 0.0 {
        return KINK_AT_ZERO.jet();
    }
    if x.abs() > ASYMPTOTIC * root {
        return asymptotic(x, b);
    }
    // f is homogeneous: k f(x; b) = f(kx; k²b). Scaling by a power of two avoids overflow and underflow of x² and h³.
    let size = x.abs().max(root);
    let k = if size > BOUND {
        1.0 / SCALE
    } else if size < 1.0 / BOUND {
        SCALE
    } else {
        1.0
    };
    let near = general(k * x, k * k * b);
    Jet::new(near.f / k, near.df, near.d2f * k)
}

/// f, f′ and f″ where x², b and h³ are in range.
fn general(x: f64, b: f64) -> Jet {
    let h = (product(x, x) + b).sqrt();
    let f = if x < 0.0 {
        DoubleDouble::from(0.5 * b) / (h - x)
    } else {
        (h + x) * 0.5
    };
    let bend = DoubleDouble::from(0.5 * b) / (h * h * h);
    Jet::new(f.value(), (f / h).value(), bend.value())
}

/// f, f′ and f″ in the asymptotic regime h = |x|.
fn asymptotic(x: f64, b: f64) -> Jet {
    let size = x.abs();
    // Divides before halving, because b/2 may underflow.
    let ratio = b / size;
    let d2f = 0.5 * ratio / size / size;
    if x > 0.0 {
        Jet::new(x, 1.0, d2f)
    } else {
        Jet::new(0.25 * ratio, 0.25 * ratio / size, d2f)
    }
}
