//! Tanhshrink, f(x) = x − tanh x ≈ x³/3 near 0.
//!
//! f′ = tanh² x, f″ = 2 tanh x (1 − tanh² x). Near 0 the difference cancels, so f = x³ P(x²)/cosh x with P(y) = Σ 2k
//! y^{k−1}/(2k + 1)!, the series of x cosh x − sinh x; all its terms are positive.

use crate::{Activation, Asymptote, Asymptotes, Bend, Domain, Family, Jet, Values};
use activation_lab_math::{DoubleDouble, Logistic, SATURATION, exp_product, product};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "tanhshrink",
    aliases: &[],
    family: Family::Shrinkage,
    approximates: None,
    parameters: &[],
    domain: Domain::REAL,
    jet,
    kinks: |_| Vec::new(),
    asymptotes: |_| Asymptotes::both(Asymptote::line(1.0, 1.0), Asymptote::line(1.0, -1.0)),
    bends: |_| Bend::one(0.0, 1.0),
};

/// Below this |x| the series applies; 13 terms leave a truncation error below 10⁻¹⁸.
const SERIES: f64 = 1.75;
/// Below this |x|, f = x³/3 and tanh x = x to the last digit; an intermediate x³ could underflow.
const CUBIC: f64 = 1e-9;

fn jet(x: f64, _: &Values) -> Jet {
    let size = x.abs();
    if size < CUBIC {
        return Jet::new(x * x * x / 3.0, x * x, 2.0 * x);
    }
    if 2.0 * size > SATURATION {
        let f = x - 1.0_f64.copysign(x);
        let bend = exp_product(1.0.into(), 8.0, 1.0, (-2.0 * size).into());
        return Jet::new(f, 1.0, bend.copysign(x));
    }
    let logistic = Logistic::new((2.0 * size).into());
    let tanh = logistic.tanh_half();
    let f = if size < SERIES {
        let square = product(x, x);
        square * size * series(square) * (logistic.e.scaled(4.0)).sqrt() * logistic.upper
    } else {
        size - tanh
    };
    Jet::new(
        f.value().copysign(x),
        (tanh * tanh).value(),
        (8.0 * logistic.bend()).copysign(x),
    )
}

/// P(y), with the leading term ⅓ as double-double.
fn series(y: DoubleDouble) -> DoubleDouble {
    let rest = COEFFICIENTS.iter().fold(0.0, |p, c| p * y.hi + c);
    y * rest + THIRD
}

const THIRD: DoubleDouble = DoubleDouble::new(1.0 / 3.0, 1.850371707708594e-17);

/// 2k/(2k + 1)! for k = 13 down to 2.
const COEFFICIENTS: [f64; 12] = [
    2.387759364586842e-27,
    1.5472680682522736e-24,
    8.509974375387505e-22,
    3.9145882126782523e-19,
    1.4797143443923793e-16,
    4.498331606952833e-14,
    1.0706029224547743e-11,
    1.9270852604185937e-09,
    2.505210838544172e-07,
    2.2045855379188714e-05,
    0.0011904761904761906,
    0.03333333333333333,
];
