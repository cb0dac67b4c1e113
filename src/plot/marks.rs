//! What can be marked on a plot.

mod below;
mod labels;
mod points;

pub(super) use below::below;
pub(super) use labels::labels;
pub(super) use points::{Marked, points, symbol};

/// A set of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// The straight lines that f approaches, and its poles.
    pub asymptotes: bool,
    /// Local minima and maxima of f.
    pub extrema: bool,
    /// Zeros of f and of f′.
    pub zeros: bool,
    /// Points at which f changes its bending.
    pub inflections: bool,
    /// The stretches on which |f′| < 0.01.
    pub saturation: bool,
    /// The line f′ = 1, above which a layer lets gradients grow.
    pub unit_slope: bool,
    /// The density of the normal distribution along x.
    pub density: bool,
}

impl Marks {
    /// The set with a bit for each mark, in the order of the fields.
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
