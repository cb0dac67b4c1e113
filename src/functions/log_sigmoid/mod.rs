//! Log-sigmoid, f(x) = ln σ(x) = min(x, 0) − ln(1 + e), e = e^−|x|: a log-probability that does not underflow.
//!
//! f′ = σ(−x), f″ = −σ′(x).

use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{Logistic, SATURATION, exp_product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "log_sigmoid",
    aliases: &[],
    family: Family::Sigmoidal,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::both(Asymptote::IDENTITY, Asymptote::ZERO),
    bends: |_| Bend::one(0.0, 1.0),
};

fn jet(x: f64, _: &Values) -> Jet {
    if x.abs() > SATURATION {
        let e = exp_product(1.0.into(), 1.0, 1.0, (-x.abs()).into());
        return if x > 0.0 {
            Jet::new(-e, e, -e)
        } else {
            Jet::new(x, 1.0, -e)
        };
    }
    let mirrored = Logistic::without_complement((-x).into());
    Jet::new(
        (x.min(0.0) - mirrored.ln_1p_e()).value(),
        mirrored.value().value(),
        -mirrored.slope(),
    )
}
