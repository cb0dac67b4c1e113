//! The chain of lines that a given minimax error determines.

use crate::approximation::search::ridders;
use activation_lab_catalogue::{Curve, pieces};
use activation_lab_vector::Piece;

use super::concave;

/// The line through (x, height) with a slope.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    x: f64,
    pub(super) height: f64,
    pub(super) slope: f64,
}

impl Line {
    pub(super) const fn through(x: f64, height: f64, slope: f64) -> Self {
        Self { x, height, slope }
    }

    pub(super) fn at(&self, x: f64) -> f64 {
        self.height + self.slope * (x - self.x)
    }

    pub(super) fn piece(&self) -> Piece {
        Piece {
            weight: self.slope,
            bias: self.height - self.slope * self.x,
        }
    }
}

/// A convex function on an interval.
pub(super) struct Chain<'a> {
    pub(super) curve: &'a dyn Curve,
    pub(super) lo: f64,
    pub(super) hi: f64,
    /// max |f| at the two ends; scales the tolerances.
    pub(super) size: f64,
    breakpoints: Vec<f64>,
}

/// Minimax fit by one line.
pub(super) struct Single {
    pub(super) line: Line,
    pub(super) touch: f64,
    pub(super) error: f64,
}

/// The ends of the interval and the kinks between them.
pub(super) fn breakpoints(curve: &dyn Curve, lo: f64, hi: f64) -> Vec<f64> {
    let mut breakpoints = vec![lo];
    for kink in curve.kinks() {
        if lo < kink.x && kink.x < hi && kink.left.df != kink.right.df {
            breakpoints.push(kink.x);
        }
    }
    breakpoints.push(hi);
    breakpoints
}

impl<'a> Chain<'a> {
    /// `None` unless the function is finite and convex on [lo, hi].
    pub(super) fn new(curve: &'a dyn Curve, lo: f64, hi: f64) -> Option<Self> {
        let domain = curve.domain();
        let ends = [lo, hi].map(|x| curve.at(x).f);
        let is_whole = domain.lo <= lo && hi <= domain.hi && !pieces(curve, lo, hi).is_empty();
        let convex = || concave(curve, lo, hi).is_empty();
        (lo < hi && is_whole && ends.iter().all(|f| f.is_finite()) && convex()).then(|| Self {
            curve,
            lo,
            hi,
            size: ends[0].abs().max(ends[1].abs()),
            breakpoints: breakpoints(curve, lo, hi),
        })
    }

    /// One-sided derivatives at x, left and right.
    fn slopes(&self, x: f64) -> [f64; 2] {
        let slope = self.curve.at(x).df;
        if slope.is_nan() {
            self.curve.sides(x).map(|jet| jet.df)
        } else {
            [slope; 2]
        }
    }

    /// The first x above `from` at which `sign(x, f′(x))`, decreasing in x, turns negative; it may jump at kinks.
    fn sign_change(&self, from: f64, sign: &dyn Fn(f64, f64) -> f64) -> Option<f64> {
        let mut left = from;
        for &breakpoint in self
            .breakpoints
            .iter()
            .filter(|&&breakpoint| breakpoint > from)
        {
            let [before, after] = self.slopes(breakpoint);
            let at_end = sign(breakpoint, before);
            if at_end <= 0.0 {
                let at_start = sign(left, self.slopes(left)[1]);
                let smooth = |x: f64| sign(x, self.curve.at(x).df);
                let ends = [at_start.max(0.0), at_end];
                return Some(ridders([left, breakpoint], ends, &smooth).value);
            }
            if sign(breakpoint, after) <= 0.0 {
                return Some(breakpoint);
            }
            left = breakpoint;
        }
        None
    }

    /// Minimax fit by a single line.
    pub(super) fn single(&self) -> Single {
        let f = |x: f64| self.curve.at(x).f;
        let slope = (f(self.hi) - f(self.lo)) / (self.hi - self.lo);
        let touch = self
            .sign_change(self.lo, &|_, own| slope - own)
            .unwrap_or(self.hi);
        let chord = Line::through(self.lo, f(self.lo), slope);
        let error = 0.5 * (chord.at(touch) - f(touch)).max(0.0);
        let line = Line::through(self.lo, f(self.lo) - error, slope);
        Single { line, touch, error }
    }

    /// The line that starts `error` below f at `from`, the x where it is `error` above f, and the x where it ends `error`
    /// below f.
    fn next(&self, from: f64, error: f64) -> (Line, f64, f64) {
        let f = |x: f64| self.curve.at(x).f;
        let start = f(from) - error;
        // The line is tangent to f + error.
        let ahead = |x: f64, slope: f64| f(x) + error - start - slope * (x - from);
        let touch = self.sign_change(from, &ahead);
        let target = touch.unwrap_or(self.hi);
        let slope = (f(target) + error - start) / (target - from);
        let line = Line::through(from, start, slope);
        let above = |x: f64| line.at(x) - (f(x) - error);
        let end = match touch {
            Some(touch) if above(self.hi) < 0.0 => {
                ridders([touch, self.hi], [above(touch), above(self.hi)], &above).value
            }
            _ => self.hi,
        };
        (line, target, end)
    }

    /// Whether `count` lines with this error cover the interval.
    pub(super) fn reaches(&self, error: f64, count: usize) -> bool {
        let mut from = self.lo;
        for _ in 0..count {
            let end = self.next(from, error).2;
            if end >= self.hi {
                return true;
            }
            // An error below rounding makes no progress.
            if end <= from {
                return false;
            }
            from = end;
        }
        false
    }

    /// The lines for this error and their alternation points.
    pub(super) fn lines(&self, error: f64, count: usize) -> (Vec<Line>, Vec<f64>) {
        let (mut lines, mut places) = (Vec::new(), vec![self.lo]);
        while lines.len() < count {
            let from = places[places.len() - 1];
            let (line, touch, end) = self.next(from, error);
            let is_last = end >= self.hi || lines.len() + 1 == count;
            let end = if is_last { self.hi } else { end };
            lines.push(line);
            places.extend([touch, end]);
            if is_last {
                break;
            }
        }
        (lines, places)
    }
}
