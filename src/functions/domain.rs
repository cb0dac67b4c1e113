//! The set of numbers that a parameter or a pre-activation may take.

use core::fmt;

/// An interval of the real line whose ends belong to it or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    /// Lower end, −∞ where there is none.
    pub lo: f64,
    /// Upper end, +∞ where there is none.
    pub hi: f64,
    /// Whether `lo` itself is left out.
    pub lo_open: bool,
    /// Whether `hi` itself is left out.
    pub hi_open: bool,
}

impl Domain {
    /// Every finite number, (−∞, ∞).
    pub const REAL: Self = Self::open(f64::NEG_INFINITY, f64::INFINITY);
    /// Zero and above, [0, ∞).
    pub const NON_NEGATIVE: Self = Self {
        lo: 0.0,
        hi: f64::INFINITY,
        lo_open: false,
        hi_open: true,
    };
    /// Above zero, (0, ∞).
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

    /// Whether `v` lies in the interval; never true of NaN.
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

/// Prints the interval in words, as messages say it: `above 0`, `0 or more`, `between 0 and 1`.
impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            lo,
            hi,
            lo_open,
            hi_open,
        } = *self;
        // The finite ends are whole numbers, which a test of the catalogue sees to.
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
