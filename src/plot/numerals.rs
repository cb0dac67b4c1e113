//! Axis numerals: short, of one length, and the same in every language.

use crate::math::DoubleDouble;

/// Digits after the point above which a number is written with a power of ten.
const MOST_DECIMALS: i32 = 6;
/// Decimal exponent from which a number is written with a power of ten.
const LARGE_EXPONENT: i32 = 6;

/// How the numbers of one axis are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// `0.25`, with so many decimals.
    Fixed(usize),
    /// `2.5e−7`, with so many decimals in the mantissa.
    Scientific(usize),
}

impl Notation {
    /// The notation that tells neighbours `step` apart on an axis that reaches `largest`.
    pub(crate) fn for_axis(step: f64, largest: f64) -> Self {
        let step_exponent = exponent(step);
        let largest_exponent = exponent(largest.max(step));
        let decimals = (-step_exponent).max(0);
        if largest_exponent >= LARGE_EXPONENT || decimals > MOST_DECIMALS {
            let digits = (largest_exponent - step_exponent).clamp(0, 15);
            Self::Scientific(digits as usize)
        } else {
            Self::Fixed(decimals as usize)
        }
    }

    /// `v` in this notation, with a true minus sign and no negative zero.
    pub(crate) fn write(self, v: f64) -> String {
        let v = if v == 0.0 { 0.0 } else { v };
        let text = match self {
            Self::Fixed(decimals) => format!("{v:.decimals$}"),
            Self::Scientific(_) if v == 0.0 => "0".to_owned(),
            Self::Scientific(digits) => {
                // A mantissa's trailing zeros say nothing that the neighbours do not.
                let text = format!("{v:.digits$e}");
                match text.split_once('e') {
                    Some((mantissa, power)) if mantissa.contains('.') => {
                        let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
                        format!("{mantissa}e{power}")
                    }
                    _ => text,
                }
            }
        };
        text.replace('-', "\u{2212}")
    }
}

/// factor·10ⁿ, for an axis of powers of ten: in full where `short` says that none of them is long.
pub(crate) fn power(factor: i32, n: i32, short: bool) -> String {
    if short || (factor == 1 && (n == 0 || n == 1)) {
        let decimals = (-n).max(0) as usize;
        return Notation::Fixed(decimals).write(f64::from(factor) * power_of_ten(n));
    }
    let exponent = n.to_string();
    let raised = exponent.chars().map(|c| match c {
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        '0' | '4'..='9' => char::from_u32('⁰' as u32 + c as u32 - '0' as u32).unwrap_or(c),
        _ => '⁻',
    });
    let power: String = "10".chars().chain(raised).collect();
    if factor == 1 {
        power
    } else {
        format!("{factor}·{power}")
    }
}

/// The decimal exponent of a positive number: ⌊log₁₀ v⌋.
pub(crate) fn exponent(v: f64) -> i32 {
    if !(v.is_finite() && v > 0.0) {
        return 0;
    }
    // The logarithm may land a hair beside a power of ten.
    let guess = libm::floor(libm::log10(v)) as i32;
    if power_of_ten(guess + 1) <= v {
        guess + 1
    } else if power_of_ten(guess) > v {
        guess - 1
    } else {
        guess
    }
}

/// 10ⁿ, correctly rounded.
pub(crate) fn power_of_ten(n: i32) -> f64 {
    // (5/8)ⁿ stays far from overflow, and the power of two that is left costs no digit. To read "1e300" as a
    // number instead would bring a table of ten kilobytes into the page.
    let mut power = DoubleDouble::new(1.0, 0.0);
    let mut square = DoubleDouble::new(0.625, 0.0);
    let mut rest = n.unsigned_abs();
    while rest > 0 {
        if rest & 1 == 1 {
            power = power * square;
        }
        square = square * square;
        rest >>= 1;
    }
    let power = if n < 0 { power.recip() } else { power };
    libm::scalbn(power.value(), 4 * n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_their_neighbours_allow() {
        assert_eq!(Notation::for_axis(0.5, 6.0).write(-1.5), "\u{2212}1.5");
        assert_eq!(Notation::for_axis(2.0, 6.0).write(-0.0), "0");
        assert_eq!(Notation::for_axis(0.25, 1.0), Notation::Fixed(1));
        assert_eq!(Notation::for_axis(2e9, 1e10).write(4e9), "4e9");
        assert_eq!(
            Notation::for_axis(5e-9, 1e-8).write(-1.5e-8),
            "\u{2212}1.5e\u{2212}8"
        );
        assert_eq!(Notation::for_axis(1e6, 1e6).write(0.0), "0");
    }

    #[test]
    fn powers_of_ten_are_correctly_rounded() {
        for n in -307..=308 {
            assert_eq!(Ok(power_of_ten(n)), format!("1e{n}").parse(), "{n}");
        }
    }

    #[test]
    fn exponents_are_right_beside_powers_of_ten() {
        for n in -300..300 {
            let p = power_of_ten(n);
            assert_eq!(exponent(p), n);
            assert_eq!(exponent(p * (1.0 - 1e-15)), n - 1);
        }
    }
}
