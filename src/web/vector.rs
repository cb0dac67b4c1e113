//! Softmax and maxout, the two functions of a vector.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::vector::{Maxout, Piece, maxout as max_of, softmax as distribution};

use super::error::{coded, to_js};
use super::object::{array, numbers, object};

/// Softmax of `logits` at `temperature`: `{probabilities, logProbabilities, entropy, jacobian}`.
///
/// The Jacobian ∂pᵢ/∂zⱼ is an array of rows; the entropy is in nats.
///
/// # Errors
/// `bad-value` when there are no logits or the temperature is not a positive number.
#[wasm_bindgen]
pub fn softmax(logits: &[f64], temperature: f64) -> Result<JsValue, JsValue> {
    let answer = distribution(logits, temperature).map_err(|error| to_js(&error))?;
    let jacobian = answer.jacobian.iter().map(|row| numbers(row));
    Ok(object(&[
        ("probabilities", numbers(&answer.probabilities)),
        ("logProbabilities", numbers(&answer.log_probabilities)),
        ("entropy", answer.entropy.into()),
        ("jacobian", array(jacobian)),
    ]))
}

/// Maxout maxₖ(wₖx + bₖ) at every number of `xs`: `{f, df, winner}`.
///
/// # Errors
/// `bad-value` when there are no pieces or a number of one is not finite.
#[wasm_bindgen]
pub fn maxout(weights: &[f64], biases: &[f64], xs: &[f64]) -> Result<JsValue, JsValue> {
    let finite = weights
        .iter()
        .chain(biases)
        .all(|number| number.is_finite());
    if weights.is_empty() || !finite {
        return Err(coded(
            "bad-value",
            "bad pieces; allowed: one or more [weight, bias] of finite numbers",
        ));
    }
    let piece = |(&weight, &bias): (&f64, &f64)| Piece { weight, bias };
    let pieces: Vec<Piece> = weights.iter().zip(biases).map(piece).collect();
    let points: Vec<Maxout> = xs.iter().filter_map(|&x| max_of(&pieces, x)).collect();
    let column = |pick: fn(&Maxout) -> f64| -> JsValue {
        let values: Vec<f64> = points.iter().map(pick).collect();
        numbers(&values)
    };
    Ok(object(&[
        ("f", column(|point| point.value)),
        ("df", column(|point| point.derivative)),
        ("winner", column(|point| point.winner as f64)),
    ]))
}
