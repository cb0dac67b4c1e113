//! States as text: encoding round-trips, and every URL decodes or names the problem.

use super::fragments::{Hostile, hostile, state};
use super::sample::Random;
use super::session::{Session, length};
use activation_lab::catalogue::{ACTIVATIONS, Expression, parse_list};
use serde_json::{Value, json};

#[test]
#[ignore = "run by cargo xtask test"]
fn states_round_trip() {
    let body = "
        const { readState, writeState } = await bring('www/state/address.js');
        const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
        const wrong = [];
        for (const [fragment, right] of given) {
            const first = readState('#' + fragment, lab);
            const written = writeState(first.state, lab);
            const second = readState('#' + written, lab);
            if (right && first.problems.length > 0) wrong.push(['refused', fragment, first.problems]);
            if (second.problems.length > 0) wrong.push(['refuses its own', fragment, written]);
            if (!same(first.state, second.state)) wrong.push(['another state', fragment, written]);
            if (writeState(second.state, lab) !== written) wrong.push(['another text', fragment, written]);
        }
        return [wrong.length, wrong.slice(0, 5)];";
    let mut random = Random(41);
    let mut fragments: Vec<Value> = (0..length(500, 2_000))
        .map(|_| json!([state(&mut random), true]))
        .collect();
    for _ in 0..length(100, 500) {
        let fragment = hostile(&mut random).fragment;
        // URL-encoded, as `location.hash` returns it.
        let escaped = fragment.replace(' ', "%20").replace(['<', '>'], "");
        fragments.push(json!([escaped, false]));
    }
    let seen = Session::start().lab(body, json!(fragments));
    assert_eq!(seen, json!([0, []]));
}

#[test]
#[ignore = "run by cargo xtask test"]
fn parameters_round_trip_to_the_last_bit() {
    let body = "
        const { readState, writeState } = await bring('www/state/address.js');
        return given.map((list) => {
            const { state } = readState(writeState(readState('functions=' + list, lab).state, lab), lab);
            return lab.format(state.functions);
        });";
    let mut random = Random(42);
    let lists: Vec<String> = (0..length(200, 500))
        .map(|i| {
            let activation = ACTIVATIONS[i % ACTIVATIONS.len()];
            random.expression(activation, 300.0).to_string()
        })
        .collect();
    let answers = Session::start().lab(body, json!(lists));
    let bits =
        |e: &[Expression]| -> Vec<u64> { e[0].parameters().iter().map(|p| p.to_bits()).collect() };
    for (list, answer) in lists.iter().zip(answers.as_array().unwrap()) {
        let [before, after] =
            [list.as_str(), answer.as_str().unwrap()].map(|text| parse_list(text).unwrap());
        assert_eq!(bits(&before), bits(&after), "{list}");
    }
}

/// Decodes each URL; returns its problems.
const VISIT: &str = "
    const { KEYS } = await bring('www/state/state.js');
    const { readState, writeState } = await bring('www/state/address.js');
    const { readFragment } = await bring('www/state/address.js');
    const { keyOf } = await bring('www/state/reading/link.js');
    const wrong = [];
    const pairs = (text) => text.split('&').filter((pair) => pair !== '' && pair !== '=')
        .map((pair) => pair.replace(/=$/, ''));
    const strangers = (text) => pairs(text).filter((pair) => keyOf(pair.split('=', 1)[0]) === undefined).join('&');
    for (const [fragment, verdicts] of given) {
        const complain = (what) => wrong.push(what + ' at #' + fragment.slice(0, 300));
        // URL-encoded, as `location.hash` returns it.
        const page = new URL('https://example.org/');
        page.hash = fragment;
        const here = page.hash.slice(1);
        const { state, problems } = await readFragment(here, lab);
        const named = new Set(problems.map(({ key }) => key));
        for (const [key, ignored] of verdicts) {
            if (named.has(key) !== ignored) complain(key + (ignored ? ' was ignored without a word' : ' was refused'));
        }
        for (const key of named) if (!KEYS.includes(key)) complain('problem with ' + key);
        const written = writeState(state, lab);
        if (strangers(written) !== strangers(here)) complain('strange keys are lost in ' + written.slice(0, 300));
        const again = readState('#' + written, lab);
        if (again.problems.length > 0 || writeState(again.state, lab) !== written) complain('written as ' + written.slice(0, 300));
    }
    return wrong;";

#[test]
#[ignore = "run by cargo xtask test"]
fn every_url_decodes_or_names_the_problem() {
    let mut node = Session::start();
    for seed in 11..19 {
        let mut random = Random(seed);
        let all: Vec<Hostile> = (0..length(50, 250)).map(|_| hostile(&mut random)).collect();
        let visits: Vec<Value> = all
            .iter()
            .map(|visit| json!([visit.fragment, visit.verdicts]))
            .collect();
        let wrong = node.lab(VISIT, json!(visits));
        assert_eq!(wrong, json!([]), "{wrong:#}");
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn unknown_keys_are_preserved_and_ignored() {
    let body = "
        const { readState, writeState } = await bring('www/state/address.js');
        const { state, problems } = readState(given, lab);
        return [writeState(state, lab), problems.map(({ key }) => key), Object.getPrototypeOf(state) === Object.prototype];";
    let given = "__proto__=1&constructor=2&toString&course=ml%20101&=&&&x";
    let seen = Session::start().lab(body, json!(given));
    // `x` without a value is an empty range.
    let kept = "__proto__=1&constructor=2&toString&course=ml%20101";
    assert_eq!(seen, json!([kept, ["x"], true]));
}
