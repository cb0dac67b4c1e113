//! Ticks at multiples of 1, 2 or 5 times a power of ten.

use super::Range;
use super::numerals::{Notation, exponent, power, power_of_ten};
use activation_lab::functions::Scale;

/// Target number of ticks per decade from which 2 and 5 are labeled, too.
const DENSE: f64 = 3.0;

/// The ticks of one axis and their labels.
#[derive(Clone, Debug)]
pub struct Ticks {
    /// Tick positions in axis units, ascending.
    pub values: Vec<f64>,
    /// Tick labels.
    pub labels: Vec<String>,
    /// Distance of the ticks.
    pub step: f64,
}

impl Ticks {
    /// Ticks over `range`, about `count` at most.
    pub fn new(range: Range, count: f64) -> Self {
        let step = nice_step(range.width() / count.max(1.0));
        // Integer multiples of the step, so that 0 is exact and rounding errors do not accumulate.
        let first = libm::ceil(range.lo() / step - 1e-9);
        let last = libm::floor(range.hi() / step + 1e-9);
        let values: Vec<f64> = (0..=(last - first).clamp(0.0, 1000.0) as u32)
            .map(|i| multiple(first + f64::from(i), step))
            .filter(|&v| v >= range.lo() && v <= range.hi())
            .collect();
        let largest = range.lo().abs().max(range.hi().abs());
        let notation = Notation::for_axis(step, largest);
        let labels = values.iter().map(|&value| notation.write(value)).collect();
        Self {
            values,
            labels,
            step,
        }
    }

    /// Ticks over a range in axis units.
    pub(super) fn on(scale: Scale, range: Range, count: f64) -> Self {
        match scale {
            Scale::Linear => Self::new(range, count),
            Scale::Logarithmic => Self::powers(range, count),
        }
    }

    /// Ticks at powers of ten over a range of decimal exponents, and at 2 and 5 times these if there is room.
    fn powers(exponents: Range, count: f64) -> Self {
        let step = nice_step(exponents.width() / count.max(1.0)).max(1.0);
        let factors: &[i32] = if exponents.width() * DENSE <= count {
            &[1, 2, 5]
        } else {
            &[1]
        };
        let first = libm::floor(exponents.lo() / step);
        let last = libm::ceil(exponents.hi() / step);
        let lines: Vec<(f64, i32, i32)> = (0..=(last - first).clamp(0.0, 1000.0) as u32)
            .map(|i| ((first + f64::from(i)) * step) as i32)
            .flat_map(|n| factors.iter().map(move |&factor| (factor, n)))
            .map(|(factor, n)| (f64::from(n) + libm::log10(f64::from(factor)), factor, n))
            .filter(|&(at, ..)| exponents.contains(at))
            .collect();
        if lines.len() < 2 && exponents.width() < 1.0 {
            return Self::within_a_decade(exponents, count);
        }
        let short = lines.iter().all(|(_, _, n)| (-3..=3).contains(n));
        Self {
            values: lines.iter().map(|&(at, ..)| at).collect(),
            labels: lines
                .iter()
                .map(|&(_, factor, n)| power(factor, n, short))
                .collect(),
            step,
        }
    }

    /// Ticks within less than a decade: round numbers, unequally spaced.
    fn within_a_decade(exponents: Range, count: f64) -> Self {
        let [lo, hi] =
            [exponents.lo(), exponents.hi()].map(|n| libm::exp(n * std::f64::consts::LN_10));
        let mut ticks = Range::new(lo, hi).map_or(Self::none(), |range| Self::new(range, count));
        for value in &mut ticks.values {
            *value = libm::log10(*value);
        }
        ticks
    }

    /// No ticks.
    pub(crate) const fn none() -> Self {
        Self {
            values: Vec::new(),
            labels: Vec::new(),
            step: 1.0,
        }
    }

    /// Position and label of every tick.
    pub fn iter(&self) -> impl Iterator<Item = (f64, &str)> {
        self.values
            .iter()
            .copied()
            .zip(self.labels.iter().map(String::as_str))
    }
}

/// The smallest 1, 2 or 5 times a power of ten ≥ `rough`.
pub(crate) fn nice_step(rough: f64) -> f64 {
    if !(rough.is_finite() && rough > 0.0) {
        return 1.0;
    }
    let n = exponent(rough);
    for factor in [1.0, 2.0, 5.0] {
        let step = scaled(factor, n);
        if step >= rough * (1.0 - 1e-9) {
            return step;
        }
    }
    power_of_ten(n + 1)
}

/// factor·10ⁿ, correctly rounded.
fn scaled(factor: f64, n: i32) -> f64 {
    if n < 0 {
        factor / power_of_ten(-n)
    } else {
        factor * power_of_ten(n)
    }
}

/// k·step; divides if the step is a decimal fraction, so that 3·0.1 = 0.3.
fn multiple(k: f64, step: f64) -> f64 {
    if step < 1.0 && step > 1e-300 {
        let per_unit = libm::round(1.0 / step);
        if per_unit < 1e15 && (per_unit * step - 1.0).abs() < 1e-9 {
            return k / per_unit;
        }
    }
    k * step
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(lo: f64, hi: f64, count: f64) -> Ticks {
        Ticks::new(Range::new(lo, hi).expect("a range"), count)
    }

    #[test]
    fn ticks_are_round_numbers() {
        assert_eq!(
            ticks(-6.0, 6.0, 8.0).values,
            [-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0]
        );
        assert_eq!(
            ticks(-0.2, 0.35, 6.0).values,
            [-0.2, -0.1, 0.0, 0.1, 0.2, 0.3]
        );
        assert_eq!(ticks(0.0, 5e-12, 5.0).step, 1e-12);
    }

    #[test]
    fn powers_of_ten_are_integer_exponents() {
        let powers = |lo, hi, count| {
            let range = Range::new(lo, hi).expect("a range");
            Ticks::on(Scale::Logarithmic, range, count)
        };
        let decades = powers(-30.0, 1.0, 7.0);
        assert_eq!(
            decades.values,
            [-30.0, -25.0, -20.0, -15.0, -10.0, -5.0, 0.0]
        );
        assert_eq!(decades.labels[0], "10⁻³⁰");
        assert_eq!(decades.labels[6], "1");
        assert_eq!(powers(-2.0, 1.0, 5.0).labels, ["0.01", "0.1", "1", "10"]);
        assert_eq!(powers(0.0, 1.0, 5.0).labels, ["1", "2", "5", "10"]);
        assert_eq!(powers(0.72, 0.83, 4.0).labels, ["5.5", "6.0", "6.5"]);
    }

    #[test]
    fn every_range_has_a_few_ticks() {
        for n in -290..290 {
            for mantissa in [1.0, 1.7, 3.3, 9.99] {
                let width = mantissa * power_of_ten(n);
                let t = ticks(-0.31 * width, 0.69 * width, 8.0);
                assert!((3..=9).contains(&t.values.len()), "{width}: {:?}", t.values);
                assert!(t.values.windows(2).all(|w| w[0] < w[1]));
                assert!(t.values.contains(&0.0));
            }
        }
    }
}
