//! Visible ranges, and automatic scaling of y.

use activation_lab::catalogue::{Curve, pieces};
use activation_lab::functions::Jet;

use super::ticks::nice_step;
use super::{Order, Orders};

/// A closed, finite interval of data, wide enough for its pixels to be distinct numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    lo: f64,
    hi: f64,
}

/// Maximum |end|; larger ones would overflow in the layout.
const MAX_END: f64 = 1e300;
/// Minimum width relative to the ends; below, there are fewer distinct numbers than pixels.
const MIN_RELATIVE_WIDTH: f64 = 1e-12;
/// Minimum absolute width; below, pixel steps are subnormal.
const MIN_WIDTH: f64 = 1e-290;

impl Range {
    /// [0, 1].
    pub(super) const UNIT: Self = Self { lo: 0.0, hi: 1.0 };

    /// The range [lo, hi]; `None` unless both ends are within ±1e300, lo < hi, and the width is resolvable.
    pub fn new(lo: f64, hi: f64) -> Option<Self> {
        let largest = lo.abs().max(hi.abs());
        let least = (largest * MIN_RELATIVE_WIDTH).max(MIN_WIDTH);
        (largest <= MAX_END && hi - lo >= least).then_some(Self { lo, hi })
    }

    /// The lower end.
    pub const fn lo(self) -> f64 {
        self.lo
    }

    /// The upper end.
    pub const fn hi(self) -> f64 {
        self.hi
    }

    /// hi − lo.
    pub fn width(self) -> f64 {
        self.hi - self.lo
    }

    /// Whether `v` lies in the range, ends included.
    pub fn contains(self, v: f64) -> bool {
        self.lo <= v && v <= self.hi
    }
}

/// Samples per smooth piece for automatic scaling.
const SAMPLES: u32 = 48;
/// Half-widths on each side of a bend that are sampled, too.
const AROUND_BEND: i32 = 8;
/// Fraction of a piece excluded next to a pole, where f leaves every range.
const POLE_MARGIN: f64 = 0.02;
/// Maximum extension of the range by derivatives, in units of the range of f.
const DERIVATIVE_STRETCH: f64 = 1.0;
/// Target height of the range in round steps.
const STEPS: f64 = 16.0;

/// Automatic y range for `curves` over `x`: all of f, and the derivatives up to a limited extension.
///
/// Depends only on the state, so a link reproduces the picture. Ends on round numbers, so the range stays put while a
/// parameter changes a little.
pub fn automatic_y(curves: &[&dyn Curve], orders: Orders, x: Range) -> Range {
    let mut values = Extent::default();
    let mut slopes = Extent::default();
    for curve in curves {
        for piece in pieces(*curve, x.lo(), x.hi()) {
            let width = piece.hi - piece.lo;
            let lo = if piece.left.f.is_finite() {
                piece.lo
            } else {
                piece.lo + POLE_MARGIN * width
            };
            let hi = if piece.right.f.is_finite() {
                piece.hi
            } else {
                piece.hi - POLE_MARGIN * width
            };
            let mut look = |jet: Jet| {
                values.include(jet.f);
                for order in [Order::First, Order::Second] {
                    if orders.contains(order) {
                        slopes.include(order.of(jet));
                    }
                }
            };
            for i in 0..=SAMPLES {
                look(match i {
                    0 if lo == piece.lo => piece.left,
                    SAMPLES if hi == piece.hi => piece.right,
                    _ => curve.at(lo + (hi - lo) * f64::from(i) / f64::from(SAMPLES)),
                });
            }
            // Extrema of a narrow bend fall between equidistant samples and would appear and disappear between frames.
            for bend in curve.bends() {
                for widths in -AROUND_BEND..=AROUND_BEND {
                    let x = bend.x + 0.5 * f64::from(widths) * bend.width;
                    if lo < x && x < hi {
                        look(curve.at(x));
                    }
                }
            }
        }
    }
    if !orders.contains(Order::Value) {
        return slopes.padded();
    }
    if values.is_empty() {
        return slopes.padded();
    }
    let room = DERIVATIVE_STRETCH * (values.hi - values.lo).max(1.0);
    if !slopes.is_empty() {
        let (lo, hi) = (values.lo - room, values.hi + room);
        // `clamp` may panic, and its message would link a second float formatter.
        let within = |v: f64| v.max(lo).min(hi);
        values.include(within(slopes.lo));
        values.include(within(slopes.hi));
    }
    values.padded()
}

/// Minimum and maximum of a set of numbers.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    lo: f64,
    hi: f64,
}

impl Default for Extent {
    fn default() -> Self {
        Self {
            lo: f64::INFINITY,
            hi: f64::NEG_INFINITY,
        }
    }
}

impl Extent {
    pub(super) fn include(&mut self, v: f64) {
        if v.is_finite() {
            self.lo = self.lo.min(v);
            self.hi = self.hi.max(v);
        }
    }

    fn is_empty(&self) -> bool {
        self.lo > self.hi
    }

    /// Minimum and maximum; `None` for the empty set.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        (!self.is_empty()).then_some((self.lo, self.hi))
    }

    /// Padded and rounded outward; never empty.
    pub(super) fn padded(self) -> Range {
        let fallback = Range { lo: -1.0, hi: 1.0 };
        if self.is_empty() {
            return fallback;
        }
        let (lo, hi) = (self.lo.max(-1e299), self.hi.min(1e299));
        // For a curve that is constant up to rounding, the range follows its magnitude instead of the rounding error.
        let least = 1e-9 * lo.abs().max(hi.abs()).max(1e-280);
        let width = if hi - lo > least {
            hi - lo
        } else {
            lo.abs().max(hi.abs()).max(1.0)
        };
        let step = nice_step(width / STEPS);
        let air = 0.04 * width;
        let snapped = (
            libm::floor((lo - air) / step) * step,
            libm::ceil((hi + air) / step) * step,
        );
        Range::new(snapped.0, snapped.1).unwrap_or(fallback)
    }
}
