//! One-dimensional root finding and minimization on a bracket.

use crate::Estimate;

/// Iteration limit; neither algorithm comes near it.
const STEPS: u32 = 200;
/// 1/φ, the ratio by which golden-section search shrinks the bracket.
const GOLDEN: f64 = 0.618_033_988_749_894_8;

/// Root of `f` in a bracket with opposite signs at its ends, by Ridders' method; the error is the last step.
///
/// Ridders, "A new algorithm for computing a single root of a real continuous function", 1979.
pub(crate) fn ridders(ends: [f64; 2], values: [f64; 2], f: &dyn Fn(f64) -> f64) -> Estimate {
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

/// Minimum of a unimodal `f` on a bracket, by golden-section search; `f` need not be smooth.
///
/// Stops when the values in the bracket agree within `noise`; the error is the width of the bracket.
pub(super) fn golden_section(
    [mut a, mut b]: [f64; 2],
    noise: f64,
    f: &dyn Fn(f64) -> f64,
) -> Estimate {
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
