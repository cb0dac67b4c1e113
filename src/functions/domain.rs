//! Intervals: domains of functions and valid parameter values.

use core::fmt;

/// An interval of the real line with open or closed ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    /// Lower end; −∞ if unbounded below.
    pub lo: f64,
    /// Upper end; +∞ if unbounded above.
    pub hi: f64,
    /// Whether the lower end is excluded.
    pub lo_open: bool,
    /// Whether the upper end is excluded.
    pub hi_open: bool,
}

impl Domain {
    /// All finite numbers, (−∞, ∞).
    pub const REAL: Self = Self::open(f64::NEG_INFINITY, f64::INFINITY);
    /// The non-negative numbers, [0, ∞).
    pub const NON_NEGATIVE: Self = Self {
        lo: 0.0,
        hi: f64::INFINITY,
        lo_open: false,
        hi_open: true,
    };
    /// The positive numbers, (0, ∞).
    pub const POSITIVE: Self = Self::open(0.0, f64::INFINITY);

    /// The open interval (lo, hi).
    pub const fn open(lo: f64, hi: f64) -> Self {
        Self {
            lo,
            hi,
            lo_open: true,
            hi_open: true,
        }
    }

    /// Whether `v` lies in the interval; false for NaN.
    pub fn contains(&self, v: f64) -> bool {
        let above = if self.lo_open {
            v > self.lo
        } else {
            v >= self.lo
        };
        let below = if self.hi_open {
            v < self.hi
        } else {
            v <= self.hi
        };
        above && below
    }
}

/// Formats the interval in words for error messages: `above 0`, `0 or more`, `between 0 and 1`.
impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            lo,
            hi,
            lo_open,
            hi_open,
        } = *self;
        // Finite ends are integers; a test of the catalogue asserts this.
        let ends = [lo as i32, hi as i32];
        match (lo.is_finite(), hi.is_finite()) {
            (false, false) => write!(f, "any finite number"),
            (true, false) if lo_open => write!(f, "above {}", ends[0]),
            (true, false) => write!(f, "{} or more", ends[0]),
            (false, true) if hi_open => write!(f, "below {}", ends[1]),
            (false, true) => write!(f, "{} or less", ends[1]),
            (true, true) if lo_open && hi_open => {
                write!(f, "between {} and {}, both excluded", ends[0], ends[1])
            }
            (true, true) => write!(f, "between {} and {}", ends[0], ends[1]),
        }
    }
}
