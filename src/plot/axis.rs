//! An axis of a chart: visible range and linear or logarithmic scale.

use activation_lab::functions::Scale;

use super::Range;
use super::numerals::{exponent, power_of_ten};
use super::range::Extent;

/// Bounds on the decimal exponents of an automatic logarithmic range.
const EXPONENTS: [i32; 2] = [-280, 290];

/// The visible range and the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// The visible range, in data.
    pub ends: Range,
    /// Linear or logarithmic.
    pub scale: Scale,
    /// The range in axis units: data, or log₁₀ of data on a logarithmic axis.
    pub(super) span: Range,
}

impl Axis {
    /// The axis with range `ends`; `None` if a logarithmic axis does not start above 0, or if the ends are too close.
    pub fn new(ends: Range, scale: Scale) -> Option<Self> {
        let span = match scale {
            Scale::Linear => Some(ends),
            Scale::Logarithmic => Range::new(libm::log10(ends.lo()), libm::log10(ends.hi())),
        };
        span.map(|span| Self { ends, scale, span })
    }

    /// The smallest axis that contains all `values`: padded if linear, whole decades if logarithmic.
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

    /// `v` in axis units; on a logarithmic axis −∞ for 0 and NaN for negative values.
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
