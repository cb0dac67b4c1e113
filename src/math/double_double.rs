//! Double-double arithmetic: numbers of about 106 bits as unevaluated sums of two f64.
//!
//! The sums are Knuth's, the products Dekker's ("A floating-point technique for extending the available precision",
//! 1971). Operands lie well inside the range of f64; [`product`], [`quotient`] and [`DoubleDouble::times`] also
//! accept its outskirts.

use core::ops::{Add, Div, Mul, Neg, Sub};

/// The unevaluated sum hi + lo, where lo is at most a few units in the last place of hi, or what a cancellation left.
///
/// The operators do not normalise their results: the parts may overlap by some bits, which costs nothing until
/// [`DoubleDouble::value`] adds them, and saves three operations each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoubleDouble {
    /// The sum, nearly rounded to f64.
    pub hi: f64,
    /// What the rounding left out.
    pub lo: f64,
}

/// 2^500: moves a factor away from the ends of the range.
const UP: f64 = f64::from_bits((1023 + 500) << 52);
/// 2^-500.
const DOWN: f64 = f64::from_bits((1023 - 500) << 52);

impl DoubleDouble {
    /// The constant hi + lo, whose parts do not overlap.
    pub const fn new(hi: f64, lo: f64) -> Self {
        Self { hi, lo }
    }

    /// The same number with |lo| ≤ ulp(hi)/2, for |hi| ≥ |lo|.
    #[inline]
    pub const fn normalised(self) -> Self {
        let s = self.hi + self.lo;
        Self::new(s, self.lo - (s - self.hi))
    }

    /// The nearest f64.
    #[inline]
    pub const fn value(self) -> f64 {
        self.hi + self.lo
    }

    /// |hi + lo|.
    #[inline]
    pub fn abs(self) -> Self {
        if self.hi < 0.0 { -self } else { self }
    }

    /// 1/(hi + lo).
    #[inline]
    pub fn recip(self) -> Self {
        let q = 1.0 / self.hi;
        let (p, e) = two_prod(q, self.hi);
        Self::new(q, (((1.0 - p) - e) - q * self.lo) * q)
    }

    /// √(hi + lo), for hi > 0.
    #[inline]
    pub fn sqrt(self) -> Self {
        let s = self.hi.sqrt();
        let (p, e) = two_prod(s, s);
        Self::new(s, ((self.hi - p) - e + self.lo) / (2.0 * s))
    }

    /// k·(hi + lo) as an f64, rounded once for every k: no intermediate overflow or underflow.
    #[inline]
    pub fn times(self, k: f64) -> f64 {
        let size = k.abs();
        if size > DOWN && size < UP {
            (self * k).value()
        } else if size <= DOWN {
            (self * (k * UP)).value() * DOWN
        } else if size.is_finite() {
            (self * (k * DOWN)).value() * UP
        } else {
            self.hi * k
        }
    }

    /// k·(hi + lo) for a power of two k.
    #[inline]
    pub const fn scaled(self, k: f64) -> Self {
        Self::new(self.hi * k, self.lo * k)
    }
}

/// a + b without error, for |a| ≥ |b| or a = 0.
#[inline]
pub fn ordered_sum(a: f64, b: f64) -> DoubleDouble {
    let s = a + b;
    DoubleDouble::new(s, b - (s - a))
}

/// a + b without error.
#[inline]
pub fn sum(a: f64, b: f64) -> DoubleDouble {
    let s = a + b;
    let t = s - a;
    DoubleDouble::new(s, (a - (s - t)) + (b - t))
}

/// a·b with the error of its rounding; where that error cannot matter to an exponential (products beyond 2^±500) or
/// does not exist (infinities), lo is 0.
#[inline]
pub fn product(a: f64, b: f64) -> DoubleDouble {
    let p = a * b;
    let size = p.abs();
    if !(size > DOWN && size < UP) {
        return DoubleDouble::new(p, 0.0);
    }
    let (a, b) = balanced(a, b);
    let (hi, lo) = two_prod(a, b);
    DoubleDouble::new(hi, lo)
}

/// Trades a power of two between factors whose product is moderate, so that neither overflows when it is split.
#[inline]
fn balanced(a: f64, b: f64) -> (f64, f64) {
    if a.abs() > UP {
        (a * DOWN, b * UP)
    } else if b.abs() > UP {
        (a * UP, b * DOWN)
    } else {
        (a, b)
    }
}

/// a/b for a normalised a, with the error of its rounding; lo is 0 where the quotient lies beyond 2^±500 or is not finite.
#[inline]
pub fn quotient(a: DoubleDouble, b: f64) -> DoubleDouble {
    let q = a.hi / b;
    let size = q.abs();
    if !(size > DOWN && size < UP) {
        return DoubleDouble::new(q, 0.0);
    }
    // An extreme divisor moves into the middle of the range, and the dividend along with it.
    let k = match b.abs() {
        size if size > UP => DOWN,
        size if size < DOWN => UP,
        _ => 1.0,
    };
    let (a, b) = (a.scaled(k), b * k);
    let (p, e) = two_prod(q, b);
    DoubleDouble::new(q, (((a.hi - p) - e) + a.lo) * (1.0 / b))
}

/// Dekker's product: a·b = p + e, but for the last bit of e.
#[inline]
fn two_prod(a: f64, b: f64) -> (f64, f64) {
    let p = a * b;
    let (ah, al) = split(a);
    let (bh, bl) = split(b);
    (p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
}

/// The upper 26 bits of the significand and the rest: by a mask, which is quicker than Veltkamp's rounding and cannot
/// overflow.
#[inline]
fn split(a: f64) -> (f64, f64) {
    let hi = f64::from_bits(a.to_bits() & !0x07ff_ffff);
    (hi, a - hi)
}

impl From<f64> for DoubleDouble {
    #[inline]
    fn from(x: f64) -> Self {
        Self::new(x, 0.0)
    }
}

impl Neg for DoubleDouble {
    type Output = Self;
    #[inline]
    fn neg(self) -> Self {
        Self::new(-self.hi, -self.lo)
    }
}

impl Add for DoubleDouble {
    type Output = Self;
    #[inline]
    fn add(self, b: Self) -> Self {
        let s = sum(self.hi, b.hi);
        Self::new(s.hi, s.lo + (self.lo + b.lo))
    }
}

impl Mul for DoubleDouble {
    type Output = Self;
    #[inline]
    fn mul(self, b: Self) -> Self {
        let (p, e) = two_prod(self.hi, b.hi);
        Self::new(p, e + (self.hi * b.lo + self.lo * b.hi))
    }
}

impl Div for DoubleDouble {
    type Output = Self;
    #[inline]
    fn div(self, b: Self) -> Self {
        let inverse = 1.0 / b.hi;
        let q = self.hi * inverse;
        let (p, e) = two_prod(q, b.hi);
        Self::new(q, (((self.hi - p) - e) + (self.lo - q * b.lo)) * inverse)
    }
}

impl Mul<f64> for DoubleDouble {
    type Output = Self;
    #[inline]
    fn mul(self, b: f64) -> Self {
        let (p, e) = two_prod(self.hi, b);
        Self::new(p, e + self.lo * b)
    }
}

impl Add<f64> for DoubleDouble {
    type Output = Self;
    #[inline]
    fn add(self, b: f64) -> Self {
        let s = sum(self.hi, b);
        Self::new(s.hi, s.lo + self.lo)
    }
}

impl Sub for DoubleDouble {
    type Output = Self;
    #[inline]
    fn sub(self, b: Self) -> Self {
        self + -b
    }
}

impl Sub<f64> for DoubleDouble {
    type Output = Self;
    #[inline]
    fn sub(self, b: f64) -> Self {
        self + -b
    }
}

impl Add<DoubleDouble> for f64 {
    type Output = DoubleDouble;
    #[inline]
    fn add(self, b: DoubleDouble) -> DoubleDouble {
        b + self
    }
}

impl Sub<DoubleDouble> for f64 {
    type Output = DoubleDouble;
    #[inline]
    fn sub(self, b: DoubleDouble) -> DoubleDouble {
        -b + self
    }
}

impl Mul<DoubleDouble> for f64 {
    type Output = DoubleDouble;
    #[inline]
    fn mul(self, b: DoubleDouble) -> DoubleDouble {
        b * self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2^600, which no factor of a product may be when it is split.
    fn huge() -> f64 {
        2.0_f64.powi(600)
    }

    #[test]
    fn a_product_is_exact_however_its_size_is_shared() {
        let [a, b] = [1.1, 1.3];
        let plain = product(a, b);
        assert_ne!(plain.lo, 0.0);
        for (a, b) in [(a * huge(), b / huge()), (a / huge(), b * huge())] {
            let shared = product(a, b);
            assert_eq!([shared.hi, shared.lo], [plain.hi, plain.lo]);
        }
    }

    #[test]
    fn an_infinite_factor_keeps_its_sign() {
        let negative = DoubleDouble::new(-2.0, 0.0);
        assert_eq!(negative.times(f64::INFINITY), f64::NEG_INFINITY);
        assert_eq!(negative.times(f64::NEG_INFINITY), f64::INFINITY);
        assert_eq!(negative.times(huge()), -2.0 * huge());
        assert_eq!(negative.times(1.0 / huge()), -2.0 / huge());
    }
}
