//! Where a number changes its sign along a smooth piece.

use crate::catalogue::{Curve, Piece};

/// Intervals into which a piece is divided evenly.
const INTERVALS: u32 = 160;
/// Distances from a bend, in units of its width, at which there are samples as well.
const AROUND_BEND: [f64; 13] = [
    0.0, 0.1, 0.3, 0.6, 1.0, 1.5, 2.0, 2.7, 3.5, 4.5, 6.0, 9.0, 14.0,
];

/// A change of sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Crossing {
    /// Where the number is 0, or as near to it as f64 comes.
    pub(super) x: f64,
    /// Whether it goes from negative to positive.
    pub(super) rising: bool,
}

/// The x at which a piece is sampled: inside it, ascending.
pub(super) fn nodes(curve: &dyn Curve, piece: &Piece) -> Vec<f64> {
    let step = (piece.hi - piece.lo) / f64::from(INTERVALS);
    let even = (1..INTERVALS).map(|i| piece.lo + f64::from(i) * step);
    let mut nodes: Vec<f64> = even.filter(|&x| piece.lo < x && x < piece.hi).collect();
    for bend in curve.bends() {
        for distance in AROUND_BEND {
            for x in [
                bend.x - distance * bend.width,
                bend.x + distance * bend.width,
            ] {
                if piece.lo < x && x < piece.hi {
                    insert(&mut nodes, x, |&node| node);
                }
            }
        }
    }
    nodes
}

/// Puts `item` into an ascending list, unless one stands at its x already.
pub(super) fn insert<T>(list: &mut Vec<T>, item: T, x: impl Fn(&T) -> f64) {
    let at = x(&item);
    let place = list.partition_point(|other| x(other) < at);
    if list.get(place).is_none_or(|other| x(other) != at) {
        list.insert(place, item);
    }
}

/// Every change of sign of `value` among the nodes and the ends of a piece, whose values are given.
///
/// `value` answers 0 for what is too small to have a sign. A stretch of zeros is no crossing.
pub(super) fn crossings(
    piece: &Piece,
    nodes: &[f64],
    ends: [f64; 2],
    value: &dyn Fn(f64) -> f64,
) -> Vec<Crossing> {
    let inner = nodes.iter().map(|&x| (x, value(x)));
    let first = std::iter::once((piece.lo, ends[0]));
    let last = std::iter::once((piece.hi, ends[1]));
    let mut found = Vec::new();
    // The last sample that has a sign, and the zeros since.
    let mut before: Option<(f64, f64)> = None;
    let mut zeros: Vec<f64> = Vec::new();
    for (x, y) in first.chain(inner).chain(last) {
        if y.is_nan() {
            before = None;
            zeros.clear();
        } else if y == 0.0 {
            zeros.push(x);
        } else {
            if let Some((x0, y0)) = before
                && (y0 < 0.0) != (y < 0.0)
            {
                let at = match zeros[..] {
                    [] => Some(bisect(x0, x, y0 < 0.0, value)),
                    [zero] => Some(zero),
                    _ => None,
                };
                found.extend(at.map(|x| Crossing {
                    x,
                    rising: y0 < 0.0,
                }));
            }
            before = Some((x, y));
            zeros.clear();
        }
    }
    found
}

/// The end of the last interval that still has both signs, nearer to zero.
fn bisect(mut lo: f64, mut hi: f64, rising: bool, value: &dyn Fn(f64) -> f64) -> f64 {
    loop {
        let middle = 0.5 * lo + 0.5 * hi;
        if !(lo < middle && middle < hi) {
            return if value(lo).abs() <= value(hi).abs() {
                lo
            } else {
                hi
            };
        }
        let y = value(middle);
        if y == 0.0 {
            return middle;
        }
        if (y < 0.0) == rising {
            lo = middle;
        } else {
            hi = middle;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{parse_list, pieces};

    #[test]
    fn a_root_on_a_sample_is_found_once() {
        let tanh = &parse_list("tanh").expect("an expression")[0];
        let piece = pieces(tanh, -2.0, 2.0)[0];
        let nodes = nodes(tanh, &piece);
        assert!(nodes.contains(&0.0));
        let found = crossings(&piece, &nodes, [-1.0, 1.0], &|x| tanh.at(x).f);
        assert_eq!(
            found,
            [Crossing {
                x: 0.0,
                rising: true
            }]
        );
    }

    #[test]
    fn a_root_between_samples_is_found_to_the_last_digit() {
        let tanh = &parse_list("tanh").expect("an expression")[0];
        let piece = pieces(tanh, -2.0, 2.0)[0];
        let shifted = |x: f64| x * x * x - 2.0;
        let found = crossings(&piece, &nodes(tanh, &piece), [-10.0, 6.0], &shifted);
        assert_eq!(found.len(), 1);
        assert!((found[0].x - libm::cbrt(2.0)).abs() <= f64::EPSILON);
    }
}
