//! Softmax and related functions, as lists of numbers; `www/lab/softmax.js` names them.
//!
//! All results are empty unless 0 < T < ∞. A precision is an index into [`Precision::ALL`].

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::vector::{
    self, Form, Precision, cross_entropy, relatives, shift, softmax as distribution, sweep,
};

/// Entropy in nats and in bits, perplexity, margin; all pᵢ; all ln pᵢ; 1 for every argmax; the rows of ∂pᵢ/∂zⱼ.
#[wasm_bindgen]
pub fn softmax(logits: &[f64], temperature: f64) -> Vec<f64> {
    let Some(answer) = distribution(logits, temperature) else {
        return Vec::new();
    };
    let is_largest = |i| f64::from(u8::from(answer.arg_max.contains(&i)));
    let mut list = vec![
        answer.entropy,
        answer.entropy_in_bits(),
        answer.perplexity(),
        answer.margin,
    ];
    list.extend(&answer.probabilities);
    list.extend(&answer.log_probabilities);
    list.extend((0..logits.len()).map(is_largest));
    list.extend(answer.jacobian.iter().flatten());
    list
}

/// The loss −ln p_y for the label y, then p − y, then (p − y)/T.
#[wasm_bindgen(js_name = crossEntropy)]
pub fn loss(logits: &[f64], temperature: f64, label: usize) -> Vec<f64> {
    let answer = distribution(logits, temperature);
    let found = answer.and_then(|it| cross_entropy(&it, temperature, label));
    found.map_or_else(Vec::new, |it| {
        [vec![it.loss], it.difference, it.gradient].concat()
    })
}

/// Softmin, sparsemax, hard max and the sigmoid of every class.
#[wasm_bindgen(js_name = softmaxRelatives)]
pub fn softmax_relatives(logits: &[f64], temperature: f64) -> Vec<f64> {
    let found = relatives(logits, temperature);
    found.map_or_else(Vec::new, |it| {
        [it.softmin, it.sparsemax, it.hard_max, it.sigmoids].concat()
    })
}

/// All probabilities while one logit takes each value in `places`, class by class.
#[wasm_bindgen(js_name = softmaxSweep)]
pub fn softmax_sweep(logits: &[f64], temperature: f64, class: usize, places: &[f64]) -> Vec<f64> {
    sweep(logits, temperature, class, places).concat()
}

/// The largest change of a probability when a constant is added to every logit, then the shifted logits.
#[wasm_bindgen(js_name = softmaxShift)]
pub fn softmax_shift(logits: &[f64], temperature: f64, k: f64) -> Vec<f64> {
    let it = shift(logits, temperature, k);
    [vec![it.change], it.logits].concat()
}

/// The three implementations in a precision. Returns max s, ln Σ and log-sum-exp; all ln pᵢ; and for each implementation
/// the index of its failure, the sum, the error, the exponents, the exponentials, and all pᵢ.
#[wasm_bindgen(js_name = softmaxForms)]
pub fn softmax_forms(logits: &[f64], temperature: f64, precision: usize) -> Vec<f64> {
    let Some(it) = vector::forms(logits, temperature, of(precision)) else {
        return Vec::new();
    };
    let mut list = vec![it.max, it.log_sum, it.log_sum_exp];
    list.extend(it.log_probabilities);
    for form in [it.plain, it.shifted, it.by_logarithm] {
        let Form {
            fault, sum, error, ..
        } = form;
        list.extend([f64::from(fault as u8), sum, error]);
        list.extend([form.exponents, form.exponentials, form.probabilities].concat());
    }
    list
}

/// Thresholds of the exponential in a precision: the largest x with finite eˣ, the smallest x with eˣ > 0, the largest x
/// whose eˣ summed over the classes is finite, and the largest finite number.
#[wasm_bindgen(js_name = softmaxLimits)]
pub fn softmax_limits(precision: usize, classes: usize) -> Vec<f64> {
    let it = of(precision).limits(classes);
    vec![it.finite, it.positive, it.sum, it.number]
}

fn of(precision: usize) -> Precision {
    Precision::ALL[precision.min(2)]
}
