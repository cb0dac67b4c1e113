//! Hard sigmoid, f(x) = clip(s x + ½, 0, 1): for s = ¼ the clipped first-order Taylor polynomial of the sigmoid.
//!
//! Computed as (x + T)/(2T) with the saturation point T = 1/(2s) rounded to f64. Then 0.2 means ⅕, 0.16666666666666666
//! means ⅙, and f(−T) = 0 exactly, where s x + ½ would leave a rounding error.
//!
//! Courbariaux, Bengio & David, "BinaryConnect", 2015.

use crate::{
    Activation, Asymptote, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter,
    Scale,
};

/// The catalogue entry.
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
    kinks: |p| Kink::list(&kinks(p[0])),
    asymptotes: |_| Asymptotes::both(Asymptote::ZERO, Asymptote::level(1.0)),
    bends: |_| Vec::new(),
};

/// The saturation point T = 1/(2s).
fn saturation(slope: f64) -> f64 {
    0.5 / slope
}

fn kinks(slope: f64) -> [Kink; 2] {
    let t = saturation(slope);
    // At slope 1/6 frameworks have a built-in function; for other slopes the code clips a line.
    let [lower, upper] = if slope == 1.0 / 6.0 {
        [[Convention::Left; 3], [Convention::Right; 3]]
    } else {
        [
            [Convention::Left, Convention::Mean, Convention::Right],
            [Convention::Right, Convention::Mean, Convention::Left],
        ]
    };
    [
        Kink {
            x: -t,
            left: Jet::line(0.0, 0.0),
            right: Jet::line(0.0, slope),
            conventions: lower,
        },
        Kink {
            x: t,
            left: Jet::line(1.0, slope),
            right: Jet::line(1.0, 0.0),
            conventions: upper,
        },
    ]
}

fn jet(x: f64, slope: f64) -> Jet {
    let t = saturation(slope);
    if x.is_infinite() || x.abs() > t {
        return Jet::line(if x < 0.0 { 0.0 } else { 1.0 }, 0.0);
    }
    if x.abs() == t {
        return kinks(slope)[usize::from(x > 0.0)].jet();
    }
    let f = if t.is_infinite() {
        slope * x + 0.5
    } else if t > 1.0 {
        // Halved first, because x + T may overflow.
        (0.5 * x + 0.5 * t) / t
    } else {
        (x + t) / (2.0 * t)
    };
    Jet::line(f, slope)
}
