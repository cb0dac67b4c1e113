//! Softmax and maxout: the same bits as the native library.

use super::lab::{pack, unpack};
use super::session::Setup;
use super::truth;
use activation_lab::vector::{Piece, maxout, softmax};
use serde_json::json;

#[track_caller]
fn assert_same(seen: &[f64], expected: &[f64], what: &str) {
    assert_eq!(seen.len(), expected.len(), "{what}");
    for (i, (a, b)) in seen.iter().zip(expected).enumerate() {
        assert!(
            a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
            "{what} [{i}] is {a:e} in the browser and {b:e} natively"
        );
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn softmax_of_every_row_of_the_table() {
    let body = "
        const { probabilities, logProbabilities, entropy, jacobian } =
            lab.softmax(unpack(given.logits), { temperature: given.temperature });
        const flat = Float64Array.from(jacobian.flatMap((row) => [...row]));
        return [probabilities, logProbabilities, Float64Array.of(entropy), flat].map(pack);";
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let rows = truth::vectors();
            assert!(rows.len() > 30);
            for row in rows {
                let given = json!({ "logits": pack(&row.logits), "temperature": row.temperature });
                let answer = page.lab(body, given).await;
                let native = softmax(&row.logits, row.temperature).unwrap();
                let expected = [
                    native.probabilities,
                    native.log_probabilities,
                    vec![native.entropy],
                    native.jacobian.concat(),
                ];
                for (i, expected) in expected.iter().enumerate() {
                    assert_same(&unpack(&answer[i]), expected, &row.id);
                }
            }
            let plain = page
                .lab(
                    "return [...lab.softmax([1, 1]).probabilities];",
                    json!(null),
                )
                .await;
            assert_eq!(plain, json!([0.5, 0.5]));
            let none = page
                .lab("return lab.softmax([]).probabilities.length;", json!(null))
                .await;
            assert_eq!(none, 0);
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn maxout_of_three_pieces() {
    let pieces = [(-1.0, -0.5), (0.25, 0.1), (1.0, -0.3)];
    let xs: Vec<f64> = (-400..=400)
        .map(|i| f64::from(i) * 0.0125)
        .chain([f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.48, 1e308])
        .collect();
    let body = "
        const { f, df, winner } = lab.maxout(given.pieces, unpack(given.xs));
        return [f, df, winner].map(pack);";
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let answer = page
                .lab(body, json!({ "pieces": pieces, "xs": pack(&xs) }))
                .await;
            let pieces = pieces.map(|(weight, bias)| Piece { weight, bias });
            let native: Vec<_> = xs.iter().map(|&x| maxout(&pieces, x).unwrap()).collect();
            let [f, df, winner] = [0, 1, 2].map(|i| unpack(&answer[i]));
            assert_same(&f, &native.iter().map(|m| m.value).collect::<Vec<_>>(), "f");
            assert_same(
                &df,
                &native.iter().map(|m| m.derivative).collect::<Vec<_>>(),
                "df",
            );
            assert_same(
                &winner,
                &native.iter().map(|m| m.winner as f64).collect::<Vec<_>>(),
                "winner",
            );
        })
        .await;
}
