//! The marks that stand on a curve: extrema, zeros and points of inflection of f, and zeros of f′.

use crate::analysis::{ExtremumKind, features};
use crate::catalogue::Curve;
use crate::plot::jump_dots::open_dot;
use crate::plot::palette::Rgb;
use crate::plot::shape::{Ink, Shape};
use crate::plot::{Frame, Marks, Order, Orders};

/// Half the width of a triangle or a diamond, and the outline of paper around it, in CSS px.
const HALF: f64 = 5.0;
const OUTLINE: f64 = 1.5;
/// How far the ink of any mark reaches from its point, in CSS px.
pub(super) const REACH: f64 = HALF + OUTLINE;

/// What a mark says of its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Zero,
    Inflection,
    Extremum(ExtremumKind),
}

/// A marked point that is visible.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Marked {
    /// Its coordinates.
    pub(super) x: f64,
    pub(super) y: f64,
    /// The colour of its curve.
    pub(super) rgb: Rgb,
    kind: Kind,
}

/// The marked points on the curves of one function, the most telling ones first.
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
    // What f′ has at a zero of it beyond 0 is rounding.
    if marks.zeros && show.contains(Order::First) {
        for x in found.slope_zeros {
            add(x, 0.0, Kind::Zero);
        }
    }
    points
}

/// The mark of a point, in the colour of its curve.
pub(crate) fn symbol(point: &Marked, frame: &Frame, paper: Rgb) -> [Shape; 2] {
    let at = frame.point(point.x, point.y);
    match point.kind {
        Kind::Zero => open_dot(frame, at, point.rgb, paper),
        Kind::Inflection => {
            let diamond = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
            polygon(frame, at, &diamond, point.rgb, paper)
        }
        Kind::Extremum(kind) => {
            // The triangle points the way in which the curve cannot go on.
            let up = match kind {
                ExtremumKind::Maximum => -1.0,
                ExtremumKind::Minimum => 1.0,
            };
            let triangle = [(0.0, up), (1.0, -0.7 * up), (-1.0, -0.7 * up)];
            polygon(frame, at, &triangle, point.rgb, paper)
        }
    }
}

/// A filled polygon around a point, its corners in units of [`HALF`], with an outline of paper that sets it off from the curve.
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
