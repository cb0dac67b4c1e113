//! Names of the functions: every function and every parameter has one in both languages, and nothing else has.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use activation_lab::functions::ACTIVATIONS;

/// The languages of `names.toml`.
const LANGUAGES: [&str; 2] = ["en", "zh-CN"];

#[test]
fn every_function_and_parameter_has_a_name_in_both_languages() {
    let functions = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/functions");
    for activation in ACTIVATIONS {
        let text = fs::read_to_string(functions.join(activation.id).join("names.toml")).unwrap();
        let names: toml::Table = text.parse().unwrap();
        let given = names.get("parameter").and_then(toml::Value::as_table);
        let mut given: Vec<_> = given.into_iter().flat_map(toml::Table::keys).collect();
        let mut wanted: Vec<_> = activation.parameters.iter().map(|q| q.id).collect();
        given.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(given, wanted, "{}", activation.id);
        let parameters = wanted.iter().map(|id| &names["parameter"][id]);
        for texts in parameters.chain([&names["function"]]) {
            for language in LANGUAGES {
                let text = texts[language].as_str().unwrap();
                assert!(!text.is_empty(), "{}: {language}", activation.id);
            }
        }
    }
}
