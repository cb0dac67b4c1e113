//! Clipped ReLU, f(x) = min(x, M) for x > θ, else α(x − θ): the Keras ReLU with upper bound M, threshold θ and negative
//! slope α.
//!
//! For θ > 0, f jumps from 0 to min(θ, M) at θ.
//!
//! Hannun et al., "Deep Speech: scaling up end-to-end speech recognition", 2014, clips at 20.

use crate::leaky_relu::{self, leak};
use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter,
    Scale,
};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "clipped_relu",
    aliases: &[],
    family: Family::Rectifier,
    approximates: None,
    parameters: &[
        Parameter {
            id: "max",
            symbol: "M",
            default: 6.0,
            slider: [0.5, 20.0],
            step: 0.1,
            scale: Scale::Linear,
            domain: Domain::POSITIVE,
            marks: &[
                Mark {
                    value: 6.0,
                    label: "ReLU6",
                },
                Mark {
                    value: 20.0,
                    label: "Deep Speech",
                },
            ],
        },
        Parameter {
            default: 0.0,
            ..leaky_relu::ALPHA
        },
        Parameter {
            default: 0.0,
            domain: Domain::NON_NEGATIVE,
            ..THRESHOLD
        },
    ],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0], p[1], p[2]),
    kinks: |p| {
        // For M ≤ θ there is no kink at M.
        let upper = upper_kink(if p[0] > p[2] { p[0] } else { f64::INFINITY }, p[2]);
        Kink::list(&[threshold_kink(p[0], p[1], p[2]), upper])
    },
    asymptotes: |p| {
        let left = Asymptote::line(p[1], 0.0 - leak(p[2], p[1]));
        Asymptotes {
            left: left.intercept.is_finite().then_some(left),
            right: Some(Asymptote::level(p[0])),
        }
    },
    bends: |_| Vec::new(),
};

/// The threshold θ below which the branch α(x − θ) applies.
pub(crate) const THRESHOLD: Parameter = Parameter {
    id: "threshold",
    symbol: "θ",
    default: 1.0,
    slider: [0.0, 3.0],
    step: 0.01,
    scale: Scale::Linear,
    domain: Domain::REAL,
    marks: &[],
};

/// The kink or jump at θ. The Keras code multiplies by a step function or subtracts a ReLU there.
pub(crate) fn threshold_kink(max: f64, alpha: f64, threshold: f64) -> Kink {
    Kink {
        x: threshold,
        left: Jet::line(0.0, alpha),
        right: Jet::line(threshold.min(max), f64::from(u8::from(threshold < max))),
        conventions: [Convention::Left, Convention::Left, Convention::Zero],
    }
}

/// The kink at M > θ.
fn upper_kink(max: f64, threshold: f64) -> Kink {
    // For M = 6 the Keras code calls `relu6`.
    let keras = if max == 6.0 && threshold == 0.0 {
        Convention::Right
    } else {
        Convention::Left
    };
    Kink {
        x: max,
        left: Jet::line(max, 1.0),
        right: Jet::line(max, 0.0),
        conventions: [Convention::Right, Convention::Mean, keras],
    }
}

/// f, f′ and f″; an infinite `max` means no upper bound.
pub(crate) fn jet(x: f64, max: f64, alpha: f64, threshold: f64) -> Jet {
    if x < threshold {
        let below = x - threshold;
        let f = if below.is_finite() || x.is_infinite() {
            leak(below, alpha)
        } else {
            // x − θ overflows where the product may not.
            alpha * x - alpha * threshold
        };
        Jet::line(f, alpha)
    } else if x == threshold {
        Jet {
            f: 0.0,
            ..threshold_kink(max, alpha, threshold).jet()
        }
    } else if x < max || max.is_infinite() {
        Jet::line(x, 1.0)
    } else if x == max {
        upper_kink(max, threshold).jet()
    } else {
        Jet::line(max, 0.0)
    }
}
