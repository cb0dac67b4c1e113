//! Zeros, extrema, inflection points and saturated intervals.

use super::crossing::{crossings, insert, nodes};
use activation_lab_catalogue::{Curve, Piece, pieces};
use activation_lab_functions::{Jet, Kink};

/// A unit counts as saturated where |f′| is below this.
pub const SATURATED: f64 = 0.01;

/// Features of a curve on a range of x; every list is in ascending order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    /// The isolated zeros of f.
    pub zeros: Vec<f64>,
    /// The strict local extrema of f.
    pub extrema: Vec<Extremum>,
    /// Inflection points: f″ changes sign and f′ is continuous.
    pub inflections: Vec<f64>,
    /// Stationary points: the isolated zeros of f′, whether or not they are extrema.
    pub slope_zeros: Vec<f64>,
    /// Intervals with |f′| < [`SATURATED`].
    pub saturation: Vec<[f64; 2]>,
}

/// A local extremum.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extremum {
    /// Where it is.
    pub x: f64,
    /// The value at `x`.
    pub f: f64,
    /// Minimum or maximum.
    pub kind: ExtremumKind,
}

/// The kind of an extremum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExtremumKind {
    /// A strict local minimum.
    Minimum,
    /// A strict local maximum.
    Maximum,
}

/// The features of `curve` on [lo, hi].
pub fn features(curve: &dyn Curve, lo: f64, hi: f64) -> Features {
    let mut found = Features::default();
    for piece in pieces(curve, lo, hi) {
        in_piece(curve, &piece, &mut found);
    }
    for kink in curve.kinks() {
        if lo <= kink.x && kink.x <= hi {
            at_kink(curve, &kink, &mut found);
        }
    }
    found
}

/// Searches f″, then f′, then f. Between neighboring roots of its derivative a function is monotonic, so each search
/// brackets the next one's roots.
fn in_piece(curve: &dyn Curve, piece: &Piece, found: &mut Features) {
    let mut nodes = nodes(curve, piece);
    let along = |nodes: &[f64], of: fn(Jet) -> f64| {
        let value = move |x: f64| {
            let y = of(curve.at(x));
            if y.abs() <= of(curve.rounding(x)) {
                0.0
            } else {
                y
            }
        };
        crossings(piece, nodes, [of(piece.left), of(piece.right)], &value)
    };
    for bending in along(&nodes, |jet| jet.d2f) {
        insert(&mut found.inflections, bending.x, |&x| x);
        // f′ touches 0 at its extremum without a sign change.
        if curve.at(bending.x).df.abs() <= curve.rounding(bending.x).df {
            insert(&mut found.slope_zeros, bending.x, |&x| x);
        }
        insert(&mut nodes, bending.x, |&x| x);
    }
    for slope in along(&nodes, |jet| jet.df) {
        let f = curve.at(slope.x).f;
        // f touches the x axis at its extremum without a sign change.
        if f.abs() <= curve.rounding(slope.x).f {
            insert(&mut found.zeros, slope.x, |&x| x);
        }
        let extremum = Extremum {
            x: slope.x,
            f,
            kind: if slope.rising {
                ExtremumKind::Minimum
            } else {
                ExtremumKind::Maximum
            },
        };
        insert(&mut found.extrema, extremum, |other| other.x);
        insert(&mut found.slope_zeros, slope.x, |&x| x);
        insert(&mut nodes, slope.x, |&x| x);
    }
    for zero in along(&nodes, |jet| jet.f) {
        insert(&mut found.zeros, zero.x, |&x| x);
    }
    let margin = |jet: Jet| jet.df.abs() - SATURATED;
    let ends = [margin(piece.left), margin(piece.right)];
    let sign_changes = crossings(piece, &nodes, ends, &|x| margin(curve.at(x)));
    let sign_changes: Vec<f64> = sign_changes.iter().map(|c| c.x).collect();
    stretches(piece, ends[0] < 0.0, &sign_changes, &mut found.saturation);
}

/// Collects every other interval between the sign changes `sign_changes`, the first one if `starts`; merges with the last interval
/// found.
fn stretches(piece: &Piece, starts: bool, sign_changes: &[f64], found: &mut Vec<[f64; 2]>) {
    let mut ends: Vec<f64> = starts.then_some(piece.lo).into_iter().collect();
    ends.extend(sign_changes);
    if ends.len() % 2 == 1 {
        ends.push(piece.hi);
    }
    for pair in ends.chunks_exact(2) {
        match found.last_mut() {
            Some(last) if last[1] == pair[0] => last[1] = pair[1],
            _ => found.push([pair[0], pair[1]]),
        }
    }
}

fn at_kink(curve: &dyn Curve, kink: &Kink, found: &mut Features) {
    let (left, right) = (kink.left, kink.right);
    if left.f != right.f {
        return;
    }
    let sign_changes = |a: f64, b: f64| a * b < 0.0;
    if sign_changes(left.df, right.df) {
        let extremum = Extremum {
            x: kink.x,
            f: left.f,
            kind: if left.df < 0.0 {
                ExtremumKind::Minimum
            } else {
                ExtremumKind::Maximum
            },
        };
        insert(&mut found.extrema, extremum, |other| other.x);
    }
    if left.df == right.df && sign_changes(left.d2f, right.d2f) {
        insert(&mut found.inflections, kink.x, |&x| x);
    }
    let slope_leaves = left.d2f != 0.0 && right.d2f != 0.0;
    if left.df == right.df && left.df.abs() <= curve.rounding(kink.x).df && slope_leaves {
        insert(&mut found.slope_zeros, kink.x, |&x| x);
    }
    // A zero next to an interval of zeros is not isolated.
    let leaves = |jet: Jet| jet.df != 0.0 || jet.d2f != 0.0;
    if left.f.abs() <= curve.rounding(kink.x).f && leaves(left) && leaves(right) {
        insert(&mut found.zeros, kink.x, |&x| x);
    }
}
