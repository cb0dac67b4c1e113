//! Hard sigmoid, f(x) = clip(s x + ½, 0, 1): with s = ¼ the first-order Taylor polynomial of the sigmoid, clipped.
//!
//! It is computed as (x + T)/(2T) with T = 1/(2s), the point where it saturates, and T rounded to an f64: so 0.2 means ⅕ and
//! 0.16666666666666666 means ⅙, and f is exactly 0 at −T, where s x + ½ would leave a rounding error.
//!
//! Courbariaux, Bengio & David, "BinaryConnect", 2015.

use crate::functions::{
    Activation, Answer, Asymptote, Asymptotes, Domain, Family, Jet, Kink, Mark, Parameter, Scale,
};

/// The entry of the catalogue.
pub static ENTRY: Activation = Activation {
    id: "hard_sigmoid",
    aliases: &["hard_logistic"],
    family: Family::Sigmoidal,
    approximates: Some("sigmoid"),
    parameters: &[Parameter {
        id: "slope",
        symbol: "s",
        default: 0.25,
        slider: [0.05, 0.5],
        step: 0.01,
        scale: Scale::Linear,
        domain: Domain::POSITIVE,
        marks: &[
            Mark {
                value: 1.0 / 6.0,
                label: "PyTorch, JAX, Keras",
            },
            Mark {
                value: 0.2,
                label: "ONNX",
            },
            Mark {
                value: 0.25,
                label: "Taylor",
            },
        ],
    }],
    domain: Domain::REAL,
    jet: |x, p| jet(x, p[0]),
    kinks: |p| Kink::list(&corners(p[0])),
    asymptotes: |_| Asymptotes::both(Asymptote::ZERO, Asymptote::level(1.0)),
    bends: |_| Vec::new(),
};

/// T = 1/(2s), the |x| at which the function saturates.
fn saturation(slope: f64) -> f64 {
    0.5 / slope
}

fn corners(slope: f64) -> [Kink; 2] {
    let t = saturation(slope);
    // The slope of the frameworks' own function; with another one the code clips a line.
    let [lower, upper] = if slope == 1.0 / 6.0 {
        [[Answer::Left; 3], [Answer::Right; 3]]
    } else {
        [
            [Answer::Left, Answer::Mean, Answer::Right],
            [Answer::Right, Answer::Mean, Answer::Left],
        ]
    };
    [
        Kink {
            x: -t,
            left: Jet::line(0.0, 0.0),
            right: Jet::line(0.0, slope),
            answers: lower,
        },
        Kink {
            x: t,
            left: Jet::line(1.0, slope),
            right: Jet::line(1.0, 0.0),
            answers: upper,
        },
    ]
}

fn jet(x: f64, slope: f64) -> Jet {
    let t = saturation(slope);
    if x.is_infinite() || x.abs() > t {
        return Jet::line(if x < 0.0 { 0.0 } else { 1.0 }, 0.0);
    }
    if x.abs() == t {
        return corners(slope)[usize::from(x > 0.0)].jet();
    }
    let f = if t.is_infinite() {
        slope * x + 0.5
    } else if t > 1.0 {
        // Halved first: x + T may overflow.
        (0.5 * x + 0.5 * t) / t
    } else {
        (x + t) / (2.0 * t)
    };
    Jet::line(f, slope)
}
