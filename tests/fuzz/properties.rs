//! Global properties of a function, checked at arbitrary points.

use activation_lab::analysis::{Convexity, Monotonicity, Symmetry, features, largest, properties};
use activation_lab::catalogue::Difference;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::given::{expression, hold, number, tame_expression};
use crate::ulp::ulp;

/// Rounding allowance for bounds and monotonicity, in ULP.
const ULPS: f64 = 16.0;

#[test]
fn nobody_finds_a_point_that_contradicts_what_is_said() {
    let points = vec(prop_oneof![number(), -20.0..20.0_f64], 40);
    hold(
        500,
        (tame_expression(), points),
        |(expression, mut points)| {
            let it = properties(&expression, 0.0, 1.0);
            let domain = expression.activation().domain;
            points.retain(|x| domain.contains(*x));
            points.extend(
                expression
                    .bends()
                    .iter()
                    .flat_map(|bend| [-3.0, -1.0, -0.3, 0.7, 2.0].map(|n| bend.x + n * bend.width)),
            );
            points.retain(|x| domain.contains(*x));
            points.sort_by(f64::total_cmp);
            let jets: Vec<_> = points.iter().map(|&x| (x, expression.at(x))).collect();
            for &(x, jet) in &jets {
                for (found, [lo, hi]) in [(jet.f, it.range), (jet.df, it.slopes)] {
                    let room = |bound: f64| ULPS * ulp(bound).max(ulp(found));
                    let below = found < lo.value - room(lo.value);
                    let above = found > hi.value + room(hi.value);
                    prop_assert!(
                        !below && !above,
                        "{expression} at {x:e}: {found:e}, said {lo:?} {hi:?}"
                    );
                }
                let (up, down) = match it.convexity {
                    Convexity::Convex => (false, true),
                    Convexity::Concave => (true, false),
                    Convexity::Affine => (true, true),
                    Convexity::None => (false, false),
                };
                prop_assert!(
                    !(up && jet.d2f > 0.0 || down && jet.d2f < 0.0),
                    "{expression} at {x:e}: {:?} and {}",
                    it.convexity,
                    jet.d2f
                );
                let mirrored = expression.at(-x).f;
                let room = ULPS * ulp(jet.f).max(ulp(mirrored));
                let off = match it.symmetry {
                    Symmetry::Odd => jet.f + mirrored,
                    Symmetry::Even => jet.f - mirrored,
                    Symmetry::Point(middle) => jet.f + mirrored - 2.0 * middle,
                    Symmetry::None => 0.0,
                };
                prop_assert!(
                    off.abs() <= room || jet.f.is_infinite(),
                    "{expression} at {x:e}: {:?}, off by {off:e}",
                    it.symmetry
                );
            }
            for pair in jets.windows(2) {
                let [(a, from), (b, to)] = [pair[0], pair[1]];
                let room = ULPS * ulp(from.f).max(ulp(to.f));
                let rise = to.f - from.f;
                let (up, down) = match it.monotonicity {
                    Monotonicity::Increasing | Monotonicity::NonDecreasing => (true, false),
                    Monotonicity::Decreasing | Monotonicity::NonIncreasing => (false, true),
                    Monotonicity::Constant => (true, true),
                    Monotonicity::None => (false, false),
                };
                prop_assert!(
                    !(up && rise < -room || down && rise > room),
                    "{expression} from {a:e} to {b:e}: {:?}, {rise:e}",
                    it.monotonicity
                );
                let most = it.lipschitz * (b - a) * (1.0 + 1e-12) + room;
                prop_assert!(
                    rise.abs() <= most || !rise.is_finite() || most.is_nan(),
                    "{expression} from {a:e} to {b:e}: {rise:e}, Lipschitz {}",
                    it.lipschitz
                );
            }
            Ok(())
        },
    );
}

#[test]
fn any_function_has_properties() {
    hold(
        500,
        (expression(), number(), number()),
        |(expression, mean, deviation)| {
            let it = properties(&expression, mean, deviation.abs());
            for [lo, hi] in [it.range, it.slopes] {
                prop_assert!(
                    lo.value <= hi.value || lo.value.is_nan() || hi.value.is_nan(),
                    "{expression}: {lo:?} {hi:?}"
                );
            }
            prop_assert!(it.lipschitz >= 0.0 || it.lipschitz.is_nan(), "{expression}");
            Ok(())
        },
    );
}

#[test]
fn the_features_of_any_stretch_lie_on_it() {
    let functions = (expression(), expression(), any::<bool>());
    hold(
        500,
        (functions, number(), number()),
        |((first, second, both), a, b)| {
            let (lo, hi) = (a.min(b).max(-1e300), a.max(b).min(1e300));
            let difference = Difference {
                first: first.clone(),
                second,
            };
            let found = if both {
                features(&difference, lo, hi)
            } else {
                features(&first, lo, hi)
            };
            let extrema: Vec<f64> = found.extrema.iter().map(|extremum| extremum.x).collect();
            let stretches: Vec<f64> = found.saturation.iter().flatten().copied().collect();
            for list in [
                &found.zeros,
                &found.slope_zeros,
                &found.inflections,
                &extrema,
                &stretches,
            ] {
                prop_assert!(
                    list.iter().all(|x| (lo..=hi).contains(x)),
                    "{first}: {list:?}"
                );
                prop_assert!(
                    list.windows(2).all(|pair| pair[0] < pair[1]),
                    "{first}: {list:?}"
                );
                prop_assert!(list.len() < 50, "{first}: {list:?}");
            }
            if let Some(found) = if both {
                largest(&difference, lo, hi)
            } else {
                largest(&first, lo, hi)
            } {
                prop_assert!(
                    found.value >= 0.0 && (lo..=hi).contains(&found.x),
                    "{first}: {found:?}"
                );
            }
            Ok(())
        },
    );
}
