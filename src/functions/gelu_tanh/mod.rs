//! Tanh approximation of GELU, f(x) = x/2 (1 + tanh(√(2/π)(x + c x³))).
//!
//! Equal to x σ(v) with v = a x(1 + g), a = 2√(2/π), g = c x², v′ = a(1 + 3g), v″ = 6 a c x. All of these are
//! double-double, because the gate's tail amplifies an error of v about a thousandfold.
//!
//! Hendrycks & Gimpel, "Gaussian error linear units (GELUs)", 2016; the tanh approximation of Φ is older (Page, 1977).

use crate::logistic_gate::LogisticGate;
use crate::{Activation, Asymptotes, Bend, Domain, Family, Jet, Mark, Parameter, Scale, Values};
use activation_lab_math::{DoubleDouble, SQRT_2_OVER_PI, product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "gelu_tanh",
    aliases: &[
        "gelu_new",
        "gelu_fast",
        "gelu_accurate",
        "gelu_pytorch_tanh",
        "gelu_python_tanh",
    ],
    family: Family::Gated,
    approximates: Some("gelu"),
    parameters: &[C],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends,
};

/// The cubic coefficient c, with the paper's default.
pub(crate) const C: Parameter = Parameter {
    id: "c",
    symbol: "c",
    default: 0.044715,
    slider: [0.0, 0.15],
    step: 0.0001,
    scale: Scale::Linear,
    domain: Domain::NON_NEGATIVE,
    marks: &[
        Mark {
            value: 0.0356774,
            label: "NewGELU",
        },
        Mark {
            value: MINIMAX_C,
            label: "minimax",
        },
        Mark {
            value: 0.044715,
            label: "paper",
        },
    ],
};

/// The minimax c: minimizes max |f(x) − GELU(x)|, with the minimum 0.000387418738….
///
/// On x > 0 the error has one maximum and one minimum, near 1.456 and 2.795, and it is even in x. At the optimum both have
/// the same size. Computed with 40 digits, by refining both extrema and solving for equality in c.
const MINIMAX_C: f64 = 0.044_382_943_816_734_092;

/// a = 2√(2/π).
const A: DoubleDouble = DoubleDouble::new(2.0 * SQRT_2_OVER_PI.hi, 2.0 * SQRT_2_OVER_PI.lo);
/// Far above the |v| at which the gate and its derivatives saturate.
const SATURATED: f64 = 1e6;

/// f, f′ and f″; `p` is c.
pub(crate) fn jet(x: f64, p: &Values) -> Jet {
    let cx = p[0] * x;
    let v = A.hi * x * (1.0 + cx * x);
    if v.abs() > SATURATED || x.is_infinite() {
        let v = f64::INFINITY.copysign(x).into();
        return LogisticGate {
            v,
            s: v,
            p: v,
            q: v,
            k: 1.0,
        }
        .jet(x);
    }
    let g = squared_times(x, p[0]);
    let x_over = A * x;
    let cubic = 1.0 + g;
    let cubic_slope = cubic + g.scaled(2.0);
    let s = x_over * cubic_slope;
    LogisticGate {
        v: x_over * cubic,
        s,
        p: 2.0 + g.scaled(4.0) * 3.0,
        q: s.abs() * cubic_slope,
        k: A.hi,
    }
    .jet(x)
}

/// The bend at 0; `p` is c.
pub(crate) fn bends(p: &Values) -> Vec<Bend> {
    // Width: |v| = 1 by the linear or the cubic term, whichever comes first.
    Bend::one(0.0, (1.0 / A.hi).min(libm::cbrt(1.0 / (A.hi * p[0]))))
}

/// c x² as double-double. For a huge c, a power of two moves between c and x to preserve the low part.
fn squared_times(x: f64, c: f64) -> DoubleDouble {
    const HUGE: f64 = f64::from_bits((1023 + 300) << 52);
    if c > HUGE {
        product(c / HUGE / HUGE, x * HUGE) * (x * HUGE)
    } else {
        product(c, x) * x
    }
}
