//! Approximation errors and optimal parameters agree with the native library; invalid input throws.

use super::session::Session;
use activation_lab::analysis::approximation::{Measure, Task, Weight, largest_everywhere, optimum};
use activation_lab::catalogue::{Difference, parse};
use activation_lab::functions::Order;
use serde_json::{Value, json};

const FUNCTIONS: &str =
    "const [first, second] = [{ id: 'quick_gelu', params: {} }, { id: 'gelu', params: {} }];";

#[test]
#[ignore = "run by cargo xtask test"]
fn errors_and_optima_match_the_library() {
    let [approximation, exact] = ["gelu_sigmoid", "gelu"].map(|text| parse(text).unwrap());
    let error = Difference {
        first: approximation.clone(),
        second: exact.clone(),
    };
    let largest = largest_everywhere(&error, Order::First).unwrap();
    let task = Task {
        approximation,
        parameter: 0,
        range: [0.5, 3.0],
        exact,
        order: Order::First,
    };
    let weight = Weight::Normal {
        mean: 0.5,
        deviation: 2.0,
    };
    let best = optimum(&task, Measure::MeanSquare(weight)).unwrap();
    let expected = [
        largest.value,
        largest.x,
        best.parameter.value,
        best.parameter.error,
        best.value,
    ];
    let body = format!(
        "{FUNCTIONS} const {{ largest, at }} = lab.approximation(first, second, {{ curve: 'df' }});
         const best = lab.optimum(first, second, 'k', [0.5, 3], {{ curve: 'df', measure: {{ mean: 0.5, deviation: 2 }} }});
         return [largest, at, best.value, best.error, best.measured];"
    );
    let seen = Session::start().lab(&body, Value::Null);
    assert_eq!(seen, json!(expected));
}

#[test]
#[ignore = "run by cargo xtask test"]
fn invalid_input_throws() {
    let mut node = Session::start();
    for (call, code) in [
        ("optimum(first, second, 'c', [0, 1])", "unknown-parameter"),
        ("optimum(first, second, 'k', [1, 0])", "bad-range"),
        (
            "optimum({ id: 'gelu_tanh', params: {} }, second, 'c', [-1, 1])",
            "bad-range",
        ),
        (
            "optimum(first, second, 'k', [0, 1], { measure: 'least' })",
            "bad-value",
        ),
        (
            "optimum(first, second, 'k', [0, 1], { measure: { deviation: 0 } })",
            "bad-value",
        ),
        ("measures(first, second, 'k', ['1'])", "bad-value"),
        (
            "approximation(first, second, { curve: 'd3f' })",
            "bad-value",
        ),
        (
            "approximation(first, { id: 'gelo', params: {} })",
            "unknown-function",
        ),
        ("geluSteps('1', 0, 1)", "bad-value"),
        ("geluSteps(1, -1, 1)", "bad-value"),
    ] {
        let body = format!("{FUNCTIONS} return lab.{call};");
        let refusal = node.try_lab(&body, Value::Null).expect_err(call);
        assert_eq!(refusal.code, code, "{call}: {}", refusal.message);
    }
}

/// The parts that take resolved functions refuse lists that the engine cannot have written.
#[test]
#[ignore = "run by cargo xtask test"]
fn unresolved_functions_throw() {
    let mut node = Session::start();
    for list in [
        "[]",
        "[0, 0]",
        "[1e6]",
        "[...swish, 1]",
        "swish.slice(0, 1)",
        "[swish[0], NaN]",
    ] {
        for call in [
            "bring('www/pkg/study.js')).properties(list, 0, 1)",
            "bring('www/pkg/study.js')).features(list, -1, 1)",
            "bring('www/pkg/lessons.js')).cascade(list, 0, 1, 2, 0)",
        ] {
            let body = format!(
                "const swish = (await bring('www/pkg/engine.js')).parse('swish');
                 const list = new Float64Array({list}); return (await {call};"
            );
            let refusal = node.try_lab(&body, Value::Null).expect_err(&body);
            assert_eq!(refusal.code, "bad-value", "{body}: {}", refusal.message);
        }
    }
}
