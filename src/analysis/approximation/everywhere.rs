//! The maximum of |f|, |f′| or |f″| over the whole domain of a curve.

use super::search::{golden_section, ridders};
use super::{rounding, slope};
use crate::Largest;
use crate::crossing::insert;
use crate::stretch::Window;
use activation_lab_catalogue::{Curve, Piece, pieces};
use activation_lab_functions::{Asymptote, Jet, Order};

/// Sample spacing near a bend, and the extent of the dense samples, in units of the bend's width.
const STEP: f64 = 0.125;
const EXTENT: f64 = 12.0;
/// Number of equidistant samples in each piece.
const SAMPLES: u32 = 64;
/// A local peak below this fraction of the highest sample cannot be the maximum, given the sample spacing.
const PEAK_THRESHOLD: f64 = 0.9;
/// Relative tolerance for equal peak heights, and for peaks that mirror each other in x.
const HEIGHT_TOLERANCE: f64 = 1e-11;
const X_TOLERANCE: f64 = 1e-4;

/// The maximum of one order of `curve` in absolute value, and the x at which it is attained or approached (possibly ±∞).
///
/// Ties go to the x nearest to 0, then to the positive one. `None` if the curve is defined nowhere.
pub fn largest_everywhere(curve: &dyn Curve, order: Order) -> Option<Largest> {
    let window = Window::new(curve);
    let mut found = Vec::new();
    let lines = curve.asymptotes();
    for (x, line) in [(window.line[0], lines.left), (window.line[1], lines.right)] {
        if let Some(line) = line.filter(|_| x.is_infinite()) {
            let value = order.of(limit(line, x)).abs();
            found.push(Largest { value, x });
        }
    }
    for piece in pieces(curve, window.lo, window.hi) {
        for (x, jet) in [(piece.lo, piece.left), (piece.hi, piece.right)] {
            let value = order.of(jet).abs();
            found.push(Largest { value, x });
        }
        peaks(curve, &piece, order, &mut found);
    }
    found.retain(|candidate| !candidate.value.is_nan());
    let value = found
        .iter()
        .map(|candidate| candidate.value)
        .reduce(f64::max)?;
    let highest = found
        .iter()
        .filter(|it| it.value >= (1.0 - HEIGHT_TOLERANCE) * value);
    let place = highest.map(|it| it.x).reduce(|best, next| {
        let farther = next.abs() - best.abs();
        let better = farther < -X_TOLERANCE || (farther <= X_TOLERANCE && next > best);
        if better { next } else { best }
    })?;
    Some(Largest { value, x: place })
}

/// The limit of an asymptote for x → ±∞, and its slope.
fn limit(line: Asymptote, x: f64) -> Jet {
    let f = if line.slope == 0.0 {
        line.intercept
    } else {
        line.slope * x
    };
    Jet::new(f, line.slope, 0.0)
}

/// Local maxima of the absolute value inside a piece.
fn peaks(curve: &dyn Curve, piece: &Piece, order: Order, found: &mut Vec<Largest>) {
    let nodes: Vec<(f64, Jet)> = nodes(curve, piece)
        .into_iter()
        .map(|x| (x, curve.at(x)))
        .collect();
    let height = |jet: Jet| order.of(jet).abs();
    let top = nodes
        .iter()
        .map(|&(_, jet)| height(jet))
        .fold(0.0, f64::max);
    for three in nodes.windows(3) {
        let [(a, at_a), (x, at_x), (b, at_b)] = [three[0], three[1], three[2]];
        let value = height(at_x);
        if value < height(at_a) || value < height(at_b) || value < PEAK_THRESHOLD * top {
            continue;
        }
        found.push(Largest { value, x });
        let summit = match (slope(order, at_a), slope(order, at_b)) {
            (Some(left), Some(right)) if (left < 0.0) != (right < 0.0) => {
                let of = |x: f64| slope(order, curve.at(x)).unwrap_or(f64::NAN);
                ridders([a, b], [left, right], &of).value
            }
            (Some(_), Some(_)) => continue,
            _ => {
                let noise = 0.5 * rounding(curve, order, x);
                golden_section([a, b], noise, &|x| -height(curve.at(x))).value
            }
        };
        let value = height(curve.at(summit));
        found.push(Largest { value, x: summit });
    }
}

/// Sample points inside a piece, in ascending order.
fn nodes(curve: &dyn Curve, piece: &Piece) -> Vec<f64> {
    let step = (piece.hi - piece.lo) / f64::from(SAMPLES);
    let mut nodes: Vec<f64> = (1..SAMPLES)
        .map(|i| piece.lo + f64::from(i) * step)
        .collect();
    for bend in curve.bends() {
        let steps = (EXTENT / STEP) as i32;
        for i in -steps..=steps {
            let x = bend.x + f64::from(i) * STEP * bend.width;
            if piece.lo < x && x < piece.hi {
                insert(&mut nodes, x, |&node| node);
            }
        }
    }
    nodes
}
