//! Swish, f(x) = x σ(βx): x/2 at β = 0, SiLU at β = 1, ReLU for β → ∞.
//!
//! With v = βx: f′ = σ(v) + v σ′(v), f″ = β(2σ′(v) + v σ″(v)). β < 0 mirrors the gate.
//!
//! Ramachandran, Zoph & Le, "Searching for activation functions", 2017.

use crate::logistic_gate::LogisticGate;
use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Mark, Parameter, Scale};
use activation_lab_math::product;

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "swish",
    aliases: &[],
    family: Family::Gated,
    approximates: None,
    parameters: &[Parameter {
        id: "beta",
        symbol: "β",
        default: 1.0,
        slider: [0.0, 10.0],
        step: 0.01,
        scale: Scale::Linear,
        domain: Domain::REAL,
        marks: &[
            Mark {
                value: 0.0,
                label: "x/2",
            },
            Mark {
                value: 1.0,
                label: "SiLU",
            },
            Mark {
                value: 1.702,
                label: "GELU",
            },
        ],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |_| Vec::new(),
    asymptotes: |p| asymptotes(p[0]),
    bends: |p| bends(p[0]),
};

/// f, f′ and f″ of x σ(βx).
#[inline]
pub(crate) fn jet(x: f64, beta: f64) -> Jet {
    if beta == 0.0 {
        return Jet::line(0.5 * x, 0.5);
    }
    let v = product(beta, x);
    LogisticGate {
        v,
        s: v,
        p: 2.0.into(),
        q: v.abs(),
        k: beta,
    }
    .jet(x)
}

/// y = 0 on the side where the gate closes, y = x where it opens.
pub(crate) fn asymptotes(beta: f64) -> Asymptotes {
    let half = Asymptote::line(0.5, 0.0);
    match beta.total_cmp(&0.0) {
        _ if beta == 0.0 => Asymptotes::both(half, half),
        core::cmp::Ordering::Less => Asymptotes::both(Asymptote::IDENTITY, Asymptote::ZERO),
        _ => Asymptotes::RECTIFIER,
    }
}

/// The bend at 0, of width 1/|β|; none for β = 0.
pub(crate) fn bends(beta: f64) -> Vec<Bend> {
    if beta == 0.0 {
        Vec::new()
    } else {
        Bend::one(0.0, 1.0 / beta.abs())
    }
}
