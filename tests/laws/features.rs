//! Zeros, extrema, inflection points and saturated intervals: the lists are complete and correct.

use activation_lab::analysis::{ExtremumKind, Features, SATURATED, features, largest, properties};
use activation_lab::catalogue::{ACTIVATIONS, Curve, Difference, Expression, parse};

use crate::sample::expressions;

/// A quantity along the curve.
type Along = fn(&Expression, f64) -> f64;

/// The visible range; its width shares no sample points with the search.
const RANGE: (f64, f64) = (-7.3, 8.1);
/// Samples for finding missed features.
const SAMPLES: u32 = 20_011;

fn curve(text: &str) -> Expression {
    parse(text).unwrap()
}

fn found(text: &str) -> Features {
    features(&curve(text), RANGE.0, RANGE.1)
}

fn samples() -> impl Iterator<Item = f64> {
    (0..=SAMPLES).map(|i| RANGE.0 + (RANGE.1 - RANGE.0) * f64::from(i) / f64::from(SAMPLES))
}

/// Adjacent samples between which `of` changes its sign.
fn changes(expression: &Expression, of: Along) -> Vec<[f64; 2]> {
    let points: Vec<f64> = samples().collect();
    points
        .windows(2)
        .map(|pair| [pair[0], pair[1]])
        .filter(|pair| of(expression, pair[0]) * of(expression, pair[1]) < 0.0)
        .collect()
}

fn kinks_between(expression: &Expression, [a, b]: [f64; 2]) -> bool {
    expression
        .kinks()
        .iter()
        .any(|kink| a <= kink.x && kink.x <= b)
}

#[test]
fn every_sign_change_is_listed_once() {
    for expression in expressions(30, 1.0) {
        let it = features(&expression, RANGE.0, RANGE.1);
        let extrema: Vec<f64> = it.extrema.iter().map(|extremum| extremum.x).collect();
        let cases: [(&str, Along, &[f64]); 4] = [
            ("zero", |e, x| e.at(x).f, &it.zeros),
            ("extremum", |e, x| e.at(x).df, &extrema),
            ("zero of the slope", |e, x| e.at(x).df, &it.slope_zeros),
            ("inflection", |e, x| e.at(x).d2f, &it.inflections),
        ];
        for (what, of, listed) in cases {
            assert!(
                listed.windows(2).all(|w| w[0] < w[1]),
                "{expression}: {what} {listed:?}"
            );
            for [a, b] in changes(&expression, of) {
                let inside = listed.iter().filter(|&&x| a <= x && x <= b).count();
                // A jump changes the sign without a zero.
                if kinks_between(&expression, [a, b]) {
                    assert!(inside <= 1, "{expression}: {what} near the kink at {a}");
                } else {
                    assert_eq!(
                        inside, 1,
                        "{expression}: {what} between {a} and {b}: {listed:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn listed_features_exist() {
    for expression in expressions(30, 1.0) {
        let it = features(&expression, RANGE.0, RANGE.1);
        let near = 1e-6;
        for zero in &it.zeros {
            let size = expression
                .at(zero + near)
                .f
                .abs()
                .max(expression.at(zero - near).f.abs());
            assert!(
                expression.at(*zero).f.abs() <= 1e-8 * size,
                "{expression}: zero {zero}"
            );
        }
        for zero in &it.slope_zeros {
            let [before, after] = [-near, near].map(|step| expression.at(zero + step).df.abs());
            assert!(
                expression.at(*zero).df.abs() <= 1e-8 * before.max(after),
                "{expression}: zero of the slope {zero}"
            );
        }
        for extremum in &it.extrema {
            let [before, after] = [-near, near].map(|step| expression.at(extremum.x + step).f);
            let beyond = match extremum.kind {
                ExtremumKind::Minimum => before.min(after) >= extremum.f,
                ExtremumKind::Maximum => before.max(after) <= extremum.f,
            };
            assert!(
                beyond,
                "{expression}: {extremum:?} between {before} and {after}"
            );
        }
        for x in &it.inflections {
            let [before, after] = [-near, near].map(|step| expression.at(x + step).d2f);
            assert!(
                before * after < 0.0,
                "{expression}: inflection {x}: {before}, {after}"
            );
        }
    }
}

#[test]
fn saturation_is_exactly_where_the_slope_is_small() {
    for expression in expressions(30, 1.0) {
        let it = features(&expression, RANGE.0, RANGE.1);
        let margin = 1e-9 * (RANGE.1 - RANGE.0);
        for x in samples() {
            let slope = expression.at(x).df.abs();
            let edge = it
                .saturation
                .iter()
                .flatten()
                .any(|end| (end - x).abs() <= margin);
            if slope.is_nan() || edge {
                continue;
            }
            let inside = it.saturation.iter().any(|[lo, hi]| *lo <= x && x <= *hi);
            assert_eq!(
                inside,
                slope < SATURATED,
                "{expression}: x = {x}, slope {slope}"
            );
        }
        assert!(
            it.saturation.windows(2).all(|w| w[0][1] < w[1][0]),
            "{expression}"
        );
    }
}

#[test]
fn stationary_points_are_isolated_and_need_not_be_extrema() {
    let level = |text: &str| found(text).slope_zeros;
    assert_eq!(level("hard_swish"), [-1.5]);
    // f′ touches 0 without a sign change.
    assert_eq!(level("tanhshrink"), [0.0]);
    assert!(found("tanhshrink").extrema.is_empty());
    for flat_or_steep in [
        "relu",
        "relu_squared",
        "softshrink",
        "sigmoid",
        "leaky_relu",
    ] {
        assert_eq!(level(flat_or_steep), [0.0; 0], "{flat_or_steep}");
    }
    let gelu = found("gelu");
    assert_eq!(gelu.slope_zeros, [gelu.extrema[0].x]);
}

/// Positions and values from mpmath with 30 digits, rounded.
#[test]
fn known_extrema_match_mpmath() {
    let cases = [
        ("gelu", -0.751_791_524_693_564_5, -0.169_971_207_479_903_66),
        ("silu", -1.278_464_542_761_073_8, -0.278_464_542_761_073_8),
        ("mish", -1.192_431_214_515_495_2, -0.308_843_413_017_250_4),
        ("hard_swish", -1.5, -0.375),
    ];
    for (id, x, f) in cases {
        let it = found(id);
        let [extremum] = it.extrema[..] else {
            panic!("{id}: {:?}", it.extrema)
        };
        assert_eq!(extremum.kind, ExtremumKind::Minimum);
        assert!((extremum.x - x).abs() <= 1e-14, "{id} at {}", extremum.x);
        assert!((extremum.f - f).abs() <= 1e-15, "{id}: {}", extremum.f);
    }
}

#[test]
fn plateaus_and_kinks_are_classified() {
    let relu = found("relu");
    assert_eq!((relu.zeros.len(), relu.extrema.len()), (0, 0), "{relu:?}");
    assert_eq!(relu.saturation, [[RANGE.0, 0.0]]);
    let valley = found("leaky_relu(alpha=-0.5)");
    assert_eq!(valley.zeros, [0.0]);
    assert_eq!(valley.extrema.len(), 1);
    assert_eq!(valley.extrema[0].kind, ExtremumKind::Minimum);
    let sigmoid = found("sigmoid");
    assert_eq!(sigmoid.inflections, [0.0]);
    assert_eq!(sigmoid.saturation.len(), 2);
    assert_eq!(found("tanh").zeros, [0.0]);
    assert_eq!(
        found("identity"),
        Features {
            zeros: vec![0.0],
            ..Features::default()
        }
    );
}

fn difference(first: &str, second: &str) -> Difference {
    Difference {
        first: curve(first),
        second: curve(second),
    }
}

/// Minimax errors of both approximations of GELU, from a search with 40 digits.
#[test]
fn largest_difference_is_the_minimax_error() {
    let cases = [
        ("gelu_tanh", 4.732_355e-4),
        ("gelu_tanh(c=0.0443829438)", 3.874_187e-4),
        ("new_gelu", 5.526_560e-3),
        ("gelu_sigmoid(k=1.772933966)", 1.392_225e-2),
    ];
    for (approximation, error) in cases {
        let it = largest(&difference("gelu", approximation), -8.0, 8.0).unwrap();
        assert!(
            (it.value - error).abs() <= 6e-7 * error,
            "{approximation}: {it:?}"
        );
        let there = difference("gelu", approximation).at(it.x).f.abs();
        assert_eq!(there, it.value);
    }
}

#[test]
fn difference_of_equal_functions_is_zero() {
    for (first, second) in [
        ("silu", "swish"),
        ("gelu", "gelu_normal"),
        ("prelu(alpha=0.01)", "leaky_relu"),
    ] {
        let it = difference(first, second);
        assert_eq!(largest(&it, -6.0, 6.0).unwrap().value, 0.0);
        assert!(
            it.kinks().is_empty(),
            "{first} − {second}: {:?}",
            it.kinks()
        );
    }
}

#[test]
fn difference_has_the_kinks_of_both() {
    let it = difference("relu", "hard_tanh");
    let at: Vec<f64> = it.kinks().iter().map(|kink| kink.x).collect();
    assert_eq!(at, [-1.0, 0.0, 1.0]);
    // The kinks cancel: ReLU(x) − ReLU(−x) = x.
    let identity = difference("relu", "negative_part");
    assert!(identity.kinks().is_empty());
    assert_eq!(identity.at(0.0), curve("identity").at(0.0));
    // Only the slopes cancel: f still jumps and keeps its value.
    let jump = difference("hardshrink", "softshrink").at(0.5);
    assert!(
        jump.f == 0.0 && jump.df.is_nan() && jump.d2f.is_nan(),
        "{jump:?}"
    );
    assert!(difference("logit", "relu").at(-1.0).f.is_nan());
    let most = largest(&it, -3.0, 3.0).unwrap();
    assert_eq!((most.value, most.x), (2.0, 3.0));
    assert!(largest(&difference("logit", "relu"), -3.0, -1.0).is_none());
}

/// The search must stay fast enough for a page.
#[test]
fn extreme_parameters_and_ranges_terminate() {
    let absurd = [
        1e308, -1e308, 1e300, 1e100, 1e10, -1e10, 1e-10, 1e-300, 5e-324, 0.0,
    ];
    for activation in ACTIVATIONS {
        for value in absurd {
            let parameters = vec![value; activation.parameters.len()];
            let Ok(function) = Expression::new(activation, &parameters) else {
                continue;
            };
            for (mean, deviation) in [(0.0, 1.0), (1e300, 1e-300), (0.0, 1e300), (-1e5, 1e5)] {
                let it = properties(&function, mean, deviation);
                assert!(
                    it.range[0].value.is_nan() || it.range[0].value <= it.range[1].value,
                    "{function}"
                );
            }
            for (lo, hi) in [
                (-6.0, 6.0),
                (-1e300, 1e300),
                (0.0, 1e-290),
                (1e12, 1e12 + 1.0),
            ] {
                let it = features(&function, lo, hi);
                assert!(
                    it.zeros.iter().all(|zero| (lo..=hi).contains(zero)),
                    "{function}"
                );
            }
        }
    }
}
