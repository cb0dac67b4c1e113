//! An axis of a chart: which data it shows, and whether equal distances are equal differences or equal ratios.

use crate::error::Error;
use crate::functions::Scale;

use super::Range;
use super::numerals::{exponent, power_of_ten};
use super::range::Extent;

/// The decimal exponents that an automatic logarithmic range keeps to.
const EXPONENTS: [i32; 2] = [-280, 290];

/// The visible stretch of data and its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// What is visible, in data.
    pub ends: Range,
    /// How data lie along the axis.
    pub scale: Scale,
    /// The same in units of the axis: decimal logarithms of data where it is logarithmic.
    pub(super) span: Range,
}

impl Axis {
    /// The axis from `ends`, which the state's `key` asks for.
    ///
    /// # Errors
    /// `bad-range` where a logarithmic axis does not begin above 0, or its ends are too near each other.
    pub fn new(key: &str, ends: Range, scale: Scale) -> Result<Self, Error> {
        let span = match scale {
            Scale::Linear => Some(ends),
            Scale::Logarithmic => Range::new(libm::log10(ends.lo()), libm::log10(ends.hi())),
        };
        span.map(|span| Self { ends, scale, span })
            .ok_or_else(|| Error::BadRange {
                ends: [ends.lo(), ends.hi()],
                name: key.to_owned(),
                allowed: "two positive ends on a logarithmic axis".to_owned(),
            })
    }

    /// The axis that shows all of `values`, with a little air or up to whole powers of ten.
    pub(super) fn fitting(scale: Scale, values: impl Iterator<Item = f64>) -> Self {
        let mut extent = Extent::default();
        match scale {
            Scale::Linear => {
                values.for_each(|v| extent.include(v));
                let ends = extent.padded();
                let span = ends;
                Self { ends, scale, span }
            }
            Scale::Logarithmic => {
                values.filter(|&v| v > 0.0).for_each(|v| extent.include(v));
                decades(extent)
            }
        }
    }

    /// Where `v` lies in units of the axis: −∞ for 0 and NaN for what is below on a logarithmic one.
    pub(super) fn place(&self, v: f64) -> f64 {
        match self.scale {
            Scale::Linear => v,
            Scale::Logarithmic => libm::log10(v),
        }
    }
}

/// The logarithmic axis of whole decades around an extent.
fn decades(extent: Extent) -> Axis {
    let [least, most] = EXPONENTS;
    let (lo, hi) = match extent.ends() {
        None => (-1, 0),
        Some((lo, hi)) => {
            let above = exponent(hi);
            let whole = power_of_ten(above) == hi;
            (exponent(lo), if whole { above } else { above + 1 })
        }
    };
    let lo = lo.clamp(least, most - 1);
    let hi = hi.clamp(lo + 1, most);
    let unit = Range::UNIT;
    Axis {
        ends: Range::new(power_of_ten(lo), power_of_ten(hi)).unwrap_or(unit),
        scale: Scale::Logarithmic,
        span: Range::new(f64::from(lo), f64::from(hi)).unwrap_or(unit),
    }
}
