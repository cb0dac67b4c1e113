//! f and its two derivatives, as a choice.

use super::Jet;

/// Which of the three curves of a function.
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
    /// All three, f first.
    pub const ALL: [Self; 3] = [Self::Value, Self::First, Self::Second];

    /// This order's number out of a jet.
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
