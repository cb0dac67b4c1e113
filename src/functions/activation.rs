//! What an entry of the catalogue is made of.

use super::{Domain, Kink};

/// Value and first two derivatives of a function at one point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jet {
    /// f(x).
    pub f: f64,
    /// f′(x); NaN where the two sides disagree.
    pub df: f64,
    /// f″(x); NaN where the two sides disagree, and where f′ does not exist.
    pub d2f: f64,
}

impl Jet {
    /// The answer to NaN, and to every point outside the domain.
    pub const NAN: Self = Self {
        f: f64::NAN,
        df: f64::NAN,
        d2f: f64::NAN,
    };

    /// A jet from its three values.
    pub const fn new(f: f64, df: f64, d2f: f64) -> Self {
        Self { f, df, d2f }
    }

    /// A point of the straight line through (x, f) with that slope.
    pub const fn line(f: f64, slope: f64) -> Self {
        Self::new(f, slope, 0.0)
    }
}

/// A function has at most so many parameters.
pub const MOST_PARAMETERS: usize = 3;

/// The values of a function's parameters, in their order; places beyond the last one are 0. Of a fixed length, so that an entry may
/// take the ones that it has without a check.
pub type Values = [f64; MOST_PARAMETERS];

/// The values as an entry takes them.
#[inline]
pub fn values(p: &[f64]) -> Values {
    let mut values = [0.0; MOST_PARAMETERS];
    for (value, given) in values.iter_mut().zip(p) {
        *value = *given;
    }
    values
}

/// One activation function: everything that the rest of the program knows about it.
pub struct Activation {
    /// Its name in expressions, URLs and files, the name of its folder.
    pub id: &'static str,
    /// Other names accepted on input; printed as `id`.
    pub aliases: &'static [&'static str],
    /// The shelf of the catalogue on which it stands.
    pub family: Family,
    /// The id of the function that it stands in for, where it is an approximation of one.
    pub approximates: Option<&'static str>,
    /// Its parameters, in the order in which `jet` takes them.
    pub parameters: &'static [Parameter],
    /// The x on which it is defined; the open ends are answered with the limit.
    pub domain: Domain,
    /// f, f′ and f″ at an `x` in the closed domain, for parameters `p` in theirs; [`Activation::at`] takes any x.
    pub jet: fn(x: f64, p: &Values) -> Jet,
    /// The points at which f, f′ or f″ jumps, in ascending order.
    pub kinks: fn(p: &Values) -> Vec<Kink>,
    /// The straight lines that f approaches for x → −∞ and x → ∞.
    pub asymptotes: fn(p: &Values) -> Asymptotes,
    /// Where the smooth curve bends, so that drawing looks closely enough.
    pub bends: fn(p: &Values) -> Vec<Bend>,
}

impl Activation {
    /// f, f′ and f″ at any x: the limits at ±∞ and at an end of the domain, NaN for NaN and outside the domain, and NaN for
    /// each derivative whose two sides disagree at a kink and for those above it.
    ///
    /// All three are NaN as well unless `p` has one value for each parameter.
    #[inline]
    pub fn at(&self, x: f64, p: &[f64]) -> Jet {
        // Not `x < lo || x > hi`: NaN is outside too. A limit stands for a missing end point, so open or not is all one.
        if !(x >= self.domain.lo && x <= self.domain.hi) || p.len() != self.parameters.len() {
            return Jet::NAN;
        }
        (self.jet)(x, &values(p))
    }

    /// The value of every parameter when nothing is said.
    pub fn defaults(&self) -> Vec<f64> {
        self.parameters.iter().map(|q| q.default).collect()
    }

    /// The vertical asymptotes: the finite ends of the domain at which f is infinite, in ascending order.
    pub fn poles(&self, p: &[f64]) -> Vec<f64> {
        [self.domain.lo, self.domain.hi]
            .into_iter()
            .filter(|x| x.is_finite() && self.at(*x, p).f.is_infinite())
            .collect()
    }
}

/// Two activations are the same when they have the same id.
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

/// The shelves of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Straight lines.
    Linear,
    /// S-shaped functions between two bounds, and their logarithm.
    Sigmoidal,
    /// Piecewise-linear and piecewise-quadratic rectifiers.
    Rectifier,
    /// Rectifiers with a rounded or exponential negative side.
    SmoothRectifier,
    /// x times a gate between 0 and 1.
    Gated,
    /// Functions that pull small inputs to zero.
    Shrinkage,
    /// Inverses of other entries.
    Inverse,
}

impl Family {
    /// The stable key under which the front end names the family.
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

/// A number that shapes a function: α, β, c …
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Its name in expressions and URLs: `alpha`.
    pub id: &'static str,
    /// Its mathematical symbol: `α`.
    pub symbol: &'static str,
    /// The value it has when nothing is said.
    pub default: f64,
    /// The least and the greatest value on the slider.
    pub slider: [f64; 2],
    /// The slider's step.
    pub step: f64,
    /// How the slider's track is divided.
    pub scale: Scale,
    /// The values accepted at all, typed or from a URL.
    pub domain: Domain,
    /// The values labelled on the slider's track.
    pub marks: &'static [Mark],
}

/// How a slider's track or an axis is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Equal steps of the value.
    Linear,
    /// Equal factors of the value.
    Logarithmic,
}

/// A value worth naming on a slider's track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// The parameter's value there.
    pub value: f64,
    /// Who uses it, or what it means.
    pub label: &'static str,
}

/// The straight line y = slope·x + intercept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asymptote {
    /// Rise per unit of x; 0 for a horizontal asymptote.
    pub slope: f64,
    /// Value at x = 0.
    pub intercept: f64,
}

impl Asymptote {
    /// The x axis.
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

/// The asymptotes on both sides, where they exist.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Asymptotes {
    /// For x → −∞.
    pub left: Option<Asymptote>,
    /// For x → ∞.
    pub right: Option<Asymptote>,
}

impl Asymptotes {
    /// 0 on the left, x on the right: what every rectifier tends to.
    pub const RECTIFIER: Self = Self::both(Asymptote::ZERO, Asymptote::IDENTITY);

    /// One on each side.
    pub const fn both(left: Asymptote, right: Asymptote) -> Self {
        Self {
            left: Some(left),
            right: Some(right),
        }
    }
}

/// A stretch of x in which a smooth curve turns: a hint for sampling.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bend {
    /// The middle of the stretch.
    pub x: f64,
    /// Its scale: the curve has visibly turned this far from the middle.
    pub width: f64,
}

impl Bend {
    /// One bend.
    #[inline(never)]
    pub fn one(x: f64, width: f64) -> Vec<Self> {
        vec![Self { x, width }]
    }
}
