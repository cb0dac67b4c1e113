//! Reference values: mpmath at 22 digits or more, by golden-section search and tanh-sinh quadrature.

mod best;

use super::*;
use activation_lab_catalogue::{Difference, parse};

fn error(approximation: &str) -> Difference {
    let of = |text: &str| parse(text).expect("an expression");
    Difference {
        first: of(approximation),
        second: of("gelu"),
    }
}

fn near(found: f64, truth: f64, relative: f64, what: &str) {
    let off = (found / truth - 1.0).abs();
    assert!(off <= relative, "{what}: {found:e}, not {truth:e}");
}

fn order(n: usize) -> Order {
    Order::ALL[n]
}

#[test]
fn minimax_errors_over_all_x() {
    let table = [
        ("gelu_tanh", 0, 0.00047323552068728427, 2.6989413863773482),
        ("gelu_tanh", 1, 0.00086845183498591434, 2.0186557597719033),
        ("gelu_tanh", 2, 0.0018647914040193858, 1.5197926761872783),
        (
            "gelu_tanh(c=0.0356774)",
            0,
            0.0055265603734436591,
            1.8147362950275815,
        ),
        (
            "gelu_tanh(c=0.0356774)",
            1,
            0.0061154700403429159,
            1.14832999336197,
        ),
        (
            "gelu_tanh(c=0.0356774)",
            2,
            0.013404090008746028,
            1.7285012958805282,
        ),
        (
            "gelu_tanh(c=0)",
            0,
            0.033604623415059584,
            2.0736441515436084,
        ),
        (
            "gelu_tanh(c=0)",
            2,
            0.052982855235614943,
            1.8754796579444686,
        ),
        ("gelu_sigmoid", 0, 0.020334872209239235, 2.2703977371966152),
        ("gelu_sigmoid", 1, 0.029072045515622982, 1.4219475909648383),
        ("gelu_sigmoid", 2, 0.065251608828131855, 0.86045813798458678),
        ("silu", 0, 0.19300198798000964, 1.9654689640931205),
    ];
    for (text, n, value, x) in table {
        let found = largest_everywhere(&error(text), order(n)).expect("a largest error");
        near(found.value, value, 1e-11, text);
        // The error is even or odd, so it attains its maximum twice; the positive x is reported.
        near(found.x, x, if n == 2 { 1e-5 } else { 1e-9 }, text);
    }
    let same = largest_everywhere(&error("gelu"), Order::Value).expect("a largest error");
    assert_eq!(same.value, 0.0);
}

#[test]
fn maximum_error_at_infinity() {
    let of = |text: &str, n| largest_everywhere(&error(text), order(n)).expect("one");
    for text in ["gelu_sigmoid(k=0)", "gelu_sigmoid(k=-1)", "identity"] {
        assert_eq!(of(text, 0).value, f64::INFINITY, "{text}");
        assert!(of(text, 0).x.is_infinite(), "{text}");
        assert!(of(text, 1).value.is_finite(), "{text}");
    }
    // GELU′ exceeds 1, and falls below 0, by the same amount.
    near(of("identity", 1).value, 1.128_904_145_1, 1e-9, "identity");
    let jump = of("relu", 1);
    assert_eq!((jump.value, jump.x), (0.5, 0.0));
}

#[test]
fn mean_and_mean_square_of_the_error() {
    const STANDARD: Weight = Weight::Normal {
        mean: 0.0,
        deviation: 1.0,
    };
    const SHIFTED: Weight = Weight::Normal {
        mean: 0.5,
        deviation: 2.0,
    };
    const EVEN: Weight = Weight::Interval { lo: -1.0, hi: 4.0 };
    let table = [
        (
            "gelu_tanh",
            0,
            STANDARD,
            -5.6203695089432083e-5,
            1.6584191816133913e-8,
        ),
        (
            "gelu_tanh",
            0,
            SHIFTED,
            2.954656457473216e-5,
            4.3556917883486115e-8,
        ),
        (
            "gelu_tanh",
            0,
            EVEN,
            7.1752827442331742e-5,
            4.9282355368224979e-8,
        ),
        ("gelu_tanh", 1, STANDARD, 0.0, 8.6290515896985428e-8),
        (
            "gelu_tanh",
            1,
            SHIFTED,
            1.4003034714454108e-5,
            1.5157790781998813e-7,
        ),
        (
            "gelu_tanh",
            2,
            STANDARD,
            4.2340882129365469e-5,
            6.4438907613414025e-7,
        ),
        (
            "gelu_tanh(c=0.0356774)",
            0,
            STANDARD,
            -0.0015623596428027728,
            5.8783923321799144e-6,
        ),
        (
            "gelu_sigmoid",
            0,
            STANDARD,
            0.00023576103890712714,
            4.7710036784990385e-5,
        ),
        (
            "gelu_sigmoid",
            0,
            EVEN,
            -0.0054405592630452071,
            0.00011554072837120134,
        ),
        (
            "gelu_sigmoid",
            2,
            SHIFTED,
            -0.00090425805227916945,
            0.0013117690828329627,
        ),
        (
            "silu",
            0,
            STANDARD,
            -0.075473827631971106,
            0.0098927150865478822,
        ),
    ];
    for (text, n, weight, mean, square) in table {
        let found = means(&error(text), order(n), weight);
        near(found.mean_square.value, square, 1e-9, text);
        assert!(
            found.mean_square.error <= 1e-8 * square,
            "{text}: {found:?}"
        );
        let off = (found.mean.value - mean).abs();
        assert!(off <= 1e-13 + 1e-9 * mean.abs(), "{text}: {found:?}");
    }
}

#[test]
fn gelu_steps_at_one() {
    let it = steps(1.0, 0.044715, 1.702).expect("valid coefficients");
    let shown =
        [it.tanh, it.by_tanh, it.exact, it.multiplied_in].map(|value| format!("{value:.8}"));
    assert_eq!(
        shown,
        ["0.68238398", "0.84119199", "0.84134475", "0.03567741"]
    );
    assert_eq!(it.by_logistic, it.gate);
    assert!((it.inner - 0.833_561_968_939).abs() < 1e-12, "{it:?}");
    assert_eq!(steps(0.0, 0.1, 1.0).map(|it| it.share), Ok(0.5));
    assert!(steps(1.0, -0.1, 1.0).is_err());
}
