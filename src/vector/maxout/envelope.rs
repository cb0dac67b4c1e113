//! The upper envelope of lines: maximal pieces per interval, and the resulting polyline.

use super::{Piece, maxout};

/// Tolerance for equal breakpoints, since three concurrent lines seldom meet in one f64.
const BREAKPOINT_TOLERANCE: f64 = 1e-12;

/// A linear segment of a maximum, or of a difference of two maxima.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Index of the maximal piece.
    pub winner: usize,
    /// Left and right end in x.
    pub x: [f64; 2],
    /// Values at both ends.
    pub y: [f64; 2],
    /// Its slope.
    pub slope: f64,
}

/// The closed interval on which each piece is maximal, possibly unbounded; `None` if it is maximal at one point at most.
///
/// Of equal pieces, the first one counts.
pub fn maximal_intervals(pieces: &[Piece]) -> Vec<Option<[f64; 2]>> {
    let wins = |k: usize| {
        let own = pieces[k];
        let (mut lo, mut hi) = (f64::NEG_INFINITY, f64::INFINITY);
        for (j, other) in pieces.iter().enumerate() {
            let x = (other.bias - own.bias) / (own.weight - other.weight);
            if own.weight > other.weight {
                lo = lo.max(x);
            } else if own.weight < other.weight {
                hi = hi.min(x);
            } else if other.bias > own.bias || other.bias == own.bias && j < k {
                return None;
            }
        }
        let apart = BREAKPOINT_TOLERANCE * (1.0 + lo.abs().min(hi.abs()));
        (hi - lo > apart || hi - lo == f64::INFINITY).then_some([lo, hi])
    };
    (0..pieces.len()).map(wins).collect()
}

/// The segments of the maximum on [lo, hi], from left to right.
pub fn segments(pieces: &[Piece], lo: f64, hi: f64) -> Vec<Segment> {
    let mut segments: Vec<Segment> = maximal_intervals(pieces)
        .into_iter()
        .enumerate()
        .filter_map(|(winner, ends)| {
            let ends = ends?;
            let x = [ends[0].max(lo), ends[1].min(hi)];
            let value = |x: f64| maxout(pieces, x).map_or(f64::NAN, |it| it.value);
            (x[0] < x[1]).then(|| Segment {
                winner,
                x,
                y: x.map(value),
                slope: pieces[winner].weight,
            })
        })
        .collect();
    segments.sort_by(|a, b| a.x[0].total_cmp(&b.x[0]));
    segments
}

/// The segments of the difference of two maxima on [lo, hi]; `winner` refers to the first.
pub fn difference(first: &[Piece], second: &[Piece], lo: f64, hi: f64) -> Vec<Segment> {
    let mut found = Vec::new();
    for minuend in segments(first, lo, hi) {
        for subtrahend in segments(second, minuend.x[0], minuend.x[1]) {
            let value = |x: f64| {
                let of = |pieces: &[Piece]| maxout(pieces, x).map_or(f64::NAN, |it| it.value);
                of(first) - of(second)
            };
            found.push(Segment {
                winner: minuend.winner,
                x: subtrahend.x,
                y: subtrahend.x.map(value),
                slope: minuend.slope - subtrahend.slope,
            });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(list: &[(f64, f64)]) -> Vec<Piece> {
        list.iter()
            .map(|&(weight, bias)| Piece { weight, bias })
            .collect()
    }

    #[test]
    fn each_piece_is_maximal_on_its_interval() {
        let inf = f64::INFINITY;
        // |x| and a lower bound of 1, a dominated line, and one that only touches the breakpoint at 1.
        let all = pieces(&[(-1.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.5, -3.0), (0.5, 0.5)]);
        let expected = [
            Some([-inf, -1.0]),
            Some([1.0, inf]),
            Some([-1.0, 1.0]),
            None,
            None,
        ];
        assert_eq!(maximal_intervals(&all), expected);
        assert_eq!(
            maximal_intervals(&pieces(&[(2.0, 1.0), (2.0, 1.0)])),
            [Some([-inf, inf]), None]
        );
        assert_eq!(maximal_intervals(&[]), []);
    }

    #[test]
    fn segments_equal_the_maximum() {
        let all = pieces(&[(-1.0, -0.5), (0.25, 0.1), (1.0, -0.3), (0.3, -9.0)]);
        let found = segments(&all, -4.0, 4.0);
        assert_eq!(
            found.iter().map(|it| it.winner).collect::<Vec<_>>(),
            [0, 1, 2]
        );
        assert_eq!((found[0].x[0], found[2].x[1]), (-4.0, 4.0));
        for pair in found.windows(2) {
            assert_eq!(pair[0].x[1], pair[1].x[0]);
            assert!(pair[0].slope < pair[1].slope);
        }
        for part in found {
            let middle = 0.5 * (part.x[0] + part.x[1]);
            let value = maxout(&all, middle).unwrap();
            assert_eq!(value.winner, part.winner);
            assert!((value.value - 0.5 * (part.y[0] + part.y[1])).abs() < 1e-15);
        }
    }

    #[test]
    fn hard_tanh_is_a_difference_of_maxima() {
        let first = pieces(&[(0.0, -1.0), (1.0, 0.0)]);
        let second = pieces(&[(0.0, 0.0), (1.0, -1.0)]);
        let found = difference(&first, &second, -3.0, 3.0);
        let shape: Vec<_> = found.iter().map(|it| (it.x, it.y, it.slope)).collect();
        assert_eq!(
            shape,
            [
                ([-3.0, -1.0], [-1.0, -1.0], 0.0),
                ([-1.0, 1.0], [-1.0, 1.0], 1.0),
                ([1.0, 3.0], [1.0, 1.0], 0.0)
            ]
        );
    }
}
