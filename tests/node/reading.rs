//! Input as people type it and as programs mangle it: the tables of `tests/reading`, parsed by the built modules.

use super::session::Session;
use activation_lab::catalogue::parse;
use serde_json::{Value, json};

fn table(text: &str) -> Value {
    serde_json::from_str(text).expect("the table is JSON")
}

#[test]
#[ignore = "run by cargo xtask test"]
fn framework_names_are_resolved_or_reported() {
    let names = table(include_str!("../reading/names.json"));
    let body = "
        const wrong = [];
        const seen = (text) => {
            try {
                return [lab.format(lab.parse(text))];
            } catch (error) {
                return [error.code, error.message];
            }
        };
        for (const [text, ...expected] of [...given.understood, ...given.refused]) {
            const is = seen(text);
            if (JSON.stringify(is) !== JSON.stringify(expected)) wrong.push([text, is]);
        }
        const svg = lab.svg({ functions: 'nn.ReLU(), swish(beta=½)' }, { width: 300, height: 200 });
        if (svg !== lab.svg({ functions: 'relu,swish(beta=0.5)' }, { width: 300, height: 200 })) wrong.push('svg');
        return wrong;";
    let wrong = Session::start().lab(body, names);
    assert_eq!(wrong, json!([]), "{wrong:#}");
}

/// The keys of `ACT2FN` in transformers 5.24.0.
const ACT2FN: &str = "gelu gelu_10 gelu_fast gelu_new gelu_python gelu_pytorch_tanh gelu_python_tanh gelu_accurate hardswish laplace \
    leaky_relu linear mish quick_gelu relu relu2 relu6 sigmoid silu sqrtsoftplus swish tanh prelu xielu";

#[test]
#[ignore = "run by cargo xtask test"]
fn every_transformers_name_is_in_the_table() {
    let names = table(include_str!("../reading/names.json"));
    let rows = ["understood", "refused"].map(|kind| names[kind].as_array().unwrap().clone());
    let rows: Vec<Value> = rows.concat();
    for name in ACT2FN.split_whitespace() {
        assert!(rows.iter().any(|row| row[0] == name), "{name}");
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn expressions_and_inputs_parse_numbers_alike() {
    let numbers = table(include_str!("../reading/numbers.json"));
    let body = "
        const { readNumber } = await bring('www/numbers/reading.js');
        return given.map(([text]) => {
            const value = readNumber(text);
            const box = Number.isFinite(value) ? String(value) : null;
            try {
                return [box, String(lab.parse(`swish(beta=${text})`)[0].params.beta)];
            } catch {
                return [box, null];
            }
        });";
    let seen = Session::start().lab(body, numbers.clone());
    for (row, seen) in numbers
        .as_array()
        .unwrap()
        .iter()
        .zip(seen.as_array().unwrap())
    {
        // A trailing comma in an argument list is ignored.
        if row[0] != "5," {
            assert_eq!(seen[0], seen[1], "{row}");
        }
    }
}

/// The library's own parser accepts decimals only, and never with another value.
#[test]
#[ignore = "run by cargo xtask test"]
fn library_parses_the_same_numbers() {
    let numbers = table(include_str!("../reading/numbers.json"));
    let mut read = 0;
    for row in numbers.as_array().unwrap() {
        let text = row[0].as_str().unwrap();
        if let Ok(function) = parse(&format!("swish(beta={text})")) {
            let value = row[1].as_str().expect("a number that can be read");
            assert_eq!(Ok(function.parameters()[0]), value.parse(), "{text}");
            read += 1;
        }
    }
    assert!(read > 8, "{read} numbers");
}

#[test]
#[ignore = "run by cargo xtask test"]
fn mangled_links_are_repaired_or_reported() {
    let links = table(include_str!("../reading/links.json"));
    let body = "
        const { isTidy, readState, writeState } = await bring('www/state/address.js');
        const { readFragment } = await bring('www/state/address.js');
        const wrong = [];
        for (const [fragment, written, expected] of given) {
            // URL-encoded, as `location.hash` returns it, and decoded.
            const page = new URL('https://example.org/');
            page.hash = fragment;
            for (const one of [fragment, page.hash]) {
                const { state, problems } = await readFragment(one, lab);
                const told = problems.map(({ key, value, detail, rest = null }) => [key, value, detail, rest]);
                const isTold = told.length === expected.length
                    && told.every(([key, value, detail, rest], i) => {
                        const [itsKey, itsValue, part, itsRest] = expected[i];
                        return key === itsKey && value === itsValue && detail.includes(part) && rest === itsRest;
                    });
                const again = readState(writeState(state, lab), lab);
                if (writeState(state, lab) !== written || !isTold || !isTidy(again)) wrong.push([one, writeState(state, lab), told]);
            }
        }
        return wrong;";
    let wrong = Session::start().lab(body, links);
    assert_eq!(wrong, json!([]), "{wrong:#}");
}
