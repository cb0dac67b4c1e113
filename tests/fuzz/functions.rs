//! f, f′ and f″ for arbitrary bit patterns of x and of the parameters.

use activation_lab::catalogue::{Curve, Expression};
use activation_lab::functions::{Family, Jet};
use proptest::prelude::*;

use crate::given::{expression, hold, number};

/// An expression and an x, arbitrary or near one of its features.
pub(crate) fn place(
    expression: impl Strategy<Value = Expression>,
) -> impl Strategy<Value = (Expression, f64)> {
    (
        expression,
        number(),
        any::<bool>(),
        -6.0..6.0_f64,
        -3_i64..=3,
    )
        .prop_map(|(expression, x, own, share, steps)| {
            let mut places: Vec<f64> = expression
                .bends()
                .iter()
                .map(|bend| bend.x + share * bend.width)
                .collect();
            places.extend(expression.kinks().iter().map(|kink| stepped(kink.x, steps)));
            let domain = expression.activation().domain;
            let x = match places.get(steps.unsigned_abs() as usize % places.len().max(1)) {
                Some(place) if own && !place.is_nan() => *place,
                _ => x,
            };
            // Arbitrary x would miss half of a domain that starts at 0, and nearly all of one that ends at 1.
            let x = if domain.lo == 0.0 { x.abs() } else { x };
            let x = if domain.hi == 1.0 && x > 1.0 {
                1.0 / x
            } else {
                x
            };
            (expression, x)
        })
}

pub(crate) fn stepped(x: f64, steps: i64) -> f64 {
    (0..steps.abs()).fold(x, |x, _| {
        if steps > 0 {
            x.next_up()
        } else {
            x.next_down()
        }
    })
}

#[test]
fn nothing_is_undefined_but_a_derivative_at_a_kink() {
    hold(5_000, place(expression()), |(expression, x)| {
        let jet = expression.at(x);
        prop_assert!(!jet.f.is_nan(), "{expression} at {x:e}");
        let kinks = expression.kinks();
        let at_kink = kinks.iter().any(|kink| kink.x == x);
        if jet.df.is_nan() || jet.d2f.is_nan() {
            prop_assert!(at_kink, "{expression} at {x:e}: {jet:?}");
        }
        for kink in &kinks {
            prop_assert!(
                kink.left != kink.right && kink.x.is_finite(),
                "{expression}: {kink:?}"
            );
        }
        prop_assert!(
            kinks.windows(2).all(|pair| pair[0].x < pair[1].x),
            "{expression}: {kinks:?}"
        );
        Ok(())
    });
}

/// Bounds of f and f′ that hold exactly, for all parameters.
fn bounds(expression: &Expression, x: f64) -> ([f64; 2], [f64; 2]) {
    let inf = f64::INFINITY;
    let any = [-inf, inf];
    let (least, most) = (x.min(0.0), x.max(0.0));
    let p = expression.parameters().first().copied().unwrap_or(0.0);
    match expression.activation().id {
        "sigmoid" => ([0.0, 1.0], [0.0, 0.25]),
        "hard_sigmoid" => ([0.0, 1.0], [0.0, p]),
        "log_sigmoid" => ([-inf, least], [0.0, 1.0]),
        "tanh" | "softsign" => ([-1.0, 1.0], [0.0, 1.0]),
        "hard_tanh" => {
            let max = expression.parameters()[1];
            ([p.min(max), max], [0.0, 1.0])
        }
        "thresholded_relu" => ([p.min(0.0), inf], [0.0, 1.0]),
        "thresholded_softplus" => (any, [0.0, 1.0]),
        "relu" => ([0.0, inf], [0.0, 1.0]),
        "negative_part" => ([0.0, inf], [-1.0, 0.0]),
        "relu_squared" => ([0.0, inf], [0.0, inf]),
        "relu6" => ([0.0, 6.0], [0.0, 1.0]),
        "leaky_relu6" => ([-inf, 6.0], any),
        "softplus" | "squareplus" => ([most, inf], [0.0, 1.0]),
        "elu" if p < 0.0 => ([0.0_f64.min(most), most.max(-p)], [p, 1.0]),
        "celu" if p < 0.0 => ([-inf, most], [0.0, inf]),
        "elu" => (
            [(-p).max(if p <= 1.0 { least } else { -inf }), most],
            [0.0, p.max(1.0)],
        ),
        "celu" => ([(-p).max(least), most], [0.0, 1.0]),
        "selu" => (
            [-1.758_099_340_847_376_9, inf],
            [0.0, 1.758_099_340_847_376_9],
        ),
        "identity" | "tanhshrink" | "softshrink" => ([least, most], [0.0, 1.0]),
        "hardshrink" => ([least, most], [0.0, 1.0]),
        "softplus_inv" => ([-inf, x], [1.0, inf]),
        "logit" => (any, [4.0, inf]),
        // A gate has values in [0, 1].
        _ if expression.activation().family == Family::Gated => ([least, most], any),
        _ => (any, any),
    }
}

#[test]
fn bounds_are_kept_to_the_last_bit() {
    hold(5_000, place(expression()), |(expression, x)| {
        let jet = expression.at(x);
        let (value, slope) = bounds(&expression, x);
        for (found, [lo, hi]) in [(jet.f, value), (jet.df, slope)] {
            prop_assert!(
                !(found < lo || found > hi),
                "{expression} at {x:e}: {found:e} beyond {lo:e}, {hi:e}"
            );
        }
        Ok(())
    });
}

#[test]
fn what_is_finite_is_finite() {
    hold(5_000, place(expression()), |(expression, x)| {
        prop_assume!(x.is_finite() && expression.activation().domain.contains(x));
        let id = expression.activation().id;
        // For α < 0 the left branch of CELU is exponential.
        prop_assume!(id != "celu" || x / expression.parameters()[0] < 300.0 || x > 0.0);
        let jet = expression.at(x);
        // Only where the exact value is well below the largest f64.
        let p = expression
            .parameters()
            .iter()
            .fold(1.0, |size: f64, p| size.max(p.abs()).max(1.0 / p.abs()));
        let powers = if id == "relu_squared" { 2 } else { 1 };
        if x.abs().powi(powers) < 1e290 && p < 1e10 {
            prop_assert!(jet.f.is_finite(), "{expression} at {x:e}");
        }
        let away = expression.activation().domain.lo != 0.0 || x > 1e-100;
        if p < 1e100 && away && x.abs() < 1e290 {
            prop_assert!(
                !jet.df.is_infinite() && !jet.d2f.is_infinite(),
                "{expression} at {x:e}: {jet:?}"
            );
        }
        Ok(())
    });
}

#[test]
fn an_expression_is_a_curve_with_two_sides_everywhere() {
    hold(3_000, place(expression()), |(expression, x)| {
        let same = |a: Jet, b: Jet| {
            [a.f, a.df, a.d2f].map(f64::to_bits) == [b.f, b.df, b.d2f].map(f64::to_bits)
        };
        let [left, right] = expression.sides(x);
        let here = expression.at(x);
        if same(left, right) {
            prop_assert!(same(left, here), "{expression} at {x:e}");
        }
        prop_assert!(
            here.f == left.f || here.f == right.f,
            "{expression} at {x:e}: {left:?} {here:?} {right:?}"
        );
        Ok(())
    });
}
