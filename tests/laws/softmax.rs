//! Softmax, its relatives and its cross-entropy on random and adversarial vectors.

use activation_lab::math::two_sum;
use activation_lab::vector::{cross_entropy, relatives, shift, softmax, sweep};

use crate::sample::Random;

/// Logits that overflow, underflow or cancel in naive implementations.
const ADVERSARIAL: [&[f64]; 9] = [
    &[1e3, -1e3],
    &[-1e3, -1e3, -1001.0],
    &[1e308, 1e308, -1e308],
    &[1e308, 0.0],
    &[f64::MAX, f64::MIN, 5e-324],
    &[2.0, 2.0, 2.0, 2.0],
    &[0.0, -0.0],
    &[1.0, f64::NEG_INFINITY, 1.0],
    &[745.0, 709.0, -745.0, 0.0, 1e-300],
];

fn cases() -> Vec<(Vec<f64>, f64)> {
    let mut random = Random(12);
    let temperatures = [1e-3, 0.01, 0.3, 1.0, 7.0, 100.0, 1e10, 1e299];
    let mut cases: Vec<(Vec<f64>, f64)> = Vec::new();
    for logits in ADVERSARIAL {
        cases.extend(temperatures.map(|t| (logits.to_vec(), t)));
    }
    for _ in 0..3000 {
        let size = random.decades(-3.0, 3.0);
        let n = 2 + random.below(9);
        let logits = (0..n).map(|_| random.uniform(-size, size)).collect();
        cases.push((logits, random.decades(-3.0, 3.0)));
    }
    cases
}

/// The sum, rounded once.
fn exact_sum(numbers: &[f64]) -> f64 {
    let add = |s: activation_lab::math::DoubleDouble, x: &f64| s + two_sum(*x, 0.0);
    numbers.iter().fold(0.0.into(), add).value()
}

#[test]
fn probabilities_sum_to_one_within_two_ulp() {
    for (z, temperature) in cases() {
        let answer = softmax(&z, temperature).unwrap();
        let p = &answer.probabilities;
        for total in [exact_sum(p), p.iter().sum()] {
            assert!(
                (total - 1.0).abs() <= 2.0 * f64::EPSILON,
                "{z:?} / {temperature}: {total}"
            );
        }
        // Rows scale with 1/T.
        for row in &answer.jacobian {
            let total = exact_sum(row) * temperature;
            assert!(total.abs() <= 1e-15, "{z:?} / {temperature}: {row:?}");
        }
    }
}

#[test]
fn softmax_is_shift_invariant_up_to_rounding() {
    let mut random = Random(13);
    for _ in 0..2000 {
        let z: Vec<f64> = (0..2 + random.below(9))
            .map(|_| random.uniform(-20.0, 20.0))
            .collect();
        let (k, temperature) = (random.uniform(-1e6, 1e6), random.decades(-1.0, 2.0));
        let shifted = shift(&z, temperature, k);
        // Each logit is off by half an ULP of z + k, so p is off by a relative error of at most twice that over T.
        let rounding = 0.5 * f64::EPSILON * (k.abs() + 20.0);
        assert!(
            shifted.change <= 2.0 * rounding / temperature + 2.0 * f64::EPSILON,
            "{z:?} + {k}: {}",
            shifted.change
        );
        let whole: Vec<f64> = z.iter().map(|z| z.round()).collect();
        assert_eq!(shift(&whole, temperature, k.round()).change, 0.0);
    }
    assert_eq!(shift(&[1.0, 2.0], 1.0, 1e20).logits, [1e20, 1e20]);
    assert!(shift(&[1.0, 2.0], 1.0, 1e20).change > 0.2);
    assert!(shift(&[1.0, 2.0], 1.0, f64::INFINITY).change.is_nan());
}

#[test]
fn entropy_perplexity_argmax_and_margin_are_consistent() {
    for (z, temperature) in cases() {
        let answer = softmax(&z, temperature).unwrap();
        let p = &answer.probabilities;
        let n = z.len() as f64;
        assert!((1.0..=n * (1.0 + 1e-14)).contains(&answer.perplexity()));
        assert!((answer.entropy_in_bits() - answer.entropy / 2_f64.ln()).abs() < 1e-14);
        let most = p.iter().copied().fold(0.0, f64::max);
        assert!(answer.arg_max.iter().all(|i| p[*i] == most), "{z:?}");
        assert!(!answer.arg_max.is_empty());
        if answer.arg_max.len() > 1 {
            assert_eq!(answer.margin, 0.0, "{z:?}");
        }
        let mut sorted = p.clone();
        sorted.sort_by(|a, b| b.total_cmp(a));
        let difference = sorted[0] - sorted[1];
        assert!(
            (answer.margin - difference).abs() <= 2.0 * f64::EPSILON,
            "{z:?}"
        );
    }
    let single = softmax(&[3.0], 1.0).unwrap();
    assert_eq!((single.arg_max, single.margin), (vec![0], 1.0));
    let undefined = softmax(&[f64::NAN, 1.0], 1.0).unwrap();
    assert!(undefined.arg_max.is_empty() && undefined.margin.is_nan());
}

#[test]
fn gradient_is_the_derivative_of_the_loss_and_sums_to_zero() {
    let mut random = Random(14);
    for _ in 0..300 {
        let z: Vec<f64> = (0..5).map(|_| random.uniform(-3.0, 3.0)).collect();
        let (temperature, label) = (random.decades(-0.5, 0.5), random.below(5));
        let loss = |z: &[f64]| {
            let answer = softmax(z, temperature).unwrap();
            cross_entropy(&answer, temperature, label).unwrap()
        };
        let here = loss(&z);
        assert!(exact_sum(&here.difference).abs() <= 1e-15);
        for i in 0..5 {
            let moved = |by: f64| {
                let mut z = z.clone();
                z[i] += by;
                loss(&z).loss
            };
            let slope = (moved(1e-5) - moved(-1e-5)) / 2e-5;
            assert!((slope - here.gradient[i]).abs() < 1e-8, "{z:?}");
            let over = here.difference[i] / temperature;
            assert!((over - here.gradient[i]).abs() <= 2.0 * f64::EPSILON * over.abs());
        }
    }
    // The loss is finite where p_y underflows; p − 1 keeps its digits where p_y is near 1.
    let answer = softmax(&[0.0, -1e6], 1.0).unwrap();
    let far = cross_entropy(&answer, 1.0, 1).unwrap();
    assert_eq!((far.loss, far.difference), (1e6, vec![1.0, -1.0]));
    let near = cross_entropy(&softmax(&[0.0, -40.0], 1.0).unwrap(), 1.0, 0).unwrap();
    assert!((near.difference[0] / -4.248354255291589e-18 - 1.0).abs() < 1e-14);
    assert_eq!(cross_entropy(&answer, 1.0, 2), None);
}

#[test]
fn relatives_match_their_definitions() {
    for (z, temperature) in cases() {
        let its = relatives(&z, temperature).unwrap();
        let p = softmax(&z, temperature).unwrap().probabilities;
        let is_masked = z.contains(&f64::NEG_INFINITY);
        for shares in [&its.sparsemax, &its.hard_max] {
            let total = exact_sum(shares);
            assert!(
                (total - 1.0).abs() <= 2.0 * f64::EPSILON,
                "{z:?} / {temperature}: {shares:?}"
            );
        }
        // A larger logit never has the smaller probability, nor the larger one with softmin.
        for i in 0..z.len() {
            for j in 0..z.len() {
                if z[i] > z[j] {
                    assert!(its.sparsemax[i] >= its.sparsemax[j], "{z:?}");
                    assert!(its.sigmoids[i] >= its.sigmoids[j] && p[i] >= p[j]);
                    assert!(is_masked || its.softmin[i] <= its.softmin[j]);
                }
            }
        }
        // Softmin of −∞ is undefined.
        assert_eq!(its.softmin.iter().any(|p| p.is_nan()), is_masked);
    }
    // For two logits at most 1 apart sparsemax is (1 + difference)/2; beyond, one-hot.
    assert_eq!(relatives(&[0.5, 0.0], 1.0).unwrap().sparsemax, [0.75, 0.25]);
    assert_eq!(relatives(&[1.0, 0.0], 1.0).unwrap().sparsemax, [1.0, 0.0]);
    assert_eq!(relatives(&[1.0, 2.0], 0.0), None);
    assert!(relatives(&[f64::NAN, 0.0], 1.0).unwrap().sparsemax[1].is_nan());
}

#[test]
fn sweep_is_softmax_at_every_point() {
    let z = [2.0, 1.0, 0.1];
    let places = [-800.0, -1.0, 0.0, 2.5, 1e308];
    let rows = sweep(&z, 0.7, 1, &places);
    for (column, place) in places.iter().enumerate() {
        let p = softmax(&[2.0, *place, 0.1], 0.7).unwrap().probabilities;
        assert!((0..3).all(|row| rows[row][column] == p[row]));
    }
    assert!(sweep(&z, 1.0, 3, &places).is_empty());
    assert!(sweep(&z, -1.0, 0, &places)[0].iter().all(|p| p.is_nan()));
}
