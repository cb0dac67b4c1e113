//! Softmax while its logits move: one of them along an axis, or all of them together.

use super::softmax::probabilities;

/// Every probability while one logit takes each of `places`: a row for every class.
///
/// Empty where there is no such class.
pub fn sweep(logits: &[f64], temperature: f64, class: usize, places: &[f64]) -> Vec<Vec<f64>> {
    let mut moved = logits.to_vec();
    let mut rows = vec![Vec::with_capacity(places.len()); logits.len()];
    for &place in places {
        let Some(z) = moved.get_mut(class) else {
            return Vec::new();
        };
        *z = place;
        for (row, p) in rows.iter_mut().zip(probabilities(&moved, temperature)) {
            row.push(p);
        }
    }
    rows
}

/// What becomes of logits to all of which one number is added.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// zᵢ + k, each rounded.
    pub logits: Vec<f64>,
    /// The largest change of a probability; 0 but for those roundings.
    pub change: f64,
}

/// Adds `k` to every logit.
pub fn shift(logits: &[f64], temperature: f64, k: f64) -> Shift {
    let moved: Vec<f64> = logits.iter().map(|z| z + k).collect();
    let before = probabilities(logits, temperature);
    let after = probabilities(&moved, temperature);
    let changes = before.iter().zip(after).map(|(p, q)| (p - q).abs());
    Shift {
        logits: moved,
        // Not f64::max, which would pass over a NaN.
        change: changes.fold(0.0, |a, b| if b <= a { a } else { b }),
    }
}
