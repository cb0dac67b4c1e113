//! Annotations of a plot.

mod below;
mod labels;
mod points;

pub(super) use below::below;
pub(super) use labels::labels;
pub(super) use points::{Marked, points, symbol};

/// A set of annotations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Asymptotes and poles.
    pub asymptotes: bool,
    /// Local extrema of f.
    pub extrema: bool,
    /// Zeros of f and f′.
    pub zeros: bool,
    /// Inflection points of f.
    pub inflections: bool,
    /// Intervals with |f′| < 0.01.
    pub saturation: bool,
    /// The line f′ = 1; a layer with |f′| > 1 amplifies gradients.
    pub unit_slope: bool,
    /// Density of the normal distribution.
    pub density: bool,
}

impl Marks {
    /// Decodes a bit set, one bit per field in declaration order.
    pub const fn from_bits(bits: u32) -> Self {
        const fn bit(bits: u32, i: u32) -> bool {
            bits >> i & 1 == 1
        }
        Self {
            asymptotes: bit(bits, 0),
            extrema: bit(bits, 1),
            zeros: bit(bits, 2),
            inflections: bit(bits, 3),
            saturation: bit(bits, 4),
            unit_slope: bit(bits, 5),
            density: bit(bits, 6),
        }
    }
}
