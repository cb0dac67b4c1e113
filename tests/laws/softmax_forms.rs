//! Plain, shifted and log-sum-exp implementations: where each fails, and agreement elsewhere.

use activation_lab::vector::{Fault, Limits, Precision, forms, softmax};

use crate::sample::Random;

#[test]
fn exponential_thresholds_match_the_formats() {
    // Overflow: ln of the midpoint between the largest number and the next power of two. Underflow: ln of half the smallest
    // number. Both within one ULP of the format.
    let expected = [
        (
            Precision::F64,
            709.782_712_893_384,
            745.133_219_101_941_1,
            f64::MAX,
            2e-13,
        ),
        (
            Precision::F32,
            88.722_839,
            103.972_084,
            f64::from(f32::MAX),
            1.6e-5,
        ),
        (Precision::F16, 11.089_917, 17.328_68, 65504.0, 0.016),
    ];
    for (precision, finite, positive, number, step) in expected {
        let limits = precision.limits(1);
        let within = |found: f64, bound: f64| found <= bound + 1e-6 && found > bound - step - 1e-6;
        assert!(within(limits.finite, finite), "{precision:?}: {limits:?}");
        assert!(
            within(-limits.positive, positive),
            "{precision:?}: {limits:?}"
        );
        assert_eq!(limits.number, number);
        assert_eq!(limits.sum, limits.finite);
        // Ten equal exponentials overflow ln 10 earlier.
        let ten = precision.limits(10).sum;
        assert!(
            (limits.finite - ten - 10_f64.ln()).abs() < 2.0 * step + 1e-9,
            "{ten}"
        );
    }
    assert_eq!(Precision::F16.limits(1).finite, 11.085_937_5);
}

/// The thresholds are sharp: one step beyond, the plain implementation fails.
#[test]
fn plain_softmax_fails_just_beyond_its_threshold() {
    for (precision, step) in [
        (Precision::F64, 1.2e-13),
        (Precision::F32, 8e-6),
        (Precision::F16, 0.008),
    ] {
        let Limits { finite, sum, .. } = precision.limits(3);
        let fault = |z: &[f64]| forms(z, 1.0, precision).unwrap().plain.fault;
        assert_eq!(fault(&[finite, 0.0]), Fault::None);
        assert_eq!(fault(&[finite + step, 0.0]), Fault::Exponential);
        assert_eq!(fault(&[sum; 3]), Fault::None);
        let beyond = forms(&[sum + step; 3], 1.0, precision).unwrap();
        assert_eq!(beyond.plain.fault, Fault::Sum);
        assert_eq!(beyond.plain.probabilities, [0.0; 3]);
        assert_eq!(beyond.plain.sum, f64::INFINITY);
        for form in [beyond.shifted, beyond.by_logarithm] {
            assert_eq!(form.fault, Fault::None);
            assert!(form.error < 1e-3);
        }
    }
}

#[test]
fn every_failure_mode_is_reported() {
    let plain = |z: &[f64], precision| forms(z, 1.0, precision).unwrap().plain;
    let broken = plain(&[1000.0, 1001.0, 1002.0], Precision::F64);
    assert_eq!(broken.fault, Fault::Exponential);
    assert!(broken.probabilities.iter().all(|p| p.is_nan()) && broken.error.is_nan());
    assert_eq!(
        plain(&[-800.0, -801.0], Precision::F64).fault,
        Fault::Vanished
    );
    assert_eq!(plain(&[0.0, -800.0], Precision::F64).fault, Fault::Zero);
    assert_eq!(
        plain(&[0.0, f64::NEG_INFINITY], Precision::F64).fault,
        Fault::None
    );
    assert_eq!(
        plain(&[1e308, 0.0], Precision::F64).fault,
        Fault::Exponential
    );

    let coarse = plain(&[-16.0, -17.0], Precision::F16);
    assert_eq!(coarse.fault, Fault::Coarse);
    assert!(coarse.error > 0.01);
    assert_eq!(plain(&[-9.0, -17.0], Precision::F16).fault, Fault::None);
    assert_eq!(
        plain(&[-740.0, -741.0], Precision::F64).fault,
        Fault::Coarse
    );

    let half = forms(&[1e5, 0.0], 1.0, Precision::F16).unwrap();
    for form in [half.plain, half.shifted, half.by_logarithm] {
        assert_eq!(form.fault, Fault::Logit);
    }
    // The shifted implementation underflows where log-sum-exp still has the log-probability.
    let far = forms(&[0.0, -800.0], 1.0, Precision::F64).unwrap();
    assert_eq!(far.shifted.fault, Fault::Zero);
    assert_eq!(far.log_probabilities, [0.0, -800.0]);
    assert_eq!(forms(&[1.0], 0.0, Precision::F64), None);
}

#[test]
fn stable_implementations_agree_with_the_reference() {
    let mut random = Random(15);
    let precisions = [
        (Precision::F64, 1e3, 1e-13),
        (Precision::F32, 1e3, 1e-4),
        (Precision::F16, 30.0, 0.05),
    ];
    for _ in 0..1000 {
        for (precision, size, tolerance) in precisions {
            let n = 2 + random.below(9);
            // Integers are exact in every precision.
            let z: Vec<f64> = (0..n)
                .map(|_| random.uniform(-size, size).round())
                .collect();
            let it = forms(&z, 1.0, precision).unwrap();
            for form in [&it.shifted, &it.by_logarithm] {
                assert!(form.error <= tolerance, "{z:?}: {form:?}");
            }
            let p = softmax(&z, 1.0).unwrap();
            let plain = &it.plain;
            assert!(
                plain.fault != Fault::None || plain.error <= tolerance,
                "{z:?}"
            );
            for (l, truth) in it.log_probabilities.iter().zip(&p.log_probabilities) {
                assert!(
                    (l - truth).abs() <= tolerance * (1.0 + truth.abs()),
                    "{z:?}"
                );
            }
            let soft_maximum = it.max + it.log_sum;
            assert!((it.log_sum_exp - soft_maximum).abs() <= tolerance * (1.0 + it.max.abs()));
        }
    }
}
