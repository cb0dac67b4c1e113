//! The precisions in which softmax is computed in practice, and where their exponentials end.
//!
//! f16 is emulated: an operation in f32, rounded to f16, which for + − · / is what f16 itself would answer, since f32 has
//! more than twice its digits. Its eˣ is that of f32, rounded.

use core::ops::{Add, Div, Sub};

use half::f16;

/// A format of floating-point numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// IEEE binary64.
    F64,
    /// IEEE binary32.
    F32,
    /// IEEE binary16.
    F16,
}

/// Where the exponential of a precision ends, found by trying.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The largest x whose eˣ is finite.
    pub finite: f64,
    /// The smallest x whose eˣ is not 0.
    pub positive: f64,
    /// The largest x for which the sum of as many eˣ as there are classes is finite.
    pub sum: f64,
    /// The largest number: a logit beyond it is ∞ before anything is computed.
    pub number: f64,
}

impl Precision {
    /// All of them, the widest first.
    pub const ALL: [Self; 3] = [Self::F64, Self::F32, Self::F16];

    /// Its limits for so many classes.
    pub fn limits(self, classes: usize) -> Limits {
        match self {
            Self::F64 => limits::<f64>(classes),
            Self::F32 => limits::<f32>(classes),
            Self::F16 => limits::<f16>(classes),
        }
    }
}

/// Arithmetic of one precision, in which every step is rounded.
pub(super) trait Real:
    Copy + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Div<Output = Self>
{
    /// The bits of the largest finite number.
    const LARGEST: u64;
    /// Numbers below it have fewer digits.
    const SMALLEST_NORMAL: f64;
    fn of(value: f64) -> Self;
    fn wide(self) -> f64;
    fn exp(self) -> Self;
    fn ln(self) -> Self;
    /// The number ≥ 0 with these bits: in the order of the bits they ascend.
    fn from_order(bits: u64) -> Self;
}

impl Real for f64 {
    const LARGEST: u64 = Self::MAX.to_bits();
    const SMALLEST_NORMAL: f64 = Self::MIN_POSITIVE;
    fn of(value: f64) -> Self {
        value
    }
    fn wide(self) -> f64 {
        self
    }
    fn exp(self) -> Self {
        libm::exp(self)
    }
    fn ln(self) -> Self {
        libm::log(self)
    }
    fn from_order(bits: u64) -> Self {
        Self::from_bits(bits)
    }
}

impl Real for f32 {
    const LARGEST: u64 = Self::MAX.to_bits() as u64;
    const SMALLEST_NORMAL: f64 = Self::MIN_POSITIVE as f64;
    fn of(value: f64) -> Self {
        value as Self
    }
    fn wide(self) -> f64 {
        self.into()
    }
    fn exp(self) -> Self {
        libm::expf(self)
    }
    fn ln(self) -> Self {
        libm::logf(self)
    }
    fn from_order(bits: u64) -> Self {
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
    fn wide(self) -> f64 {
        self.into()
    }
    fn exp(self) -> Self {
        Self::from_f32(libm::expf(self.into()))
    }
    fn ln(self) -> Self {
        Self::from_f32(libm::logf(self.into()))
    }
    fn from_order(bits: u64) -> Self {
        Self::from_bits(bits as u16)
    }
}

fn limits<R: Real>(classes: usize) -> Limits {
    let zero = R::of(0.0);
    let sum = |e: R| (0..classes).fold(zero, |s, _| s + e);
    Limits {
        finite: last::<R>(|x| x.exp().wide().is_finite()),
        positive: -last::<R>(|x| (zero - x).exp() > zero),
        sum: last::<R>(|x| sum(x.exp()).wide().is_finite()),
        number: R::from_order(R::LARGEST).wide(),
    }
}

/// The last number x ≥ 0 for which `holds`, which it does at 0 and, once it does not, never again.
fn last<R: Real>(holds: impl Fn(R) -> bool) -> f64 {
    let (mut inside, mut beyond) = (0, R::LARGEST);
    while beyond - inside > 1 {
        let middle = inside + (beyond - inside) / 2;
        if holds(R::from_order(middle)) {
            inside = middle;
        } else {
            beyond = middle;
        }
    }
    R::from_order(inside).wide()
}
