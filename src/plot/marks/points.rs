//! Point annotations on a curve: extrema, zeros and inflection points of f, and zeros of f′.

use crate::jump_dots::open_dot;
use crate::palette::Rgb;
use crate::shape::{Ink, Shape};
use crate::{Frame, Marks, Order, Orders};
use activation_lab::analysis::{ExtremumKind, features};
use activation_lab::catalogue::Curve;

/// Half width of a triangle or diamond, and width of its outline, in CSS px.
const HALF: f64 = 5.0;
const OUTLINE: f64 = 1.5;
/// Radius of a mark including its outline, in CSS px.
pub(super) const REACH: f64 = HALF + OUTLINE;

/// The kind of a marked point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Zero,
    Inflection,
    Extremum(ExtremumKind),
}

/// A visible marked point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Marked {
    /// Coordinates in data.
    pub(super) x: f64,
    pub(super) y: f64,
    /// Color of its curve.
    pub(super) rgb: Rgb,
    kind: Kind,
}

/// The marked points of one function, most important first.
pub(crate) fn points(
    marks: Marks,
    show: Orders,
    curve: &dyn Curve,
    frame: &Frame,
    rgb: Rgb,
) -> Vec<Marked> {
    if !(marks.extrema || marks.zeros || marks.inflections) {
        return Vec::new();
    }
    let found = features(curve, frame.x.lo(), frame.x.hi());
    let mut points = Vec::new();
    let mut add = |x: f64, y: f64, kind: Kind| {
        if frame.y.contains(y) {
            points.push(Marked { x, y, rgb, kind });
        }
    };
    if show.contains(Order::Value) {
        if marks.extrema {
            for extremum in found.extrema {
                add(extremum.x, extremum.f, Kind::Extremum(extremum.kind));
            }
        }
        if marks.zeros {
            for x in found.zeros {
                add(x, 0.0, Kind::Zero);
            }
        }
        if marks.inflections {
            for x in found.inflections {
                add(x, curve.at(x).f, Kind::Inflection);
            }
        }
    }
    // f′ is 0 there up to rounding.
    if marks.zeros && show.contains(Order::First) {
        for x in found.slope_zeros {
            add(x, 0.0, Kind::Zero);
        }
    }
    points
}

/// The symbol of a point, in the color of its curve.
pub(crate) fn symbol(point: &Marked, frame: &Frame, paper: Rgb) -> [Shape; 2] {
    let at = frame.point(point.x, point.y);
    match point.kind {
        Kind::Zero => open_dot(frame, at, point.rgb, paper),
        Kind::Inflection => {
            let diamond = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
            polygon(frame, at, &diamond, point.rgb, paper)
        }
        Kind::Extremum(kind) => {
            // The triangle points up at a maximum, down at a minimum.
            let up = match kind {
                ExtremumKind::Maximum => -1.0,
                ExtremumKind::Minimum => 1.0,
            };
            let triangle = [(0.0, up), (1.0, -0.7 * up), (-1.0, -0.7 * up)];
            polygon(frame, at, &triangle, point.rgb, paper)
        }
    }
}

/// A filled polygon around a point with an outline in the background color; vertices in units of [`HALF`].
fn polygon(
    frame: &Frame,
    at: (i32, i32),
    corners: &[(f64, f64)],
    rgb: Rgb,
    paper: Rgb,
) -> [Shape; 2] {
    let corner = |&(x, y): &(f64, f64)| {
        let offset = |share: f64| libm::round(share * f64::from(frame.length(HALF))) as i32;
        (at.0 + offset(x), at.1 + offset(y))
    };
    let points: Vec<_> = corners.iter().map(corner).collect();
    let closed = points.iter().chain([&points[0], &points[1]]).copied();
    [
        Shape::Path {
            points: closed.collect(),
            ink: Ink::solid(paper),
            width: frame.length(2.0 * OUTLINE),
            dash: None,
        },
        Shape::Polygon {
            points,
            ink: Ink::solid(rgb),
        },
    ]
}
