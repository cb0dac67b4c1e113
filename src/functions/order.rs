//! The order of a derivative: f, f′ or f″.

use super::Jet;

/// The order of a derivative, 0 to 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// f.
    Value,
    /// f′.
    First,
    /// f″.
    Second,
}

impl Order {
    /// All orders, ascending.
    pub const ALL: [Self; 3] = [Self::Value, Self::First, Self::Second];

    /// The component of this order in a jet.
    pub const fn of(self, jet: Jet) -> f64 {
        match self {
            Self::Value => jet.f,
            Self::First => jet.df,
            Self::Second => jet.d2f,
        }
    }

    /// 0, 1 or 2.
    pub const fn index(self) -> usize {
        self as usize
    }
}
