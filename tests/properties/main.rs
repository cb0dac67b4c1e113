//! Global properties of every function, against a high-precision table and known theory.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod compare;
mod shapes;
mod table;

use activation_lab::analysis::{Attained, Properties, Symmetry, properties};
use activation_lab::catalogue::{ACTIVATIONS, Expression, parse};
use table::{Row, table};

/// The functions of the table with their rows.
fn truths() -> impl Iterator<Item = (Expression, Vec<Row>)> {
    let expression = |text: &str| parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    table()
        .into_iter()
        .map(move |(text, rows)| (expression(&text), rows))
}

#[test]
fn properties_match_the_reference_table() {
    let mut faults = Vec::new();
    for (expression, rows) in truths() {
        let found = compare::faults(&rows, |mean, deviation| {
            properties(&expression, mean, deviation)
        });
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("{expression}: {fault}")),
        );
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_function_is_in_the_table_with_other_parameters() {
    let all: Vec<Expression> = truths().map(|(expression, _)| expression).collect();
    for activation in ACTIVATIONS {
        let of = || all.iter().filter(|e| e.activation() == *activation);
        let defaults = Expression::with_defaults(activation);
        assert!(of().any(|e| *e == defaults), "{defaults} is missing");
        let least = if activation.parameters.is_empty() {
            1
        } else {
            3
        };
        assert!(of().count() >= least, "{}", activation.id);
    }
}

#[test]
fn properties_are_consistent() {
    for (expression, _) in truths() {
        let it = properties(&expression, 0.0, 1.5);
        let jumps = it.kinks.iter().any(|kink| kink.left.f != kink.right.f);
        let steepest = it.slopes[0].value.abs().max(it.slopes[1].value.abs());
        assert!(
            it.lipschitz == if jumps { f64::INFINITY } else { steepest },
            "{expression}"
        );
        for [least, greatest] in [it.range, it.slopes] {
            assert!(least.value <= greatest.value, "{expression}");
        }
        for (bound, of) in [
            (it.range[0], false),
            (it.range[1], false),
            (it.slopes[0], true),
            (it.slopes[1], true),
        ] {
            let there = |x: f64| {
                let jet = expression.at(x);
                if of { jet.df } else { jet.f }
            };
            match bound.attained {
                Attained::At(x) => assert_eq!(there(x), bound.value, "{expression} at {x}"),
                Attained::Along([lo, hi]) => {
                    let middle = 0.5 * (lo.max(-1e3) + hi.min(1e3));
                    assert_eq!(there(middle), bound.value, "{expression} at {middle}");
                }
                Attained::Never(_) => {}
            }
        }
        let Some(normal) = it.normal else { continue };
        assert!((0.0..=1.0).contains(&normal.saturated), "{expression}");
        assert!(
            normal.mean_square_slope.value <= steepest * steepest * (1.0 + 1e-12),
            "{expression}"
        );
        assert!(
            normal.deviation.value <= 1.5 * it.lipschitz * (1.0 + 1e-12),
            "{expression}: more spread than a function of that slope can give"
        );
        let middle = match it.symmetry {
            Symmetry::Odd => Some(0.0),
            Symmetry::Point(middle) => Some(middle),
            _ => None,
        };
        if let Some(middle) = middle {
            assert!(
                (normal.mean.value - middle).abs() <= 1e-14,
                "{expression}: mean {:?}",
                normal.mean
            );
        }
    }
}

#[test]
fn wrong_property_fails() {
    let (expression, rows) = truths().find(|(e, _)| e.activation().id == "gelu").unwrap();
    let faults = |spoil: fn(&mut Properties)| {
        compare::faults(&rows, |mean, deviation| {
            let mut it = properties(&expression, mean, deviation);
            spoil(&mut it);
            it
        })
        .len()
    };
    assert_eq!(faults(|_| {}), 0);
    // One false and one missing property.
    assert_eq!(faults(|it| it.range[0].value += 2e-12), 2);
    assert_eq!(
        faults(|it| it.range[0].attained = Attained::Never(-0.75)),
        2
    );
    assert_eq!(faults(|it| it.range[1].attained = Attained::Never(60.0)), 2);
    assert_eq!(faults(|it| it.features.saturation[0][0] = -60.0), 2);
    assert_eq!(faults(|it| it.lipschitz = 1.0), 2);
    assert_eq!(faults(|it| it.features.inflections[1] += 2e-12), 2);
    assert_eq!(faults(|it| it.features.extrema[0].f -= 2e-12), 2);
    assert_eq!(faults(|it| it.features.zeros.push(1.0)), 1);
    assert_eq!(faults(|it| it.zero_stretches.push([1.0, 2.0])), 1);
    assert_eq!(
        faults(|it| {
            it.features.saturation.pop();
        }),
        1
    );
    assert_eq!(
        faults(|it| it.normal.as_mut().unwrap().mean.value += 1e-11),
        2,
        "more than the estimate's own error, for both inputs"
    );
    assert_eq!(faults(|it| it.normal = None), 8);
}
