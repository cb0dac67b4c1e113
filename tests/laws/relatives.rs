//! Functions that equal another one: for special parameters, by reflection, or by composition.
//!
//! A function without a reference table is compared bit for bit with one that has a table.

use activation_lab::catalogue::parse;
use activation_lab::functions::Jet;

use crate::sample::Random;

/// Ordinary points, points in the tails, and singular points.
fn points() -> Vec<f64> {
    let mut random = Random(4);
    let mut points = vec![
        0.0,
        -0.0,
        3.0,
        -3.0,
        6.0,
        1.0,
        -1.0,
        f64::INFINITY,
        f64::NEG_INFINITY,
    ];
    points.extend((0..2000).map(|_| random.uniform(-10.0, 10.0)));
    points.extend((0..500).map(|_| random.uniform(-800.0, 800.0)));
    points.extend((0..500).map(|_| random.decades(-300.0, 300.0)));
    points.extend((0..500).map(|_| -random.decades(-300.0, 300.0)));
    points
}

fn jet_of(text: &str) -> impl Fn(f64) -> Jet {
    let expression = parse(text).unwrap();
    move |x| expression.at(x)
}

fn bits(jet: Jet) -> [u64; 3] {
    // All NaN are equal, and so are both zeros.
    [jet.f, jet.df, jet.d2f].map(|v| {
        if v.is_nan() {
            u64::MAX
        } else {
            (v + 0.0).to_bits()
        }
    })
}

/// Whether two numbers agree within `ulps`, or are both NaN.
fn near(a: f64, b: f64, ulps: f64) -> bool {
    a == b
        || a.is_nan() && b.is_nan()
        || (a - b).abs() <= ulps * f64::EPSILON * a.abs().max(b.abs()) + 5e-324 * ulps
}

#[test]
fn special_cases_agree_bit_for_bit() {
    for (left, right) in [
        ("silu", "swish"),
        ("silu", "gelu_sigmoid(k=1)"),
        ("gelu_sigmoid", "swish(beta=1.702)"),
        ("gelu_sigmoid(k=-0.3)", "swish(beta=-0.3)"),
        ("gelu_sigmoid(k=0)", "swish(beta=0)"),
        ("gelu_normal", "gelu"),
        ("new_gelu", "gelu_tanh(c=0.0356774)"),
        ("new_gelu(c=0.044715)", "gelu_tanh"),
        ("prelu", "leaky_relu(alpha=0.25)"),
        ("prelu(alpha=0.01)", "leaky_relu"),
        ("prelu(alpha=-7)", "leaky_relu(alpha=-7)"),
        ("leaky_relu(alpha=1)", "identity"),
        ("leaky_relu(alpha=0)", "relu"),
        ("leaky_relu6(alpha=0)", "relu6"),
        ("clipped_relu", "relu6"),
        ("thresholded_relu(threshold=0)", "relu"),
        ("hard_tanh(min=0,max=6)", "relu6"),
        ("thresholded_softplus(threshold=3000)", "softplus"),
        ("celu(alpha=0)", "relu"),
        ("elu(alpha=0)", "relu"),
        ("squareplus(b=0)", "relu"),
        ("softshrink(lambda=0)", "identity"),
        ("hardshrink(lambda=0)", "identity"),
    ] {
        let (l, r) = (jet_of(left), jet_of(right));
        for x in points() {
            assert_eq!(bits(l(x)), bits(r(x)), "{left} and {right} at {x:e}");
        }
    }
}

#[test]
fn elu_and_celu_agree_at_one() {
    let (elu, celu) = (jet_of("elu"), jet_of("celu"));
    for x in points() {
        let (e, c) = (elu(x), celu(x));
        assert!(
            near(e.f, c.f, 2.0) && near(e.df, c.df, 2.0) && near(e.d2f, c.d2f, 2.0),
            "{x:e}"
        );
    }
}

#[test]
fn reflected_functions_agree() {
    let (relu, negative) = (jet_of("relu"), jet_of("negative_part"));
    let (right, left) = (jet_of("swish(beta=2.5)"), jet_of("swish(beta=-2.5)"));
    for x in points() {
        let (p, n) = (relu(-x), negative(x));
        assert_eq!(
            bits(n),
            bits(Jet::new(p.f, -p.df, p.d2f)),
            "negative part at {x:e}"
        );
        let (r, l) = (right(-x), left(x));
        assert_eq!(
            bits(l),
            bits(Jet::new(-r.f, r.df, -r.d2f)),
            "swish at {x:e}"
        );
    }
}

#[test]
fn odd_functions_are_odd() {
    for text in [
        "identity",
        "tanh",
        "softsign",
        "hard_tanh",
        "tanhshrink",
        "softshrink",
        "hardshrink",
    ] {
        let odd = jet_of(text);
        for x in points() {
            let (a, b) = (odd(x), odd(-x));
            assert_eq!(
                bits(a),
                bits(Jet::new(-b.f, b.df, -b.d2f)),
                "{text} at {x:e}"
            );
        }
    }
}

#[test]
fn squared_relu_is_relu_squared() {
    let (relu, squared) = (jet_of("relu"), jet_of("relu_squared"));
    for x in points() {
        let f = relu(x).f;
        let (df, d2f) = match x {
            0.0 => (0.0, f64::NAN),
            x if x > 0.0 => (2.0 * f, 2.0),
            _ => (0.0, 0.0),
        };
        assert_eq!(bits(squared(x)), bits(Jet::new(f * f, df, d2f)), "{x:e}");
    }
}

#[test]
fn compositions_agree() {
    let value = |text: &str, x: f64| parse(text).unwrap().at(x).f;
    for x in points().into_iter().filter(|x| x.is_finite()) {
        let gate = value("hard_sigmoid(slope=0.16666666666666666)", x);
        assert!(
            near(value("hard_swish", x), x * gate, 3.0),
            "hard swish at {x:e}"
        );
        assert_eq!(
            value("relu6", x),
            value("relu", x).min(6.0),
            "relu6 at {x:e}"
        );
        for alpha in ["0.01", "0.9", "-0.3", "1.7"] {
            let leaky = value(&format!("leaky_relu(alpha={alpha})"), x);
            assert_eq!(
                value(&format!("leaky_relu6(alpha={alpha})"), x),
                leaky.min(6.0),
                "{x:e}"
            );
        }
        let (hard_tanh, hard_sigmoid) =
            (value("hard_tanh", x), value("hard_sigmoid(slope=0.5)", x));
        assert!(
            (hard_tanh - (2.0 * hard_sigmoid - 1.0)).abs() <= 2.0 * f64::EPSILON,
            "{x:e}"
        );
        assert!(
            near(value("log_sigmoid", x), -value("softplus", -x), 3.0),
            "{x:e}"
        );
        let mish = x * value("tanh", value("softplus", x));
        // Below, softplus underflows gradually.
        assert!(
            x < -700.0 || near(value("mish", x), mish, 8.0),
            "mish at {x:e}"
        );
        let difference = (value("tanhshrink", x) - (x - value("tanh", x))).abs();
        assert!(
            difference <= 2.0 * f64::EPSILON * x.abs().max(1.0),
            "tanhshrink at {x:e}"
        );
        let lambda = 1.050_700_987_355_480_5;
        let selu = lambda * value("elu(alpha=1.6732632423543772)", x);
        assert!(near(value("selu", x), selu, 4.0), "selu at {x:e}");
    }
}

#[test]
fn parameter_limits() {
    for x in points().into_iter().filter(|x| x.is_finite()) {
        let value = |text: &str| parse(text).unwrap().at(x).f;
        let relu = x.max(0.0);
        // The largest difference is ln 2/β, at 0.
        assert!(
            (value("softplus(beta=1e6)") - relu).abs() <= 0.7e-6,
            "softplus at {x:e}"
        );
        // The minimum is −0.2785/β.
        assert!(
            (value("swish(beta=1e6)") - relu).abs() <= 0.28e-6,
            "swish at {x:e}"
        );
        assert_eq!(value("swish(beta=0)"), x / 2.0);
        assert!(
            (value("celu(alpha=1e-6)") - relu).abs() <= 1e-6,
            "celu at {x:e}"
        );
        assert!(
            near(
                value("gelu_tanh(c=0)"),
                value("swish(beta=1.5957691216057308)"),
                800.0
            ),
            "{x:e}"
        );
    }
}
