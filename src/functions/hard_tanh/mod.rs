//! Hard tanh, f(x) = clip(x, min, max): for [−1, 1] the clipped first-order Taylor polynomial of tanh.
//!
//! f = max everywhere if min ≥ max.
//!
//! Collobert, "Large scale machine learning", 2004.

use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter,
    Scale,
};

/// The catalogue entry.
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
            Kink::list(&kinks(p[0], p[1]))
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

fn kinks(min: f64, max: f64) -> [Kink; 2] {
    // At ±1 frameworks have a built-in function; for other bounds, JAX and Keras code clips.
    let jax = if min == -1.0 && max == 1.0 {
        [Convention::Right, Convention::Left]
    } else {
        [Convention::Mean; 2]
    };
    [
        Kink {
            x: min,
            left: Jet::line(min, 0.0),
            right: Jet::line(min, 1.0),
            conventions: [Convention::Left, jax[0], Convention::Right],
        },
        Kink {
            x: max,
            left: Jet::line(max, 1.0),
            right: Jet::line(max, 0.0),
            conventions: [Convention::Right, jax[1], Convention::Left],
        },
    ]
}

fn jet(x: f64, min: f64, max: f64) -> Jet {
    if x > max || min >= max {
        Jet::line(max, 0.0)
    } else if x < min {
        Jet::line(min, 0.0)
    } else if x == min || x == max {
        kinks(min, max)[usize::from(x == max)].jet()
    } else {
        Jet::line(x, 1.0)
    }
}
