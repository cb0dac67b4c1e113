//! `lab.evaluate` answers with the same bits as the native library.

use super::lab::{pack, unpack};
use super::sample::Random;
use super::session::{Session, Setup};
use super::truth;
use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::functions::Jet;
use serde_json::{Map, Value, json};

/// Points at which every function is compared, over all of its parameters.
const POINTS: usize = 60_000;
/// Random values that the parameters of a function take.
const EXPRESSIONS: usize = 12;

/// The native answer as the three columns of the contract.
fn native(expression: &Expression, xs: &[f64]) -> [Vec<f64>; 3] {
    let jets: Vec<Jet> = xs.iter().map(|&x| expression.at(x)).collect();
    let column = |pick: fn(&Jet) -> f64| jets.iter().map(pick).collect();
    [
        column(|jet| jet.f),
        column(|jet| jet.df),
        column(|jet| jet.d2f),
    ]
}

/// The bits of a number; every NaN is the same.
fn bits(number: f64) -> u64 {
    if number.is_nan() { f64::NAN } else { number }.to_bits()
}

fn params(expression: &Expression) -> Value {
    let names = expression
        .activation
        .parameters
        .iter()
        .map(|p| p.id.to_owned());
    let values = expression.parameters.iter().map(|&value| json!(value));
    names.zip(values).collect::<Map<_, _>>().into()
}

/// Asserts that both sides answer the same at every x.
async fn compare(page: &Session, expression: &Expression, xs: &[f64]) {
    let body = "
        const { f, df, d2f } = lab.evaluate(given.id, given.params, unpack(given.xs));
        return [f, df, d2f].map(pack);";
    let id = expression.activation.id;
    let given = json!({ "id": id, "params": params(expression), "xs": pack(xs) });
    let answer = page.lab(body, given).await;
    let expected = native(expression, xs);
    for (i, curve) in ["f", "df", "d2f"].into_iter().enumerate() {
        let seen = unpack(&answer[i]);
        assert_eq!(seen.len(), xs.len(), "{expression} {curve}");
        for ((x, seen), expected) in xs.iter().zip(seen).zip(&expected[i]) {
            assert!(
                bits(seen) == bits(*expected),
                "{expression} {curve}({x:e}) is {seen:e} in the browser and {expected:e} natively"
            );
        }
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_row_of_the_tables_has_the_same_bits() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            for function in truth::functions() {
                let rows = truth::rows(&function);
                // Rows of the same parameters stand together.
                for rows in rows.chunk_by(|a, b| a.params == b.params) {
                    let values = rows[0]
                        .params
                        .iter()
                        .map(|(name, value)| (name.as_str(), *value));
                    let expression = Expression::with_parameters(&function, values).unwrap();
                    let xs: Vec<f64> = rows.iter().map(|row| row.x).collect();
                    compare(page, &expression, &xs).await;
                }
            }
        })
        .await;
}

/// Numbers of every size, subnormal and not finite ones among them, and many where the curves turn.
fn points(random: &mut Random, count: usize) -> Vec<f64> {
    let point = |i: usize| match i % 4 {
        0 => f64::from_bits(random.bits()),
        1 => random.uniform(-40.0, 40.0),
        2 => random.uniform(-1.0, 1.0) * 2_f64.powf(random.uniform(-60.0, 12.0)),
        _ => random.uniform(-6.0, 6.0),
    };
    (0..count).map(point).collect()
}

/// 64 bits that depend on every bit of every number, as the script below computes them.
fn digest(numbers: &[f64]) -> [u32; 2] {
    let mut lanes = [0x811c_9dc5_u32, 0x2545_f491];
    for &number in numbers {
        let bits = bits(number);
        for word in [bits as u32, (bits >> 32) as u32] {
            lanes[0] = (lanes[0] ^ word).wrapping_mul(0x0100_0193);
            lanes[1] = (lanes[1] ^ word).wrapping_mul(0x9e37_79b1).rotate_left(13);
        }
    }
    lanes
}

const DIGEST: &str = "
    const digest = (numbers) => {
        const canonical = numbers.map((number) => (Number.isNaN(number) ? NaN : number));
        let [a, b] = [0x811c9dc5, 0x2545f491];
        for (const word of new Uint32Array(canonical.buffer)) {
            a = Math.imul(a ^ word, 0x01000193);
            b = Math.imul(b ^ word, 0x9e3779b1);
            b = (b << 13) | (b >>> 19);
        }
        return [a >>> 0, b >>> 0];
    };";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn random_points_and_parameters_have_the_same_bits() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let mut random = Random(2);
            let xs = points(&mut random, POINTS);
            page.lab("window.points = unpack(given);", pack(&xs)).await;
            for activation in ACTIVATIONS {
                let count = if activation.parameters.is_empty() {
                    1
                } else {
                    EXPRESSIONS
                };
                let expressions: Vec<_> = (0..count)
                    .map(|_| random.expression(activation, 6.0))
                    .collect();
                let body = format!(
                    "{DIGEST} const share = points.length / given.params.length;
                     return given.params.map((params, i) => {{
                         const {{ f, df, d2f }} = lab.evaluate(
                             given.id, params, points.subarray(i * share, (i + 1) * share));
                         return [f, df, d2f].map(digest);
                     }});"
                );
                let params: Vec<_> = expressions.iter().map(params).collect();
                let given = json!({ "id": activation.id, "params": params });
                let answer = page.lab(&body, given).await;
                for (i, (expression, xs)) in expressions
                    .iter()
                    .zip(xs.chunks(POINTS / count))
                    .enumerate()
                {
                    let expected = native(expression, xs).map(|column| digest(&column));
                    if answer[i] != json!(expected) {
                        compare(page, expression, xs).await;
                        panic!("{expression}: the digests differ, the numbers do not");
                    }
                }
            }
        })
        .await;
}
