//! Softmax and maxout match the native library bit for bit.

use super::packed::{pack, unpack};
use super::session::Session;
use super::truth;
use activation_lab::vector::{Piece, Precision, forms, maxout, shift, softmax, sweep};
use serde_json::json;

#[track_caller]
fn assert_same(seen: &[f64], expected: &[f64], what: &str) {
    assert_eq!(seen.len(), expected.len(), "{what}");
    for (i, (a, b)) in seen.iter().zip(expected).enumerate() {
        assert!(
            a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(),
            "{what} [{i}] is {a:e} in WebAssembly and {b:e} natively"
        );
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn softmax_matches_on_every_table_row() {
    let body = "
        const { probabilities, logProbabilities, entropy, jacobian } =
            lab.softmax(unpack(given.logits), { temperature: given.temperature });
        const flat = Float64Array.from(jacobian.flatMap((row) => [...row]));
        return [probabilities, logProbabilities, Float64Array.of(entropy), flat].map(pack);";
    let mut node = Session::start();
    let rows = truth::vectors();
    assert!(rows.len() > 30);
    for row in rows {
        let given = json!({ "logits": pack(&row.logits), "temperature": row.temperature });
        let answer = node.lab(body, given);
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
    let plain = node.lab(
        "return [...lab.softmax([1, 1]).probabilities];",
        json!(null),
    );
    assert_eq!(plain, json!([0.5, 0.5]));
    let none = node.lab("return lab.softmax([]).probabilities.length;", json!(null));
    assert_eq!(none, 0);
    let reasons = node.lab(
        "return [[Infinity, 0], [-Infinity, -Infinity], [NaN, 1], [0, -Infinity], []].map((z) => lab.softmax(z).reason ?? null);",
        json!(null),
    );
    assert_eq!(
        reasons,
        json!([
            "a logit of ∞ makes softmax ∞/∞; as one logit grows, its probability tends to 1 and all others to 0",
            "with every logit −∞, softmax is 0/0; at least one class must stay unmasked",
            "a logit is NaN",
            null,
            null,
        ])
    );
}

#[test]
#[ignore = "run by cargo xtask test"]
fn softmax_forms_sweeps_and_shifts_match_or_throw() {
    let z = [3.0, -1.0, 0.25, 30.0];
    let body = "
        const [z, options] = [given, { temperature: 2 }];
        const { change, logits } = lab.softmaxShift(z, 0.1, options);
        const { max, logSum, logSumExp, byLogarithm } = lab.softmaxForms(z, 'f32', options);
        const all = [
            [change, ...logits],
            lab.softmaxSweep(z, 1, [-2, 5], options).flatMap((row) => [...row]),
            [max, logSum, logSumExp, byLogarithm.sum, byLogarithm.error],
            Object.values(lab.softmaxLimits('f16', 4)),
        ];
        const wrong = [
            () => lab.softmaxForms(z, 'f8'), () => lab.softmaxSweep(z, 4, [0]), () => lab.crossEntropy(z, -1),
            () => lab.softmaxRelatives(z, { temperature: 0 }), () => lab.softmaxShift(z, '1'), () => lab.softmaxLimits('f32', 0),
            () => lab.softmaxLimits('f32', 1e9), () => lab.softmaxSweep('z', 0, [0]),
        ];
        const codes = wrong.map((call) => { try { call(); return 'none'; } catch ({ code }) { return code; } });
        return [pack(Float64Array.from(all.flat())), codes];";
    let moved = shift(&z, 2.0, 0.1);
    let its = forms(&z, 2.0, Precision::F32).unwrap();
    let limits = Precision::F16.limits(4);
    let expected = [
        vec![moved.change],
        moved.logits,
        sweep(&z, 2.0, 1, &[-2.0, 5.0]).concat(),
        vec![its.max, its.log_sum, its.log_sum_exp],
        vec![its.by_logarithm.sum, its.by_logarithm.error],
        vec![limits.finite, limits.positive, limits.sum, limits.number],
    ];
    let answer = Session::start().lab(body, json!(z));
    assert_eq!(unpack(&answer[0]), expected.concat());
    assert_eq!(answer[1], json!(vec!["bad-value"; 8]));
}

#[test]
#[ignore = "run by cargo xtask test"]
fn maxout_matches() {
    let pieces = [(-1.0, -0.5), (0.25, 0.1), (1.0, -0.3)];
    let xs: Vec<f64> = (-400..=400)
        .map(|i| f64::from(i) * 0.0125)
        .chain([f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.48, 1e308])
        .collect();
    let body = "
        const { f, df, winner } = lab.maxout(given.pieces, unpack(given.xs));
        return [f, df, winner].map(pack);";
    let given = json!({ "pieces": pieces, "xs": pack(&xs) });
    let answer = Session::start().lab(body, given);
    let pieces = pieces.map(|(weight, bias)| Piece { weight, bias });
    let native: Vec<_> = xs.iter().map(|&x| maxout(&pieces, x).unwrap()).collect();
    let column = |pick: fn(&activation_lab::vector::Maxout) -> f64| {
        native.iter().map(pick).collect::<Vec<f64>>()
    };
    let [f, df, winner] = [0, 1, 2].map(|i| unpack(&answer[i]));
    assert_same(&f, &column(|m| m.value), "f");
    assert_same(&df, &column(|m| m.derivative), "df");
    assert_same(&winner, &column(|m| m.winner as f64), "winner");
}
