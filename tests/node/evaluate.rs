//! `lab.evaluate` agrees with the native library bit for bit.

use super::packed::{pack, unpack};
use super::parity::{DIGEST, bits, digest, native, params};
use super::sample::Random;
use super::session::{Session, length};
use super::truth;
use activation_lab::catalogue::{ACTIVATIONS, Expression, resolve};
use serde_json::json;

/// Random parameter sets per function.
const EXPRESSIONS: usize = 12;

/// Asserts bit equality at every x.
fn compare(node: &mut Session, expression: &Expression, xs: &[f64]) {
    let body = "
        const { f, df, d2f } = lab.evaluate(given.id, given.params, unpack(given.xs));
        return [f, df, d2f].map(pack);";
    let id = expression.activation().id;
    let given = json!({ "id": id, "params": params(expression), "xs": pack(xs) });
    let answer = node.lab(body, given);
    let expected = native(expression, xs);
    for (i, curve) in ["f", "df", "d2f"].into_iter().enumerate() {
        let seen = unpack(&answer[i]);
        assert_eq!(seen.len(), xs.len(), "{expression} {curve}");
        for ((x, seen), expected) in xs.iter().zip(seen).zip(&expected[i]) {
            assert!(
                bits(seen) == bits(*expected),
                "{expression} {curve}({x:e}) is {seen:e} in WebAssembly and {expected:e} natively"
            );
        }
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn reference_tables_evaluate_to_the_same_bits() {
    let mut node = Session::start();
    for function in truth::functions() {
        let rows = truth::rows(&function);
        // Rows with equal parameters are contiguous.
        for rows in rows.chunk_by(|a, b| a.params == b.params) {
            let values = rows[0].params.iter();
            let values = values.map(|(name, value)| (name.as_str(), *value));
            let expression = resolve(&function, values).unwrap();
            let xs: Vec<f64> = rows.iter().map(|row| row.x).collect();
            compare(&mut node, &expression, &xs);
        }
    }
}

/// Numbers of every magnitude, including subnormal and non-finite ones, and many near the bends.
fn points(random: &mut Random, count: usize) -> Vec<f64> {
    let point = |i: usize| match i % 4 {
        0 => f64::from_bits(random.bits()),
        1 => random.uniform(-40.0, 40.0),
        2 => random.uniform(-1.0, 1.0) * 2_f64.powf(random.uniform(-60.0, 12.0)),
        _ => random.uniform(-6.0, 6.0),
    };
    (0..count).map(point).collect()
}

#[test]
#[ignore = "run by cargo xtask test"]
fn random_points_evaluate_to_the_same_bits() {
    let mut node = Session::start();
    let mut random = Random(2);
    // The number of points per function is divided among its parameter sets.
    let count = length(6_000, 60_000);
    let xs = points(&mut random, count);
    node.lab("globalThis.points = unpack(given);", pack(&xs));
    let body = format!(
        "{DIGEST} const share = points.length / given.params.length;
         return given.params.map((params, i) => {{
             const {{ f, df, d2f }} = lab.evaluate(
                 given.id, params, points.subarray(i * share, (i + 1) * share));
             return [f, df, d2f].map(digest);
         }});"
    );
    for activation in ACTIVATIONS {
        let several = if activation.parameters.is_empty() {
            1
        } else {
            EXPRESSIONS
        };
        let expressions: Vec<_> = (0..several)
            .map(|_| random.expression(activation, 6.0))
            .collect();
        let params: Vec<_> = expressions.iter().map(params).collect();
        let answer = node.lab(&body, json!({ "id": activation.id, "params": params }));
        let shares = xs.chunks(count / several);
        for (i, (expression, xs)) in expressions.iter().zip(shares).enumerate() {
            let expected = native(expression, xs).map(|column| digest(&column));
            if answer[i] != json!(expected) {
                compare(&mut node, expression, xs);
                panic!("{expression}: the digests differ, the numbers do not");
            }
        }
    }
}
