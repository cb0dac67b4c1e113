//! Roots and least values in one variable, between two ends.

use crate::analysis::Estimate;

/// More steps than either search ever takes.
const STEPS: u32 = 200;
/// The share of an interval that golden section keeps.
const GOLDEN: f64 = 0.618_033_988_749_894_8;

/// Where `f` is 0 between two ends at which it has different signs; the error is the last step.
///
/// Ridders, "A new algorithm for computing a single root of a real continuous function", 1979.
pub(in crate::analysis) fn root(
    ends: [f64; 2],
    values: [f64; 2],
    f: &dyn Fn(f64) -> f64,
) -> Estimate {
    let [mut a, mut b] = ends;
    let [mut at_a, mut at_b] = values;
    let exact = |value| Estimate { value, error: 0.0 };
    if at_a == 0.0 {
        return exact(a);
    }
    let mut best = exact(b);
    for _ in 0..STEPS {
        let middle = 0.5 * (a + b);
        let at_middle = f(middle);
        let size = libm::sqrt(at_middle * at_middle - at_a * at_b);
        if at_middle == 0.0 || size == 0.0 || size.is_nan() {
            return exact(middle);
        }
        let x = middle + (middle - a) * (at_middle / size).copysign(at_middle * at_a);
        let error = (x - best.value).abs();
        best = Estimate { value: x, error };
        if error <= 2.0 * f64::EPSILON * x.abs() {
            break;
        }
        let at_x = f(x);
        if at_x == 0.0 {
            return exact(x);
        }
        if (at_middle < 0.0) != (at_x < 0.0) {
            [a, b, at_a, at_b] = [middle, x, at_middle, at_x];
        } else if (at_a < 0.0) != (at_x < 0.0) {
            [b, at_b] = [x, at_x];
        } else {
            [a, at_a] = [x, at_x];
        }
    }
    best
}

/// Where `f` is least between two ends, if it falls and then rises. It need not be smooth.
///
/// What differs by no more than `noise` is taken for equal: the error says how far that reaches.
pub(super) fn least([mut a, mut b]: [f64; 2], noise: f64, f: &dyn Fn(f64) -> f64) -> Estimate {
    let mut inner = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
    let mut values = [f(a), f(inner[0]), f(inner[1]), f(b)];
    for _ in 0..STEPS {
        let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let fewest = values.iter().copied().fold(f64::INFINITY, f64::min);
        if most - fewest <= noise || !(a < inner[0] && inner[0] < inner[1] && inner[1] < b) {
            break;
        }
        if values[1] <= values[2] {
            b = inner[1];
            inner = [b - GOLDEN * (b - a), inner[0]];
            values = [values[0], f(inner[0]), values[1], values[2]];
        } else {
            a = inner[0];
            inner = [inner[1], a + GOLDEN * (b - a)];
            values = [values[1], values[2], f(inner[1]), values[3]];
        }
    }
    let value = inner[usize::from(values[2] < values[1])];
    Estimate {
        value,
        error: b - a,
    }
}
