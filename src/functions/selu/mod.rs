//! SELU, f(x) = λx for x > 0, else λα(eˣ − 1): an ELU scaled so that activations keep mean 0 and variance 1.
//!
//! f′ = f″ = λα eˣ for x < 0; f′ jumps from λα = 1.758 to λ = 1.051 at 0.
//!
//! Klambauer, Unterthiner, Mayr & Hochreiter, "Self-normalizing neural networks", 2017, the source of the constants.

use crate::{
    Activation, Asymptote, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Values,
};
use activation_lab_math::{DoubleDouble, SATURATION, exp_product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "selu",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&[KINK_AT_ZERO]),
    asymptotes: |_| {
        Asymptotes::both(
            Asymptote::level(-LAMBDA_ALPHA.hi),
            Asymptote::line(LAMBDA, 0.0),
        )
    },
    bends: |_| Bend::one(0.0, 1.0),
};

/// λ.
const LAMBDA: f64 = 1.050_700_987_355_480_493_419_334_985_294_6;
/// λα, where α = 1.673 263 242 354 377 284 817 042 991 671 7.
const LAMBDA_ALPHA: DoubleDouble = DoubleDouble::new(1.7580993408473768, 1.41535193800845e-17);

const KINK_AT_ZERO: Kink = Kink {
    x: 0.0,
    left: Jet::new(0.0, LAMBDA_ALPHA.hi, LAMBDA_ALPHA.hi),
    right: Jet::line(0.0, LAMBDA),
    conventions: [Convention::Left, Convention::Left, Convention::Right],
};

fn jet(x: f64, _: &Values) -> Jet {
    if x > 0.0 {
        return Jet::line(LAMBDA * x, LAMBDA);
    }
    if x == 0.0 {
        return KINK_AT_ZERO.jet();
    }
    let slope = if x < -SATURATION {
        exp_product(LAMBDA_ALPHA, 1.0, 1.0, x.into())
    } else {
        LAMBDA_ALPHA.times(libm::exp(x))
    };
    Jet::new(LAMBDA_ALPHA.times(libm::expm1(x)), slope, slope)
}
