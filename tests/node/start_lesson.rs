//! The built-in lesson: every step is a valid state, and the numbers in its text are the engine's.

use super::session::Session;
use serde_json::{Value, json};

/// Superscript digits of powers of ten.
const RAISED: [(char, char); 11] = [
    ('⁻', '-'),
    ('⁰', '0'),
    ('¹', '1'),
    ('²', '2'),
    ('³', '3'),
    ('⁴', '4'),
    ('⁵', '5'),
    ('⁶', '6'),
    ('⁷', '7'),
    ('⁸', '8'),
    ('⁹', '9'),
];

/// A number in a text and half a unit of its last digit: `4.7·10⁻⁴` is 0.00047 ± 0.000005.
fn shown(text: &str) -> (f64, f64) {
    let (digits, power) = text.split_once("·10").unwrap_or((text, ""));
    let plain: String = power
        .chars()
        .map(|c| RAISED.iter().find(|(raised, _)| *raised == c).unwrap().1)
        .collect();
    let unit = 10_f64.powi(plain.parse().unwrap_or(0));
    let digits = digits.replace('−', "-");
    let decimals = digits.split_once('.').map_or(0, |(_, after)| after.len());
    let half = 0.5 * 10_f64.powi(-(decimals as i32));
    (
        digits.parse::<f64>().unwrap() * unit,
        half * unit * 1.000_001,
    )
}

const STEPS: &str = "
    const { START } = await bring('www/lesson/start.js');
    const { lessonOf, stateAt } = await bring('www/lesson/model.js');
    const { readState, writeState } = await bring('www/state/address.js');
    const lesson = lessonOf('start');
    const before = readState('lesson=start', lab).state;
    return lesson.steps.map((step, index) => {
        const { state, problems } = stateAt(lesson, index + 1, before, lab);
        return { problems, state, view: state.view, unknown: state.unknown.map(([key]) => key), values: START[index].values };
    });";

/// The numbers quoted in the steps, computed.
const NUMBERS: &str = "
    const f = (id, params = {}) => ({ id, params });
    const [x] = [[-6, 6]];
    const at = (id, params, x) => lab.evaluate(id, params, Float64Array.of(x)).df[0];
    const [minimum] = lab.properties('gelu', {}).extrema;
    const tanh = lab.approximation(f('gelu_tanh'), f('gelu'));
    const logistic = lab.approximation(f('gelu_sigmoid', { k: 1.702 }), f('gelu'));
    const most = (temperature) => Math.max(...lab.softmax([2, 1, 0.1], { temperature }).probabilities);
    const slopes = (id) => lab.properties(id, {}).slopes[1].value;
    return [
        { beta: 10, before: lab.difference(f('swish', { beta: 1 }), f('relu'), x).largest,
          apart: lab.difference(f('swish', { beta: 10 }), f('relu'), x).largest },
        { at: minimum.x, least: minimum.f },
        { tanh: tanh.largest, at: Math.abs(tanh.at), sigmoid: logistic.largest },
        { sigmoid: slopes('sigmoid'), tanh: slopes('tanh') },
        { layers: 10, bound: slopes('sigmoid') ** 10, product: lab.cascade(f('sigmoid'), 0.5, 1, 10).at(-1).product },
        { alpha: at('leaky_relu', { alpha: 0.1 }, -2) },
        { usual: most(1), cold: most(0.5), hot: most(10) },
        {},
    ];";

#[test]
#[ignore = "run by cargo xtask test"]
fn every_step_is_a_valid_state() {
    let steps = Session::start().lab(STEPS, json!(null));
    let steps = steps.as_array().unwrap();
    assert!((6..=10).contains(&steps.len()), "{} steps", steps.len());
    for step in steps {
        assert_eq!(step["problems"], json!([]), "{step}");
        // State keys of a view belong to the visible view.
        let view = step["view"].as_str().unwrap();
        for key in step["unknown"].as_array().unwrap() {
            let key = key.as_str().unwrap();
            assert!(key.starts_with(&format!("{view}-")), "{key} in {view}");
        }
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn quoted_numbers_match_the_engine() {
    let mut node = Session::start();
    let steps = node.lab(STEPS, json!(null));
    let numbers = node.lab(NUMBERS, json!(null));
    let pairs = steps
        .as_array()
        .unwrap()
        .iter()
        .zip(numbers.as_array().unwrap());
    assert_eq!(pairs.len(), steps.as_array().unwrap().len());
    for (step, computed) in pairs {
        let values = step["values"].as_object().unwrap();
        let computed = computed.as_object().unwrap();
        let keys = |map: &serde_json::Map<String, Value>| {
            let mut keys: Vec<String> = map.keys().cloned().collect();
            keys.sort();
            keys
        };
        assert_eq!(keys(values), keys(computed), "{values:?}");
        for (key, text) in values {
            let (value, error) = shown(text.as_str().unwrap());
            let truth = computed[key].as_f64().unwrap();
            assert!(
                (value - truth).abs() <= error,
                "{key} = {text}, not {truth}"
            );
        }
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn verbal_claims_hold() {
    let facts = Session::start().lab(
        "
        const f = (id, params = {}) => ({ id, params });
        const x = [-60, 60];
        const apart = (beta) => beta * lab.difference(f('swish', { beta }), f('relu'), x).largest;
        const { monotony } = lab.properties('gelu', {});
        const forms = ['gelu_sigmoid', 'gelu_tanh'].map((id) => lab.approximation(f(id), f('gelu')).largest);
        const relu = lab.cascade(f('relu'), 0.5, 1, 10).at(-1).product;
        const absolute = Array.from(lab.maxout([[-1, 0], [1, 0]], [-2, -0.5, 0, 3]).f);
        const cold = lab.softmax([2, 1, 0.1], { temperature: 0.01 }).probabilities[0];
        return { apart: [1, 2, 10].map(apart), monotony, ratio: forms[0] / forms[1], relu, absolute, cold,
            dead: lab.evaluate('relu', {}, Float64Array.of(-2)).df[0] };",
        json!(null),
    );
    let products: Vec<f64> = serde_json::from_value(facts["apart"].clone()).unwrap();
    for product in &products {
        assert!((product - products[0]).abs() < 1e-9, "{products:?}");
    }
    assert_eq!(facts["monotony"], "none");
    assert!(
        (38.0..46.0).contains(&facts["ratio"].as_f64().unwrap()),
        "{facts}"
    );
    assert_eq!(facts["relu"].as_f64(), Some(1.0));
    assert_eq!(facts["dead"].as_f64(), Some(0.0));
    let absolute: Vec<f64> = serde_json::from_value(facts["absolute"].clone()).unwrap();
    assert_eq!(absolute, [2.0, 0.5, 0.0, 3.0]);
    assert!(facts["cold"].as_f64().unwrap() > 0.999_999);
}
