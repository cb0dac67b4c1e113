//! Softsign, f(x) = x/(1 + |x|): saturates polynomially, 1 − |f| ~ 1/|x|.
//!
//! f′ = 1/(1 + |x|)², f″ = ∓2/(1 + |x|)³; f″ jumps from 2 to −2 at 0.
//!
//! Bergstra, Desjardins, Lamblin & Bengio, "Quadratic polynomials learn better image features", 2009.

use crate::{
    Activation, Asymptote, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Values,
};
use activation_lab_math::two_sum;

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "softsign",
    aliases: &[],
    family: Family::Sigmoidal,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[KINK_AT_ZERO]),
    asymptotes: |_| Asymptotes::both(Asymptote::level(-1.0), Asymptote::level(1.0)),
    bends: |_| Bend::one(0.0, 1.0),
};

const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::new(0.0, 1.0, 2.0),
    right: Jet::new(0.0, 1.0, -2.0),
    conventions: [Convention::Left; 3],
};

/// Beyond this |x|, 1 + |x| rounds to |x| and f to ±1.
const ASYMPTOTIC: f64 = 1e30;

fn jet(x: f64, _: &Values) -> Jet {
    let size = x.abs();
    if size == 0.0 {
        return KINK_AT_ZERO.jet();
    }
    if size > ASYMPTOTIC {
        return Jet::new(
            1.0_f64.copysign(x),
            1.0 / size / size,
            -(2.0 / size / size / size).copysign(x),
        );
    }
    let inverse = two_sum(1.0, size).recip();
    let slope = inverse * inverse;
    Jet::new(
        inverse.times(x),
        slope.value(),
        -(2.0 * (slope * inverse).value()).copysign(x),
    )
}
