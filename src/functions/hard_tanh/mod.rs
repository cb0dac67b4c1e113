//! Hard tanh, f(x) = clip(x, min, max): with −1 and 1 the first-order Taylor polynomial of tanh, clipped.
//!
//! Where min is not below max, f is max throughout.
//!
//! Collobert, "Large Scale Machine Learning", 2004.

use crate::functions::{
    Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink, Mark, Parameter, Scale,
};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "hard_tanh",
    aliases: &[],
    family: Family::Sigmoidal,
    approximates: Some("tanh"),
    parameters: &[
        Parameter {
            id: "min",
            symbol: "a",
            default: -1.0,
            slider: [-3.0, 0.0],
            ..BOUND
        },
        Parameter {
            id: "max",
            symbol: "b",
            default: 1.0,
            slider: [0.1, 6.0],
            marks: &[
                Mark {
                    value: 1.0,
                    label: "all frameworks",
                },
                Mark {
                    value: 6.0,
                    label: "ReLU6",
                },
            ],
            ..BOUND
        },
    ],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0], p[1]),
    kinks: |p| {
        if p[0] < p[1] {
            Kink::list(&corners(p[0], p[1]))
        } else {
            Vec::new()
        }
    },
    asymptotes: |p| Asymptotes::both(Asymptote::level(p[0].min(p[1])), Asymptote::level(p[1])),
    bends: |_| Vec::new(),
};

const BOUND: Parameter = Parameter {
    id: "",
    symbol: "",
    default: 0.0,
    slider: [0.0, 0.0],
    step: 0.01,
    scale: Scale::Linear,
    domain: Domain::REAL,
    marks: &[],
};

fn corners(min: f64, max: f64) -> [Kink; 2] {
    // The bounds of the frameworks' own function; JAX and Keras clip at others.
    let jax = if min == -1.0 && max == 1.0 {
        [Answer::Right, Answer::Left]
    } else {
        [Answer::Mean; 2]
    };
    [
        Kink {
            x: min,
            left: Jet::line(min, 0.0),
            right: Jet::line(min, 1.0),
            answers: [Answer::Left, jax[0], Answer::Right],
        },
        Kink {
            x: max,
            left: Jet::line(max, 1.0),
            right: Jet::line(max, 0.0),
            answers: [Answer::Right, jax[1], Answer::Left],
        },
    ]
}

fn jet(x: f64, min: f64, max: f64) -> Jet {
    if x > max || min >= max {
        Jet::line(max, 0.0)
    } else if x < min {
        Jet::line(min, 0.0)
    } else if x == min || x == max {
        corners(min, max)[usize::from(x == max)].jet()
    } else {
        Jet::line(x, 1.0)
    }
}
