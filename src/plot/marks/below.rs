//! Annotations below the curves: saturated intervals, lines and the input density.

use crate::palette::{Palette, Rgb};
use crate::shape::{Ink, Point, Shape};
use crate::{Frame, Order, PlotState};
use activation_lab::analysis::features;
use activation_lab::catalogue::Curve;
use activation_lab::functions::Asymptote;

/// Opacity of a saturated interval over the full height, and in the strip at the bottom.
const BAND: f64 = 0.09;
const STRIP: f64 = 0.75;
/// Height of the strip in CSS px.
const STRIP_HEIGHT: f64 = 4.0;
/// Line widths in CSS px.
const THIN: f64 = 1.25;
/// Dash and gap of the lines in CSS px.
const LONG_DASH: [f64; 2] = [10.0, 4.0];
const SHORT_DASH: [f64; 2] = [3.0, 3.0];
/// Height of the density's peak relative to the plot area, and distance of its points in CSS px.
const PEAK: f64 = 0.22;
const DENSITY_STEP: f64 = 2.0;

/// All annotations below `curves`, given with their colors; the curve at `active` gets full-height bands.
pub(crate) fn below(
    state: &PlotState,
    curves: &[(&dyn Curve, Rgb)],
    active: Option<usize>,
    frame: &Frame,
    palette: &Palette,
) -> Vec<Shape> {
    let marks = state.marks;
    let mut shapes = Vec::new();
    if marks.density {
        shapes.extend(density(state.normal, frame, palette));
    }
    // Saturation is a property of a function, not of a difference.
    if marks.saturation && state.difference.is_none() {
        for (row, &(curve, rgb)) in curves.iter().enumerate() {
            shapes.extend(saturation(curve, rgb, row, Some(row) == active, frame));
        }
    }
    let slopes = state.show.contains(Order::First) && state.difference.is_none();
    if marks.unit_slope && slopes && frame.y.contains(1.0) {
        let ends = [frame.x.lo(), frame.x.hi()].map(|x| frame.point(x, 1.0));
        shapes.push(line(frame, ends, palette.numeral, SHORT_DASH));
    }
    if marks.asymptotes && state.show.contains(Order::Value) {
        for &(curve, rgb) in curves {
            shapes.extend(asymptotes(curve, rgb, frame));
        }
    }
    shapes
}

/// A dashed line with an extra midpoint. Without it, Chromium's two-point dashes depend on what was drawn before.
fn line(frame: &Frame, [from, to]: [Point; 2], rgb: Rgb, dash: [f64; 2]) -> Shape {
    let middle = (i32::midpoint(from.0, to.0), i32::midpoint(from.1, to.1));
    Shape::Path {
        points: vec![from, middle, to],
        ink: Ink::solid(rgb),
        width: frame.length(THIN),
        dash: Some(dash.map(|css| frame.length(css))),
    }
}

/// Saturated intervals: a strip per curve at the bottom of the plot, optionally with a band above.
fn saturation(curve: &dyn Curve, rgb: Rgb, row: usize, band: bool, frame: &Frame) -> Vec<Shape> {
    let (top, bottom) = frame.area.y_grid();
    let height = frame.length(STRIP_HEIGHT) as i32;
    let foot = bottom - row as i32 * height;
    let mut shapes = Vec::new();
    for [lo, hi] in features(curve, frame.x.lo(), frame.x.hi()).saturation {
        let [left, right] = [lo, hi].map(|x| frame.point(x, 0.0).0);
        let mut rectangle = |top: i32, bottom: i32, alpha: f64| {
            shapes.push(Shape::Rectangle {
                from: (left, top),
                to: (right, bottom),
                ink: Ink::pale(rgb, alpha),
            });
        };
        if band {
            rectangle(top, bottom, BAND);
        }
        rectangle(foot - height, foot, STRIP);
    }
    shapes
}

/// Poles, and each asymptote on its half of the x axis.
fn asymptotes(curve: &dyn Curve, rgb: Rgb, frame: &Frame) -> Vec<Shape> {
    let sides = curve.asymptotes();
    let (lo, hi) = (frame.x.lo(), frame.x.hi());
    let part = |asymptote: Option<Asymptote>, lo: f64, hi: f64| {
        let at = asymptote?;
        let ends = [lo, hi].map(|x| (x, at.slope * x + at.intercept));
        (lo < hi).then(|| frame.segment(ends)).flatten()
    };
    let mut lines: Vec<[Point; 2]> = [
        part(sides.left, lo, hi.min(0.0)),
        part(sides.right, lo.max(0.0), hi),
    ]
    .into_iter()
    .flatten()
    .collect();
    let (top, bottom) = frame.area.y_grid();
    for pole in curve.poles() {
        if frame.x.contains(pole) {
            let x = frame.point(pole, 0.0).0;
            lines.push([(x, top), (x, bottom)]);
        }
    }
    let dashed = |ends: [Point; 2]| line(frame, ends, rgb, LONG_DASH);
    lines.into_iter().map(dashed).collect()
}

/// The density of N(μ, σ²) above the bottom edge; its height has no scale.
fn density([mean, deviation]: [f64; 2], frame: &Frame, palette: &Palette) -> Vec<Shape> {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let peak = PEAK * f64::from(bottom - top);
    let step = frame.length(DENSITY_STEP) as usize;
    let columns = (left..right).step_by(step).chain([right]);
    let crest: Vec<Point> = columns
        .map(|at| {
            let z = (frame.grid_to_x(f64::from(at)) - mean) / deviation;
            let height = peak * libm::exp(-0.5 * z * z);
            (at, bottom - libm::round(height) as i32)
        })
        .collect();
    let mut points = crest.clone();
    points.extend([(right, bottom), (left, bottom)]);
    let outline = Shape::Path {
        points: crest,
        ink: Ink::pale(palette.numeral, 0.6),
        width: frame.length(1.0),
        dash: None,
    };
    let ink = Ink::pale(palette.numeral, 0.14);
    vec![Shape::Polygon { points, ink }, outline]
}
