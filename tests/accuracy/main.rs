//! Accuracy of every function in ULP, against tables of correctly rounded reference values.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod softmax_relatives;
mod truth;
mod ulp;

use activation_lab::catalogue::{self, ACTIVATIONS, Expression};
use activation_lab::functions::Jet;
use activation_lab::vector;
use truth::{Row, Zero};

/// The expression of a row, with its parameter values.
fn expression(row: &Row) -> Expression {
    let mut expression = Expression::with_defaults(catalogue::find(&row.function).unwrap());
    assert_eq!(
        row.params.len(),
        expression.parameters().len(),
        "{}: parameters",
        row.function
    );
    for (name, value) in &row.params {
        let i = catalogue::find_parameter(expression.activation(), name).unwrap();
        expression.set(i, *value).unwrap();
    }
    expression
}

/// Scale of the absolute error near a zero of the derivative of this order; 0 elsewhere.
fn floor(zeros: &[Zero], row: &Row, order: usize) -> f64 {
    let near = |z: &&Zero| {
        z.order == order && z.params == row.params && (row.x - z.x).abs() <= z.x.abs() / 2.0
    };
    zeros
        .iter()
        .filter(near)
        .map(|z| z.scale)
        .fold(0.0, f64::max)
}

/// Errors above the limits, and the largest error of f, f′ and f″ in ULP.
fn compare(
    rows: &[Row],
    zeros: &[Zero],
    limits: [f64; 3],
    answer: impl Fn(&Row) -> Jet,
) -> (Vec<String>, [f64; 3]) {
    let (mut faults, mut worst) = (Vec::new(), [0.0_f64; 3]);
    for row in rows {
        let jet = answer(row);
        for (order, answer) in [jet.f, jet.df, jet.d2f].into_iter().enumerate() {
            let Some(truth) = row.values[order] else {
                continue;
            };
            let distance = ulp::distance(answer, truth, floor(zeros, row, order));
            worst[order] = worst[order].max(distance);
            if distance > limits[order] {
                faults.push(format!(
                    "{} {:?}: derivative {order} at {:e} is {answer:e}, not {truth:e}: {distance} ULP, limit {}",
                    row.function, row.params, row.x, limits[order]
                ));
            }
        }
    }
    (faults, worst)
}

#[test]
fn every_function_is_within_its_ulp_limit() {
    let limits = truth::limits();
    for function in truth::functions() {
        let rows = truth::rows(&function);
        assert!(rows.len() >= 150, "{function}: {} rows", rows.len());
        let limits = limits[&function];
        let (faults, worst) = compare(&rows, &truth::zeros(&function), limits, |row| {
            expression(row).at(row.x)
        });
        eprintln!(
            "{function:14} {:5} rows, worst {worst:?} of {limits:?} ULP",
            rows.len()
        );
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

#[test]
fn softmax_is_within_its_ulp_limit() {
    let [limit, log_limit, _] = truth::limits()["softmax"];
    let vectors = truth::vectors();
    assert!(vectors.len() >= 40);
    for row in &vectors {
        let answer = vector::softmax(&row.logits, row.temperature).unwrap();
        for (what, answers, truths, limit) in [
            ("softmax", &answer.probabilities, &row.softmax, limit),
            (
                "log-softmax",
                &answer.log_probabilities,
                &row.log_softmax,
                log_limit,
            ),
        ] {
            assert_eq!(answers.len(), truths.len(), "{}", row.id);
            for (i, (answer, truth)) in answers.iter().zip(truths).enumerate() {
                let distance = ulp::distance(*answer, *truth, 0.0);
                assert!(
                    distance <= limit,
                    "{} {what}[{i}] is {answer:e}, not {truth:e}: {distance} ULP",
                    row.id
                );
            }
        }
    }
}

/// Functions without their own table; the laws tie each of them to a function with one.
const TIED_BY_LAW: [&str; 4] = ["negative_part", "relu_squared", "prelu", "new_gelu"];

#[test]
fn every_function_has_reference_values() {
    let tables = truth::functions();
    for activation in ACTIVATIONS {
        let tied = TIED_BY_LAW.contains(&activation.id);
        assert!(
            tables.iter().any(|t| t == activation.id) != tied,
            "{}: tests/truth/{}.csv or a law, one of the two",
            activation.id,
            activation.id
        );
    }
    for table in tables {
        assert_eq!(
            catalogue::find(&table).unwrap().id,
            table,
            "tests/truth/{table}.csv is of no function"
        );
    }
}

#[test]
fn wrong_value_fails() {
    let rows = truth::rows("gelu");
    let zeros = truth::zeros("gelu");
    let limits = truth::limits()["gelu"];
    let faults = |spoil: fn(Jet) -> Jet| {
        compare(&rows, &zeros, limits, |row| {
            spoil(expression(row).at(row.x))
        })
        .0
        .len()
    };
    assert_eq!(faults(|jet| jet), 0);
    assert!(
        faults(|jet| Jet {
            f: jet.f * (1.0 + 8.0 * f64::EPSILON),
            ..jet
        }) > 50
    );
    assert!(
        faults(|jet| Jet {
            df: jet.df * (1.0 + 8.0 * f64::EPSILON),
            ..jet
        }) > 50
    );
    assert!(
        faults(|jet| Jet {
            d2f: -jet.d2f,
            ..jet
        }) > 50
    );
    assert!(
        faults(|jet| Jet {
            f: if jet.f.is_nan() { 0.0 } else { jet.f },
            ..jet
        }) == 1
    );
    assert!(faults(|_| Jet::NAN) > 400);
}
