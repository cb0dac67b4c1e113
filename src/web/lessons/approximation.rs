//! Errors of approximations and optimal parameters, as lists of numbers.
//!
//! `www/lab/approximation.js` names the values and encodes measures: 0 for the largest error; 1, μ, σ or 2, lo, hi for a
//! mean square. The order is 0, 1 or 2 for f, f′ or f″.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::approximation::{self as errors, Measure, Task, Weight};
use crate::catalogue::Difference;
use crate::functions::Order;

use crate::web::resolved;

/// The error of the first function against the second.
///
/// * The largest error over all x, and its x; NaN unless both functions are defined on the same domain.
/// * For each of the weights N(μ, σ²) and uniform on [lo, hi]: the mean, its error bound, the mean square, its error bound.
#[wasm_bindgen]
pub fn approximation(functions: &[f64], order: usize, normal: &[f64], x: &[f64]) -> Vec<f64> {
    let Ok([first, second]) = <[_; 2]>::try_from(resolved::functions(functions)) else {
        return Vec::new();
    };
    let error = Difference { first, second };
    let order = Order::ALL[order.min(2)];
    let largest = errors::largest_everywhere(&error, order);
    let mut list = largest.map_or(vec![f64::NAN; 2], |it| vec![it.value, it.x]);
    for weight in [weight(1.0, normal), weight(2.0, x)].into_iter().flatten() {
        let it = errors::means(&error, order, weight);
        list.extend(
            [it.mean, it.mean_square]
                .map(|it| [it.value, it.error])
                .as_flattened(),
        );
    }
    list
}

/// The parameter value in [lo, hi] of the first function that minimizes the error against the second. Returns the value,
/// its error bound and the minimum; empty if the measure is nowhere finite.
#[wasm_bindgen]
pub fn optimum(
    functions: &[f64],
    parameter: usize,
    range: &[f64],
    order: usize,
    measure: &[f64],
) -> Vec<f64> {
    let found = task(functions, parameter, range, order)
        .zip(read_measure(measure))
        .and_then(|(task, measure)| errors::optimum(&task, measure));
    found.map_or_else(Vec::new, |it| {
        vec![it.parameter.value, it.parameter.error, it.value]
    })
}

/// The measure at each parameter value in `values`.
#[wasm_bindgen]
pub fn measures(
    functions: &[f64],
    parameter: usize,
    values: &[f64],
    order: usize,
    measure: &[f64],
) -> Vec<f64> {
    let found = task(functions, parameter, &[0.0, 0.0], order).zip(read_measure(measure));
    found.map_or_else(Vec::new, |(task, measure)| {
        values
            .iter()
            .map(|&value| task.cost(value, measure))
            .collect()
    })
}

/// All steps of GELU's approximations at x, for the coefficients c and k.
#[wasm_bindgen(js_name = geluSteps)]
pub fn gelu_steps(x: f64, c: f64, k: f64) -> Vec<f64> {
    let it = errors::steps(x, c, k);
    vec![
        it.outer,
        it.multiplied_in,
        it.cubic,
        it.inner,
        it.tanh,
        it.by_tanh,
        it.scaled,
        it.gate,
        it.by_logistic,
        it.share,
        it.exact,
        it.tanh_error,
        it.logistic_error,
    ]
}

fn task(functions: &[f64], parameter: usize, range: &[f64], order: usize) -> Option<Task> {
    let [approximation, exact] = <[_; 2]>::try_from(resolved::functions(functions)).ok()?;
    (parameter < approximation.parameters.len()).then_some(Task {
        approximation,
        parameter,
        range: range.try_into().ok()?,
        exact,
        order: Order::ALL[order.min(2)],
    })
}

fn read_measure(numbers: &[f64]) -> Option<Measure> {
    match numbers {
        [0.0] => Some(Measure::Largest),
        [kind, rest @ ..] => weight(*kind, rest).map(Measure::MeanSquare),
        [] => None,
    }
}

fn weight(kind: f64, numbers: &[f64]) -> Option<Weight> {
    let &[a, b] = numbers else {
        return None;
    };
    Some(if kind == 2.0 {
        Weight::Interval { lo: a, hi: b }
    } else {
        Weight::Normal {
            mean: a,
            deviation: b,
        }
    })
}
