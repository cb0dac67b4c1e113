//! Leaky ReLU, f(x) = x for x > 0, else αx; PReLU is the same function with another default α.
//!
//! f = max(αx, x) only for α ≤ 1; α = 1 gives the identity.
//!
//! Maas, Hannun & Ng, "Rectifier nonlinearities improve neural network acoustic models", 2013.

use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter,
    Scale, Values,
};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "leaky_relu",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[Parameter {
        default: 0.01,
        marks: &[
            Mark {
                value: 0.01,
                label: "PyTorch, JAX, ONNX",
            },
            Mark {
                value: 0.2,
                label: "Keras function",
            },
            Mark {
                value: 0.3,
                label: "Keras layer",
            },
        ],
        ..ALPHA
    }],
    domain: Domain::REAL,
    jet,
    kinks,
    asymptotes,
    bends: |_| Vec::new(),
};

/// The negative slope α, with PReLU's default.
pub(crate) const ALPHA: Parameter = Parameter {
    id: "alpha",
    symbol: "α",
    default: 0.25,
    slider: [-0.5, 1.5],
    step: 0.01,
    scale: Scale::Linear,
    domain: Domain::REAL,
    marks: &[],
};

/// f, f′ and f″; `p` is α.
#[inline]
pub(crate) fn jet(x: f64, p: &Values) -> Jet {
    if x > 0.0 {
        Jet::line(x, 1.0)
    } else if x < 0.0 {
        Jet::line(leak(x, p[0]), p[0])
    } else {
        kink_at_zero(p[0]).jet()
    }
}

/// αx for x < 0; 0 · ∞ counts as 0.
#[inline]
pub(crate) fn leak(x: f64, alpha: f64) -> f64 {
    if alpha == 0.0 { 0.0 } else { alpha * x }
}

/// The kink at 0; [`Kink::list`] drops it for α = 1.
pub(crate) fn kink_at_zero(alpha: f64) -> Kink {
    Kink {
        x: 0.0,
        left: Jet::line(0.0, alpha),
        right: Jet::line(0.0, 1.0),
        conventions: [Convention::Left, Convention::Right, Convention::Left],
    }
}

/// The list of kinks; `p` is α.
pub(crate) fn kinks(p: &Values) -> Vec<Kink> {
    Kink::list(&[kink_at_zero(p[0])])
}

/// y = αx on the left, y = x on the right; `p` is α.
pub(crate) fn asymptotes(p: &Values) -> Asymptotes {
    Asymptotes::both(Asymptote::line(p[0], 0.0), Asymptote::IDENTITY)
}
