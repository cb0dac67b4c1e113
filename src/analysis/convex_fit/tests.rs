//! Checks against the asymptotic theory and against the equioscillation criterion for a minimax fit.

use super::*;
use activation_lab_catalogue::{Expression, parse};

fn of(text: &str) -> Expression {
    parse(text).expect("an expression")
}

/// max |maxout − f| on a dense grid.
fn measured(curve: &dyn Curve, fit: &Fit, lo: f64, hi: f64) -> f64 {
    let at = |i: u32| {
        let x = lo + (hi - lo) * f64::from(i) / 20_000.0;
        (maxout(&fit.pieces, x).expect("pieces").value - curve.at(x).f).abs()
    };
    (0..=20_000).map(at).fold(0.0, f64::max)
}

/// Asserts optimality by 2K + 1 alternations of the error; returns the error.
fn assert_best(curve: &dyn Curve, lo: f64, hi: f64, count: usize) -> f64 {
    let found = fit(curve, lo, hi, count).expect("a fit");
    assert_eq!(found.pieces.len(), count);
    assert_eq!(found.at.len(), 2 * count + 1);
    assert_eq!((found.at[0], found.at[2 * count]), (lo, hi));
    for (i, &x) in found.at.iter().enumerate() {
        let error = maxout(&found.pieces, x).expect("pieces").value - curve.at(x).f;
        let expected = if i % 2 == 0 {
            -found.error
        } else {
            found.error
        };
        let off = (error - expected).abs();
        assert!(
            off <= 1e-8 * found.error + 1e-14,
            "{count}: {error:e}, not {expected:e} at {x}"
        );
        assert!(i == 0 || found.at[i - 1] < x, "{:?}", found.at);
    }
    let seen = measured(curve, &found, lo, hi);
    assert!(
        seen <= found.error * (1.0 + 1e-9) + 1e-14,
        "{seen:e} above {:e}",
        found.error
    );
    found.error
}

#[test]
fn parabola_splits_into_equal_widths() {
    for count in 1..=8 {
        let error = assert_best(&Square, -2.0, 2.0, count);
        // The minimax error of a line on an interval of width w is w²/8.
        let width = 4.0 / count as f64;
        assert!(
            (error / (width * width / 8.0) - 1.0).abs() < 1e-12,
            "{count}: {error}"
        );
    }
    assert!((limit(&Square, -2.0, 2.0) - 2.0).abs() < 1e-9);
}

#[test]
fn error_of_a_smooth_function_is_inverse_square_in_k() {
    let (lo, hi): (f64, f64) = (-6.0, 6.0);
    let softplus = of("softplus");
    let theory = {
        let integral = 4.0 * libm::atan(libm::tanh(1.5));
        integral * integral / 16.0
    };
    assert!((limit(&softplus, lo, hi) / theory - 1.0).abs() < 1e-9);
    for (text, lo, hi) in [
        ("softplus", lo, hi),
        ("softplus(beta=3)", -2.0, 4.0),
        ("squareplus", -5.0, 5.0),
        ("elu", -4.0, 0.0),
        ("tanhshrink", 0.0, 3.0),
        ("elu", -5.0, 3.0),
        ("elu(alpha=0.5)", -5.0, 3.0),
        ("relu_squared", -1.0, 2.0),
    ] {
        let curve = of(text);
        let errors: Vec<f64> = (1..=8)
            .map(|count| assert_best(&curve, lo, hi, count))
            .collect();
        assert_eq!(super::errors(&curve, lo, hi, 8).expect("errors"), errors);
        assert!(
            errors.windows(2).all(|pair| pair[1] < pair[0]),
            "{text}: {errors:?}"
        );
        // A linear part or a kink costs one line.
        let limit = limit(&curve, lo, hi);
        let (all, fewer) = (64.0 * errors[7] / limit, 49.0 * errors[7] / limit);
        assert!(all > 0.95 && fewer < 1.05, "{text}: {all}, {fewer}");
    }
}

#[test]
fn piecewise_linear_functions_are_fitted_exactly() {
    for (text, count) in [
        ("relu", 2),
        ("leaky_relu", 2),
        ("leaky_relu(alpha=-0.5)", 2),
        ("prelu", 2),
        ("negative_part", 2),
        ("identity", 1),
        ("leaky_relu(alpha=1)", 1),
        ("squareplus(b=0)", 2),
    ] {
        let curve = of(text);
        for more in count..=8 {
            let found = fit(&curve, -4.0, 3.0, more).expect("a fit");
            assert_eq!((found.error, found.pieces.len()), (0.0, count), "{text}");
            assert!(measured(&curve, &found, -4.0, 3.0) <= 1e-15, "{text}");
        }
    }
    let relu = fit(&of("relu"), -4.0, 3.0, 2).expect("a fit").pieces;
    let shape: Vec<_> = relu
        .iter()
        .map(|piece| (piece.weight, piece.bias))
        .collect();
    assert_eq!(shape, [(0.0, 0.0), (1.0, 0.0)]);
    // One line for both halves: half the height of the chord above the kink.
    let single = assert_best(&of("relu"), -4.0, 4.0, 1);
    assert_eq!(single, 1.0);
    assert_eq!(
        fit(&of("relu"), 1.0, 4.0, 8).expect("a fit").pieces.len(),
        1
    );
}

#[test]
fn non_convex_intervals_are_reported() {
    let near = |text: &str, lo: f64, hi: f64, expected: &[[f64; 2]]| {
        let found = concave(&of(text), lo, hi);
        assert_eq!(found.len(), expected.len(), "{text}: {found:?}");
        for (a, b) in found.iter().flatten().zip(expected.iter().flatten()) {
            assert!((a - b).abs() < 1e-9, "{text}: {found:?}");
        }
        assert_eq!(
            fit(&of(text), lo, hi, 4).is_none(),
            !expected.is_empty(),
            "{text}"
        );
    };
    let bend = core::f64::consts::SQRT_2;
    near("gelu", -4.0, 4.0, &[[-4.0, -bend], [bend, 4.0]]);
    near("gelu", -1.0, 1.0, &[]);
    near("sigmoid", -4.0, 4.0, &[[0.0, 4.0]]);
    near("tanh", -4.0, 0.0, &[]);
    near("hard_tanh", -4.0, 4.0, &[[1.0, 1.0]]);
    near("relu6", -4.0, 4.0, &[]);
    near("elu(alpha=2)", -4.0, 4.0, &[[0.0, 0.0]]);
    near("elu", -4.0, 4.0, &[]);
    near("selu", -4.0, 4.0, &[[0.0, 0.0]]);
    near("celu(alpha=3)", -4.0, 4.0, &[]);
    near("leaky_relu(alpha=1.5)", -4.0, 4.0, &[[0.0, 0.0]]);
    near("hardshrink", -4.0, 4.0, &[[-0.5, -0.5], [0.5, 0.5]]);
    near("log_sigmoid", -4.0, 4.0, &[[-4.0, 4.0]]);
    near("identity", -4.0, 4.0, &[]);
}

#[test]
fn undefined_functions_have_no_fit() {
    for (text, lo, hi) in [
        ("logit", 0.5, 1.0),
        ("logit", -1.0, 0.75),
        ("softplus_inv", -1.0, 1.0),
    ] {
        assert_eq!(fit(&of(text), lo, hi, 3), None, "{text}");
        assert_eq!(errors(&of(text), lo, hi, 3), None, "{text}");
    }
    assert_best(&of("logit"), 0.5, 0.99, 4);
    assert_eq!(fit(&Square, -1.0, 1.0, 0), None);
}
