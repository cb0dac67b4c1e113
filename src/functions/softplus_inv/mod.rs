//! Inverse softplus, f(x) = ln(eˣ − 1) on x > 0: softplus(f(x)) = x, with a pole at 0.
//!
//! f′ = 1/(1 − e⁻ˣ), f″ = −e⁻ˣ f′². Near the zero at ln 2, f = ln(1 + 2(e^{x − ln 2} − 1)); above it, f = x + ln(1 − e⁻ˣ).

use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{DoubleDouble, SATURATION, decay, exp_product, expm1, ln_1p, two_sum};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "softplus_inv",
    aliases: &[],
    family: Family::Inverse,
    approximates: None,
    parameters: &[],
    domain: Domain::POSITIVE,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes {
        left: None,
        right: Some(Asymptote::IDENTITY),
    },
    bends: |_| Bend::one(0.0, 1.0),
};

/// Below this, eˣ − 1 rounds to x.
const TINY: f64 = 1e-30;
/// ln 2.
const LN_2: DoubleDouble = DoubleDouble::new(core::f64::consts::LN_2, 2.3190468138462996e-17);

fn jet(x: f64, _: &Values) -> Jet {
    if x < TINY {
        return Jet::new(libm::log(x), 1.0 / x, -1.0 / x / x);
    }
    if x > SATURATION {
        let bend = exp_product((-1.0).into(), 1.0, 1.0, (-x).into());
        return Jet::new(x, 1.0, bend);
    }
    let (e, complement) = decay(x.into());
    let f = if x < 0.4 {
        libm::log(libm::expm1(x))
    } else if x < 1.1 {
        ln_1p(expm1(two_sum(x, -LN_2.hi) - LN_2.lo) * 2.0).value()
    } else {
        (x + ln_1p(-e)).value()
    };
    let slope = complement.recip();
    Jet::new(f, slope.value(), -(e * slope * slope).value())
}
