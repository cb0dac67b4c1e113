//! Adaptive sampling: few segments, yet every pixel column within a tenth of a device px of the curve.
//!
//! A function is split into smooth [`Piece`]s at kinks and domain ends. Each piece is bisected until chord and curve agree
//! at the midpoint and the quarter points. For f and f′ the jet provides slopes, so cubic Hermite interpolation replaces
//! the quarter points. The three orders share every evaluation, and each stops at its own depth. Interior samples lie on
//! integer grid units, so rounding moves a point only vertically, by less than a hundredth of a pixel.

use activation_lab::catalogue::{Curve, Piece, pieces};
use activation_lab::functions::Jet;

use super::{Frame, GRID, Order, Orders};

/// Maximum distance of chord and curve at the quarter points in device px, with a reserve for rounding.
const TOLERANCE: f64 = 0.07;
/// Up to this slope the distance is measured vertically; for steeper chords, perpendicular to them.
const STEEP: f64 = 4.0;
/// Minimum width of an interval in device px.
const MIN_INTERVAL: f64 = 0.125;
/// Initial intervals per piece, so that symmetry cannot hide the curve from the quarter points.
const FIRST_INTERVALS: u32 = 4;
/// Samples on each side of a bend narrower than a pixel, and their distance in units of its width.
const SHARP: (i32, f64) = (24, 0.25);
/// Clamp for coordinates, in grid units, outside every picture; keeps poles and overflow out of the arithmetic.
const CLAMP: f64 = 1e13;

/// Unclipped points of one continuous part of a curve, in grid units.
pub type Polyline = Vec<(f64, f64)>;

/// The curves of f, f′ and f″, each as a list of continuous parts.
#[derive(Debug, Default)]
pub struct Trace {
    /// Indexed by [`Order::index`].
    pub curves: [Vec<Polyline>; 3],
}

/// Samples `curve` adaptively for the layout `frame`.
pub fn trace(curve: &dyn Curve, frame: &Frame, orders: Orders) -> Trace {
    let mut tracer = Tracer::new(curve, frame);
    let mut last: Option<Jet> = None;
    for piece in pieces(curve, frame.x.lo(), frame.x.hi()) {
        tracer.piece(&piece, orders, last);
        last = Some(piece.right);
    }
    tracer.trace
}

/// An evaluated point.
#[derive(Clone, Copy)]
struct Sample {
    /// Horizontal position in grid units.
    at: f64,
    jet: Jet,
}

struct Tracer<'a> {
    curve: &'a dyn Curve,
    frame: &'a Frame,
    /// Vertical limits of visibility, in grid units.
    top: f64,
    bottom: f64,
    /// Vertical position of the lowest visible y, in grid units.
    origin: f64,
    /// Grid units per unit of y; negative, because y grows downward.
    scale: f64,
    /// Converts a derivative to a slope in grid units.
    slope_scale: f64,
    trace: Trace,
}

impl<'a> Tracer<'a> {
    fn new(curve: &'a dyn Curve, frame: &'a Frame) -> Self {
        let (top, bottom) = frame.area.y_grid();
        let scale = f64::from(top - bottom) / frame.y.width();
        let overshoot = frame.overshoot();
        Self {
            curve,
            frame,
            top: f64::from(top - overshoot),
            bottom: f64::from(bottom + overshoot),
            origin: f64::from(bottom),
            scale,
            slope_scale: scale * (frame.grid_to_x(1.0) - frame.grid_to_x(0.0)),
            trace: Trace::default(),
        }
    }

    /// Traces a piece, joined to the previous one if the curve is continuous there.
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

    /// Initial nodes of a piece: equidistant, and around its bends.
    fn first_nodes(&self, from: f64, to: f64) -> Vec<f64> {
        let step = (to - from) / f64::from(FIRST_INTERVALS);
        let mut nodes: Vec<f64> = (1..FIRST_INTERVALS)
            .map(|i| libm::round(from + f64::from(i) * step))
            .collect();
        nodes.retain(|&at| from < at && at < to);
        for bend in self.curve.bends() {
            // Bisection would stop above the width of a bend narrower than a pixel, so sample it in full.
            let sharp = bend.width * f64::from(self.frame.area.width) <= self.frame.x.width();
            let (reach, share) = if sharp { SHARP } else { (1, 1.0) };
            for steps in -reach..=reach {
                let x = bend.x + share * f64::from(steps) * bend.width;
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
        let middle = self.sample_between(&from, &to);
        self.refine([from, middle, to], orders);
    }

    /// Draws the chord for every flat order, and bisects for the others.
    fn refine(&mut self, s: [Sample; 3], orders: Orders) {
        let smallest = s[2].at - s[0].at <= MIN_INTERVAL * f64::from(GRID);
        // Slopes draw_flat_orders most intervals of f and f′ without another evaluation.
        let rest = self.draw_flat_orders(&s, orders, smallest, |tracer, order| {
            tracer.hermite_points(&s, order)
        });
        if rest.is_empty() {
            return;
        }
        let quarters = [
            self.sample_between(&s[0], &s[1]),
            self.sample_between(&s[1], &s[2]),
        ];
        let five = [s[0], quarters[0], s[1], quarters[1], s[2]];
        let rest = self.draw_flat_orders(&s, rest, false, |tracer, order| {
            (order == Order::Second)
                .then(|| five.map(|sample| (sample.at, tracer.height(order.of(sample.jet)))))
        });
        if !rest.is_empty() {
            self.refine([s[0], quarters[0], s[1]], rest);
            self.refine([s[1], quarters[1], s[2]], rest);
        }
    }

    /// Draws every order whose five points are flat, or all orders at the `smallest` interval; returns the rest.
    fn draw_flat_orders(
        &mut self,
        s: &[Sample; 3],
        orders: Orders,
        smallest: bool,
        points: impl Fn(&Self, Order) -> Option<[(f64, f64); 5]>,
    ) -> Orders {
        let mut rest = [false; 3];
        for order in orders.iter() {
            if points(self, order).is_some_and(|points| self.is_flat(&points)) {
                self.line_to(order, &s[2]);
            } else if smallest {
                self.line_to(order, &s[1]);
                self.line_to(order, &s[2]);
            } else {
                rest[order.index()] = true;
            }
        }
        Orders::new(rest[0], rest[1], rest[2])
    }

    /// End, middle and quarter points, with the quarters by cubic Hermite interpolation. `None` for f″, or if the cubic
    /// misses the midpoint.
    fn hermite_points(&self, s: &[Sample; 3], order: Order) -> Option<[(f64, f64); 5]> {
        let slope = |sample: &Sample| match order {
            Order::Value => Some(sample.jet.df * self.slope_scale),
            Order::First => Some(sample.jet.d2f * self.slope_scale),
            Order::Second => None,
        };
        let [y0, y1, y2] = [0, 1, 2].map(|i: usize| self.height(order.of(s[i].jet)));
        let [s0, s1, s2] = [slope(&s[0])?, slope(&s[1])?, slope(&s[2])?];
        let (left, right) = (s[1].at - s[0].at, s[2].at - s[1].at);
        let cubic = |ya: f64, yb: f64, sa: f64, sb: f64, width: f64| {
            0.5 * (ya + yb) + width * (sa - sb) / 8.0
        };
        let beyond = y0.max(y1).max(y2) < self.top || y0.min(y1).min(y2) > self.bottom;
        // The error of a half-width cubic is a sixteenth.
        let predicted = cubic(y0, y2, s0, s2, left + right);
        let close = (predicted - y1).abs() <= TOLERANCE * f64::from(GRID);
        (close || beyond).then(|| {
            [
                (s[0].at, y0),
                (s[0].at + 0.5 * left, cubic(y0, y1, s0, s1, left)),
                (s[1].at, y1),
                (s[1].at + 0.5 * right, cubic(y1, y2, s1, s2, right)),
                (s[2].at, y2),
            ]
        })
    }

    /// Whether the chord is within tolerance of the three inner points.
    fn is_flat(&self, points: &[(f64, f64); 5]) -> bool {
        if points.iter().all(|p| p.1 < self.top) || points.iter().all(|p| p.1 > self.bottom) {
            return true;
        }
        let [first, .., last] = *points;
        let slope = (last.1 - first.1) / (last.0 - first.0);
        let allowed = TOLERANCE * f64::from(GRID) * (slope.abs() / STEEP).max(1.0);
        points
            .iter()
            .all(|p| (p.1 - first.1 - slope * (p.0 - first.0)).abs() <= allowed)
    }

    fn line_to(&mut self, order: Order, sample: &Sample) {
        let point = (sample.at, self.height(order.of(sample.jet)));
        if let Some(line) = self.trace.curves[order.index()].last_mut() {
            line.push(point);
        }
    }

    fn height(&self, y: f64) -> f64 {
        (self.origin + (y - self.frame.y.lo()) * self.scale).clamp(-CLAMP, CLAMP)
    }

    /// The midpoint sample, on an integer grid unit if one lies strictly between.
    fn sample_between(&self, from: &Sample, to: &Sample) -> Sample {
        let at = 0.5 * (from.at + to.at);
        let whole = libm::round(at);
        self.sample(if from.at < whole && whole < to.at {
            whole
        } else {
            at
        })
    }

    fn sample(&self, at: f64) -> Sample {
        Sample {
            at,
            jet: self.curve.at(self.frame.grid_to_x(at)),
        }
    }
}
