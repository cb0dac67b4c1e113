//! The built WebAssembly answers in this browser with the same bits as the native library; `tests/node` asks for far more values.

use super::packed::{pack, unpack};
use super::parity::{DIGEST, digest, native, params};
use super::sample::Random;
use super::session::Setup;
use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::vector::{Piece, maxout, softmax};
use serde_json::json;

/// Points at which each function is compared.
const POINTS: usize = 16;

/// Engines compile WebAssembly and write numbers in ways of their own.
mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_few_values_of_every_function_have_the_same_bits() {
        let mut random = Random(2);
        let xs: Vec<f64> = (0..POINTS)
            .map(|i| match i % 4 {
                0 => f64::from_bits(random.bits()),
                1 => random.uniform(-40.0, 40.0),
                2 => random.decades(-60.0, 3.0),
                _ => random.uniform(-6.0, 6.0),
            })
            .collect();
        let expressions: Vec<Expression> = ACTIVATIONS
            .iter()
            .map(|activation| random.expression(activation, 6.0))
            .collect();
        let functions: Vec<_> = expressions
            .iter()
            .map(|it| json!({ "id": it.activation().id, "params": params(it) }))
            .collect();
        let body = format!(
            "{DIGEST} const xs = unpack(given.xs);
             return given.functions.map(({{ id, params }}) => {{
                 const {{ f, df, d2f }} = lab.evaluate(id, params, xs);
                 return [lab.format([{{ id, params }}]), ...[f, df, d2f].map(digest)];
             }});"
        );
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                let given = json!({ "functions": functions, "xs": pack(&xs) });
                let answer = page.lab(&body, given).await;
                for (i, expression) in expressions.iter().enumerate() {
                    let [f, df, d2f] = native(expression, &xs).map(|column| digest(&column));
                    let expected = json!([expression.to_string(), f, df, d2f]);
                    assert_eq!(answer[i], expected);
                }
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_vector_and_a_maximum_have_the_same_bits() {
        let logits = [3.0, -1.0, 0.25, 30.0];
        let pieces = [(-1.0, -0.5), (0.25, 0.1), (1.0, -0.3)];
        let xs = [-3.0, -0.48, 0.0, 0.3, 1e308, f64::NAN, f64::INFINITY];
        let body = "
            const { probabilities, logProbabilities, entropy } = lab.softmax(given.logits, { temperature: 0.7 });
            const { f, df, winner } = lab.maxout(given.pieces, unpack(given.xs));
            return [[...probabilities, ...logProbabilities, entropy], [...f, ...df, ...winner]]
                .map((numbers) => pack(Float64Array.from(numbers)));";
        let vector = softmax(&logits, 0.7).unwrap();
        let lines = pieces.map(|(weight, bias)| Piece { weight, bias });
        let winners = xs.map(|x| maxout(&lines, x).unwrap());
        let expected = [
            [
                vector.probabilities,
                vector.log_probabilities,
                vec![vector.entropy],
            ]
            .concat(),
            [
                winners.map(|m| m.value),
                winners.map(|m| m.derivative),
                winners.map(|m| m.winner as f64),
            ]
            .concat(),
        ];
        Setup::new()
            .run(async |page| {
                page.open_page("").await;
                let given = json!({ "logits": logits, "pieces": pieces, "xs": pack(&xs) });
                let answer = page.lab(body, given).await;
                for (i, expected) in expected.iter().enumerate() {
                    let seen = unpack(&answer[i]);
                    assert_eq!(digest(&seen), digest(expected), "{seen:?}, {expected:?}");
                }
            })
            .await;
    }
}
