//! Derivatives at kinks, against those measured in each framework.

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use activation_lab::catalogue::{ACTIVATIONS, Expression, resolve};
use activation_lab::functions::Framework;

/// TensorFlow stores some parameters in single precision.
const TOLERANCE: f64 = 1e-6;

struct Row {
    expression: Expression,
    /// x, f′ from the left and from the right, then the measured f′ of [`Framework::ALL`].
    numbers: Vec<f64>,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/functions/kinks.csv");
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines().skip(1);
    let header = "function,params,x,left,right,pytorch,jax,keras,keras_on_jax,keras_on_pytorch";
    assert_eq!(lines.next(), Some(header));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let params = cells[1].split(';').filter_map(|part| part.split_once('='));
            let params = params.map(|(name, value)| (name, value.parse().unwrap()));
            Row {
                expression: resolve(cells[0], params).unwrap(),
                numbers: cells[2..]
                    .iter()
                    .map(|cell| cell.parse().unwrap())
                    .collect(),
            }
        })
        .collect()
}

fn same(a: f64, b: f64) -> bool {
    a == b || (a - b).abs() <= TOLERANCE * b.abs() || a.is_nan() && b.is_nan()
}

#[test]
fn conventions_match_the_measurements() {
    for Row {
        expression,
        numbers,
    } in rows()
    {
        let [x, left, right, answers @ ..] = &numbers[..] else {
            panic!("{numbers:?}")
        };
        let kinks = expression.kinks();
        let kink = kinks.iter().find(|kink| kink.x == *x);
        let kink = kink.unwrap_or_else(|| panic!("{expression}: no kink at {x}"));
        assert_eq!(
            [kink.left.df, kink.right.df],
            [*left, *right],
            "{expression} at {x}"
        );
        for (framework, answer) in Framework::ALL.into_iter().zip(answers) {
            let slope = kink.slope(framework);
            assert!(
                same(*answer, slope),
                "{expression} at {x}: {framework:?} answers {answer}, not {slope}"
            );
        }
    }
}

#[test]
fn every_kink_was_measured() {
    let rows = rows();
    let measured: HashSet<_> = rows
        .iter()
        .map(|row| (row.expression.to_string(), row.numbers[0].to_bits()))
        .collect();
    for activation in ACTIVATIONS {
        let expression = Expression::with_defaults(activation);
        for kink in expression.kinks() {
            let key = (expression.to_string(), kink.x.to_bits());
            assert!(measured.contains(&key), "{expression} at {}", kink.x);
        }
    }
}
