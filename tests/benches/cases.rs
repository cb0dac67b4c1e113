//! Benchmark cases, for timing and for instruction counts.

use activation_lab::catalogue::{self, Expression};
use activation_lab::functions::{ACTIVATIONS, Activation, Domain};
use activation_lab_plot::{Frame, Orders, PlotState, Range, Size, Theme, draw, svg, trace::trace};
use std::hint::black_box;

use super::nowhere::Nowhere;

/// Evaluation points per function.
const POINTS: u32 = 256;

/// The size of the browser benchmark's picture: CSS px, and device px per CSS px.
const SIZE: Size = Size::new(760.0, 420.0, 2.0);

/// Smooth, steep and discontinuous functions, and one with a pole.
const SAMPLED: [&str; 6] = [
    "gelu_tanh",
    "gelu",
    "swish(beta=10)",
    "relu",
    "hardshrink",
    "logit",
];

/// A repeatable unit of work.
pub(crate) struct Case {
    /// `jet`, `sampling` or `drawing`.
    pub(crate) group: &'static str,
    /// Name within the group.
    pub(crate) name: String,
    /// Number of elements (evaluations, points or pictures) per run.
    pub(crate) elements: u32,
    pub(crate) work: Box<dyn Fn()>,
}

/// All cases.
pub(crate) fn all() -> Vec<Case> {
    let mut cases: Vec<Case> = ACTIVATIONS.iter().map(|entry| jet(entry)).collect();
    cases.extend(SAMPLED.iter().map(|text| sampling(text)));
    cases.extend(drawing());
    cases
}

/// f, f′ and f″ at many x, with default parameters.
fn jet(activation: &'static Activation) -> Case {
    let xs = spread(activation.domain);
    let function = Expression::with_defaults(activation);
    Case {
        group: "jet",
        name: activation.id.to_owned(),
        elements: POINTS,
        work: Box::new(move || {
            for &x in &xs {
                black_box(black_box(&function).at(black_box(x)));
            }
        }),
    }
}

/// Points of a domain: equidistant if bounded, else dense near 0 and out to ±30, into the tails.
fn spread(domain: Domain) -> Vec<f64> {
    let share = |i: u32| (f64::from(i) + 0.5) / f64::from(POINTS);
    (0..POINTS)
        .map(|i| {
            if domain.lo.is_finite() && domain.hi.is_finite() {
                return domain.lo + (domain.hi - domain.lo) * share(i);
            }
            let x = 30.0 * (2.0 * share(i) - 1.0).powi(3);
            if domain.contains(x) { x } else { domain.lo - x }
        })
        .collect()
}

fn range(lo: f64, hi: f64) -> Range {
    Range::new(lo, hi).expect("an ordinary range")
}

fn functions(list: &str) -> Vec<Expression> {
    catalogue::parse_list(list).expect("functions of the catalogue")
}

/// Adaptive sampling of f and f′ for one picture.
fn sampling(text: &'static str) -> Case {
    let function = functions(text).remove(0);
    let frame = Frame::new(SIZE, range(-6.0, 6.0), range(-1.0, 6.0)).expect("room for a plot");
    Case {
        group: "sampling",
        name: text.to_owned(),
        elements: 1,
        work: Box::new(move || {
            black_box(trace(
                black_box(&function),
                &frame,
                Orders::new(true, true, false),
            ));
        }),
    }
}

/// Whole pictures: as SVG, and on a null surface, which measures drawing alone.
fn drawing() -> Vec<Case> {
    let mut one = PlotState::new(functions("gelu_tanh"), range(-6.0, 6.0));
    one.y = Some(range(-1.0, 6.0));
    let list = "gelu_tanh,gelu,swish,mish,elu,softplus,relu6,hard_swish";
    let mut eight = PlotState::new(functions(list), range(-6.0, 6.0));
    eight.show = Orders::new(true, true, true);
    let pictures = [
        ("one function, f and f′", one),
        ("eight functions, all curves, y fitted", eight),
    ];
    let mut cases = Vec::new();
    for (name, state) in pictures {
        let palette = Theme::Light.palette();
        let again = state.clone();
        cases.push(Case {
            group: "drawing",
            name: format!("{name}, nowhere"),
            elements: 1,
            work: Box::new(move || {
                let drawn = draw(&mut Nowhere::new(SIZE), black_box(&again), SIZE, palette);
                black_box(drawn.is_ok());
            }),
        });
        cases.push(Case {
            group: "drawing",
            name: format!("{name}, SVG"),
            elements: 1,
            work: Box::new(move || {
                black_box(svg(black_box(&state), SIZE.width, SIZE.height, palette));
            }),
        });
    }
    cases
}
