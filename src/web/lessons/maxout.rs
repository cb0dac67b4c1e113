//! Maxout of one input, as lists of numbers; `www/lab/maxout.js` names them.

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::vector::{
    Maxout, Piece, Segment, difference, maximal_intervals, maxout as max_of, segments,
};

/// Maxout maxₖ(wₖx + bₖ) of finite pieces at every number of `xs`: all values, all slopes, all indices of the maximal
/// piece.
#[wasm_bindgen]
pub fn maxout(weights: &[f64], biases: &[f64], xs: &[f64]) -> Vec<f64> {
    let pieces = pieces(weights, biases);
    let points: Vec<Maxout> = xs.iter().filter_map(|&x| max_of(&pieces, x)).collect();
    let columns: [fn(&Maxout) -> f64; 3] = [|p| p.value, |p| p.derivative, |p| p.winner as f64];
    columns
        .into_iter()
        .flat_map(|column| points.iter().map(column))
        .collect()
}

/// For each piece, the interval on which it is maximal; NaN if that is empty.
#[wasm_bindgen(js_name = maxoutWinning)]
pub fn maxout_winning(weights: &[f64], biases: &[f64]) -> Vec<f64> {
    maximal_intervals(&pieces(weights, biases))
        .into_iter()
        .flat_map(|ends| ends.unwrap_or([f64::NAN; 2]))
        .collect()
}

/// The segments of the maximum on [lo, hi], six numbers each: index of the piece, both x, both values, slope.
#[wasm_bindgen(js_name = maxoutParts)]
pub fn maxout_parts(weights: &[f64], biases: &[f64], lo: f64, hi: f64) -> Vec<f64> {
    flat(&segments(&pieces(weights, biases), lo, hi))
}

/// The segments of a difference of two maxima. `count` is the number of pieces of the first; the second's follow.
#[wasm_bindgen(js_name = maxoutDifference)]
pub fn maxout_difference(
    weights: &[f64],
    biases: &[f64],
    count: usize,
    lo: f64,
    hi: f64,
) -> Vec<f64> {
    let all = pieces(weights, biases);
    let (first, second) = all.split_at(count.min(all.len()));
    flat(&difference(first, second, lo, hi))
}

fn pieces(weights: &[f64], biases: &[f64]) -> Vec<Piece> {
    let piece = |(&weight, &bias): (&f64, &f64)| Piece { weight, bias };
    weights.iter().zip(biases).map(piece).collect()
}

fn flat(segments: &[Segment]) -> Vec<f64> {
    let row = |segment: &Segment| {
        let ([from, to], [at_from, at_to]) = (segment.x, segment.y);
        [
            segment.winner as f64,
            from,
            to,
            at_from,
            at_to,
            segment.slope,
        ]
    };
    segments.iter().flat_map(row).collect()
}
