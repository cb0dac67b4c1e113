//! f, f′ and f″ at adjacent numbers, and at numbers that differ by a power of two.

use activation_lab::catalogue::Expression;
use proptest::prelude::*;

use crate::functions::{place, stepped};
use crate::given::{expression, hold, tame_expression};
use crate::ulp::ulp;

/// Joint error of two adjacent values in ULP, per derivative.
const ROUNDING: [f64; 2] = [10.0, 14.0];
/// Allowed difference of two computations of the same number, in ULP.
const SAME: f64 = 12.0;

/// Kinks between two numbers invalidate the law.
fn is_smooth_between(expression: &Expression, a: f64, b: f64) -> bool {
    expression
        .kinks()
        .iter()
        .all(|kink| kink.x < a || b < kink.x)
}

/// Whether the derivative of this order changes its sign between x/2 and 3x/2.
fn crosses_zero_near(expression: &Expression, x: f64, order: usize) -> bool {
    let at = |x: f64| {
        let jet = expression.at(x);
        if order == 0 { jet.f } else { jet.df }
    };
    at(0.5 * x) * at(1.5 * x) < 0.0
}

#[test]
fn between_neighbours_a_curve_moves_by_its_slope_and_rounding() {
    hold(
        8_000,
        (
            place(prop_oneof![tame_expression(), expression()]),
            0..6_u32,
        ),
        |((expression, x), spread)| {
            let step = ulp(x) * 4_f64.powi(spread as i32);
            let next = x + step;
            let domain = expression.activation().domain;
            prop_assume!(next.is_finite() && domain.contains(x) && domain.contains(next));
            prop_assume!(is_smooth_between(&expression, x, next));
            // A bend between the two numbers would be visible.
            prop_assume!(
                expression
                    .bends()
                    .iter()
                    .all(|bend| bend.width > 1e3 * step)
            );
            let (a, b) = (expression.at(x), expression.at(next));
            for (order, rounding) in ROUNDING.into_iter().enumerate() {
                let [(from, slope), (to, end)] = [a, b].map(|jet| {
                    if order == 0 {
                        (jet.f, jet.df)
                    } else {
                        (jet.df, jet.d2f)
                    }
                });
                prop_assume!(to.is_finite() && from.is_finite());
                let explained = slope.abs().max(end.abs()) * (next - x) * 1.01;
                // Near a zero, the error is relative to the curve's magnitude nearby.
                let scale = if crosses_zero_near(&expression, x, order) {
                    slope * x
                } else {
                    0.0
                };
                let room = rounding * ulp(from).max(ulp(to)).max(ulp(scale));
                prop_assert!(
                    (to - from).abs() <= explained + room,
                    "{expression}: derivative {order} from {x:e} to {next:e}: {from:e} to {to:e}, {} ulp",
                    (to - from) / ulp(from)
                );
                // f follows the sign of f′ up to rounding.
                let rise = (to - from) * slope.signum();
                prop_assert!(
                    slope * end <= 0.0 || rise >= -room,
                    "{expression}: derivative {order} from {x:e} to {next:e}"
                );
            }
            Ok(())
        },
    );
}

#[test]
fn beside_a_kink_a_curve_has_the_limits_that_are_listed() {
    hold(
        4_000,
        (tame_expression(), 1..=8_i64),
        |(expression, steps)| {
            for kink in expression.kinks() {
                let around = expression.kinks();
                for (x, side) in [
                    (stepped(kink.x, -steps), kink.left),
                    (stepped(kink.x, steps), kink.right),
                ] {
                    let (a, b) = (x.min(kink.x), x.max(kink.x));
                    let alone = around
                        .iter()
                        .filter(|other| a <= other.x && other.x <= b)
                        .count()
                        == 1;
                    prop_assume!(
                        alone
                            && expression
                                .bends()
                                .iter()
                                .all(|bend| bend.width > 1e6 * (b - a))
                    );
                    let jet = expression.at(x);
                    for (order, found, limit, slope) in [
                        (0, jet.f, side.f, side.df),
                        (1, jet.df, side.df, side.d2f),
                        (2, jet.d2f, side.d2f, 0.0),
                    ] {
                        let allowed = 1.01 * slope.abs() * (b - a)
                            + 12.0 * ulp(limit).max(ulp(found))
                            + 1e-9 * if order == 2 { limit.abs() } else { 0.0 };
                        prop_assert!(
                            (found - limit).abs() <= allowed,
                            "{expression}: derivative {order} at {x:e}: {found:e}, not {limit:e}"
                        );
                    }
                }
            }
            Ok(())
        },
    );
}

/// Exponents n such that f(k x; kⁿ p) = k f(x; p) for k > 0, one per parameter p; `None` if there is no such law.
fn powers(id: &str) -> Option<&'static [i32]> {
    Some(match id {
        "identity" | "relu" | "negative_part" => &[],
        "leaky_relu" | "prelu" => &[0],
        "softplus" | "swish" | "gelu_sigmoid" => &[-1],
        "celu" | "softshrink" | "hardshrink" => &[1],
        "squareplus" => &[2],
        "gelu_normal" => &[1, 1],
        _ => return None,
    })
}

#[test]
fn a_power_of_two_goes_through_unchanged() {
    let some =
        tame_expression().prop_filter("homogeneous", |it| powers(it.activation().id).is_some());
    hold(
        5_000,
        (place(some), -1000..1000_i32),
        |((expression, x), n)| {
            let times = |v: f64, power: i32| libm::ldexp(v, n * power);
            let powers = powers(expression.activation().id).unwrap();
            let given = expression.parameters().iter().zip(powers);
            let scaled: Vec<_> = given.map(|(v, power)| times(*v, *power)).collect();
            let far = Expression::new(expression.activation(), &scaled);
            prop_assume!(far.is_ok());
            let far = far.unwrap();
            let is_exact =
                |v: f64, w: f64| w.is_finite() && (w.abs() >= f64::MIN_POSITIVE || v == 0.0);
            prop_assume!(is_exact(x, times(x, 1)) && x.is_finite());
            prop_assume!(
                expression
                    .parameters()
                    .iter()
                    .zip(far.parameters())
                    .all(|(v, w)| is_exact(*v, *w))
            );
            let (near, far_away) = (expression.at(x), far.at(times(x, 1)));
            let values = [
                (near.f, far_away.f, 1),
                (near.df, far_away.df, 0),
                (near.d2f, far_away.d2f, -1),
            ];
            for (order, (value, found, power)) in values.into_iter().enumerate() {
                // Subnormal and overflowing values have lost digits.
                if !value.is_nan() && !value.is_normal() {
                    continue;
                }
                let expected = times(value, power);
                let room = if order < 2 && crosses_zero_near(&expression, x, order) {
                    let slope = if order == 0 {
                        near.df * times(x, 1)
                    } else {
                        near.d2f * x
                    };
                    ulp(slope)
                } else {
                    0.0
                };
                let same = expected == found || expected.is_nan() && found.is_nan();
                let close = (found - expected).abs() <= SAME * ulp(expected).max(room);
                prop_assert!(
                    same || close,
                    "{expression} at {x:e}, times 2^{n}: derivative {order} is {found:e}, not {expected:e}"
                );
            }
            Ok(())
        },
    );
}
