//! f′ is the derivative of f, and f″ that of f′, by numerical differentiation.

use activation_lab::catalogue::Expression;
use activation_lab::functions::Jet;

use crate::sample::{Random, expressions, regions_of_interest};

/// g′(x) by Richardson extrapolation of central differences with steps h and h/2, and its rounding error. The truncation
/// error is h⁴g⁗′/480.
///
/// x must be a multiple of h, a power of two, so that abscissae are exact.
fn slope(g: impl Fn(f64) -> f64, x: f64, h: f64) -> (f64, f64) {
    let difference = |h: f64| (g(x + h) - g(x - h)) / (2.0 * h);
    let size = g(x - h).abs().max(g(x + h).abs());
    let rounding = 16.0 * f64::EPSILON * size / h;
    ((4.0 * difference(h / 2.0) - difference(h)) / 3.0, rounding)
}

/// A step that is small against every nearby feature, with x rounded to a multiple of it.
fn step(expression: &Expression, x: f64, width: f64) -> Option<(f64, f64)> {
    let domain = expression.activation().domain;
    let room = (x - domain.lo).min(domain.hi - x).min(width);
    if room <= 0.0 {
        return None;
    }
    let h = (room.log2().floor() - 12.0).exp2();
    let x = (x / h).round() * h;
    let clear = expression.kinks().iter().all(|k| (k.x - x).abs() > h);
    (h > 0.0 && (x / h).abs() < 1e12 && clear && domain.contains(x - h)).then_some((x, h))
}

#[test]
fn derivatives_match_numerical_differentiation() {
    let mut random = Random(2);
    for expression in expressions(60, 6.0) {
        let mut checked = 0;
        for stretch in regions_of_interest(&expression) {
            for i in 0..400 {
                if checked >= 60 {
                    break;
                }
                let reach = if i % 3 == 0 { 36.0 } else { 6.0 };
                let x = stretch.x + stretch.width * random.uniform(-reach, reach);
                let Some((x, h)) = step(&expression, x, stretch.width) else {
                    continue;
                };
                let at = |x| expression.at(x);
                let (below, here, above) = (at(x - h), at(x), at(x + h));
                for (name, g, dg) in [
                    (
                        "f",
                        (|j| j.f) as fn(Jet) -> f64,
                        (|j| j.df) as fn(Jet) -> f64,
                    ),
                    ("f′", |j| j.df, |j| j.d2f),
                ] {
                    let (slope, rounding) = slope(|x| g(at(x)), x, h);
                    let size = dg(below).abs().max(dg(above).abs());
                    let tolerance = 1e-6 * size + rounding + f64::MIN_POSITIVE / h;
                    assert!(
                        (slope - dg(here)).abs() <= tolerance,
                        "{expression} at {x}: the slope of {name} is {slope}, not {} (± {tolerance})",
                        dg(here)
                    );
                }
                checked += 1;
            }
        }
        assert!(checked >= 60, "{expression}: only {checked} points");
    }
}

#[test]
fn wrong_derivative_fails() {
    let (found, rounding) = slope(f64::sin, 1.0, 1.0 / 4096.0);
    assert!((found - 1_f64.cos()).abs() <= 1e-12 + rounding);
    assert!(rounding < 1e-10);
    assert!((found - 1.000_001 * 1_f64.cos()).abs() > 1e-7);
}
