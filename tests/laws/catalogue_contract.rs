//! The catalogue's stable contract: ids, parameters and ranges that links and embedding pages rely on.

use std::collections::HashSet;
use std::path::Path;

use activation_lab::catalogue::{ACTIVATIONS, Shortest, find, names};
use activation_lab::functions::{Activation, Family, Scale};

/// Published ids, aliases and parameters. Lines may be added; changing one breaks links.
const PUBLISHED: &str = "\
identity linear
sigmoid logistic
log_sigmoid
tanh
hard_sigmoid hard_logistic | slope 0.25 0.05..0.5 above 0
hard_tanh | min -1 -3..0 any finite number | max 1 0.1..6 any finite number
softsign
relu positive_part
negative_part
relu_squared relu2
leaky_relu | alpha 0.01 -0.5..1.5 any finite number
prelu | alpha 0.25 -0.5..1.5 any finite number
relu6
leaky_relu6 | alpha 0.01 -0.5..1 any finite number
clipped_relu | max 6 0.5..20 above 0 | alpha 0 -0.5..1.5 any finite number | threshold 0 0..3 0 or more
thresholded_relu | threshold 1 0..3 any finite number
softplus | beta 1 0.1..10 above 0
thresholded_softplus | beta 1 0.1..10 above 0 | threshold 20 0..40 0 or more
squareplus | b 4 0..10 0 or more
elu | alpha 1 0..3 any finite number
celu | alpha 1 0.1..3 any finite number
selu
gelu gelu_python
gelu_normal | mu 0 -3..3 any finite number | sigma 1 0.1..3 above 0
gelu_tanh gelu_new gelu_fast gelu_accurate gelu_pytorch_tanh gelu_python_tanh | c 0.044715 0..0.15 0 or more
new_gelu | c 0.0356774 0..0.15 0 or more
gelu_sigmoid quick_gelu | k 1.702 0.5..3 any finite number
silu
swish | beta 1 0..10 any finite number
hard_swish hard_silu
mish
tanhshrink
softshrink | lambda 0.5 0..3 0 or more
hardshrink | lambda 0.5 0..3 0 or more
logit
softplus_inv
";

fn line(activation: &'static Activation) -> String {
    let mut line = names(activation).collect::<Vec<_>>().join(" ");
    for q in activation.parameters {
        let (default, lo, hi) = (
            Shortest(q.default),
            Shortest(q.slider[0]),
            Shortest(q.slider[1]),
        );
        line += &format!(" | {} {default} {lo}..{hi} {}", q.id, q.domain);
    }
    line
}

/// Error messages format finite ends as integers.
#[test]
fn finite_domain_ends_are_integers() {
    for activation in ACTIVATIONS {
        let parameters = activation.parameters.iter().map(|q| &q.domain);
        for domain in parameters.chain([&activation.domain]) {
            for end in [domain.lo, domain.hi] {
                let whole = end.is_infinite() || f64::from(end as i32) == end;
                assert!(whole, "{}: {end}", activation.id);
            }
        }
    }
}

#[test]
fn published_names_and_ranges_are_unchanged() {
    let lines: Vec<String> = ACTIVATIONS.iter().map(|a| line(a)).collect();
    for published in PUBLISHED.lines() {
        assert!(
            lines.iter().any(|l| l == published),
            "missing or changed: {published}"
        );
    }
    assert_eq!(
        lines.join("\n") + "\n",
        PUBLISHED,
        "publish new functions here"
    );
}

#[test]
fn names_are_unique_and_lower_case() {
    let mut seen = HashSet::new();
    for activation in ACTIVATIONS {
        for name in names(activation) {
            assert!(seen.insert(name), "{name} twice");
            assert_eq!(find(name).unwrap().id, activation.id);
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(name.chars().all(plain), "{name}");
        }
    }
}

#[test]
fn every_function_has_a_folder() {
    for activation in ACTIVATIONS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/functions")
            .join(activation.id);
        assert!(folder.join("mod.rs").is_file(), "{}", folder.display());
    }
}

#[test]
fn families_are_contiguous() {
    let shelves: Vec<Family> = ACTIVATIONS.iter().map(|a| a.family).collect();
    let mut runs = shelves.clone();
    runs.dedup();
    let distinct: HashSet<&str> = runs.iter().map(|f| f.id()).collect();
    assert_eq!(
        runs.len(),
        distinct.len(),
        "a family in two places: {runs:?}"
    );
}

#[test]
fn sliders_defaults_and_marks_are_consistent() {
    for activation in ACTIVATIONS {
        let mut ids = HashSet::new();
        for q in activation.parameters {
            let what = format!("{}.{}", activation.id, q.id);
            let [lo, hi] = q.slider;
            assert!(ids.insert(q.id), "{what} twice");
            assert!(!q.symbol.is_empty(), "{what}");
            assert!(lo < hi, "{what}: slider");
            assert!(
                q.domain.contains(lo) && q.domain.contains(hi),
                "{what}: slider outside the domain"
            );
            assert!(
                (lo..=hi).contains(&q.default),
                "{what}: default off the slider"
            );
            assert!(q.step > 0.0 && q.step <= (hi - lo) / 20.0, "{what}: step");
            assert!(
                q.scale == Scale::Linear || lo > 0.0,
                "{what}: no logarithm of {lo}"
            );
            for mark in q.marks {
                assert!(
                    (lo..=hi).contains(&mark.value),
                    "{what}: mark {} off the slider",
                    mark.label
                );
                assert!(!mark.label.is_empty(), "{what}");
            }
            assert!(
                q.marks.windows(2).all(|m| m[0].value < m[1].value),
                "{what}: marks in order"
            );
        }
    }
}

#[test]
fn marks_name_framework_values() {
    let value = |id: &str, label: &str| {
        let marks = find(id).unwrap().parameters[0].marks;
        marks
            .iter()
            .find(|m| m.label.contains(label))
            .unwrap()
            .value
    };
    assert_eq!(value("hard_sigmoid", "Taylor"), 0.25);
    assert_eq!(value("hard_sigmoid", "PyTorch"), 1.0 / 6.0);
    assert_eq!(value("hard_sigmoid", "ONNX"), 0.2);
    assert_eq!(value("leaky_relu", "PyTorch"), 0.01);
    assert_eq!(value("leaky_relu", "Keras function"), 0.2);
    assert_eq!(value("leaky_relu", "Keras layer"), 0.3);
    assert_eq!(value("prelu", "PyTorch"), 0.25);
    assert_eq!(value("prelu", "Keras"), 0.0);
    assert_eq!(value("elu", "all frameworks"), 1.0);
    assert_eq!(value("elu", "textbooks"), 0.2);
    assert_eq!(value("gelu_tanh", "paper"), 0.044715);
    assert_eq!(value("gelu_tanh", "NewGELU"), 0.0356774);
    assert_eq!(value("gelu_sigmoid", "paper"), 1.702);
    assert_eq!(value("swish", "x/2"), 0.0);
    assert_eq!(value("swish", "GELU"), 1.702);
}

#[test]
fn bends_have_finite_center_and_width() {
    for expression in crate::sample::expressions(30, 9.0) {
        for bend in expression.bends() {
            assert!(
                bend.x.is_finite() && bend.width > 0.0,
                "{expression}: {bend:?}"
            );
        }
        // A function that is not piecewise polynomial has a bend.
        let at = |x: f64| expression.at(x).d2f;
        // f″ does not exist at a kink.
        let bends = |i: i32| at(f64::from(i) * 0.37 - 19.0).abs() >= 1e-300;
        let straight = !(1..100).any(bends);
        let polynomial = ["relu_squared"].contains(&expression.activation().id);
        let flat_gate = !expression.bends().is_empty() || straight || polynomial;
        assert!(flat_gate, "{expression}: no bend");
    }
}
