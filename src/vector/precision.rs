//! Floating-point formats in which softmax is computed, and the range of their exponential.
//!
//! f16 is emulated: each operation runs in f32 and is rounded to f16. For + − · / the result equals native f16 arithmetic,
//! since f32 has more than twice its digits. eˣ is that of f32, rounded.

use core::ops::{Add, Div, Sub};

use half::f16;

/// A floating-point format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Precision {
    /// IEEE binary64.
    F64,
    /// IEEE binary32.
    F32,
    /// IEEE binary16.
    F16,
}

/// Overflow and underflow thresholds of the exponential, found by bisection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The largest x with finite eˣ.
    pub finite: f64,
    /// The smallest x with eˣ > 0.
    pub positive: f64,
    /// The largest x for which `classes` · eˣ, summed in order, is finite.
    pub sum: f64,
    /// The largest finite number; larger logits are ∞ from the start.
    pub number: f64,
}

impl Precision {
    /// All formats, widest first.
    pub const ALL: [Self; 3] = [Self::F64, Self::F32, Self::F16];

    /// The thresholds for a number of classes.
    pub fn limits(self, classes: usize) -> Limits {
        match self {
            Self::F64 => limits::<f64>(classes),
            Self::F32 => limits::<f32>(classes),
            Self::F16 => limits::<f16>(classes),
        }
    }
}

/// Arithmetic in one format, rounded after every operation.
pub(super) trait Real:
    Copy + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Div<Output = Self>
{
    /// Bit pattern of the largest finite number.
    const LARGEST: u64;
    /// The smallest normal number.
    const SMALLEST_NORMAL: f64;
    fn of(value: f64) -> Self;
    fn to_f64(self) -> f64;
    fn exp(self) -> Self;
    fn ln(self) -> Self;
    /// The non-negative number with this bit pattern; increasing in the bits.
    fn from_ordered_bits(bits: u64) -> Self;
}

impl Real for f64 {
    const LARGEST: u64 = Self::MAX.to_bits();
    const SMALLEST_NORMAL: f64 = Self::MIN_POSITIVE;
    fn of(value: f64) -> Self {
        value
    }
    fn to_f64(self) -> f64 {
        self
    }
    fn exp(self) -> Self {
        libm::exp(self)
    }
    fn ln(self) -> Self {
        libm::log(self)
    }
    fn from_ordered_bits(bits: u64) -> Self {
        Self::from_bits(bits)
    }
}

impl Real for f32 {
    const LARGEST: u64 = Self::MAX.to_bits() as u64;
    const SMALLEST_NORMAL: f64 = Self::MIN_POSITIVE as f64;
    fn of(value: f64) -> Self {
        value as Self
    }
    fn to_f64(self) -> f64 {
        self.into()
    }
    fn exp(self) -> Self {
        libm::expf(self)
    }
    fn ln(self) -> Self {
        libm::logf(self)
    }
    fn from_ordered_bits(bits: u64) -> Self {
        Self::from_bits(bits as u32)
    }
}

impl Real for f16 {
    const LARGEST: u64 = Self::MAX.to_bits() as u64;
    /// 2⁻¹⁴.
    const SMALLEST_NORMAL: f64 = 1.0 / 16384.0;
    fn of(value: f64) -> Self {
        Self::from_f64(value)
    }
    fn to_f64(self) -> f64 {
        self.into()
    }
    fn exp(self) -> Self {
        Self::from_f32(libm::expf(self.into()))
    }
    fn ln(self) -> Self {
        Self::from_f32(libm::logf(self.into()))
    }
    fn from_ordered_bits(bits: u64) -> Self {
        Self::from_bits(bits as u16)
    }
}

fn limits<R: Real>(classes: usize) -> Limits {
    let zero = R::of(0.0);
    let sum = |e: R| (0..classes).fold(zero, |s, _| s + e);
    Limits {
        finite: last_true::<R>(|x| x.exp().to_f64().is_finite()),
        positive: -last_true::<R>(|x| (zero - x).exp() > zero),
        sum: last_true::<R>(|x| sum(x.exp()).to_f64().is_finite()),
        number: R::from_ordered_bits(R::LARGEST).to_f64(),
    }
}

/// The largest x ≥ 0 with `holds(x)`, for a predicate that is true at 0 and changes once.
fn last_true<R: Real>(holds: impl Fn(R) -> bool) -> f64 {
    let (mut inside, mut beyond) = (0, R::LARGEST);
    while beyond - inside > 1 {
        let middle = inside + (beyond - inside) / 2;
        if holds(R::from_ordered_bits(middle)) {
            inside = middle;
        } else {
            beyond = middle;
        }
    }
    R::from_ordered_bits(inside).to_f64()
}
