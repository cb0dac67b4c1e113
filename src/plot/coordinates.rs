//! Formatting of point coordinates, at the resolution of the plot.

use super::numerals::{Notation, exponent, power_of_ten};
use super::{Frame, Range};

/// Decimal places below the order of magnitude of the visible range.
const COORDINATE_DIGITS: i32 = 4;
/// Maximum number of decimals of a mantissa.
const COORDINATE_MANTISSA: usize = 9;
/// Values below this fraction of the visible range are rounding errors of 0.
const ROUNDING: f64 = 1e-12;

/// Formatter for point coordinates at the resolution of a plot.
pub(crate) struct Coordinates([(Range, Notation); 2]);

impl Coordinates {
    /// The formatter for points in `frame`.
    pub(crate) fn of(frame: &Frame) -> Self {
        Self([frame.x, frame.y].map(|range| {
            let width = exponent(range.width());
            let last = if width < 0 {
                width - COORDINATE_DIGITS
            } else {
                (width - COORDINATE_DIGITS - 1).max(-COORDINATE_DIGITS)
            };
            let largest = range.lo().abs().max(range.hi().abs());
            let notation = match Notation::for_axis(power_of_ten(last), largest) {
                Notation::Scientific(digits) => {
                    Notation::Scientific(digits.min(COORDINATE_MANTISSA))
                }
                fixed => fixed,
            };
            (range, notation)
        }))
    }

    /// Formats a point: `(−0.7518, −0.1700)`.
    pub(crate) fn write(&self, x: f64, y: f64) -> String {
        let [(x_range, x_notation), (y_range, y_notation)] = self.0;
        let x = coordinate(x, x_range, x_notation);
        let y = coordinate(y, y_range, y_notation);
        ["(", &x, ", ", &y, ")"].concat()
    }
}

fn coordinate(v: f64, range: Range, notation: Notation) -> String {
    if v.abs() <= ROUNDING * range.width() {
        return "0".to_owned();
    }
    let Notation::Fixed(decimals) = notation else {
        return notation.write(v);
    };
    let units = v.abs() * power_of_ten(decimals as i32);
    if units < 0.5 {
        return Notation::Scientific(COORDINATE_DIGITS as usize - 1).write(v);
    }
    let mut text = notation.write(v);
    // Trailing zeros signal limited precision; an exact integer has none.
    if libm::floor(units) == units && decimals > 0 {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Size;

    #[test]
    fn coordinates_match_the_resolution_of_the_plot() {
        let write = |x: [f64; 2], y: [f64; 2], point: (f64, f64)| {
            let [x, y] = [x, y].map(|[lo, hi]| Range::new(lo, hi).expect("a range"));
            let size = Size::new(760.0, 420.0, 1.0);
            let frame = Frame::new(size, x, y).expect("room");
            let text = Coordinates::of(&frame).write(point.0, point.1);
            text.replace('\u{2212}', "-")
        };
        let page = ([-6.0, 6.0], [-1.0, 6.0]);
        for (point, text) in [
            (
                (-0.751_791_524_693, -0.169_971_207_48),
                "(-0.7518, -0.1700)",
            ),
            ((-1.5, -0.375), "(-1.5, -0.375)"),
            ((-1.000_001, 0.1), "(-1.0000, 0.1)"),
            // Rounding errors of 0 print as 0; small values do not.
            ((1.1e-17, -0.0), "(0, 0)"),
            ((2e-5, 1.0), "(2e-5, 1)"),
        ] {
            assert_eq!(write(page.0, page.1, point), text);
        }
        let near = [0.5, 0.5 + 1e-9];
        let text = write(near, [0.0, 3e12], (0.500_000_000_123_456_7, 1.5e12));
        assert_eq!(text, "(5.000000001e-1, 1.5e12)");
        let wide = write([-1e3, 1e3], [0.0, 0.02], (123.456_789, 0.012_345_678_9));
        assert_eq!(wide, "(123.46, 0.012346)");
    }
}
