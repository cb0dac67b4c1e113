//! Intervals on which a function is not convex.

use crate::crossing::{crossings, nodes};
use activation_lab_catalogue::{Curve, pieces};

/// The subintervals of [lo, hi] with f″ < 0, in ascending order; a concave kink or a jump is an interval of length 0.
pub fn concave(curve: &dyn Curve, lo: f64, hi: f64) -> Vec<[f64; 2]> {
    let mut found: Vec<[f64; 2]> = Vec::new();
    let mut add = |stretch: [f64; 2]| match found.last_mut() {
        Some(last) if last[1] >= stretch[0] => last[1] = last[1].max(stretch[1]),
        _ => found.push(stretch),
    };
    let kinks = curve.kinks();
    for piece in pieces(curve, lo, hi) {
        let bending = |x: f64| {
            let d2f = curve.at(x).d2f;
            if d2f.abs() <= curve.rounding(x).d2f {
                0.0
            } else {
                d2f
            }
        };
        if let Some(kink) = kinks.iter().find(|kink| kink.x == piece.lo && lo < kink.x)
            && (kink.left.f != kink.right.f || kink.right.df < kink.left.df)
        {
            add([kink.x; 2]);
        }
        let nodes = nodes(curve, &piece);
        let ends = [piece.left.d2f, piece.right.d2f];
        let turns = crossings(&piece, &nodes, ends, &bending);
        let mut from = piece.lo;
        for to in turns.iter().map(|turn| turn.x).chain([piece.hi]) {
            let inside = nodes.iter().filter(|&&x| from < x && x < to);
            let middle = 0.5 * (from + to);
            if inside.chain([&middle]).any(|&x| bending(x) < 0.0) {
                add([from, to]);
            }
            from = to;
        }
    }
    found
}
