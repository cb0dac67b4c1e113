//! The public module: one instance, the whole catalogue, expressions that round-trip.

use super::session::Session;
use activation_lab::catalogue::{ACTIVATIONS, Expression, parse_list};
use activation_lab::functions::{Activation, Domain, Framework, Kink, Parameter, Scale};
use activation_lab_plot::{
    Labels, LegendEntry, Marks, Orders, PlotState, Range, SeriesColor, Size, Stroke, Theme,
    labelled_svg, svg, thumbnail,
};
use serde_json::{Value, json};

#[test]
#[ignore = "run by cargo xtask test"]
fn module_is_loaded_once() {
    let body = "
        const [first, second] = await Promise.all([loadLab(), loadLab()]);
        const wasm = fetched.map((address) => address.split('/').at(-1)).filter((name) => name.endsWith('.wasm'));
        return [first === second, first === lab, lab.version, wasm.sort()];";
    let seen = Session::start().lab(body, json!(null));
    let wasm = ["engine_bg.wasm", "lessons_bg.wasm", "study_bg.wasm"];
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(seen, json!([true, true, version, wasm]));
}

/// A domain in the format of the contract; infinities as strings, because JSON has none.
fn domain(domain: &Domain) -> Value {
    json!([
        [end(domain.lo), end(domain.hi)],
        [domain.lo_open, domain.hi_open]
    ])
}

fn end(x: f64) -> Value {
    if x.is_finite() {
        json!(x)
    } else {
        json!(if x > 0.0 { "∞" } else { "−∞" })
    }
}

fn parameter(parameter: &Parameter) -> Value {
    let marks = parameter
        .marks
        .iter()
        .map(|mark| json!({ "value": mark.value, "label": mark.label }));
    json!({
        "id": parameter.id, "symbol": parameter.symbol, "default": parameter.default,
        "min": parameter.slider[0], "max": parameter.slider[1], "step": parameter.step,
        "scale": match parameter.scale { Scale::Linear => "linear", Scale::Logarithmic => "logarithmic" },
        "domain": domain(&parameter.domain), "marks": marks.collect::<Vec<_>>(),
    })
}

/// f′ by the convention of each framework.
fn frameworks(kink: &Kink) -> Value {
    let slopes =
        Framework::ALL.map(|framework| (framework.id().to_owned(), json!(kink.slope(framework))));
    Value::Object(slopes.into_iter().collect())
}

fn entry(activation: &'static Activation) -> Value {
    let kinks = Expression::with_defaults(activation).kinks();
    json!({
        "id": activation.id, "aliases": activation.aliases, "family": activation.family.id(),
        "params": activation.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "domain": domain(&activation.domain),
        "kinks": kinks.iter().map(|kink| json!([kink.x, kink.left.df, kink.right.df, frameworks(kink)])).collect::<Vec<_>>(),
    })
}

/// Compares numbers by value: 1 equals 1.0.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        _ => a == b,
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn catalogue_matches_the_library() {
    let body = "
        const end = (x) => (x === Infinity ? '∞' : x === -Infinity ? '−∞' : x);
        const domain = ({ domain, domainOpen }) => [domain.map(end), domainOpen];
        // A caller that mutates the result must not affect the next one.
        lab.catalogue()[0].id = 'spoilt';
        return lab.catalogue().map((entry) => ({
            id: entry.id, aliases: entry.aliases, family: entry.family, domain: domain(entry),
            params: entry.params.map(({ domainOpen, ...parameter }) =>
                ({ ...parameter, domain: domain({ ...parameter, domainOpen }) })),
            kinks: entry.kinks.map(({ x, left, right, frameworks }) => [x, left.df, right.df, frameworks]),
        }));";
    let seen = Session::start().lab(body, json!(null));
    let seen = seen.as_array().unwrap();
    assert_eq!(seen.len(), ACTIVATIONS.len());
    for (seen, &activation) in seen.iter().zip(ACTIVATIONS) {
        let expected = entry(activation);
        assert!(same(seen, &expected), "{seen}\n{expected}");
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn expressions_round_trip() {
    let texts = [
        ("relu", "relu"),
        ("swish( beta = 1.50 ) , relu", "swish(beta=1.5),relu"),
        ("quick_gelu(k=1.702)", "gelu_sigmoid"),
        ("swish(beta=-0)", "swish(beta=0)"),
        (
            "swish(beta=1e300),swish(beta=5e-324)",
            "swish(beta=1e300),swish(beta=5e-324)",
        ),
        (
            "gelu_normal(sigma=2,mu=-0.1)",
            "gelu_normal(mu=-0.1,sigma=2)",
        ),
        (
            "hard_sigmoid(slope=0.16666666666666666)",
            "hard_sigmoid(slope=0.16666666666666666)",
        ),
    ];
    let mut node = Session::start();
    let given: Vec<_> = texts.iter().map(|(text, _)| text).collect();
    let body = "return given.map((text) => lab.format(lab.parse(text)));";
    let expected: Vec<_> = texts.iter().map(|(_, normal)| normal).collect();
    assert_eq!(node.lab(body, json!(given)), json!(expected));
    let body = "return lab.parse('swish,leaky_relu(alpha=0.3)');";
    let spelt = node.lab(body, json!(null));
    let expected = json!([
        { "id": "swish", "params": { "beta": 1.0 } }, { "id": "leaky_relu", "params": { "alpha": 0.3 } },
    ]);
    assert!(same(&spelt, &expected), "{spelt}");
}

#[test]
#[ignore = "run by cargo xtask test"]
fn colors_and_thumbnails_match_the_library() {
    let body = "
        const curve = ({ id, params }) => lab.thumbnail(
            id, Object.fromEntries(params.map((parameter) => [parameter.id, parameter.default])), { width: 36, height: 24 });
        return [lab.palette('light'), lab.palette('dark'), lab.catalogue().map(curve)];";
    let seen = Session::start().lab(body, json!(null));
    let colours = |theme: Theme| json!(theme.palette().curves_css());
    let curve = |activation: &&'static Activation| {
        thumbnail(&Expression::with_defaults(activation), 36.0, 24.0)
    };
    let curves: Vec<_> = ACTIVATIONS.iter().map(curve).collect();
    let expected = json!([colours(Theme::Light), colours(Theme::Dark), curves]);
    assert_eq!(seen, expected);
}

#[test]
#[ignore = "run by cargo xtask test"]
fn svg_matches_the_library() {
    let body = "
        return lab.svg({ functions: given.functions, show: 'f,df d2f' }, { width: 480, height: 300, theme: given.theme });";
    let mut node = Session::start();
    for (i, some) in ACTIVATIONS.chunks(8).enumerate() {
        let ids: Vec<_> = some.iter().map(|activation| activation.id).collect();
        let functions = ids.join(",");
        let (theme, name) = match i % 2 {
            0 => (Theme::Light, "light"),
            _ => (Theme::Dark, "dark"),
        };
        let seen = node.lab(body, json!({ "functions": functions, "theme": name }));
        let x = Range::new(-6.0, 6.0).unwrap();
        let state = PlotState {
            show: Orders::new(true, true, true),
            ..PlotState::new(parse_list(&functions).unwrap(), x)
        };
        let native = svg(&state, 480.0, 300.0, theme.palette());
        assert_eq!(seen, json!(native), "{functions}");
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn labeled_svg_matches_the_library() {
    let body = "
        const legend = [{ text: 'ReLU', colour: 2, stroke: 'dashed', width: 3, opacity: 0.5 }];
        const labels = { name: 'n', title: 'A & B', x: 'x', y: 'y', legend };
        const state = { functions: 'swish(beta=2),relu', show: 'f,df', y: [-2, 3], probe: 1, marks: ['zeros'], ghosts: [{ id: 'elu', params: {} }] };
        return lab.svg(state, { width: 480, height: 300, scale: 2, theme: 'dark', labels });";
    let seen = Session::start().lab(body, json!(null));
    let entry = LegendEntry {
        text: "ReLU".to_owned(),
        color: SeriesColor::Curve(1),
        stroke: Stroke::Dashed,
        width: Some(3.0),
        opacity: 0.5,
    };
    let labels = Labels {
        name: "n".to_owned(),
        title: "A & B".to_owned(),
        x: "x".to_owned(),
        y: "y".to_owned(),
        legend: vec![entry],
    };
    let functions = parse_list("swish(beta=2),relu").unwrap();
    let state = PlotState {
        show: Orders::new(true, true, false),
        y: Some(Range::new(-2.0, 3.0).unwrap()),
        probe: Some(1.0),
        marks: Marks::from_bits(4),
        ghosts: parse_list("elu").unwrap(),
        ..PlotState::new(functions, Range::new(-6.0, 6.0).unwrap())
    };
    let size = Size::new(480.0, 300.0, 2.0);
    let native = labelled_svg(&state, &labels, size, Theme::Dark.palette());
    assert_eq!(seen, json!(native));
}
