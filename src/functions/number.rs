//! The shortest decimal representation that round-trips to the same f64.

use core::fmt;

/// Formats an f64 as its shortest round-trip decimal: `0.044715`, `100`, `1e300`; −0 as `0`.
///
/// Rust's `Display` never uses an exponent and needs 301 digits for 10³⁰⁰. The thresholds for exponents are JavaScript's,
/// so a number looks the same everywhere on the page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shortest(pub f64);

impl fmt::Display for Shortest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.abs();
        if size == 0.0 {
            write!(f, "0")
        } else if (1e-6..1e21).contains(&size) || !size.is_finite() {
            write!(f, "{}", self.0)
        } else {
            write_with_power(f, self.0)
        }
    }
}

/// Scientific notation from `Display` digits; `{:e}` would add a second float formatter to the WebAssembly.
fn write_with_power(f: &mut fmt::Formatter<'_>, v: f64) -> fmt::Result {
    let plain = v.abs().to_string();
    let (digits, power) = match plain.strip_prefix("0.") {
        Some(decimals) => {
            let digits = decimals.trim_start_matches('0');
            (digits, digits.len() as i32 - decimals.len() as i32 - 1)
        }
        None => (plain.trim_end_matches('0'), plain.len() as i32 - 1),
    };
    let sign = if v < 0.0 { "-" } else { "" };
    match digits.split_at_checked(1) {
        Some((first, rest)) if !rest.is_empty() => write!(f, "{sign}{first}.{rest}e{power}"),
        _ => write!(f, "{sign}{digits}e{power}"),
    }
}

#[cfg(test)]
mod tests {
    use super::Shortest;

    #[test]
    fn shortest_form_round_trips() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (-2.5, "-2.5"),
            (0.044715, "0.044715"),
            (1.0 / 6.0, "0.16666666666666666"),
            (100.0, "100"),
            (1e300, "1e300"),
            (-1e-300, "-1e-300"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e308"),
        ] {
            assert_eq!(Shortest(value).to_string(), text);
            assert_eq!(text.parse(), Ok(value));
        }
    }
}
