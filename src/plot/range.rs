//! The visible stretch of an axis, and the y range that fits what is shown.

use crate::catalogue::{Curve, pieces};
use crate::error::Error;
use crate::functions::Jet;

use super::ticks::nice_step;
use super::{Order, Orders};

/// A closed interval of data with finite ends and a width that arithmetic can resolve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    lo: f64,
    hi: f64,
}

/// Ends beyond this would overflow when an axis is laid out.
const LARGEST_END: f64 = 1e300;
/// Narrower than this share of its ends, a range has fewer distinct numbers than pixels.
const LEAST_RELATIVE_WIDTH: f64 = 1e-12;
/// What a message says of a range that is refused.
const ALLOWED: &str = "lo,hi with lo below hi, both within ±1e300 and further apart than rounding";
/// The narrowest range at all; below, pixel steps become subnormal.
const LEAST_WIDTH: f64 = 1e-290;

impl Range {
    /// From 0 to 1.
    pub(super) const UNIT: Self = Self { lo: 0.0, hi: 1.0 };

    /// The range from `lo` to `hi`; `None` when an end is not finite or beyond ±1e300, when `lo` is not below `hi`, or when
    /// the two are too close together for a plot.
    pub fn new(lo: f64, hi: f64) -> Option<Self> {
        let largest = lo.abs().max(hi.abs());
        let least = (largest * LEAST_RELATIVE_WIDTH).max(LEAST_WIDTH);
        (largest <= LARGEST_END && hi - lo >= least).then_some(Self { lo, hi })
    }

    /// The range that the state's `key` asks for.
    ///
    /// # Errors
    /// `bad-range` where [`Range::new`] has none.
    pub fn for_key(key: &str, [lo, hi]: [f64; 2]) -> Result<Self, Error> {
        Self::new(lo, hi).ok_or_else(|| Error::BadRange {
            ends: [lo, hi],
            name: key.to_owned(),
            allowed: ALLOWED.to_owned(),
        })
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

/// Samples per smooth piece when a y range is looked for.
const PROBES: u32 = 48;
/// Half widths of a bend, to each side, at which there is a sample as well.
const AROUND_BEND: i32 = 8;
/// Share of a piece left out beside a pole, where f is about to leave any picture.
const POLE_MARGIN: f64 = 0.02;
/// How far a derivative may stretch the range, in units of the range of f.
const DERIVATIVE_STRETCH: f64 = 1.0;
/// The automatic range is about so many round steps high and ends on one.
const STEPS: f64 = 16.0;

/// The y range that shows `curves` over `x`: all of f, and the derivatives as far as f leaves them room.
///
/// It depends on the state alone, so that a link shows the same picture, and it ends on round
/// numbers, so that it stays put while a parameter moves a little.
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
            for i in 0..=PROBES {
                look(match i {
                    0 if lo == piece.lo => piece.left,
                    PROBES if hi == piece.hi => piece.right,
                    _ => curve.at(lo + (hi - lo) * f64::from(i) / f64::from(PROBES)),
                });
            }
            // The turns of a sharp bend lie between the others, and must not be seen in one frame and missed in the next.
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
        // Not `clamp`: its panic would print numbers, and bring one more way to do so.
        let within = |v: f64| v.max(lo).min(hi);
        values.include(within(slopes.lo));
        values.include(within(slopes.hi));
    }
    values.padded()
}

/// The least and the greatest of some numbers.
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

    /// The two; `None` of no numbers.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        (!self.is_empty()).then_some((self.lo, self.hi))
    }

    /// Widened to round numbers with a little air, never empty.
    pub(super) fn padded(self) -> Range {
        let fallback = Range { lo: -1.0, hi: 1.0 };
        if self.is_empty() {
            return fallback;
        }
        let (lo, hi) = (self.lo.max(-1e299), self.hi.min(1e299));
        // A curve that is flat to rounding gets a window of its own size, not a magnified rounding error.
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
