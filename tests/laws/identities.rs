//! Identities, and the numbers that the lessons quote.

use activation_lab::catalogue::parse;

use crate::sample::Random;

fn f(text: &str) -> impl Fn(f64) -> f64 {
    let expression = parse(text).unwrap();
    move |x| expression.at(x).f
}

fn df(text: &str) -> impl Fn(f64) -> f64 {
    let expression = parse(text).unwrap();
    move |x| expression.at(x).df
}

fn points() -> Vec<f64> {
    let mut random = Random(5);
    (0..4000).map(|_| random.uniform(-30.0, 30.0)).collect()
}

#[track_caller]
fn close(a: f64, b: f64, tolerance: f64, x: f64) {
    assert!((a - b).abs() <= tolerance, "at {x}: {a} and {b}");
}

const ULP: f64 = f64::EPSILON;

#[test]
fn identities_of_the_sigmoid() {
    let (s, slope, tanh) = (f("sigmoid"), df("sigmoid"), f("tanh"));
    let (softplus, softplus_slope, log) = (f("softplus"), df("softplus"), f("log_sigmoid"));
    for x in points() {
        close(slope(x), s(x) * (1.0 - s(x)), ULP, x);
        close(1.0 - s(x), s(-x), ULP, x);
        close(s(x), libm::exp(x) / (libm::exp(x) + 1.0), 2.0 * ULP, x);
        close(tanh(x), 2.0 * s(2.0 * x) - 1.0, 2.0 * ULP, x);
        close(log(x), -softplus(-x), 8.0 * ULP * x.abs().max(1.0), x);
        close(libm::exp(log(x)), s(x), 40.0 * ULP * s(x), x);
        close(softplus_slope(x), s(x), 2.0 * ULP * s(x), x);
        close(
            softplus(x) - softplus(-x),
            x,
            2.0 * ULP * x.abs().max(1.0),
            x,
        );
    }
}

#[test]
fn inverses_compose_to_the_identity() {
    let (s, logit) = (f("sigmoid"), f("logit"));
    let (softplus, inverse) = (f("softplus"), f("softplus_inv"));
    for x in points() {
        // The condition number of ln(s/(1 − s)) grows as s → 1.
        close(
            logit(s(x)),
            x,
            4.0 * ULP * (1.0 + x.abs() + libm::exp(x)),
            x,
        );
        close(inverse(softplus(x)), x, 8.0 * ULP * (1.0 + x.abs()), x);
        let y = x.abs() + 1e-3;
        close(softplus(inverse(y)), y, 8.0 * ULP * (1.0 + y), y);
    }
}

#[test]
fn softplus_is_the_integral_of_the_sigmoid() {
    let (s, softplus) = (f("sigmoid"), f("softplus"));
    // Simpson's rule; the integrand is negligible below −40.
    let mut integral = 0.0;
    let h = 1.0 / 64.0;
    for i in 0..(46 * 64) {
        let x = -40.0 + f64::from(i) * h;
        integral += h / 6.0 * (s(x) + 4.0 * s(x + h / 2.0) + s(x + h));
        close(integral, softplus(x + h), 1e-10, x + h);
    }
}

#[test]
fn x_is_positive_part_minus_negative_part() {
    let (positive, negative) = (f("positive_part"), f("negative_part"));
    for x in points() {
        assert_eq!(positive(x) - negative(x), x);
        assert_eq!(positive(x) + negative(x), x.abs());
    }
}

#[test]
fn values_that_are_often_misquoted() {
    let exact = f("gelu")(1.0);
    close(exact, 0.841_344_746_068_542_9, ULP, 1.0);
    close(f("gelu_tanh")(1.0), 0.841_192_0, 1e-7, 1.0);
    close(2.0 * f("gelu_tanh")(1.0) - 1.0, 0.682_383_9, 1e-7, 1.0);
    assert_eq!(df("tanh")(0.0), 1.0);
    assert_eq!(df("sigmoid")(0.0), 0.25);
    // √(2/π)·0.044715: the coefficient of "NewGELU" is GELU's with the outer factor multiplied in.
    close(0.797_884_560_8 * 0.044715, 0.035_677_4, 1e-7, 0.0);
}

#[test]
fn gated_functions_have_a_minimum() {
    for (text, x, least) in [
        ("silu", -1.278_464_5, -0.278_464_5),
        ("gelu", -0.751_791_6, -0.169_971_2),
    ] {
        close(f(text)(x), least, 1e-7, x);
        close(df(text)(x), 0.0, 1e-7, x);
        let value = f(text);
        assert!(
            points().into_iter().all(|x| value(x) >= least - 1e-7),
            "{text}"
        );
    }
}

/// max |f − GELU| on a grid over the x where they differ.
fn worst(text: &str) -> f64 {
    let (approximation, exact) = (f(text), f("gelu"));
    (0..=30_000)
        .map(|i| f64::from(i) * 2e-4)
        .map(|x| (approximation(x) - exact(x)).abs())
        .fold(0.0, f64::max)
}

#[test]
fn errors_of_the_gelu_approximations() {
    close(worst("gelu_tanh"), 4.7e-4, 0.05e-4, 0.044715);
    close(worst("gelu_sigmoid"), 2.0e-2, 0.05e-2, 1.702);
    assert!(worst("new_gelu") > 2.0 * worst("gelu_tanh"));
}

#[test]
fn minimax_marks_are_local_optima() {
    for (id, expected) in [
        ("gelu_tanh", 0.000_387_418_738_3),
        ("gelu_sigmoid", 0.013_922_245_5),
    ] {
        let parameter = &parse(id).unwrap().activation().parameters[0];
        let best = parameter
            .marks
            .iter()
            .find(|m| m.label == "minimax")
            .unwrap()
            .value;
        let error = |value: f64| worst(&format!("{id}({}={value})", parameter.id));
        close(error(best), expected, 1e-10, best);
        for step in [1e-6, 1e-4, 1e-3] {
            assert!(
                error(best * (1.0 + step)) > error(best),
                "{id}: {step} above"
            );
            assert!(
                error(best * (1.0 - step)) > error(best),
                "{id}: {step} below"
            );
        }
    }
}
