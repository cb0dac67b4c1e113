//! The marks that stand on a curve: extrema, zeros and points of inflection of f.

use crate::analysis::{ExtremumKind, features};
use crate::catalogue::Curve;
use crate::plot::jump_dots::open_dot;
use crate::plot::palette::Rgb;
use crate::plot::shape::{Ink, Shape};
use crate::plot::{Frame, Marks};

/// Half the width of a triangle or a diamond, and the outline of paper around it, in CSS px.
const HALF: f64 = 5.0;
const OUTLINE: f64 = 1.5;

/// The marks on f of one curve, in its colour.
pub(crate) fn points(
    marks: Marks,
    curve: &dyn Curve,
    frame: &Frame,
    rgb: Rgb,
    paper: Rgb,
) -> Vec<Shape> {
    if !(marks.extrema || marks.zeros || marks.inflections) {
        return Vec::new();
    }
    let found = features(curve, frame.x.lo(), frame.x.hi());
    let mut shapes = Vec::new();
    let visible = |x: f64, y: f64| frame.y.contains(y).then(|| frame.point(x, y));
    if marks.inflections {
        for x in found.inflections {
            if let Some(at) = visible(x, curve.at(x).f) {
                let diamond = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
                shapes.extend(polygon(frame, at, &diamond, rgb, paper));
            }
        }
    }
    if marks.zeros {
        for x in found.zeros {
            if let Some(at) = visible(x, 0.0) {
                shapes.extend(open_dot(frame, at, rgb, paper));
            }
        }
    }
    if marks.extrema {
        for extremum in found.extrema {
            if let Some(at) = visible(extremum.x, extremum.f) {
                // The triangle points the way in which the curve cannot go on.
                let up = match extremum.kind {
                    ExtremumKind::Maximum => -1.0,
                    ExtremumKind::Minimum => 1.0,
                };
                let triangle = [(0.0, up), (1.0, -0.7 * up), (-1.0, -0.7 * up)];
                shapes.extend(polygon(frame, at, &triangle, rgb, paper));
            }
        }
    }
    shapes
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
