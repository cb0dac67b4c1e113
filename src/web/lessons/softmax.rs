//! Softmax, as a list of numbers.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::vector::softmax as distribution;

/// Softmax of `logits` at `temperature`: the entropy in nats, pᵢ, ln pᵢ, and the rows of ∂pᵢ/∂zⱼ.
///
/// Nothing unless the temperature is positive and finite.
#[wasm_bindgen]
pub fn softmax(logits: &[f64], temperature: f64) -> Vec<f64> {
    let Some(answer) = distribution(logits, temperature) else {
        return Vec::new();
    };
    let mut list = vec![answer.entropy];
    list.extend(answer.probabilities);
    list.extend(answer.log_probabilities);
    list.extend(answer.jacobian.into_iter().flatten());
    list
}
