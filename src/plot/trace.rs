//! Adaptive sampling: as few segments as keep every pixel column within a tenth of a device pixel of the truth.
//!
//! A function is cut into smooth [`Piece`]s at its kinks and domain ends. Each piece is halved until
//! the chord and the curve agree at its quarter points; the three curves share every evaluation, and
//! each stops where it is flat enough. Interior samples stand on whole grid units, so that rounding a
//! point moves it up or down only, by less than a hundredth of a pixel.

mod piece;

pub use piece::{Piece, pieces};

use crate::catalogue::Expression;
use crate::functions::Jet;

use super::{Frame, GRID, Order, Orders};

/// Greatest distance of chord and curve at the quarter points, in device px; leaves room for rounding.
const TOLERANCE: f64 = 0.07;
/// Up to this slope the distance is measured upwards; where the curve is steeper, across it, as the eye does.
const STEEP: f64 = 4.0;
/// Intervals not wider than this, in device px, are not halved again.
const LEAST_INTERVAL: f64 = 0.125;
/// A piece starts as this many intervals, so that no symmetry of the curve can fool the quarter points.
const FIRST_INTERVALS: u32 = 4;
/// Beyond any picture, in grid units; keeps poles and overflow out of the arithmetic.
const FAR: f64 = 1e13;

/// Unclipped points of one continuous stretch of a curve, in grid units.
pub type Polyline = Vec<(f64, f64)>;

/// The curves of f, f′ and f″ of one function, each as its continuous stretches.
#[derive(Debug, Default)]
pub struct Trace {
    /// By [`Order::index`].
    pub curves: [Vec<Polyline>; 3],
}

/// Samples `function` for the picture that `frame` lays out.
pub fn trace(function: &Expression, frame: &Frame, orders: Orders) -> Trace {
    let mut tracer = Tracer::new(function, frame);
    let mut last: Option<Jet> = None;
    for piece in pieces(function, frame.x) {
        tracer.piece(&piece, orders, last);
        last = Some(piece.right);
    }
    tracer.trace
}

/// One evaluated point.
#[derive(Clone, Copy)]
struct Sample {
    /// Horizontal position in grid units.
    at: f64,
    jet: Jet,
}

struct Tracer<'a> {
    function: &'a Expression,
    frame: &'a Frame,
    top: f64,
    bottom: f64,
    /// Grid units per unit of y, negative because y grows downwards.
    scale: f64,
    trace: Trace,
}

impl<'a> Tracer<'a> {
    fn new(function: &'a Expression, frame: &'a Frame) -> Self {
        let (top, bottom) = frame.area.y_grid();
        let scale = f64::from(top - bottom) / frame.y.width();
        Self {
            function,
            frame,
            top: f64::from(top),
            bottom: f64::from(bottom),
            scale,
            trace: Trace::default(),
        }
    }

    /// Adds a piece, joined to what is there where the curve goes on without a jump.
    fn piece(&mut self, piece: &Piece, orders: Orders, last: Option<Jet>) {
        let first = Sample {
            at: self.frame.x_to_grid(piece.lo),
            jet: piece.left,
        };
        let end = Sample {
            at: self.frame.x_to_grid(piece.hi),
            jet: piece.right,
        };
        for order in orders.iter() {
            if last.is_none_or(|jet| order.of(jet) != order.of(first.jet)) {
                let point = (first.at, self.height(order.of(first.jet)));
                self.trace.curves[order.index()].push(vec![point]);
            }
        }
        let mut from = first;
        for at in self.first_nodes(first.at, end.at) {
            let to = self.sample(at);
            self.interval(from, to, orders);
            from = to;
        }
        self.interval(from, end, orders);
    }

    /// Where a piece is cut before anything is known of it: evenly, and where the function says that it bends.
    fn first_nodes(&self, from: f64, to: f64) -> Vec<f64> {
        let step = (to - from) / f64::from(FIRST_INTERVALS);
        let mut nodes: Vec<f64> = (1..FIRST_INTERVALS)
            .map(|i| libm::round(from + f64::from(i) * step))
            .collect();
        nodes.retain(|&at| from < at && at < to);
        for bend in self.function.bends() {
            for x in [bend.x - bend.width, bend.x, bend.x + bend.width] {
                let at = self.frame.x_to_grid(x);
                let place = nodes.partition_point(|&node| node < at);
                if from < at && at < to && nodes.get(place) != Some(&at) {
                    nodes.insert(place, at);
                }
            }
        }
        nodes
    }

    fn interval(&mut self, from: Sample, to: Sample, orders: Orders) {
        let quarter = |i: f64| from.at + i / 4.0 * (to.at - from.at);
        let inner = [1.0, 2.0, 3.0].map(|i| self.sample_near(quarter(i), from.at, to.at));
        self.refine([from, inner[0], inner[1], inner[2], to], orders);
    }

    /// Draws the chord for every order that is flat on the five samples, and halves for the rest.
    fn refine(&mut self, s: [Sample; 5], orders: Orders) {
        let smallest = s[4].at - s[0].at <= LEAST_INTERVAL * f64::from(GRID);
        let mut rest = [false; 3];
        for order in orders.iter() {
            if self.is_flat(&s, order) {
                self.line_to(order, &s[4]);
            } else if smallest {
                for sample in &s[1..] {
                    self.line_to(order, sample);
                }
            } else {
                rest[order.index()] = true;
            }
        }
        if rest == [false; 3] {
            return;
        }
        let rest = Orders::new(rest[0], rest[1], rest[2]);
        for half in [[s[0], s[1], s[2]], [s[2], s[3], s[4]]] {
            let [a, m, b] = half;
            let left = self.sample_near(0.5 * (a.at + m.at), a.at, m.at);
            let right = self.sample_near(0.5 * (m.at + b.at), m.at, b.at);
            self.refine([a, left, m, right, b], rest);
        }
    }

    /// Whether the chord from the first to the last sample passes close enough to the three between.
    fn is_flat(&self, s: &[Sample; 5], order: Order) -> bool {
        let y = s.map(|sample| self.height(order.of(sample.jet)));
        if y.iter().all(|&y| y < self.top) || y.iter().all(|&y| y > self.bottom) {
            return true;
        }
        let slope = (y[4] - y[0]) / (s[4].at - s[0].at);
        let allowed = TOLERANCE * f64::from(GRID) * (slope.abs() / STEEP).max(1.0);
        (1..4).all(|i| {
            let chord = y[0] + slope * (s[i].at - s[0].at);
            (y[i] - chord).abs() <= allowed
        })
    }

    fn line_to(&mut self, order: Order, sample: &Sample) {
        let point = (sample.at, self.height(order.of(sample.jet)));
        if let Some(line) = self.trace.curves[order.index()].last_mut() {
            line.push(point);
        }
    }

    fn height(&self, y: f64) -> f64 {
        (self.bottom + (y - self.frame.y.lo()) * self.scale).clamp(-FAR, FAR)
    }

    /// A sample on a whole grid unit near `at`, if one lies strictly between the neighbours.
    fn sample_near(&self, at: f64, after: f64, before: f64) -> Sample {
        let whole = libm::round(at);
        self.sample(if after < whole && whole < before {
            whole
        } else {
            at
        })
    }

    fn sample(&self, at: f64) -> Sample {
        Sample {
            at,
            jet: self.function.at(self.frame.grid_to_x(at)),
        }
    }
}
