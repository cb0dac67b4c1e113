//! Thresholded softplus, f(x) = ln(1 + e^βx)/β for x ≤ t/β, else x: PyTorch's softplus, with t = 20.
//!
//! f jumps down by ln(1 + e^−t)/β at t/β: by 2·10⁻⁹ with PyTorch's defaults.

use crate::softplus::{self, BETA};
use crate::{
    Activation, Asymptotes, Convention, Domain, Family, Jet, Kink, Mark, Parameter, Scale, Values,
};

/// The catalogue entry.
pub static ENTRY: Activation = Activation {
    id: "thresholded_softplus",
    aliases: &[],
    family: Family::SmoothRectifier,
    approximates: Some("softplus"),
    parameters: &[
        BETA,
        Parameter {
            id: "threshold",
            symbol: "t",
            default: 20.0,
            slider: [0.0, 40.0],
            step: 0.5,
            scale: Scale::Linear,
            domain: Domain::NON_NEGATIVE,
            marks: &[Mark {
                value: 20.0,
                label: "PyTorch",
            }],
        },
    ],
    domain: Domain::REAL,
    jet: |x, p| {
        if x > p[1] / p[0] {
            Jet::line(x, 1.0)
        } else {
            let jet = softplus::jet(x, p[0]);
            if x == p[1] / p[0] {
                Jet {
                    f: jet.f,
                    ..cutoff_kink(p).jet()
                }
            } else {
                jet
            }
        }
    },
    kinks: |p| Kink::list(&[cutoff_kink(p)]),
    asymptotes: |_| Asymptotes::RECTIFIER,
    bends: softplus::ENTRY.bends,
};

/// The jump at the threshold t/β.
fn cutoff_kink(p: &Values) -> Kink {
    let x = p[1] / p[0];
    Kink {
        x,
        left: softplus::jet(x, p[0]),
        right: Jet::line(x, 1.0),
        conventions: [Convention::Left; 3],
    }
}
