//! Signals and backpropagated gradients in deep networks, as lists of numbers; `www/lab/lessons.js` names them.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::{Network, cascade as chain};
use activation_lab::functions::Framework;

use crate::error::malformed;
use crate::resolved;

/// A chain of `layers` layers: rows of z, f(z), local gradient and cumulative product. `framework` is an index into
/// [`Framework::ALL`].
///
/// # Errors
/// `bad-value` for a function that the engine has not resolved.
#[wasm_bindgen]
pub fn cascade(
    function: &[f64],
    start: f64,
    weight: f64,
    layers: u32,
    framework: usize,
) -> Result<Vec<f64>, JsValue> {
    let function = resolved::function(function)?;
    let framework = *Framework::ALL.get(framework).ok_or_else(malformed)?;
    let steps = chain(&function, start, weight, layers, framework);
    let rows = steps
        .into_iter()
        .flat_map(|step| [step.z, step.f, step.factor, step.product]);
    Ok(rows.collect())
}

/// A network of `layers` layers at every number of `xs`. Returns slope and intercept of the collapsed linear network, its
/// outputs computed layer by layer, and the outputs with the activation.
///
/// # Errors
/// As [`cascade`].
#[wasm_bindgen]
pub fn network(function: &[f64], layers: u32, seed: u32, xs: &[f64]) -> Result<Vec<f64>, JsValue> {
    let function = resolved::function(function)?;
    let network = Network::new(layers, seed);
    let line = network.collapsed();
    let mut list = vec![line.slope, line.intercept];
    list.extend(xs.iter().map(|&x| network.forward_with(x, &|z| z)));
    list.extend(xs.iter().map(|&x| network.forward(x, &function)));
    Ok(list)
}
