//! Clipped ReLU, f(x) = min(x, M) for x > θ, else α(x − θ): a ReLU with a ceiling, a threshold and a leak, as Keras has it.
//!
//! f jumps from 0 to min(θ, M) at θ > 0.
//!
//! Hannun et al., "Deep Speech: scaling up end-to-end speech recognition", 2014, clip at 20.

use crate::functions::leaky_relu::{self, leak};
use crate::functions::{
    Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink, Mark, Parameter, Scale,
};

/// The entry of the catalogue.
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
        // At or below the threshold the ceiling is none.
        let ceiling = ceiling(if p[0] > p[2] { p[0] } else { f64::INFINITY }, p[2]);
        Kink::list(&[step(p[0], p[1], p[2]), ceiling])
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

/// Where f leaves the line below the threshold.
pub(in crate::functions) const THRESHOLD: Parameter = Parameter {
    id: "threshold",
    symbol: "θ",
    default: 1.0,
    slider: [0.0, 3.0],
    step: 0.01,
    scale: Scale::Linear,
    domain: Domain::REAL,
    marks: &[],
};

/// The kink or jump at θ, where Keras multiplies by a step or subtracts a ReLU.
pub(in crate::functions) fn step(max: f64, alpha: f64, threshold: f64) -> Kink {
    Kink {
        x: threshold,
        left: Jet::line(0.0, alpha),
        right: Jet::line(threshold.min(max), f64::from(u8::from(threshold < max))),
        answers: [Answer::Left, Answer::Left, Answer::Zero],
    }
}

/// The kink at M > θ.
fn ceiling(max: f64, threshold: f64) -> Kink {
    // Keras has a function of its own for 6.
    let keras = if max == 6.0 && threshold == 0.0 {
        Answer::Right
    } else {
        Answer::Left
    };
    Kink {
        x: max,
        left: Jet::line(max, 1.0),
        right: Jet::line(max, 0.0),
        answers: [Answer::Right, Answer::Mean, keras],
    }
}

/// f, f′ and f″; an infinite `max` is no ceiling.
pub(in crate::functions) fn jet(x: f64, max: f64, alpha: f64, threshold: f64) -> Jet {
    if x < threshold {
        let below = x - threshold;
        let f = if below.is_finite() || x.is_infinite() {
            leak(below, alpha)
        } else {
            // The difference overflows, the product need not.
            alpha * x - alpha * threshold
        };
        Jet::line(f, alpha)
    } else if x == threshold {
        Jet {
            f: 0.0,
            ..step(max, alpha, threshold).jet()
        }
    } else if x < max || max.is_infinite() {
        Jet::line(x, 1.0)
    } else if x == max {
        ceiling(max, threshold).jet()
    } else {
        Jet::line(max, 0.0)
    }
}
