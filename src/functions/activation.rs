//! The definition of a catalogue entry.

use super::{Domain, Jet, Kink};

/// Maximum number of parameters of a function.
pub(crate) const MAX_PARAMETERS: usize = 3;

/// Parameter values in declaration order, padded with 0. The fixed length lets `jet` index without bounds checks.
pub(crate) type Values = [f64; MAX_PARAMETERS];

/// An activation function: the complete description of a catalogue entry. An [`Expression`](crate::Expression) evaluates it.
pub struct Activation {
    /// Identifier in expressions and URLs, and name of its folder.
    pub id: &'static str,
    /// Alternative names accepted as input; output always uses `id`.
    pub aliases: &'static [&'static str],
    /// The family in the catalogue.
    pub family: Family,
    /// The id of the function it approximates, if any.
    pub approximates: Option<&'static str>,
    /// The parameters, in the order of `Values`.
    pub parameters: &'static [Parameter],
    /// The domain of f; at an open end, `jet` returns the limit.
    pub domain: Domain,
    /// f, f′ and f″ for `x` in the closed domain and valid parameters `p`.
    pub(crate) jet: fn(x: f64, p: &Values) -> Jet,
    /// The points where f, f′ or f″ jumps, in ascending order.
    pub(crate) kinks: fn(p: &Values) -> Vec<Kink>,
    /// The asymptotes for x → −∞ and x → ∞.
    pub(crate) asymptotes: fn(p: &Values) -> Asymptotes,
    /// Centers and widths of the bends, as sampling hints.
    pub(crate) bends: fn(p: &Values) -> Vec<Bend>,
}

/// Equality by id.
impl PartialEq for Activation {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl core::fmt::Debug for Activation {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Activation({})", self.id)
    }
}

/// The families of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Family {
    /// Linear functions.
    Linear,
    /// Bounded S-shaped functions, and their logarithms.
    Sigmoidal,
    /// Piecewise linear and piecewise quadratic rectifiers.
    Rectifier,
    /// Rectifiers with a smooth transition or an exponential negative branch.
    SmoothRectifier,
    /// x times a gate with values in (0, 1).
    Gated,
    /// Shrinkage functions: small inputs move to 0.
    Shrinkage,
    /// Inverses of other entries.
    Inverse,
}

impl Family {
    /// The stable key of the family in the front end.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Sigmoidal => "sigmoidal",
            Self::Rectifier => "rectifier",
            Self::SmoothRectifier => "smooth_rectifier",
            Self::Gated => "gated",
            Self::Shrinkage => "shrinkage",
            Self::Inverse => "inverse",
        }
    }
}

/// A parameter of a function: α, β, c, …
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Identifier in expressions and URLs: `alpha`.
    pub id: &'static str,
    /// Mathematical symbol: `α`.
    pub symbol: &'static str,
    /// Default value.
    pub default: f64,
    /// Minimum and maximum of the slider.
    pub slider: [f64; 2],
    /// The slider's step.
    pub step: f64,
    /// Spacing of the slider's track.
    pub scale: Scale,
    /// The set of valid values, for typed input and URLs; may exceed the slider.
    pub domain: Domain,
    /// Labeled values on the slider's track.
    pub marks: &'static [Mark],
}

/// Spacing of a slider's track or an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Linear: equal steps are equal differences.
    Linear,
    /// Logarithmic: equal steps are equal ratios.
    Logarithmic,
}

/// A labeled value on a slider's track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The parameter value.
    pub value: f64,
    /// The framework or model that uses the value, or its meaning.
    pub label: &'static str,
}

/// The straight line y = slope·x + intercept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asymptote {
    /// Slope; 0 for a horizontal asymptote.
    pub slope: f64,
    /// y-intercept.
    pub intercept: f64,
}

impl Asymptote {
    /// y = 0.
    pub const ZERO: Self = Self::level(0.0);
    /// The line y = x.
    pub const IDENTITY: Self = Self::line(1.0, 0.0);

    /// The line y = slope·x + intercept.
    pub const fn line(slope: f64, intercept: f64) -> Self {
        Self { slope, intercept }
    }

    /// The horizontal line y = value.
    pub const fn level(value: f64) -> Self {
        Self::line(0.0, value)
    }
}

/// The asymptotes on both sides, if they exist.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Asymptotes {
    /// For x → −∞.
    pub left: Option<Asymptote>,
    /// For x → ∞.
    pub right: Option<Asymptote>,
}

impl Asymptotes {
    /// y = 0 on the left, y = x on the right: the asymptotes of every rectifier.
    pub const RECTIFIER: Self = Self::both(Asymptote::ZERO, Asymptote::IDENTITY);

    /// An asymptote on each side.
    pub const fn both(left: Asymptote, right: Asymptote) -> Self {
        Self {
            left: Some(left),
            right: Some(right),
        }
    }
}

/// A region where a smooth curve has high curvature; a hint for adaptive sampling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bend {
    /// Its center, in data.
    pub x: f64,
    /// Its length scale, in data.
    pub width: f64,
}

impl Bend {
    /// A list with one bend.
    #[inline(never)]
    pub fn one(x: f64, width: f64) -> Vec<Self> {
        vec![Self { x, width }]
    }
}
