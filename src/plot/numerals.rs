//! Number formatting for axes: short, of equal precision, and locale-independent.

use activation_lab::math::DoubleDouble;

/// Maximum number of decimals in fixed notation.
const MAX_DECIMALS: i32 = 6;
/// Decimal exponent from which scientific notation is used.
const LARGE_EXPONENT: i32 = 6;

/// U+2212 minus sign.
const MINUS: &str = "\u{2212}";

/// Number notation of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// Fixed notation with this number of decimals: `0.25`.
    Fixed(usize),
    /// Scientific notation with this number of mantissa decimals: `2.5e−7`.
    Scientific(usize),
}

impl Notation {
    /// The shortest notation that distinguishes values `step` apart, up to `largest` in absolute value.
    pub(crate) fn for_axis(step: f64, largest: f64) -> Self {
        let step_exponent = exponent(step);
        let largest_exponent = exponent(largest.max(step));
        let decimals = (-step_exponent).max(0);
        if largest_exponent >= LARGE_EXPONENT || decimals > MAX_DECIMALS {
            let digits = (largest_exponent - step_exponent).clamp(0, 15);
            Self::Scientific(digits as usize)
        } else {
            Self::Fixed(decimals as usize)
        }
    }

    /// Formats `v` with a U+2212 minus sign and no negative zero.
    pub(crate) fn write(self, v: f64) -> String {
        let text = match self {
            Self::Fixed(decimals) => decimal(v.abs(), decimals),
            Self::Scientific(_) if v == 0.0 => "0".to_owned(),
            Self::Scientific(digits) => scientific(v.abs(), digits),
        };
        let sign = if v < 0.0 { MINUS } else { "" };
        format!("{sign}{text}")
    }
}

/// Formats a number in [0, 10¹⁵] with at most 9 decimals.
///
/// The standard library's formatter handles any number of digits and would add to the WebAssembly. The values of an axis
/// fit into a scaled integer.
pub fn decimal(v: f64, decimals: usize) -> String {
    let unit = 10_u64.pow(decimals as u32) as f64;
    let product = v * unit;
    let below = libm::floor(product);
    // At a tie, the rounding error of the product decides.
    let left_out = libm::fma(v, unit, -product);
    let units = if product - below == 0.5 && left_out != 0.0 {
        below + f64::from(u8::from(left_out > 0.0))
    } else {
        libm::rint(product)
    };
    pointed(units as u64, decimals)
}

/// Inserts a decimal point before the last digits of an integer.
fn pointed(units: u64, decimals: usize) -> String {
    let unit = 10_u64.pow(decimals as u32);
    let (whole, fraction) = (units / unit, units % unit);
    if decimals == 0 {
        whole.to_string()
    } else {
        format!("{whole}.{fraction:0decimals$}")
    }
}

/// Scientific notation of a positive number with at most this number of mantissa decimals.
fn scientific(v: f64, mut digits: usize) -> String {
    let mut power = exponent(v);
    let shift = digits as i32 - power;
    let scaled = if shift < 0 {
        v / power_of_ten(-shift)
    } else {
        v * power_of_ten(shift)
    };
    let mut units = libm::rint(scaled) as u64;
    if units == 10_u64.pow(digits as u32 + 1) {
        (units, power) = (units / 10, power + 1);
    }
    // Trailing zeros of a mantissa carry no information.
    while digits > 0 && units.is_multiple_of(10) {
        (units, digits) = (units / 10, digits - 1);
    }
    let sign = if power < 0 { MINUS } else { "" };
    format!("{}e{sign}{}", pointed(units, digits), power.abs())
}

/// factor·10ⁿ for a logarithmic axis, in full if `short`.
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
    // log₁₀ may round across a power of ten.
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
    // (5/8)ⁿ stays in range, and the remaining power of two is exact. Parsing "1e300" would add a 10 kB table to the
    // WebAssembly.
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
    fn notation_is_the_shortest_that_separates_ticks() {
        assert_eq!(Notation::for_axis(0.5, 6.0).write(-1.5), "\u{2212}1.5");
        assert_eq!(Notation::for_axis(2.0, 6.0).write(-0.0), "0");
        assert_eq!(Notation::for_axis(0.25, 1.0), Notation::Fixed(1));
        assert_eq!(Notation::for_axis(2e9, 1e10).write(4e9), "4e9");
        assert_eq!(
            Notation::for_axis(5e-9, 1e-8).write(-1.5e-8),
            "\u{2212}1.5e\u{2212}8"
        );
        assert_eq!(Notation::for_axis(1e6, 1e6).write(0.0), "0");
        assert_eq!(Notation::Scientific(3).write(-9.9996e7), "\u{2212}1e8");
    }

    #[test]
    fn notation_agrees_with_std() {
        for n in -289..=299 {
            for (step, count) in [(1.0, 7), (2.0, 5), (5.0, 12), (1.0, 1009)] {
                let step = step * power_of_ten(n);
                let values = (0..=12).map(|i| f64::from(count - i) * step);
                let notation = Notation::for_axis(step, f64::from(count) * step);
                for value in values {
                    let expected = match notation {
                        Notation::Fixed(decimals) => format!("{value:.decimals$}"),
                        Notation::Scientific(_) if value == 0.0 => "0".to_owned(),
                        Notation::Scientific(digits) => trimmed(&format!("{value:.digits$e}")),
                    };
                    let expected = expected.replace('-', MINUS);
                    assert_eq!(notation.write(value), expected, "{notation:?} {value:e}");
                }
            }
        }
    }

    #[test]
    fn decimal_agrees_with_std() {
        for decimals in 0..=4 {
            for i in 0..20_000 {
                for value in [
                    0.0005 * f64::from(i),
                    f64::from(i) / 64.0,
                    f64::from(i) / 7.0,
                ] {
                    let expected = format!("{value:.decimals$}");
                    assert_eq!(decimal(value, decimals), expected, "{value:e}");
                }
            }
        }
    }

    fn trimmed(text: &str) -> String {
        let (mantissa, power) = text.split_once('e').expect("a power");
        if !mantissa.contains('.') {
            return text.to_owned();
        }
        let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
        format!("{mantissa}e{power}")
    }

    #[test]
    fn powers_of_ten_are_correctly_rounded() {
        for n in -307..=308 {
            assert_eq!(Ok(power_of_ten(n)), format!("1e{n}").parse(), "{n}");
        }
    }

    #[test]
    fn exponent_is_exact_near_powers_of_ten() {
        for n in -300..300 {
            let p = power_of_ten(n);
            assert_eq!(exponent(p), n);
            assert_eq!(exponent(p * (1.0 - 1e-15)), n - 1);
        }
    }
}
