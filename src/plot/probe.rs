//! The probe: a vertical line, dots on the curves, and the tangent of the active function.

use super::jump_dots::open_dot;
use super::palette::{Palette, Rgb};
use super::shape::{Ink, Shape};
use super::{Frame, Order, Orders};
use activation_lab::catalogue::Curve;
use activation_lab::functions::Jet;

/// Widths of the probe line and the tangent in CSS px.
const LINE: f64 = 1.0;
const TANGENT: f64 = 1.5;
/// Radius of a dot and of its outline in CSS px.
const DOT: f64 = 4.0;
const RIM: f64 = 5.5;

/// Probe line and tangent of f, below the curves; at a kink, one half-tangent per side.
pub(super) fn lines(
    x: f64,
    tangent: Option<(&dyn Curve, Rgb)>,
    frame: &Frame,
    palette: &Palette,
) -> Vec<Shape> {
    let (top, bottom) = frame.area.y_grid();
    let at = frame.point(x, 0.0).0;
    let mut shapes = vec![Shape::Path {
        points: vec![(at, top), (at, bottom)],
        ink: Ink::pale(palette.ink, 0.75),
        width: frame.length(LINE),
        dash: None,
    }];
    if let Some((curve, rgb)) = tangent {
        let [left, right] = curve.sides(x);
        let half = |jet: Jet, end: f64| {
            let ends = [(x, jet.f), (end, jet.f + jet.df * (end - x))];
            ends.iter()
                .all(|p| p.1.is_finite())
                .then(|| frame.segment(ends))
                .flatten()
        };
        let halves = [half(left, frame.x.lo()), half(right, frame.x.hi())];
        for points in halves.into_iter().flatten() {
            shapes.push(Shape::Path {
                points: points.to_vec(),
                ink: Ink::pale(rgb, 0.75),
                width: frame.length(TANGENT),
                dash: None,
            });
        }
    }
    shapes
}

/// Dots on the curves of one function at `x`; open at one-sided limits that are not attained.
pub(super) fn dots(
    x: f64,
    curve: &dyn Curve,
    orders: Orders,
    frame: &Frame,
    rgb: Rgb,
    paper: Rgb,
) -> Vec<Shape> {
    let [left, right] = curve.sides(x);
    let here = curve.at(x);
    let mut shapes = Vec::new();
    // f last: an open dot of f′ must not cover the filled dot of f.
    for order in Order::ALL
        .into_iter()
        .rev()
        .filter(|&order| orders.contains(order))
    {
        let value = order.of(here);
        if frame.y.contains(value) {
            let at = frame.point(x, value);
            shapes.push(Shape::disc(frame, at, RIM, Ink::solid(paper)));
            shapes.push(Shape::disc(frame, at, DOT, Ink::solid(rgb)));
        }
        for limit in [order.of(left), order.of(right)] {
            if limit != value && frame.y.contains(limit) {
                shapes.extend(open_dot(frame, frame.point(x, limit), rgb, paper));
            }
        }
    }
    shapes
}
