//! Function expressions: parsing and formatting round-trip, and errors suggest a remedy.

use activation_lab::catalogue::{ACTIVATIONS, Expression, MAX_FUNCTIONS, parse, parse_list};

use crate::sample::{Random, expressions};

#[test]
fn expressions_round_trip() {
    for expression in expressions(300, 300.0) {
        let text = expression.to_string();
        assert_eq!(parse(&text).unwrap(), expression, "{text}");
        assert!(text.len() < 120, "{text}");
    }
}

#[test]
fn lists_round_trip() {
    let mut random = Random(6);
    for _ in 0..500 {
        let list: Vec<Expression> = (0..=random.below(MAX_FUNCTIONS))
            .map(|_| {
                let activation = ACTIVATIONS[random.below(ACTIVATIONS.len())];
                random.expression(activation, 20.0)
            })
            .collect();
        let text = list
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(",");
        assert_eq!(parse_list(&text).unwrap(), list, "{text}");
    }
}

#[test]
fn formatting_is_canonical() {
    for (given, printed) in [
        ("relu", "relu"),
        ("quick_gelu", "gelu_sigmoid"),
        ("linear", "identity"),
        ("gelu_new(c=0.0356774)", "gelu_tanh(c=0.0356774)"),
        ("gelu_tanh(c=0.044715)", "gelu_tanh"),
        ("swish()", "swish"),
        (" swish ( beta = +1.50 ) ", "swish(beta=1.5)"),
        ("swish(beta=2.0)", "swish(beta=2)"),
        ("swish(beta=-0)", "swish(beta=0)"),
        ("gelu_normal(mu=-0)", "gelu_normal"),
        ("swish(beta=1e300)", "swish(beta=1e300)"),
        ("swish(beta=-0.00000001)", "swish(beta=-1e-8)"),
        ("gelu_normal(sigma=2,mu=.5)", "gelu_normal(mu=0.5,sigma=2)"),
        ("gelu_normal(sigma=2)", "gelu_normal(sigma=2)"),
        (
            "hard_sigmoid(slope=0.16666666666666666)",
            "hard_sigmoid(slope=0.16666666666666666)",
        ),
    ] {
        assert_eq!(parse(given).unwrap().to_string(), printed, "{given}");
    }
    let list = parse_list("gelu_tanh(c=0.0356774), relu ,gelu_normal(mu=1, sigma=2)").unwrap();
    assert_eq!(list.len(), 3);
}

#[track_caller]
fn refused(text: &str, code: &str, message: &str) {
    let error = parse_list(text).unwrap_err();
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        (code, message),
        "{text}"
    );
}

#[test]
fn unknown_names_get_a_suggestion() {
    refused(
        "gelo",
        "unknown-function",
        "unknown function \"gelo\"; did you mean \"gelu\"?",
    );
    refused(
        "ReLU",
        "unknown-function",
        "unknown function \"ReLU\"; did you mean \"relu\"?",
    );
    refused(
        "Hard-Swish",
        "unknown-function",
        "unknown function \"Hard-Swish\"; did you mean \"hard_swish\"?",
    );
    refused(
        "relu,leakyrelu",
        "unknown-function",
        "unknown function \"leakyrelu\"; did you mean \"leaky_relu\"?",
    );
    refused(
        "zzz",
        "unknown-function",
        "unknown function \"zzz\"; the catalogue lists every id and alias",
    );
    refused(
        "swish(bta=1)",
        "unknown-parameter",
        "unknown parameter \"bta\" of \"swish\"; did you mean \"beta\"?",
    );
    refused(
        "relu(alpha=1)",
        "unknown-parameter",
        "unknown parameter \"alpha\" of \"relu\"; it has no parameters",
    );
    refused(
        "gelu_normal(zz=1)",
        "unknown-parameter",
        "unknown parameter \"zz\" of \"gelu_normal\"; its parameters: mu, sigma",
    );
}

#[test]
fn values_outside_the_domain_are_rejected() {
    for (text, value, parameter, function, allowed) in [
        ("softplus(beta=0)", "0", "beta", "softplus", "above 0"),
        ("softplus(beta=-1)", "-1", "beta", "softplus", "above 0"),
        (
            "squareplus(b=-1e-9)",
            "-1e-9",
            "b",
            "squareplus",
            "0 or more",
        ),
        (
            "swish(beta=inf)",
            "inf",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=NaN)",
            "NaN",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=1e999)",
            "1e999",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=one)",
            "one",
            "beta",
            "swish",
            "any finite number",
        ),
        ("swish(beta=)", "", "beta", "swish", "any finite number"),
        (
            "swish(beta=1 2)",
            "1 2",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=0x10)",
            "0x10",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=1=2)",
            "1=2",
            "beta",
            "swish",
            "any finite number",
        ),
        (
            "swish(beta=1,beta=2)",
            "2",
            "beta",
            "swish",
            "one value for each parameter",
        ),
    ] {
        let message = format!(
            "bad value \"{value}\" for \"{parameter}\" of \"{function}\"; allowed: {allowed}"
        );
        refused(text, "bad-value", &message);
    }
}

#[test]
fn syntax_errors_are_rejected() {
    for text in [
        "",
        " ",
        ",",
        "relu,",
        ",relu",
        "relu,,gelu",
        "(",
        ")",
        "()",
        "(beta=1)",
        "swish(",
        "swish(beta=1",
        "swish)",
        "swish)(",
        "swish(beta=1))",
        "swish((beta=1))",
        "swish(beta=1)x",
        "swish(beta=1)(beta=2)",
        "swish(beta)",
        "swish(beta=1,)",
        "swish(,)",
        "swish(1)",
    ] {
        let error = parse_list(text).unwrap_err();
        assert_eq!(error.code(), "bad-value", "{text}: {error}");
        assert!(error.to_string().contains("; allowed: "), "{text}: {error}");
    }
    let eight = ["relu"; MAX_FUNCTIONS].join(",");
    assert_eq!(parse_list(&eight).unwrap().len(), MAX_FUNCTIONS);
    refused(
        &format!("{eight},gelu"),
        "bad-value",
        &format!("bad value \"{eight},gelu\" for \"functions\"; allowed: at most 8 functions"),
    );
}

#[test]
fn overlong_input_gets_a_short_error() {
    for text in [
        "x".repeat(100_000),
        "(".repeat(100_000),
        format!("swish(beta={})", "9".repeat(100_000)),
    ] {
        let error = parse(&text).unwrap_err();
        assert!(error.to_string().chars().count() < 200, "{error}");
    }
    let mut random = Random(7);
    let alphabet: Vec<char> = "swihbeta=().,-+1e9 β\"<\n\0🙂".chars().collect();
    for _ in 0..20_000 {
        let text: String = (0..random.below(20))
            .map(|_| alphabet[random.below(alphabet.len())])
            .collect();
        if let Ok(expression) = parse(&text) {
            assert_eq!(parse(&expression.to_string()).unwrap(), expression);
        }
    }
}
