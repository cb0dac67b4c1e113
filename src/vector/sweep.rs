//! Softmax while one logit varies, or while all logits shift together.

use super::softmax::probabilities;

/// All probabilities while one logit takes each value in `places`, one row per class.
///
/// Empty if the class does not exist.
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

/// The effect of adding a constant to every logit.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// zᵢ + k, each rounded.
    pub logits: Vec<f64>,
    /// The largest change of a probability; nonzero only through rounding.
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
        // `f64::max` would ignore NaN.
        change: changes.fold(0.0, |a, b| if b <= a { a } else { b }),
    }
}
