//! Sigmoid, σ(x) = 1/(1 + e⁻ˣ): the logistic function.
//!
//! With e = e^−|x|: σ′ = σ(1 − σ) = e/(1 + e)², σ″ = ∓e(1 − e)/(1 + e)³, which avoids the cancellation in 1 − σ.
//!
//! Verhulst, "Notice sur la loi que la population suit dans son accroissement", 1838.

use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{Logistic, SATURATION, exp_product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "sigmoid",
    aliases: &["logistic"],
    family: Family::Sigmoidal,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::both(Asymptote::ZERO, Asymptote::level(1.0)),
    bends: |_| Bend::one(0.0, 1.0),
};

fn jet(x: f64, _: &Values) -> Jet {
    if x.abs() > SATURATION {
        let e = exp_product(1.0.into(), 1.0, 1.0, (-x.abs()).into());
        return if x > 0.0 {
            Jet::new(1.0, e, -e)
        } else {
            Jet::new(e, e, e)
        };
    }
    let logistic = Logistic::new(x.into());
    Jet::new(
        logistic.value().value(),
        logistic.slope(),
        -logistic.bend().copysign(x),
    )
}
