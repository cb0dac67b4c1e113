//! f′ at kinks by each framework's automatic differentiation, against `src/functions/kinks.csv`.
//!
//! `ACTIVATION_LAB_BLESS` rewrites the table and requires every framework; `ACTIVATION_LAB_PYTHON` names the Python
//! interpreter with them.

use crate::book::{Book, FRAMEWORKS};
use activation_lab::catalogue::{ACTIVATIONS, Expression, Shortest};
use activation_lab::functions::Activation;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Relative tolerance: TensorFlow stores the slope of Leaky ReLU in single precision.
const TOLERANCE: f64 = 1e-6;

/// The function with defaults, and with each parameter at its slider ends and at values with special code or a warning. The
/// code computes the kink exactly for these values.
fn expressions(activation: &'static Activation, book: &Book) -> Vec<Expression> {
    let default = Expression::with_defaults(activation);
    let mut all = vec![default.clone()];
    for (i, parameter) in activation.parameters.iter().enumerate() {
        let own = book.conditions().into_iter();
        let own = own.filter_map(|(name, value)| (name == parameter.id).then_some(value));
        for value in own.chain(parameter.slider) {
            let mut expression = default.clone();
            expression.set(i, value).unwrap();
            if !all.contains(&expression) {
                all.push(expression);
            }
        }
    }
    all
}

fn case(book: &Book, expression: &Expression) -> Value {
    let names = expression.activation().parameters.iter().map(|p| p.id);
    let params = names.zip(expression.parameters());
    let params: Vec<_> = params
        .map(|(name, value)| format!("{name}={}", Shortest(*value)))
        .collect();
    let code: Value = FRAMEWORKS
        .iter()
        .map(|framework| {
            let code = book.code(framework, expression);
            ((*framework).to_owned(), json!(code))
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    let kinks = expression.kinks();
    let kinks = kinks
        .iter()
        .map(|kink| json!([kink.x, kink.left.df, kink.right.df]));
    json!({
        "function": expression.activation().id, "params": params.join(";"), "code": code,
        "kinks": kinks.collect::<Vec<_>>(),
    })
}

/// The cells of each row, keyed by function, parameters and x.
fn rows(table: &str) -> HashMap<String, Vec<String>> {
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<_> = line.split(',').map(str::to_owned).collect();
            (cells[..3].join(","), cells[3..].to_vec())
        })
        .collect()
}

fn same(cell: &str, recorded: &str) -> bool {
    match (cell.parse::<f64>(), recorded.parse::<f64>()) {
        (Ok(a), Ok(b)) => {
            a == b || (a - b).abs() <= TOLERANCE * b.abs() || a.is_nan() && b.is_nan()
        }
        _ => cell.is_empty() || cell == recorded,
    }
}

#[test]
#[ignore = "run by cargo xtask test, which provides Python with NumPy"]
fn slopes_at_kinks_match_the_recorded_table() {
    let cases: Vec<_> = ACTIVATIONS
        .iter()
        .flat_map(|activation| {
            let book = Book::of(activation.id);
            let expressions = expressions(activation, &book);
            expressions.into_iter().map(move |e| case(&book, &e))
        })
        .filter(|case| case["kinks"] != json!([]))
        .collect();
    let python = std::env::var("ACTIVATION_LAB_PYTHON").unwrap_or_else(|_| "python3".into());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snippets/kinks.py");
    let mut runner = Command::new(&python)
        .args(["-B", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("cannot start {python}: {error}"));
    let mut input = runner.stdin.take().unwrap();
    input
        .write_all(json!(cases).to_string().as_bytes())
        .expect("the script reads its cases");
    drop(input);
    let output = runner.wait_with_output().unwrap();
    assert!(output.status.success(), "see above");
    let found = String::from_utf8(output.stdout).unwrap();

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/functions/kinks.csv");
    if std::env::var_os("ACTIVATION_LAB_BLESS").is_some() {
        assert!(!found.contains(",,,"), "a framework is missing");
        fs::write(&path, &found).unwrap();
    }
    let recorded = rows(&fs::read_to_string(&path).unwrap());
    let found = rows(&found);
    assert_eq!(found.len(), recorded.len());
    for (key, cells) in found {
        let expected = recorded
            .get(&key)
            .unwrap_or_else(|| panic!("{key} is not recorded"));
        let agree = cells.iter().zip(expected).all(|(a, b)| same(a, b));
        assert!(agree, "{key}: {cells:?}, recorded are {expected:?}");
    }
}
