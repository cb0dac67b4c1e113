//! Sign changes of a quantity on a smooth piece: bracketing on a grid, then bisection.

use activation_lab_catalogue::{Curve, Piece};

/// Number of equidistant intervals per piece.
const INTERVALS: u32 = 160;
/// Offsets of extra samples from a bend's center, in units of its width.
const AROUND_BEND: [f64; 13] = [
    0.0, 0.1, 0.3, 0.6, 1.0, 1.5, 2.0, 2.7, 3.5, 4.5, 6.0, 9.0, 14.0,
];

/// A sign change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Crossing {
    /// The root, or the adjacent f64 with the smaller absolute value.
    pub(super) x: f64,
    /// Whether the sign changes from negative to positive.
    pub(super) rising: bool,
}

/// Sample points inside a piece, in ascending order.
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

/// Inserts `item` into a list sorted by x, unless an item with the same x exists.
pub(super) fn insert<T>(list: &mut Vec<T>, item: T, x: impl Fn(&T) -> f64) {
    let at = x(&item);
    let place = list.partition_point(|other| x(other) < at);
    if list.get(place).is_none_or(|other| x(other) != at) {
        list.insert(place, item);
    }
}

/// Sign changes of `value` between the ends and the nodes of a piece; `ends` are the limits at the two ends.
///
/// `value` returns 0 for anything within rounding of 0. A run of several zeros is not a sign change.
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
    // The last sample with a sign, and the zeros since.
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

/// Bisects until the bracket's ends are adjacent f64; returns the one with the smaller |value|.
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
    use activation_lab_catalogue::{parse_list, pieces};

    #[test]
    fn root_on_a_sample_is_reported_once() {
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
    fn bisection_converges_to_one_ulp() {
        let tanh = &parse_list("tanh").expect("an expression")[0];
        let piece = pieces(tanh, -2.0, 2.0)[0];
        let shifted = |x: f64| x * x * x - 2.0;
        let found = crossings(&piece, &nodes(tanh, &piece), [-10.0, 6.0], &shifted);
        assert_eq!(found.len(), 1);
        assert!((found[0].x - libm::cbrt(2.0)).abs() <= f64::EPSILON);
    }
}
