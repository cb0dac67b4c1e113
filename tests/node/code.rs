//! Framework code on the page, with parameters substituted by the page's own module.

use super::book::{Book, FRAMEWORKS, expressions};
use super::parity::params;
use super::session::Session;
use activation_lab::catalogue::ACTIVATIONS;
use serde_json::{Map, Value, json};

/// Script prelude: the parsed `code.toml` of every function.
const BOOK: &str = "
    const { codeText, latexText, warnings } = await bring('www/app/info/code-text.js');
    const book = await (await fetch(`${root}www/pkg/code.json`)).json();";

#[test]
#[ignore = "run by cargo xtask test"]
fn page_shows_the_tested_code() {
    let body = format!(
        "{BOOK} return given.map(([id, framework, values]) => codeText(book[id], framework, values));"
    );
    let mut cases = Vec::new();
    let mut expected = Vec::new();
    for activation in ACTIVATIONS {
        let book = Book::of(activation.id);
        for expression in expressions(activation, &book) {
            for framework in FRAMEWORKS {
                cases.push(json!([activation.id, framework, params(&expression)]));
                expected.push(book.code(framework, &expression).trim().to_owned());
            }
        }
    }
    let seen = Session::start().lab(&body, json!(cases));
    let seen = seen.as_array().unwrap();
    for (seen, expected) in seen.iter().zip(&expected) {
        assert_eq!(seen.as_str().unwrap(), expected);
    }
    assert_eq!(seen.len(), expected.len());
}

#[test]
#[ignore = "run by cargo xtask test"]
fn latex_is_substituted_with_balanced_braces() {
    let body = format!(
        "{BOOK} const latex = Object.values(book).flatMap((writings) => [latexText(writings), latexText(writings, given)]);
         return [latex.length, latex.filter((text) => text.includes('param') || text.includes('undefined')
             || text.split('{{').length !== text.split('}}').length)];"
    );
    let names = [
        "alpha", "beta", "b", "c", "k", "lambda", "mu", "sigma", "slope",
    ];
    let tiny: Map<_, _> = names
        .map(|name| (name.to_owned(), json!(-2.5e-7)))
        .into_iter()
        .collect();
    let seen = Session::start().lab(&body, Value::Object(tiny));
    assert_eq!(seen, json!([2 * ACTIVATIONS.len(), []]));
}

#[test]
#[ignore = "run by cargo xtask test"]
fn every_warning_has_a_chinese_translation() {
    let body = format!(
        "{BOOK} const all = given.flatMap(([id, framework, values]) => warnings(book[id], framework, values, 'zh-CN'));
         return [all.length, all.filter((text) => !/\\p{{Script=Han}}/u.test(text))];"
    );
    let mut cases = Vec::new();
    for activation in ACTIVATIONS {
        for expression in expressions(activation, &Book::of(activation.id)) {
            for framework in FRAMEWORKS {
                cases.push(json!([activation.id, framework, params(&expression)]));
            }
        }
    }
    let seen = Session::start().lab(&body, json!(cases));
    assert!(seen[0].as_u64().unwrap() > 100, "{}", seen[0]);
    assert_eq!(seen[1], json!([]), "warnings that are not in Chinese");
}
