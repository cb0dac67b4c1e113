//! Softmax cross-entropy, L = −ln p_y, and its gradient.

use activation_lab_math::{DoubleDouble, quotient};

use super::Softmax;

/// Cross-entropy loss and gradient for the true class y.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossEntropy {
    /// −ln p_y in nats, from the log-probability, so that it stays finite where p_y underflows.
    pub loss: f64,
    /// p − y with one-hot y: the gradient with respect to z/T.
    pub difference: Vec<f64>,
    /// (p − y)/T: the gradient with respect to z.
    pub gradient: Vec<f64>,
}

/// Cross-entropy of softmax at a temperature for the class `label`; `None` if the class does not exist.
pub fn cross_entropy(answer: &Softmax, temperature: f64, label: usize) -> Option<CrossEntropy> {
    let p = &answer.probabilities;
    // Avoids −0 for ln 1.
    let loss = 0.0 - answer.log_probabilities.get(label)?;
    let differences: Vec<DoubleDouble> = (0..p.len())
        .map(|i| {
            if i == label {
                without(p, label)
            } else {
                p[i].into()
            }
        })
        .collect();
    let over = |d: &DoubleDouble| quotient(d.normalized(), temperature).value();
    Some(CrossEntropy {
        loss,
        gradient: differences.iter().map(over).collect(),
        difference: differences.iter().map(|d| d.value()).collect(),
    })
}

/// p_y − 1 as minus the sum of the other probabilities, which avoids cancellation for p_y near 1.
fn without(p: &[f64], label: usize) -> DoubleDouble {
    let others = (0..p.len()).filter(|i| *i != label);
    others.fold(DoubleDouble::from(0.0), |s, i| s - p[i])
}
