//! Double-double arithmetic: numbers of about 106 bits as unevaluated sums of two f64.
//!
//! The sums are Knuth's, the products Dekker's ("A floating-point technique for extending the available precision",
//! 1971). Operands lie well inside the range of f64; [`product`], [`quotient`] and [`DoubleDouble::times`] also
//! accept its outskirts.

use core::ops::{Add, Div, Mul, Neg, Sub};

/// The unevaluated sum hi + lo with |lo| ≤ ulp(hi)/2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoubleDouble {
    /// The sum, rounded to f64.
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

    /// hi + lo for |hi| ≥ |lo|, or hi = 0.
    #[inline]
    pub fn renormalised(hi: f64, lo: f64) -> Self {
        let s = hi + lo;
        Self::new(s, lo - (s - hi))
    }

    /// The nearest f64.
    #[inline]
    pub const fn value(self) -> f64 {
        self.hi
    }

    /// |hi + lo|.
    #[inline]
    pub fn abs(self) -> Self {
        if self.hi < 0.0 { -self } else { self }
    }

    /// √(hi + lo), for hi > 0.
    #[inline]
    pub fn sqrt(self) -> Self {
        let s = self.hi.sqrt();
        let (p, e) = two_prod(s, s);
        Self::renormalised(s, ((self.hi - p) - e + self.lo) / (2.0 * s))
    }

    /// k·(hi + lo) as an f64, rounded once for every k: no intermediate overflow or underflow.
    #[inline]
    pub fn times(self, k: f64) -> f64 {
        let size = k.abs();
        if size > DOWN && size < UP {
            (self * k).hi
        } else if size <= DOWN {
            (self * (k * UP)).hi * DOWN
        } else if size.is_finite() {
            (self * (k * DOWN)).hi * UP
        } else {
            self.hi * k
        }
    }

    /// The same number with both parts multiplied by 2^n.
    #[inline]
    pub fn scaled(self, n: i32) -> Self {
        Self::new(libm::ldexp(self.hi, n), libm::ldexp(self.lo, n))
    }
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

/// a/b with the error of its rounding; lo is 0 where the quotient lies beyond 2^±500 or is not finite.
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
    let (a, b) = (DoubleDouble::new(a.hi * k, a.lo * k), b * k);
    let (p, e) = two_prod(q, b);
    DoubleDouble::renormalised(q, (((a.hi - p) - e) + a.lo) / b)
}

/// Dekker's product: a·b = p + e exactly.
#[inline]
fn two_prod(a: f64, b: f64) -> (f64, f64) {
    let p = a * b;
    let (ah, al) = split(a);
    let (bh, bl) = split(b);
    (p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
}

/// Veltkamp's split into two parts of at most 26 bits.
#[inline]
fn split(a: f64) -> (f64, f64) {
    let t = 134_217_729.0 * a;
    let hi = t - (t - a);
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
        Self::renormalised(s.hi, s.lo + (self.lo + b.lo))
    }
}

impl Mul for DoubleDouble {
    type Output = Self;
    #[inline]
    fn mul(self, b: Self) -> Self {
        let (p, e) = two_prod(self.hi, b.hi);
        Self::renormalised(p, e + (self.hi * b.lo + self.lo * b.hi))
    }
}

impl Div for DoubleDouble {
    type Output = Self;
    #[inline]
    fn div(self, b: Self) -> Self {
        let inverse = 1.0 / b.hi;
        let q = self.hi * inverse;
        let (p, e) = two_prod(q, b.hi);
        Self::renormalised(q, (((self.hi - p) - e) + (self.lo - q * b.lo)) * inverse)
    }
}

impl Mul<f64> for DoubleDouble {
    type Output = Self;
    #[inline]
    fn mul(self, b: f64) -> Self {
        let (p, e) = two_prod(self.hi, b);
        Self::renormalised(p, e + self.lo * b)
    }
}

impl Add<f64> for DoubleDouble {
    type Output = Self;
    #[inline]
    fn add(self, b: f64) -> Self {
        let s = sum(self.hi, b);
        Self::renormalised(s.hi, s.lo + self.lo)
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
