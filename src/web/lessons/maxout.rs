//! Maxout, as a list of numbers.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::vector::{Maxout, Piece, maxout as max_of};

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
