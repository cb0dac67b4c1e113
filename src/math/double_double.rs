//! Double-double arithmetic: about 106 bits as an unevaluated sum of two f64.
//!
//! Sums by Knuth's algorithm, products by Dekker's: "A floating-point technique for extending the available precision",
//! 1971. Operands must be well inside the range of f64; [`product`], [`quotient`] and [`DoubleDouble::times`] also accept
//! extreme ones.

use core::ops::{Add, Div, Mul, Neg, Sub};

/// The unevaluated sum hi + lo; |lo| is a few ULP of hi, or arbitrary after cancellation.
///
/// The operators do not normalize: the parts may overlap by a few bits until [`DoubleDouble::value`] adds them, which saves
/// three operations each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DoubleDouble {
    /// The leading part, close to the rounded sum.
    pub hi: f64,
    /// The trailing part, the rounding error of `hi`.
    pub lo: f64,
}

/// 2^500, which scales a tiny factor away from underflow.
const UP: f64 = f64::from_bits((1023 + 500) << 52);
/// 2^-500.
const DOWN: f64 = f64::from_bits((1023 - 500) << 52);

impl DoubleDouble {
    /// The constant hi + lo; the parts must not overlap.
    pub const fn new(hi: f64, lo: f64) -> Self {
        Self { hi, lo }
    }

    /// Normalized to |lo| ≤ ulp(hi)/2; requires |hi| ≥ |lo|.
    #[inline]
    pub const fn normalized(self) -> Self {
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

    /// k·(hi + lo), rounded once, without intermediate overflow or underflow for any k.
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

/// Exact a + b (Fast2Sum), for |a| ≥ |b| or a = 0.
#[inline]
pub fn fast_two_sum(a: f64, b: f64) -> DoubleDouble {
    let s = a + b;
    DoubleDouble::new(s, b - (s - a))
}

/// Exact a + b (2Sum).
#[inline]
pub fn two_sum(a: f64, b: f64) -> DoubleDouble {
    let s = a + b;
    let t = s - a;
    DoubleDouble::new(s, (a - (s - t)) + (b - t))
}

/// a·b with its rounding error; lo = 0 for products beyond 2^±500 and infinities.
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

/// Moves a power of two between the factors of a moderate product, so that splitting neither overflows nor underflows.
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

/// a/b for a normalized a, with its rounding error; lo = 0 for quotients beyond 2^±500 or not finite.
#[inline]
pub fn quotient(a: DoubleDouble, b: f64) -> DoubleDouble {
    let q = a.hi / b;
    let size = q.abs();
    if !(size > DOWN && size < UP) {
        return DoubleDouble::new(q, 0.0);
    }
    // Scales an extreme divisor into range, together with the dividend.
    let k = match b.abs() {
        size if size > UP => DOWN,
        size if size < DOWN => UP,
        _ => 1.0,
    };
    let (a, b) = (a.scaled(k), b * k);
    let (p, e) = two_prod(q, b);
    DoubleDouble::new(q, (((a.hi - p) - e) + a.lo) * (1.0 / b))
}

/// Dekker's product: a·b = p + e, up to the last bit of e.
#[inline]
fn two_prod(a: f64, b: f64) -> (f64, f64) {
    let p = a * b;
    let (ah, al) = split(a);
    let (bh, bl) = split(b);
    (p, ((ah * bh - p) + ah * bl + al * bh) + al * bl)
}

/// Splits the significand after 26 bits, by masking; faster than Veltkamp's splitting, and cannot overflow.
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
        let s = two_sum(self.hi, b.hi);
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
        let s = two_sum(self.hi, b);
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

    /// 2^600, outside the range that Dekker's product accepts without scaling.
    fn huge() -> f64 {
        2.0_f64.powi(600)
    }

    #[test]
    fn product_is_exact_for_any_exponents() {
        let [a, b] = [1.1, 1.3];
        let plain = product(a, b);
        assert_ne!(plain.lo, 0.0);
        for (a, b) in [(a * huge(), b / huge()), (a / huge(), b * huge())] {
            let shared = product(a, b);
            assert_eq!([shared.hi, shared.lo], [plain.hi, plain.lo]);
        }
    }

    #[test]
    fn infinite_factor_keeps_its_sign() {
        let negative = DoubleDouble::new(-2.0, 0.0);
        assert_eq!(negative.times(f64::INFINITY), f64::NEG_INFINITY);
        assert_eq!(negative.times(f64::NEG_INFINITY), f64::INFINITY);
        assert_eq!(negative.times(huge()), -2.0 * huge());
        assert_eq!(negative.times(1.0 / huge()), -2.0 / huge());
    }
}
