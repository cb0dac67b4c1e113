//! Errors of approximations and optimal parameters, as lists of numbers.
//!
//! `www/lab/approximation.js` names the values and encodes measures: 0 for the largest error; 1, μ, σ or 2, lo, hi for a
//! mean square. The order is 0, 1 or 2 for f, f′ or f″.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::approximation::{self as errors, Measure, Task, Weight};
use activation_lab::catalogue::Difference;
use activation_lab::functions::Order;

use crate::error::malformed;
use crate::resolved;

/// The error of the first function against the second.
///
/// * The largest error over all x, and its x; NaN unless both functions are defined on the same domain.
/// * For each of the weights N(μ, σ²) and uniform on [lo, hi]: the mean, its error bound, the mean square, its error bound.
///
/// # Errors
/// `bad-value` for functions that the engine has not resolved.
#[wasm_bindgen]
pub fn approximation(
    functions: &[f64],
    order: usize,
    normal: &[f64],
    x: &[f64],
) -> Result<Vec<f64>, JsValue> {
    let [first, second] = resolved::pair(functions)?;
    let error = Difference { first, second };
    let order = Order::ALL[order.min(2)];
    let largest = errors::largest_everywhere(&error, order);
    let [value, at] = largest.map_or([f64::NAN; 2], |it| [it.value, it.x]);
    let mut list = vec![value, at];
    for weight in [weight(1.0, normal), weight(2.0, x)].into_iter().flatten() {
        let it = errors::means(&error, order, weight);
        list.extend(
            [it.mean, it.mean_square]
                .map(|it| [it.value, it.error])
                .as_flattened(),
        );
    }
    Ok(list)
}

/// The parameter value in [lo, hi] of the first function that minimizes the error against the second. Returns the value,
/// its error bound and the minimum; empty if the measure is nowhere finite.
///
/// # Errors
/// `bad-value` as [`approximation`], and for a parameter that the first function does not have.
#[wasm_bindgen]
pub fn optimum(
    functions: &[f64],
    parameter: usize,
    range: &[f64],
    order: usize,
    measure: &[f64],
) -> Result<Vec<f64>, JsValue> {
    let task = task(functions, parameter, range, order)?;
    let found = errors::optimum(&task, read_measure(measure)?);
    Ok(found.map_or_else(Vec::new, |it| {
        vec![it.parameter.value, it.parameter.error, it.value]
    }))
}

/// The measure at each parameter value in `values`.
///
/// # Errors
/// As [`optimum`].
#[wasm_bindgen]
pub fn measures(
    functions: &[f64],
    parameter: usize,
    values: &[f64],
    order: usize,
    measure: &[f64],
) -> Result<Vec<f64>, JsValue> {
    let task = task(functions, parameter, &[0.0, 0.0], order)?;
    let measure = read_measure(measure)?;
    let costs = values.iter().map(|&value| task.cost(value, measure));
    Ok(costs.collect())
}

/// All steps of GELU's approximations at x, for the coefficients c and k.
///
/// # Errors
/// `bad-value` for a coefficient outside its domain.
#[wasm_bindgen(js_name = geluSteps)]
pub fn gelu_steps(x: f64, c: f64, k: f64) -> Result<Vec<f64>, JsValue> {
    let it = errors::steps(x, c, k).map_err(|_| malformed())?;
    Ok(vec![
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
    ])
}

fn task(functions: &[f64], parameter: usize, range: &[f64], order: usize) -> Result<Task, JsValue> {
    let [approximation, exact] = resolved::pair(functions)?;
    if parameter >= approximation.parameters().len() {
        return Err(malformed());
    }
    Ok(Task {
        approximation,
        parameter,
        range: range.try_into().map_err(|_| malformed())?,
        exact,
        order: Order::ALL[order.min(2)],
    })
}

fn read_measure(numbers: &[f64]) -> Result<Measure, JsValue> {
    let measure = match numbers {
        [0.0] => Some(Measure::Largest),
        [kind, rest @ ..] => weight(*kind, rest).map(Measure::MeanSquare),
        [] => None,
    };
    measure.ok_or_else(malformed)
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
