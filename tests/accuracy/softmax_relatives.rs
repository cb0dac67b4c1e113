//! Softmin, sparsemax, argmax, sigmoids, entropy, perplexity and margin, against mpmath values by independent methods:
//! sparsemax by bisection for τ, the margin as a difference with 700 digits.

use crate::{truth, ulp};
use activation_lab::vector::{relatives, softmax};

/// Limit in ULP.
const LIMIT: f64 = 2.0;

#[test]
fn relatives_and_summaries_are_within_their_ulp_limit() {
    let rows = truth::softmax_relatives();
    assert!(rows.len() > 40);
    let mut worst = [0.0_f64; 7];
    for row in &rows {
        let its = relatives(&row.logits, row.temperature).unwrap();
        let softmax = softmax(&row.logits, row.temperature).unwrap();
        let columns = [
            (its.softmin, &row.softmin),
            (its.sparsemax, &row.sparsemax),
            (its.hard_max, &row.hard_max),
            (its.sigmoids, &row.sigmoids),
            (vec![softmax.entropy], &vec![row.entropy]),
            (vec![softmax.perplexity()], &vec![row.perplexity]),
            (vec![softmax.margin], &vec![row.margin]),
        ];
        for (i, (answers, truths)) in columns.into_iter().enumerate() {
            assert_eq!(answers.len(), truths.len(), "{}", row.id);
            for (answer, truth) in answers.into_iter().zip(truths) {
                let distance = ulp::distance(answer, *truth, 0.0);
                worst[i] = worst[i].max(distance);
                assert!(
                    distance <= LIMIT,
                    "{} column {i}: {answer:e}, not {truth:e}: {distance} ULP",
                    row.id
                );
            }
        }
    }
    eprintln!("worst {worst:?} of {LIMIT} ULP");
}
