//! Regression tests for failures that long fuzzing runs have found.

use activation_lab::catalogue::parse;

#[test]
fn no_slope_of_a_logistic_curve_is_rounded_beyond_its_greatest() {
    for (text, greatest) in [
        ("sigmoid", 0.25),
        ("tanh", 1.0),
        ("softplus", 1.0),
        ("log_sigmoid", 1.0),
    ] {
        let curve = parse(text).unwrap();
        for i in -2000..2000 {
            let x = f64::from(i) * 9.235_759_364_394_91e-12;
            let slope = curve.at(x).df;
            assert!(slope <= greatest, "{text} at {x:e}: {slope}");
        }
    }
}
