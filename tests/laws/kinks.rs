//! Kinks and jumps: the list is complete and correct.

use activation_lab::catalogue::{self, Expression};
use activation_lab::functions::Jet;

use crate::sample::{expressions, regions_of_interest};

fn parts(jet: Jet) -> [f64; 3] {
    [jet.f, jet.df, jet.d2f]
}

#[test]
fn one_sided_limits_match_adjacent_values() {
    for expression in expressions(100, 9.0) {
        let width = regions_of_interest(&expression)[0].width;
        for kink in expression.kinks() {
            // No other kink and no visible bend lies between.
            let others = expression.kinks();
            let gap = others
                .iter()
                .map(|k| (k.x - kink.x).abs())
                .filter(|d| *d > 0.0);
            let scale = gap.fold(width.max(kink.x.abs()), f64::min);
            let near = 1e-10 * scale;
            for (x, side) in [(kink.x - near, kink.left), (kink.x + near, kink.right)] {
                if x == kink.x {
                    continue;
                }
                let size = side.f.abs() + scale * side.df.abs() + scale * scale * side.d2f.abs();
                for (order, (found, listed)) in parts(expression.at(x))
                    .into_iter()
                    .zip(parts(side))
                    .enumerate()
                {
                    let tolerance = 1e-8 * size / scale.powi(order as i32);
                    assert!(
                        (found - listed).abs() <= tolerance,
                        "{expression}, kink at {}: derivative {order} at {x} is {found}, listed is {listed}",
                        kink.x
                    );
                }
            }
        }
    }
}

#[test]
fn derivative_exists_where_all_lower_limits_agree() {
    let mut seen = 0;
    for expression in expressions(100, 9.0) {
        let kinks = expression.kinks();
        assert!(
            kinks.windows(2).all(|k| k[0].x < k[1].x),
            "{expression}: ascending"
        );
        for kink in kinks {
            seen += 1;
            assert!(
                expression.activation().domain.contains(kink.x),
                "{expression}"
            );
            assert_ne!(kink.left, kink.right, "{expression}: no kink at {}", kink.x);
            let here = expression.at(kink.x);
            let mut exists = true;
            for (order, ((left, right), found)) in parts(kink.left)
                .into_iter()
                .zip(parts(kink.right))
                .zip(parts(here))
                .enumerate()
            {
                assert!(left.is_finite() && right.is_finite(), "{expression}");
                exists &= left == right;
                if exists {
                    assert_eq!(
                        found, left,
                        "{expression}: derivative {order} at {}",
                        kink.x
                    );
                } else if order > 0 {
                    assert!(
                        found.is_nan(),
                        "{expression}: derivative {order} at {}",
                        kink.x
                    );
                }
            }
            assert!(
                here.f == kink.left.f || here.f == kink.right.f,
                "{expression}"
            );
        }
    }
    assert!(seen > 500, "{seen}");
}

/// Steps of a fine grid over which f, f′ or f″ changes by more than its derivative explains and by a visible part of its
/// range.
fn jumps(expression: &Expression, order: usize) -> Vec<(f64, f64)> {
    let mut found = Vec::new();
    for stretch in regions_of_interest(expression) {
        let step = stretch.width / 256.0;
        let walk: Vec<(f64, [f64; 3])> = (-1024..1024)
            .map(|i| stretch.x + step * (f64::from(i) + 0.5))
            .filter(|x| expression.activation().domain.contains(*x))
            .map(|x| (x, parts(expression.at(x))))
            .filter(|(_, jet)| jet.iter().all(|v| v.is_finite()))
            .collect();
        let range = walk
            .iter()
            .map(|(_, jet)| jet[order].abs())
            .fold(0.0, f64::max);
        for pair in walk.windows(2) {
            let ((a, before), (b, after)) = (pair[0], pair[1]);
            let slope = |jet: [f64; 3]| jet.get(order + 1).map_or(0.0, |s| s.abs());
            let explained = 2.0 * (b - a) * slope(before).max(slope(after));
            if (after[order] - before[order]).abs() > 0.05 * range + explained {
                found.push((a, b));
            }
        }
    }
    found
}

#[test]
fn every_jump_is_listed() {
    for expression in expressions(20, 4.0) {
        // Near a pole every step is steep.
        if !expression.poles().is_empty() {
            continue;
        }
        let kinks = expression.kinks();
        for order in 0..3 {
            for (a, b) in jumps(&expression, order) {
                let listed = kinks.iter().any(|k| a <= k.x && k.x <= b);
                assert!(
                    listed,
                    "{expression}: derivative {order} jumps between {a} and {b}"
                );
            }
        }
    }
}

#[test]
fn grid_search_detects_jumps() {
    for (text, order) in [
        ("hardshrink", 0),
        ("relu", 1),
        ("leaky_relu(alpha=0.9)", 1),
        ("relu_squared", 2),
        ("softsign", 2),
        ("celu(alpha=2)", 2),
    ] {
        assert!(
            !jumps(&catalogue::parse(text).unwrap(), order).is_empty(),
            "{text}"
        );
    }
}

#[test]
fn kink_vanishes_for_special_parameters() {
    let count = |text: &str| catalogue::parse(text).unwrap().kinks().len();
    for text in [
        "leaky_relu(alpha=1)",
        "prelu(alpha=1)",
        "softshrink(lambda=0)",
        "hardshrink(lambda=0)",
        "squareplus",
        "swish(beta=0)",
        "identity",
    ] {
        assert_eq!(count(text), 0, "{text}");
    }
    for (text, n) in [
        ("relu", 1),
        ("squareplus(b=0)", 1),
        ("elu", 1),
        ("celu", 1),
        ("selu", 1),
        ("relu_squared", 1),
        ("softsign", 1),
        ("relu6", 2),
        ("leaky_relu6", 2),
        ("leaky_relu6(alpha=1)", 1),
        ("leaky_relu6(alpha=-0.5)", 3),
        ("hard_swish", 2),
        ("hard_tanh", 2),
        ("hard_tanh(min=1,max=1)", 0),
        ("hard_tanh(min=2,max=-2)", 0),
        ("clipped_relu", 2),
        ("clipped_relu(alpha=1)", 1),
        ("clipped_relu(threshold=7)", 1),
        ("thresholded_relu", 1),
        ("thresholded_softplus", 1),
        ("thresholded_softplus(threshold=3000)", 0),
        ("hard_sigmoid", 2),
        ("softshrink", 2),
        ("hardshrink", 2),
    ] {
        assert_eq!(count(text), n, "{text}");
    }
}

#[test]
fn derivatives_at_known_kinks() {
    let at = |text: &str, x: f64| catalogue::parse(text).unwrap().at(x);
    assert_eq!(at("elu", 0.0).df, 1.0);
    assert!(at("elu", 0.0).d2f.is_nan());
    assert!(at("elu(alpha=0.5)", 0.0).df.is_nan());
    for id in [
        "relu",
        "negative_part",
        "leaky_relu",
        "prelu",
        "relu6",
        "leaky_relu6",
    ] {
        assert!(at(id, 0.0).df.is_nan() && at(id, 0.0).d2f.is_nan(), "{id}");
    }
    assert!(at("squareplus(b=0)", 0.0).d2f.is_nan());
    assert!(at("hard_tanh", -1.0).d2f.is_nan());
    assert!(at("hard_sigmoid", 2.0).d2f.is_nan());
    assert!(at("softshrink", 0.5).d2f.is_nan());
    assert_eq!(at("relu_squared", 0.0).df, 0.0);
    assert!(at("relu_squared", 0.0).d2f.is_nan());
    assert_eq!(parts(at("leaky_relu(alpha=1)", 0.0)), [0.0, 1.0, 0.0]);
    assert_eq!(at("leaky_relu6(alpha=-0.5)", -12.0).f, 6.0);
    assert!(at("leaky_relu6(alpha=-0.5)", -12.0).df.is_nan());
    for lambda in [0.5, -0.5] {
        assert_eq!(at("hardshrink", lambda).f, 0.0);
        assert!(at("hardshrink", lambda).df.is_nan());
    }
}
