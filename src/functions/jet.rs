//! f, f′ and f″ at one point, and which of them is meant.

/// The 2-jet of a function at one point: f, f′ and f″.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jet {
    /// f(x).
    pub f: f64,
    /// f′(x); NaN where the one-sided derivatives differ.
    pub df: f64,
    /// f″(x); NaN where the one-sided second derivatives differ or f′ does not exist.
    pub d2f: f64,
}

impl Jet {
    /// All NaN: the jet at NaN and outside the domain.
    pub const NAN: Self = Self {
        f: f64::NAN,
        df: f64::NAN,
        d2f: f64::NAN,
    };

    /// A jet from its three values.
    pub const fn new(f: f64, df: f64, d2f: f64) -> Self {
        Self { f, df, d2f }
    }

    /// The jet of a line with this value and slope: f″ = 0.
    pub const fn line(f: f64, slope: f64) -> Self {
        Self::new(f, slope, 0.0)
    }
}

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
