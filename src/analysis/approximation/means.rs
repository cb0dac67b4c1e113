//! Means of a curve and of its square: for a normal input, or evenly over an interval.

use super::rounding;
use crate::analysis::Estimate;
use crate::analysis::crossing::insert;
use crate::analysis::quadrature::{Integral, integrate};
use crate::catalogue::Curve;
use crate::functions::Order;
use crate::math::SQRT_2_OVER_PI;

/// What a mean is taken over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weight {
    /// x ~ N(mean, deviation²).
    Normal {
        /// μ.
        mean: f64,
        /// σ, above 0.
        deviation: f64,
    },
    /// Every x between two ends alike.
    Interval {
        /// The left end.
        lo: f64,
        /// The right end, above it.
        hi: f64,
    },
}

/// The mean of a curve and of its square.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    /// The mean: of an error, the bias.
    pub mean: Estimate,
    /// The mean of the square.
    pub mean_square: Estimate,
}

/// Beyond so many standard deviations the density is below 10⁻⁵⁰.
const REACH: f64 = 15.0;
/// Error allowed of an integrand, relative to its largest size.
const TOLERANCE: f64 = 1e-11;
/// Where an integrand's size is asked, within each of the intervals between nodes.
const LOOKS: u32 = 6;

/// The means of one order of `curve`; NaN where the curve is not defined throughout.
pub fn means(curve: &dyn Curve, order: Order, weight: Weight) -> Means {
    let both = |x: f64| {
        let value = order.of(curve.at(x));
        [value, value * value]
    };
    // Of a square, twice as much is rounding as of the number itself.
    let noise = |x: f64| {
        let [of_value, value] = [rounding(curve, order, x), order.of(curve.at(x)).abs()];
        [of_value, of_value * (2.0 * value + of_value)]
    };
    let [[mean, square], [off, square_off]] = {
        let it = weighted(curve, weight, &both, &noise);
        [it.value, it.error]
    };
    Means {
        mean: Estimate {
            value: mean,
            error: off,
        },
        mean_square: Estimate {
            value: square,
            error: square_off,
        },
    }
}

/// The means of two functions that have the bends of `curve`, of which `noise` is rounding.
pub(super) fn weighted(
    curve: &dyn Curve,
    weight: Weight,
    f: &dyn Fn(f64) -> [f64; 2],
    noise: &dyn Fn(f64) -> [f64; 2],
) -> Integral {
    let nodes = weight.nodes(curve);
    let domain = curve.domain();
    if !nodes.iter().all(|&x| domain.contains(x)) {
        let none = [f64::NAN; 2];
        return Integral {
            value: none,
            error: none,
        };
    }
    let times = |x: f64, pair: [f64; 2]| pair.map(|value| value * weight.density(x));
    let looks = nodes.windows(2).flat_map(|pair| {
        let (lo, width) = (pair[0], pair[1] - pair[0]);
        (0..LOOKS).map(move |i| lo + (f64::from(i) + 0.5) / f64::from(LOOKS) * width)
    });
    let mut allowed = [0.0_f64; 2];
    for x in looks {
        let (size, rounding) = (times(x, f(x)), times(x, noise(x)));
        for j in 0..2 {
            allowed[j] = allowed[j].max(TOLERANCE * size[j].abs()).max(rounding[j]);
        }
    }
    // One tolerance for both: each in units of its own.
    let units = allowed.map(|unit| if unit > 0.0 { unit } else { 1.0 });
    let scaled = |x: f64| {
        let [a, b] = times(x, f(x));
        [a / units[0], b / units[1]]
    };
    let it = integrate(&nodes, 1.0, &scaled);
    let back = |[a, b]: [f64; 2]| [a * units[0], b * units[1]];
    Integral {
        value: back(it.value),
        error: back(it.error),
    }
}

impl Weight {
    /// The density at x.
    fn density(self, x: f64) -> f64 {
        match self {
            Self::Normal { mean, deviation } => {
                let z = (x - mean) / deviation;
                0.5 * SQRT_2_OVER_PI.hi / deviation * libm::exp(-0.5 * z * z)
            }
            Self::Interval { lo, hi } => 1.0 / (hi - lo),
        }
    }

    /// Where the integral is cut: at its ends, where the weight and the curve bend, and at kinks.
    fn nodes(self, curve: &dyn Curve) -> Vec<f64> {
        let (ends, own) = match self {
            Self::Normal { mean, deviation } => {
                let at = |steps: f64| mean + steps * deviation;
                ([at(-REACH), at(REACH)], [-4.0, -2.0, 0.0, 2.0, 4.0].map(at))
            }
            Self::Interval { lo, hi } => ([lo, hi], [0.5 * (lo + hi); 5]),
        };
        let bends = curve.bends().into_iter().flat_map(|bend| {
            [-32.0, -8.0, -4.0, -2.0, 0.0, 2.0, 4.0, 8.0, 32.0].map(|w| bend.x + w * bend.width)
        });
        let kinks = curve.kinks().into_iter().map(|kink| kink.x);
        let mut nodes = ends.to_vec();
        for x in bends.chain(kinks).chain(own) {
            if ends[0] < x && x < ends[1] {
                insert(&mut nodes, x, |&node| node);
            }
        }
        nodes
    }
}
