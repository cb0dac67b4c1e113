//! What becomes of a signal and of its gradient in many layers, as lists of numbers; `www/lab/lessons.js` gives them their names.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{Network, cascade as chain};
use crate::functions::Framework;

use crate::web::resolved;

/// A chain of `layers` layers: z, f(z), factor and product of each, row by row. `framework` is a place in [`Framework::ALL`].
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

/// A network of `layers` layers at every number of `xs`: slope and intercept of the line that it is without the function,
/// then its outputs without, layer by layer, then those with it.
#[wasm_bindgen]
pub fn network(function: &[f64], layers: u32, seed: u32, xs: &[f64]) -> Vec<f64> {
    let Some(function) = resolved::function(function) else {
        return Vec::new();
    };
    let network = Network::new(layers, seed);
    let line = network.collapsed();
    let mut list = vec![line.slope, line.intercept];
    list.extend(xs.iter().map(|&x| network.at(x, &|z| z)));
    list.extend(xs.iter().map(|&x| network.bent(x, &function)));
    list
}
