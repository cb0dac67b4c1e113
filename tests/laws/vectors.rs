//! Softmax and maxout.

use activation_lab::catalogue::parse;
use activation_lab::vector::{Piece, maxout, softmax};

use crate::sample::Random;

fn logits(random: &mut Random, n: usize, size: f64) -> Vec<f64> {
    (0..n).map(|_| random.uniform(-size, size)).collect()
}

#[test]
fn probabilities_sum_to_one_and_jacobian_rows_to_zero() {
    let mut random = Random(8);
    for _ in 0..500 {
        let n = 1 + random.below(12);
        let size = random.decades(-3.0, 3.0);
        let z = logits(&mut random, n, size);
        let temperature = random.decades(-2.0, 2.0);
        let s = softmax(&z, temperature).unwrap();
        let sum: f64 = s.probabilities.iter().sum();
        assert!((sum - 1.0).abs() <= n as f64 * f64::EPSILON, "{z:?}: {sum}");
        for (i, row) in s.jacobian.iter().enumerate() {
            let sum: f64 = row.iter().sum();
            let size = row[i].abs();
            assert!(
                sum.abs() <= n as f64 * f64::EPSILON * size + f64::MIN_POSITIVE,
                "{z:?}: row {i} sums to {sum}"
            );
        }
        assert!(
            (0.0..=(n as f64).ln() + 1e-12).contains(&s.entropy),
            "{z:?}: {}",
            s.entropy
        );
        for (p, l) in s.probabilities.iter().zip(&s.log_probabilities) {
            let tolerance = 4.0 * f64::EPSILON * (1.0 + l.abs()) * p + f64::MIN_POSITIVE;
            assert!(
                (libm::exp(*l) - p).abs() <= tolerance,
                "{z:?}: e^{l} and {p}"
            );
        }
    }
}

#[test]
fn jacobian_matches_numerical_differentiation() {
    let mut random = Random(9);
    for _ in 0..100 {
        let z = logits(&mut random, 5, 3.0);
        let temperature = random.decades(-0.5, 0.5);
        let at = |z: &[f64]| softmax(z, temperature).unwrap();
        let here = at(&z);
        let h = 1e-5;
        for j in 0..z.len() {
            let moved = |by: f64| {
                let mut z = z.clone();
                z[j] += by;
                at(&z).probabilities
            };
            for (i, (above, below)) in moved(h).into_iter().zip(moved(-h)).enumerate() {
                let slope = (above - below) / (2.0 * h);
                assert!(
                    (slope - here.jacobian[i][j]).abs() < 1e-8,
                    "{z:?}, T = {temperature}: {i}, {j}"
                );
            }
        }
    }
}

#[test]
fn softmax_of_two_logits_is_a_sigmoid() {
    let mut random = Random(10);
    let sigmoid = parse("sigmoid").unwrap();
    for _ in 0..2000 {
        // Multiples of ¼, so that differences and shifts are exact.
        let z: Vec<f64> = (0..4)
            .map(|_| random.below(400) as f64 / 4.0 - 50.0)
            .collect();
        let pair = softmax(&z[..2], 1.0).unwrap().probabilities;
        let expected = sigmoid.at(z[0] - z[1]).f;
        assert!(
            (pair[0] - expected).abs() <= 2.0 * f64::EPSILON * expected,
            "{z:?}"
        );
        let shifted: Vec<f64> = z.iter().map(|z| z + 1024.0).collect();
        assert_eq!(softmax(&z, 1.0).unwrap(), softmax(&shifted, 1.0).unwrap());
    }
}

#[test]
fn extreme_and_undefined_vectors() {
    let inf = f64::INFINITY;
    let p = |z: &[f64]| softmax(z, 1.0).unwrap();
    let masked = p(&[0.0, -inf, 0.0]);
    assert_eq!(masked.probabilities, [0.5, 0.0, 0.5]);
    assert_eq!(masked.log_probabilities[1], -inf);
    assert!((masked.entropy - 2_f64.ln()).abs() < 1e-15);
    for undefined in [[f64::NAN, 0.0], [inf, 0.0], [-inf, -inf]] {
        let answer = p(&undefined);
        assert!(
            answer
                .probabilities
                .iter()
                .chain(&answer.log_probabilities)
                .all(|v| v.is_nan())
        );
        assert!(answer.entropy.is_nan() && answer.jacobian.iter().flatten().all(|v| v.is_nan()));
    }
    assert!(p(&[]).probabilities.is_empty());
    assert_eq!(p(&[7.0]).probabilities, [1.0]);
    assert_eq!(p(&[7.0]).entropy, 0.0);
    let far = p(&[1e308, -1e308]);
    assert_eq!(
        (far.probabilities[0], far.log_probabilities[1]),
        (1.0, -inf)
    );
}

#[test]
fn temperature_must_be_positive_and_finite() {
    for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(softmax(&[1.0, 2.0], bad), None, "{bad}");
    }
    // T → ∞ is uniform, T → 0 is one-hot.
    let hot = softmax(&[1.0, 2.0], 1e300).unwrap();
    assert_eq!(hot.probabilities, [0.5, 0.5]);
    let cold = softmax(&[1.0, 2.0], 1e-300).unwrap();
    assert_eq!(cold.probabilities, [0.0, 1.0]);
}

#[test]
fn maxout_is_the_upper_envelope() {
    let mut random = Random(11);
    for _ in 0..2000 {
        let pieces: Vec<Piece> = (0..1 + random.below(6))
            .map(|_| Piece {
                weight: random.uniform(-3.0, 3.0),
                bias: random.uniform(-3.0, 3.0),
            })
            .collect();
        let x = random.uniform(-10.0, 10.0);
        let found = maxout(&pieces, x).unwrap();
        let values: Vec<f64> = pieces.iter().map(|q| q.weight * x + q.bias).collect();
        let greatest = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        assert!((found.value - greatest).abs() <= 1e-14, "{pieces:?} at {x}");
        assert!(
            (values[found.winner] - greatest).abs() <= 1e-14,
            "{pieces:?} at {x}"
        );
        assert_eq!(found.derivative, pieces[found.winner].weight);
    }
}

#[test]
fn maxout_of_zero_and_x_is_relu() {
    let pieces = [
        Piece {
            weight: 0.0,
            bias: 0.0,
        },
        Piece {
            weight: 1.0,
            bias: 0.0,
        },
    ];
    let relu = parse("relu").unwrap();
    for x in [
        -3.0,
        -1e-300,
        0.0,
        1e-300,
        2.5,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MAX,
    ] {
        let (found, expected) = (maxout(&pieces, x).unwrap(), relu.at(x));
        assert_eq!(found.value, expected.f, "{x}");
        assert!(
            found.derivative == expected.df || found.derivative.is_nan() && expected.df.is_nan(),
            "{x}"
        );
    }
}

#[test]
fn ties_and_undefined_points_of_maxout() {
    let piece = |weight: f64, bias: f64| Piece { weight, bias };
    assert_eq!(maxout(&[], 1.0), None);
    // A tie of equal slopes is not a kink.
    let same = maxout(&[piece(2.0, 1.0), piece(2.0, 1.0)], 3.0).unwrap();
    assert_eq!((same.value, same.derivative, same.winner), (7.0, 2.0, 0));
    // Equal rounded values need not be a tie.
    let (steep, flat) = (piece(1.0, 1e-20), piece(-1.0, 2.0));
    assert_eq!(maxout(&[flat, steep], 1.0).unwrap().derivative, 1.0);
    assert!(
        maxout(&[flat, piece(1.0, 0.0)], 1.0)
            .unwrap()
            .derivative
            .is_nan()
    );
    let undefined = maxout(&[piece(1.0, 0.0)], f64::NAN).unwrap();
    assert!(undefined.value.is_nan() && undefined.derivative.is_nan());
    // At infinity the slope decides, then the bias.
    let ends = [piece(-1.0, 5.0), piece(2.0, 0.0), piece(2.0, 1.0)];
    assert_eq!(maxout(&ends, f64::INFINITY).unwrap().winner, 2);
    assert_eq!(maxout(&ends, f64::NEG_INFINITY).unwrap().winner, 0);
    assert_eq!(
        maxout(&ends, f64::NEG_INFINITY).unwrap().value,
        f64::INFINITY
    );
}
