//! Hard swish, f(x) = x ReLU6(x + 3)/6: a Swish whose gate is a hard sigmoid of slope ⅙.
//!
//! f′ = (2x + 3)/6 and f″ = ⅓ for |x| < 3; f′ jumps by ½ at −3 and at 3.
//!
//! Howard et al., "Searching for MobileNetV3", 2019.

use crate::{Activation, Asymptotes, Bend, Convention, Domain, Family, Jet, Kink, Values};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "hard_swish",
    aliases: &["hard_silu"],
    family: Family::Gated,
    approximates: Some("silu"),
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Kink::list(&KINKS),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: |_| Bend::one(0.0, 3.0),
};

const THIRD: f64 = 1.0 / 3.0;

const KINKS: [Kink; 2] = [
    Kink {
        x: -3.0,
        left: Jet::line(0.0, 0.0),
        right: Jet::new(0.0, -0.5, THIRD),
        conventions: [Convention::Left; 3],
    },
    Kink {
        x: 3.0,
        left: Jet::new(3.0, 1.5, THIRD),
        right: Jet::line(3.0, 1.0),
        conventions: [Convention::Right; 3],
    },
];

fn jet(x: f64, _: &Values) -> Jet {
    if x.abs() == 3.0 {
        KINKS[usize::from(x > 0.0)].jet()
    } else if x < -3.0 {
        Jet::line(0.0, 0.0)
    } else if x > 3.0 {
        Jet::line(x, 1.0)
    } else {
        Jet::new(x * (x + 3.0) / 6.0, (2.0 * x + 3.0) / 6.0, THIRD)
    }
}
