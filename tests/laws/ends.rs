//! Limits and extreme arguments: ±∞, asymptotes, poles, NaN, overflow and underflow.

use activation_lab::Error;
use activation_lab::catalogue::{ACTIVATIONS, Curve, Difference, Expression, find, parse};
use activation_lab::functions::{Asymptote, Jet};

use crate::sample::{Random, expressions, regions_of_interest};

fn all_nan(jet: Jet) -> bool {
    jet.f.is_nan() && jet.df.is_nan() && jet.d2f.is_nan()
}

/// The asymptotes that exist, each with x = ±∞.
fn asymptotes(expression: &Expression) -> Vec<(f64, Asymptote)> {
    let both = expression.asymptotes();
    let sides = [(f64::NEG_INFINITY, both.left), (f64::INFINITY, both.right)];
    sides
        .into_iter()
        .filter_map(|(x, line)| Some((x, line?)))
        .collect()
}

#[test]
fn limit_at_infinity_is_the_asymptote() {
    for expression in expressions(60, 9.0) {
        for (x, line) in asymptotes(&expression) {
            let limit = if line.slope == 0.0 {
                line.intercept
            } else {
                line.slope * x
            };
            let jet = expression.at(x);
            assert_eq!(
                (jet.f, jet.df, jet.d2f),
                (limit, line.slope, 0.0),
                "{expression} at {x}"
            );
        }
    }
}

#[test]
fn asymptotes_are_approached() {
    for expression in expressions(60, 9.0) {
        let extent = regions_of_interest(&expression)
            .iter()
            .map(|s| s.x.abs() + s.width)
            .fold(0.0, f64::max);
        for (side, line) in asymptotes(&expression) {
            let x = (1e8 * extent).copysign(side);
            let height = line.slope * x + line.intercept;
            let size = line.intercept.abs() + line.slope.abs() * extent;
            let size = size.max(expression.at(extent.copysign(side)).f.abs());
            let tolerance = 1e-6 * size + 4.0 * f64::EPSILON * height.abs();
            let found = expression.at(x).f;
            assert!(
                (found - height).abs() <= tolerance,
                "{expression} at {x}: {found} is far from {height}"
            );
        }
    }
}

#[test]
fn difference_approaches_difference_of_asymptotes() {
    let difference = Difference {
        first: parse("elu(alpha=2)").unwrap(),
        second: parse("tanh").unwrap(),
    };
    let asymptotes = difference.asymptotes();
    assert_eq!(asymptotes.left, Some(Asymptote::line(0.0, -1.0)));
    assert_eq!(asymptotes.right, Some(Asymptote::line(1.0, -1.0)));
}

#[test]
fn no_asymptote_where_f_approaches_no_line() {
    let squared = parse("relu_squared").unwrap();
    assert_eq!(squared.asymptotes().right, None);
    assert_eq!(squared.at(1e8).f, 1e16);
    assert_eq!(squared.at(f64::INFINITY).f, f64::INFINITY);
    assert!(asymptotes(&parse("logit").unwrap()).is_empty());
}

#[test]
fn nan_and_points_outside_the_domain_give_nan() {
    for expression in expressions(10, 9.0) {
        assert!(all_nan(expression.at(f64::NAN)), "{expression}");
        assert!(all_nan(expression.at(-f64::NAN)), "{expression}");
        let domain = expression.activation().domain;
        for x in [domain.lo.next_down(), domain.hi.next_up()] {
            assert!(
                x.is_infinite() || all_nan(expression.at(x)),
                "{expression} at {x}"
            );
        }
    }
    let logit = parse("logit").unwrap();
    assert!(
        all_nan(logit.at(-1e-300)) && all_nan(logit.at(1.5)) && all_nan(logit.at(f64::INFINITY))
    );
    assert!(all_nan(parse("softplus_inv").unwrap().at(-1e-300)));
}

#[test]
fn a_wrong_parameter_count_is_an_error() {
    for &activation in ACTIVATIONS {
        let expected = activation.parameters.len();
        for given in (0..=expected + 1).filter(|&given| given != expected) {
            let refused = Expression::new(activation, &vec![1.0; given]).unwrap_err();
            let function = activation;
            assert_eq!(refused, Error::ParameterCount { function, given });
            assert_eq!(refused.code(), "bad-value");
        }
        let mut expression = Expression::with_defaults(activation);
        let refused = expression.set(expected, 1.0).unwrap_err();
        assert!(matches!(refused, Error::ParameterCount { .. }), "{refused}");
    }
    let message = |id: &str| {
        Expression::new(find(id).unwrap(), &[1.0; 4])
            .unwrap_err()
            .to_string()
    };
    let expected = "bad number of parameters 4 for \"swish\"; allowed: 1";
    assert_eq!(message("swish"), expected);
}

#[test]
fn domain_ends_give_limits_and_poles() {
    let inf = f64::INFINITY;
    for (text, x, expected) in [
        ("logit", 0.0, [-inf, inf, -inf]),
        ("logit", 1.0, [inf, inf, inf]),
        ("softplus_inv", 0.0, [-inf, inf, -inf]),
        ("softplus_inv", inf, [inf, 1.0, 0.0]),
    ] {
        let jet = parse(text).unwrap().at(x);
        assert_eq!([jet.f, jet.df, jet.d2f], expected, "{text} at {x}");
    }
    for expression in expressions(3, 3.0) {
        let expected: &[f64] = match expression.activation().id {
            "logit" => &[0.0, 1.0],
            "softplus_inv" => &[0.0],
            _ => &[],
        };
        assert_eq!(expression.poles(), expected, "{expression}");
    }
}

/// Arguments at which splitting, squaring or division first over- or underflows.
const EXTREMES: [f64; 16] = [
    0.0,
    5e-324,
    2.2e-308,
    f64::MIN_POSITIVE,
    1e-200,
    1e-154,
    1e-100,
    1e-16,
    1.0,
    1e16,
    1e100,
    1e154,
    1e200,
    1e307,
    8.98846567431158e307,
    f64::MAX,
];

#[test]
fn extreme_arguments_never_panic() {
    let mut random = Random(3);
    let extreme = |random: &mut Random| {
        let size = match random.below(3) {
            0 => EXTREMES[random.below(EXTREMES.len())],
            1 => f64::from_bits(random.bits() >> 1),
            _ => random.decades(-3.0, 3.0),
        };
        if random.below(2) == 0 { size } else { -size }
    };
    for activation in ACTIVATIONS {
        for _ in 0..20_000 {
            let parameters: Vec<f64> = activation
                .parameters
                .iter()
                .map(|_| extreme(&mut random))
                .collect();
            let x = extreme(&mut random);
            let allowed =
                |(q, v): (&activation_lab::functions::Parameter, &f64)| q.domain.contains(*v);
            if x.is_nan()
                || !(x >= activation.domain.lo && x <= activation.domain.hi)
                || !activation.parameters.iter().zip(&parameters).all(allowed)
            {
                continue;
            }
            let expression = Expression::new(activation, &parameters).unwrap();
            let jet = expression.at(x);
            assert!(!jet.f.is_nan(), "{expression} at {x:e}");
            if jet.df.is_nan() || jet.d2f.is_nan() {
                let kinks = expression.kinks();
                assert!(
                    kinks.iter().any(|k| k.x == x),
                    "{expression} at {x:e}: {jet:?}"
                );
            }
            // These must not panic for any parameters.
            expression.asymptotes();
            expression.bends();
            expression.poles();
        }
    }
}
