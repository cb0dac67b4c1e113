//! Mean and mean square of a curve, weighted by a normal density or uniformly over an interval.

use super::rounding;
use crate::Estimate;
use crate::crossing::insert;
use crate::quadrature::{Integral, integrate};
use activation_lab_catalogue::Curve;
use activation_lab_functions::Order;
use activation_lab_math::SQRT_2_OVER_PI;

/// The weight of a mean: a probability distribution of x.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Weight {
    /// x ~ N(mean, deviation²).
    Normal {
        /// μ.
        mean: f64,
        /// σ, above 0.
        deviation: f64,
    },
    /// x uniform on [lo, hi].
    Interval {
        /// The left end.
        lo: f64,
        /// The right end, above `lo`.
        hi: f64,
    },
}

/// Mean and mean square of a curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Means {
    /// E f; for an error curve, the bias.
    pub mean: Estimate,
    /// E f².
    pub mean_square: Estimate,
}

/// Truncation in standard deviations: the density is below 10⁻⁵⁰ beyond.
const CUTOFF: f64 = 15.0;
/// Tolerance of the quadrature, relative to the largest sample of the integrand.
const TOLERANCE: f64 = 1e-11;
/// Samples per interval between nodes that estimate the integrand's magnitude.
const SUBSAMPLES: u32 = 6;

/// E f and E f² of one order of `curve`; NaN unless the curve is defined on the whole support of `weight`.
pub fn means(curve: &dyn Curve, order: Order, weight: Weight) -> Means {
    let both = |x: f64| {
        let value = order.of(curve.at(x));
        [value, value * value]
    };
    // Squaring doubles the relative rounding error.
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

/// Weighted integrals of two integrands that share the bends of `curve`; `noise(x)` is their rounding error.
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
        (0..SUBSAMPLES).map(move |i| lo + (f64::from(i) + 0.5) / f64::from(SUBSAMPLES) * width)
    });
    let mut allowed = [0.0_f64; 2];
    for x in looks {
        let (size, rounding) = (times(x, f(x)), times(x, noise(x)));
        for j in 0..2 {
            allowed[j] = allowed[j].max(TOLERANCE * size[j].abs()).max(rounding[j]);
        }
    }
    // One tolerance serves both integrands, so each is scaled to its own magnitude.
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
    /// The probability density at x.
    fn density(self, x: f64) -> f64 {
        match self {
            Self::Normal { mean, deviation } => {
                let z = (x - mean) / deviation;
                0.5 * SQRT_2_OVER_PI.hi / deviation * libm::exp(-0.5 * z * z)
            }
            Self::Interval { lo, hi } => 1.0 / (hi - lo),
        }
    }

    /// Subdivision nodes: ends of the support, bends of the density and of the curve, and kinks.
    fn nodes(self, curve: &dyn Curve) -> Vec<f64> {
        let (ends, own) = match self {
            Self::Normal { mean, deviation } => {
                let at = |steps: f64| mean + steps * deviation;
                (
                    [at(-CUTOFF), at(CUTOFF)],
                    [-4.0, -2.0, 0.0, 2.0, 4.0].map(at),
                )
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
