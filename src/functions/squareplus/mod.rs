//! Squareplus, f(x) = (x + h)/2 with h = √(x² + b): a rounded ReLU without an exponential.
//!
//! f′ = f/h, f″ = b/(2h³). For x < 0 the sum cancels, and f = b/(2(h − x)). At b = 0 it is ReLU, kink and all.
//!
//! Barron, "Squareplus: a softplus-like algebraic rectifier", 2021.

use crate::functions::{
    Activation, Answer, Asymptotes, Bend, Domain, Family, Jet, Kink, Parameter, Scale,
};
use crate::math::{DoubleDouble, product};

/// The entry of the catalogue.
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
            Kink::list(&[CORNER])
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

/// What is at 0 when b = 0, where frameworks differentiate √0.
const CORNER: Kink = Kink {
    x: 0.0,
    left: Jet::line(0.0, 0.0),
    right: Jet::line(0.0, 1.0),
    answers: [Answer::Nothing; 3],
};

/// Beyond this many √b, h is |x| to double-double precision and f bends no more.
const FAR: f64 = 1e18;
/// The sizes of x and √b between which h³ is an ordinary number are 1/BOUND and BOUND.
const BOUND: f64 = f64::from_bits((1023 + 200) << 52);
/// The power of two that brings sizes beyond them into the middle.
const SCALE: f64 = f64::from_bits((1023 + 450) << 52);

fn jet(x: f64, b: f64) -> Jet {
    let root = b.sqrt();
    if x == 0.0 && b == 0.0 {
        return CORNER.jet();
    }
    if x.abs() > FAR * root {
        return far(x, b);
    }
    // f is homogeneous, k f(x; b) = f(kx; k²b): a power of two keeps x² and h³ inside the range.
    let size = x.abs().max(root);
    let k = if size > BOUND {
        1.0 / SCALE
    } else if size < 1.0 / BOUND {
        SCALE
    } else {
        1.0
    };
    let near = near(k * x, k * k * b);
    Jet::new(near.f / k, near.df, near.d2f * k)
}

/// The function where x², b and h³ are ordinary numbers.
fn near(x: f64, b: f64) -> Jet {
    let h = (product(x, x) + b).sqrt();
    let f = if x < 0.0 {
        DoubleDouble::from(0.5 * b) / (h - x)
    } else {
        (h + x) * 0.5
    };
    let bend = DoubleDouble::from(0.5 * b) / (h * h * h);
    Jet::new(f.value(), (f / h).value(), bend.value())
}

/// The arms, where h = |x|.
fn far(x: f64, b: f64) -> Jet {
    let size = x.abs();
    // Divided before it is halved, which a subnormal b would not survive.
    let ratio = b / size;
    let d2f = 0.5 * ratio / size / size;
    if x > 0.0 {
        Jet::new(x, 1.0, d2f)
    } else {
        Jet::new(0.25 * ratio, 0.25 * ratio / size, d2f)
    }
}
