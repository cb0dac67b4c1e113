//! Runs the framework code shown on the page and compares it with the library.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod book;
mod kinks;

// Only its random number generator is used.
#[allow(dead_code)]
#[path = "../laws/sample.rs"]
mod sample;

use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::functions::Jet;
use book::{Book, FRAMEWORKS, expressions, placeholders};
use sample::Random;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

/// The code must agree for |x| up to this.
const REACH: f64 = 30.0;

/// Points in the domain that are exact in single precision: a grid, random points, and kinks.
fn points(expression: &Expression) -> Vec<f64> {
    let mut random = Random(3);
    let domain = expression.activation().domain;
    let (lo, hi) = (domain.lo.max(-REACH), domain.hi.min(REACH));
    let grid = (-60..=60).map(|i| 0.5 * f64::from(i));
    let near = (0..60)
        .map(|_| random.uniform(-1.0, 1.0))
        .collect::<Vec<_>>();
    let far = (0..60).map(|_| random.uniform(lo, hi)).collect::<Vec<_>>();
    let kinks = expression.kinks();
    grid.chain(near)
        .chain(far)
        .chain(kinks.iter().map(|kink| kink.x))
        .map(|x| f64::from(x as f32))
        .filter(|x| x.abs() <= REACH && expression.at(*x).f.is_finite())
        .collect()
}

fn case(book: &Book, expression: &Expression) -> Value {
    let x = points(expression);
    assert!(x.len() >= 60, "{expression}: {} points", x.len());
    let jets: Vec<_> = x.iter().map(|x| expression.at(*x)).collect();
    // NaN, a derivative that does not exist, becomes null.
    let curve = |order: fn(&Jet) -> f64| json!(jets.iter().map(order).collect::<Vec<_>>());
    let parameters = expression.activation().parameters.iter();
    let symbols: Value = parameters
        .zip(expression.parameters())
        .map(|(parameter, value)| (book.symbol(parameter.id).to_owned(), json!(value)))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let kinks = expression.kinks();
    let jumps = kinks.iter().filter(|kink| kink.left.f != kink.right.f);
    let jumps: Vec<_> = jumps.map(|kink| kink.x).collect();
    let code: Value = FRAMEWORKS
        .iter()
        .map(|framework| {
            (
                (*framework).to_owned(),
                json!(book.code(framework, expression)),
            )
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    json!({
        "function": expression.activation().id, "expression": expression.to_string(),
        "code": code, "latex": book.latex(), "symbols": symbols, "jumps": jumps,
        "x": x, "f": curve(|jet| jet.f), "df": curve(|jet| jet.df), "d2f": curve(|jet| jet.d2f),
    })
}

#[test]
fn placeholders_are_parameters() {
    for activation in ACTIVATIONS {
        let book = Book::of(activation.id);
        let parameters: BTreeSet<_> = activation.parameters.iter().map(|p| p.id).collect();
        let symbols: BTreeSet<_> = book.symbols().into_iter().collect();
        assert_eq!(symbols, parameters, "{}: symbols", activation.id);
        for template in book.templates() {
            for name in placeholders(template) {
                assert!(
                    parameters.contains(name),
                    "{}: no parameter {{{name}}} in\n{template}",
                    activation.id
                );
            }
        }
        for (name, _) in book.conditions() {
            assert!(parameters.contains(name), "{}: {name}", activation.id);
        }
    }
}

#[test]
fn code_contains_every_parameter() {
    for activation in ACTIVATIONS {
        let book = Book::of(activation.id);
        // Values without special code.
        let mut expression = Expression::with_defaults(activation);
        for i in 0..activation.parameters.len() {
            expression.set(i, 0.321 + i as f64).unwrap();
        }
        for framework in FRAMEWORKS {
            let code = book.code(framework, &expression);
            assert_eq!(placeholders(&code), Vec::<&str>::new(), "{code}");
            for value in expression.parameters() {
                assert!(code.contains(&value.to_string()), "{value} in\n{code}");
            }
        }
    }
}

#[test]
#[ignore = "run by cargo xtask test, which provides Python with NumPy"]
fn code_agrees_with_the_library() {
    let cases: Vec<_> = ACTIVATIONS
        .iter()
        .flat_map(|activation| {
            let book = Book::of(activation.id);
            let expressions = expressions(activation, &book);
            expressions.into_iter().map(move |e| case(&book, &e))
        })
        .collect();
    let python = std::env::var("ACTIVATION_LAB_PYTHON").unwrap_or_else(|_| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snippets/run.py");
    // Skipped frameworks must be visible, so the output bypasses the test harness's capture.
    let mut runner = Command::new(&python)
        .args(["-B", script, "numpy"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {python}: {error}"));
    let mut input = runner.stdin.take().unwrap();
    let sent = input.write_all(json!(cases).to_string().as_bytes());
    drop(input);
    assert!(runner.wait().unwrap().success(), "see above");
    sent.expect("the script reads its cases");
}
