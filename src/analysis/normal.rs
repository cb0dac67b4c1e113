//! Moments of f(x) and f′(x) for a normally distributed input.

use super::crossing::insert;
use super::quadrature::integrate;
use activation_lab_catalogue::Curve;
use activation_lab_math::SQRT_2_OVER_PI;

/// Truncation in standard deviations: the density is below 10⁻⁵⁰ beyond, and no catalogue function grows that fast.
const CUTOFF: f64 = 15.0;
/// Absolute tolerance per unit of x.
const TOLERANCE: f64 = 1e-14;

/// A number with an error bound.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The number.
    pub value: f64,
    /// An upper bound of the absolute error.
    pub error: f64,
}

/// Output statistics for a normal input.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments {
    /// E f(x).
    pub mean: Estimate,
    /// The standard deviation of f(x).
    pub deviation: Estimate,
    /// E f′(x)²: the mean factor by which a layer scales a squared gradient.
    pub mean_square_slope: Estimate,
    /// P(|f′(x)| < [`super::SATURATED`]).
    pub saturated: f64,
}

/// Moments for x ~ N(mean, deviation²), by quadrature between the kinks; `saturation` lists the saturated intervals.
pub(super) fn moments(
    curve: &dyn Curve,
    saturation: &[[f64; 2]],
    mean: f64,
    deviation: f64,
) -> Moments {
    let [lo, hi] = [mean - CUTOFF * deviation, mean + CUTOFF * deviation];
    let mut nodes = vec![lo, hi];
    let mut cut = |x: f64| {
        if lo < x && x < hi {
            insert(&mut nodes, x, |&node| node);
        }
    };
    for steps in -4..=4 {
        cut(mean + f64::from(steps) * deviation);
    }
    for kink in curve.kinks() {
        cut(kink.x);
    }
    for bend in curve.bends() {
        for widths in [-32.0, -8.0, -2.0, 0.0, 2.0, 8.0, 32.0] {
            cut(bend.x + widths * bend.width);
        }
    }
    let density = |x: f64| {
        let z = (x - mean) / deviation;
        0.5 * SQRT_2_OVER_PI.hi / deviation * libm::exp(-0.5 * z * z)
    };
    let first = integrate(&nodes, TOLERANCE / deviation, &|x: f64| {
        let (jet, p) = (curve.at(x), density(x));
        [p * jet.f, p * jet.df * jet.df]
    });
    let center = first.value[0];
    // E (f − m)² avoids the cancellation of E f² − m² for a small variance; the error of m enters twice and is corrected.
    let second = integrate(&nodes, TOLERANCE / deviation, &|x: f64| {
        let (p, off) = (density(x), curve.at(x).f - center);
        [p * off, p * off * off]
    });
    let [shift, spread] = second.value;
    let root = libm::sqrt((spread - shift * shift).max(0.0));
    let error = second.error[1] + 2.0 * shift.abs() * second.error[0];
    let share = |x: f64| 0.5 * libm::erfc(-(x - mean) / (deviation * std::f64::consts::SQRT_2));
    Moments {
        mean: Estimate {
            value: center,
            error: first.error[0],
        },
        deviation: Estimate {
            value: root,
            // |√v − √w| ≤ min(|v − w|/√v, √|v − w|); division by 0 leaves the second.
            error: (error / root).min(libm::sqrt(error)),
        },
        mean_square_slope: Estimate {
            value: first.value[1],
            error: first.error[1],
        },
        // `Iterator::sum` starts at −0.0.
        saturated: saturation
            .iter()
            .fold(0.0, |sum, &[lo, hi]| sum + (share(hi) - share(lo))),
    }
}
