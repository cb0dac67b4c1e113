//! Errors in units in the last place (ULP) of the reference value.

/// The ULP of `x`; 2⁻¹⁰⁷⁴ for 0 and subnormals, which requires gradual underflow.
pub(crate) fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if x == f64::MAX {
        x - x.next_down()
    } else {
        x.next_up() - x
    }
}

/// |answer − truth| in units of ulp(truth), or of ulp(floor) if larger.
///
/// NaN matches only NaN, and an infinity only the same infinity or the adjacent largest f64; otherwise the error is
/// infinite. The sign of zero is ignored.
pub(crate) fn distance(answer: f64, truth: f64, floor: f64) -> f64 {
    if truth.is_nan() || answer.is_nan() {
        return if truth.is_nan() && answer.is_nan() {
            0.0
        } else {
            f64::INFINITY
        };
    }
    if answer == truth {
        return 0.0;
    }
    if truth.is_infinite() || answer.is_infinite() {
        let steps = (ordinal(answer) - ordinal(truth)).unsigned_abs();
        return if steps < 64 {
            steps as f64
        } else {
            f64::INFINITY
        };
    }
    (answer - truth).abs() / ulp(truth).max(if floor > 0.0 { ulp(floor) } else { 0.0 })
}

/// Position of `x` in the ordering of all f64; an infinity is adjacent to the largest finite number.
fn ordinal(x: f64) -> i128 {
    let size = i128::from(x.to_bits() & !(1 << 63));
    if x.is_sign_negative() { -size } else { size }
}

#[test]
fn distance_counts_ulps_of_the_reference() {
    assert_eq!(distance(1.0, 1.0, 0.0), 0.0);
    assert_eq!(distance(1.0_f64.next_up(), 1.0, 0.0), 1.0);
    // The ULP below 1 is half the ULP above 1.
    assert_eq!(distance(1.0_f64.next_down(), 1.0, 0.0), 0.5);
    assert_eq!(distance(1.0 + 5.0 * f64::EPSILON, 1.0, 0.0), 5.0);
    assert_eq!(distance(3.0 * 5e-324, 5e-324, 0.0), 2.0);
    assert_eq!(distance(f64::MAX.next_down(), f64::MAX, 0.0), 1.0);
    assert_eq!(distance(-0.0, 0.0, 0.0), 0.0);
}

#[test]
fn nan_and_infinity_match_only_themselves() {
    assert_eq!(distance(f64::NAN, f64::NAN, 0.0), 0.0);
    for wrong in [0.0, 1.0, f64::INFINITY] {
        assert_eq!(distance(wrong, f64::NAN, 0.0), f64::INFINITY);
        assert_eq!(distance(f64::NAN, wrong, 0.0), f64::INFINITY);
    }
    assert_eq!(
        distance(f64::NEG_INFINITY, f64::INFINITY, 0.0),
        f64::INFINITY
    );
    assert_eq!(distance(1e300, f64::INFINITY, 0.0), f64::INFINITY);
    assert_eq!(distance(f64::MAX, f64::INFINITY, 0.0), 1.0);
    assert_eq!(distance(f64::INFINITY, f64::MAX, 0.0), 1.0);
}

#[test]
fn floor_makes_the_error_absolute() {
    let error = f64::EPSILON / 4.0;
    assert!(distance(1e-20 + error, 1e-20, 0.0) > 1e15);
    assert_eq!(distance(error, 0.0, 1.0), 0.25);
    assert_eq!(distance(5.0 * f64::EPSILON, 0.0, 1.0), 5.0);
    // A floor below the reference value has no effect.
    assert_eq!(distance(1.0_f64.next_up(), 1.0, 1e-3), 1.0);
}
