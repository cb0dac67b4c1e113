//! Softmax, its relatives and maxout for arbitrary bit patterns.

use activation_lab::vector::{
    Area, Piece, Plane, Precision, bands, cells, cross_entropy, difference, extrema_over, forms,
    maximal_intervals, maxout, plane_at, relatives, segments, shift, size, softmax, sweep,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::given::{hold, number};

/// Any number, including NaN and infinities.
fn logit() -> impl Strategy<Value = f64> {
    prop_oneof![20 => number(), 10 => -30.0..30.0_f64, 1 => Just(f64::NAN), 1 => Just(f64::NEG_INFINITY), 1 => Just(f64::INFINITY)]
}

fn temperature() -> impl Strategy<Value = f64> {
    prop_oneof![2 => number().prop_map(f64::abs), 3 => 0.01..100.0_f64, 1 => Just(1.0)]
        .prop_filter("positive and finite", |t| *t > 0.0 && t.is_finite())
}

/// Numbers in [0, 1] with sum 1, or all NaN.
fn shares(what: &str, p: &[f64], is_defined: bool) -> Result<(), TestCaseError> {
    if !is_defined || p.is_empty() {
        prop_assert!(p.iter().all(|p| p.is_nan()), "{what}: {p:?}");
        return Ok(());
    }
    prop_assert!(p.iter().all(|p| (0.0..=1.0).contains(p)), "{what}: {p:?}");
    let total: f64 = p.iter().sum();
    let allowed = (2.0 + p.len() as f64) * f64::EPSILON;
    prop_assert!((total - 1.0).abs() <= allowed, "{what}: {total}");
    Ok(())
}

#[test]
fn shares_are_shares_or_nothing_is_defined() {
    hold(
        1500,
        (vec(logit(), 0..40), temperature(), any::<usize>()),
        |(z, temperature, label)| {
            let greatest = |z: &[f64]| z.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let is_number = !z.iter().any(|z| z.is_nan());
            let is_defined = is_number && greatest(&z).is_finite();
            let it = softmax(&z, temperature).unwrap();
            shares("softmax", &it.probabilities, is_defined)?;
            if is_defined {
                prop_assert!(
                    it.log_probabilities.iter().all(|l| *l <= 0.0),
                    "{:?}",
                    it.log_probabilities
                );
                prop_assert!(
                    (0.0..=(z.len() as f64).ln() + 1e-12).contains(&it.entropy),
                    "{}",
                    it.entropy
                );
                prop_assert!((0.0..=1.0).contains(&it.margin) && !it.arg_max.is_empty());
                prop_assert!(it.jacobian.iter().flatten().all(|v| !v.is_nan()));
                let most = greatest(&it.probabilities);
                prop_assert!(it.arg_max.iter().all(|i| it.probabilities[*i] == most));
                for (i, j) in (0..z.len()).flat_map(|i| (0..z.len()).map(move |j| (i, j))) {
                    prop_assert!(
                        z[i] <= z[j] || it.probabilities[i] >= it.probabilities[j],
                        "{} {}",
                        z[i],
                        z[j]
                    );
                }
            }
            let others = relatives(&z, temperature).unwrap();
            shares("sparsemax", &others.sparsemax, is_defined)?;
            shares("hard max", &others.hard_max, is_defined)?;
            let opposite: Vec<f64> = z.iter().map(|z| -z).collect();
            shares(
                "softmin",
                &others.softmin,
                is_number && greatest(&opposite).is_finite(),
            )?;
            let pairs = z.iter().zip(&others.sigmoids);
            for (z, p) in pairs {
                prop_assert!(
                    p.is_nan() == z.is_nan() && !(*p < 0.0 || *p > 1.0),
                    "σ({z}/{temperature}) = {p}"
                );
            }
            if !z.is_empty() {
                let loss = cross_entropy(&it, temperature, label % z.len()).unwrap();
                prop_assert!(!is_defined || loss.loss >= 0.0, "{}", loss.loss);
            }
            Ok(())
        },
    );
}

#[test]
fn every_precision_has_its_forms() {
    hold(
        1500,
        (vec(logit(), 0..12), temperature()),
        |(z, temperature)| {
            for precision in Precision::ALL {
                let it = forms(&z, temperature, precision).unwrap();
                for form in [&it.plain, &it.shifted, &it.by_logarithm] {
                    for p in &form.probabilities {
                        prop_assert!(!(*p < 0.0 || *p > 1.01), "{form:?}");
                    }
                }
            }
            prop_assert_eq!(forms(&z, -temperature, Precision::F16), None);
            Ok(())
        },
    );
}

#[test]
fn shifts_and_sweeps_stay_shares() {
    hold(
        1000,
        (
            vec(logit(), 0..8),
            temperature(),
            logit(),
            vec(logit(), 0..4),
        ),
        |(z, temperature, k, places)| {
            let shifted = shift(&z, temperature, k);
            prop_assert!(
                !(shifted.change < 0.0 || shifted.change > 1.0),
                "{shifted:?}"
            );
            for class in 0..=z.len() {
                let rows = sweep(&z, temperature, class, &places);
                prop_assert_eq!(
                    rows.len(),
                    if class < z.len() || places.is_empty() {
                        z.len()
                    } else {
                        0
                    }
                );
                prop_assert!(rows.iter().flatten().all(|p| !(*p < 0.0 || *p > 1.0)));
            }
            Ok(())
        },
    );
}

fn finite() -> impl Strategy<Value = f64> {
    prop_oneof![number(), -5.0..5.0_f64, (-3..=3_i8).prop_map(f64::from)]
        .prop_filter("finite", |x| x.is_finite())
}

fn piece() -> impl Strategy<Value = Piece> {
    (finite(), finite()).prop_map(|(weight, bias)| Piece { weight, bias })
}

#[test]
fn the_maximum_is_one_of_the_pieces_and_none_is_above_it() {
    hold(1500, (vec(piece(), 0..7), logit()), |(pieces, x)| {
        let Some(it) = maxout(&pieces, x) else {
            prop_assert!(pieces.is_empty());
            return Ok(());
        };
        prop_assert!(it.winner < pieces.len());
        prop_assert_eq!(it.value.is_nan(), x.is_nan(), "{:?}", it);
        prop_assert!(it.derivative.is_nan() || it.derivative == pieces[it.winner].weight);
        if x.is_finite() {
            for piece in &pieces {
                // A bias below the rounding of both segments may decide a tie.
                let height = piece.weight.mul_add(x, piece.bias);
                prop_assert!(
                    it.value >= height.next_down(),
                    "{it:?} below {height:e} of {piece:?}"
                );
            }
        }
        Ok(())
    });
}

#[test]
fn the_parts_of_a_maximum_follow_each_other() {
    hold(
        3000,
        (vec(piece(), 0..7), vec(piece(), 0..4), finite(), finite()),
        |(first, second, a, b)| {
            let (lo, hi) = (a.min(b), a.max(b));
            prop_assert_eq!(maximal_intervals(&first).len(), first.len());
            for list in [
                segments(&first, lo, hi),
                difference(&first, &second, lo, hi),
            ] {
                for part in &list {
                    prop_assert!(
                        lo <= part.x[0] && part.x[0] < part.x[1] && part.x[1] <= hi,
                        "{part:?}"
                    );
                    prop_assert!(part.winner < first.len());
                }
                for pair in list.windows(2) {
                    prop_assert!(pair[0].x[0] < pair[1].x[1], "{list:?}");
                }
            }
            Ok(())
        },
    );
}

#[test]
fn the_cells_of_any_planes_lie_in_their_area() {
    let plane = (finite(), finite(), finite()).prop_map(|(u, v, bias)| Plane {
        weights: [u, v],
        bias,
    });
    let ends = || (-10.0..0.0_f64, 0.1..10.0_f64).prop_map(|(lo, hi)| [lo, hi]);
    hold(
        1500,
        (vec(plane, 0..6), ends(), ends(), vec(finite(), 0..4)),
        |(planes, x, y, mut levels)| {
            let area = Area { x, y };
            levels.sort_by(f64::total_cmp);
            let inside = |cell: &Vec<[f64; 2]>| {
                let near = |v: f64, [lo, hi]: [f64; 2]| (lo - 1e-9..=hi + 1e-9).contains(&v);
                cell.iter()
                    .all(|corner| near(corner[0], x) && near(corner[1], y))
            };
            let whole = (x[1] - x[0]) * (y[1] - y[0]);
            let found = cells(&planes, area);
            prop_assert!(found.iter().all(inside), "{found:?}");
            for list in [
                &found,
                &bands(&planes, area, &levels)
                    .into_iter()
                    .map(|band| band.cell)
                    .collect(),
            ] {
                let sum: f64 = list.iter().map(size).sum();
                prop_assert!(sum <= whole * (1.0 + 1e-9), "{sum} of {whole}");
            }
            if let Some([least, most]) = extrema_over(&planes, area) {
                prop_assert!(least <= most || least.is_nan() || most.is_nan());
            }
            let _ = plane_at(&planes, [x[0], y[1]]);
            Ok(())
        },
    );
}
