//! Signals and backpropagated gradients in deep networks, as lists of numbers; `www/lab/lessons.js` names them.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{Network, cascade as chain};
use crate::functions::Framework;

use crate::web::resolved;

/// A chain of `layers` layers: rows of z, f(z), local gradient and cumulative product. `framework` is an index into
/// [`Framework::ALL`].
#[wasm_bindgen]
pub fn cascade(
    function: &[f64],
    start: f64,
    weight: f64,
    layers: u32,
    framework: usize,
) -> Vec<f64> {
    let (Some(function), Some(&framework)) =
        (resolved::function(function), Framework::ALL.get(framework))
    else {
        return Vec::new();
    };
    let steps = chain(&function, start, weight, layers, framework);
    steps
        .into_iter()
        .flat_map(|step| [step.z, step.f, step.factor, step.product])
        .collect()
}

/// A network of `layers` layers at every number of `xs`. Returns slope and intercept of the collapsed linear network, its
/// outputs computed layer by layer, and the outputs with the activation.
#[wasm_bindgen]
pub fn network(function: &[f64], layers: u32, seed: u32, xs: &[f64]) -> Vec<f64> {
    let Some(function) = resolved::function(function) else {
        return Vec::new();
    };
    let network = Network::new(layers, seed);
    let line = network.collapsed();
    let mut list = vec![line.slope, line.intercept];
    list.extend(xs.iter().map(|&x| network.forward_with(x, &|z| z)));
    list.extend(xs.iter().map(|&x| network.forward(x, &function)));
    list
}
