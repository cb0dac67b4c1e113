//! Softmax and maxout, the two functions of a vector, as lists of numbers.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::vector::{Maxout, Piece, maxout as max_of, softmax as distribution};

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

/// Maxout maxₖ(wₖx + bₖ) of finite pieces at every number of `xs`: all values, all slopes, all winners.
#[wasm_bindgen]
pub fn maxout(weights: &[f64], biases: &[f64], xs: &[f64]) -> Vec<f64> {
    let piece = |(&weight, &bias): (&f64, &f64)| Piece { weight, bias };
    let pieces: Vec<Piece> = weights.iter().zip(biases).map(piece).collect();
    let points: Vec<Maxout> = xs.iter().filter_map(|&x| max_of(&pieces, x)).collect();
    let columns: [fn(&Maxout) -> f64; 3] = [|p| p.value, |p| p.derivative, |p| p.winner as f64];
    columns
        .into_iter()
        .flat_map(|column| points.iter().map(column))
        .collect()
}
