//! Texts of the lessons: every identity has a formula, and words in both languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use activation_lab::analysis::IDENTITIES;

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

#[test]
fn every_identity_has_a_formula_and_words() {
    let formulas: BTreeMap<String, String> =
        toml::from_str(&read("src/analysis/formulas.toml")).unwrap();
    for language in ["en", "zh-CN"] {
        let words = read(&format!("www/views/identities/words.{language}.js"));
        for identity in &IDENTITIES {
            let id = identity.id;
            assert!(formulas.contains_key(id), "no formula for {id}");
            for part in ["title", "why"] {
                let key = format!("'identities.{id}.{part}':");
                assert!(words.contains(&key), "{language} has no {key}");
            }
        }
    }
}

/// The concatenated scripts of a folder, recursively.
fn scripts(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let is_script = |path: &Path| path.extension().is_some_and(|it| it == "js");
    paths
        .map(|path| match path.is_dir() {
            true => scripts(&path),
            false if is_script(&path) => fs::read_to_string(&path).unwrap(),
            false => String::new(),
        })
        .collect()
}

#[test]
fn every_formula_is_shown() {
    let formulas: BTreeMap<String, String> =
        toml::from_str(&read("src/analysis/formulas.toml")).unwrap();
    let scripts = scripts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("www/views"));
    for name in formulas.keys() {
        let of_identity = IDENTITIES.iter().any(|identity| identity.id == name);
        // The cheat sheet derives these names from function ids.
        let of_sheet = name
            .strip_prefix("sheet-")
            .map(|it| it.trim_end_matches("-slope"));
        let named = of_sheet.unwrap_or(name);
        assert!(
            of_identity || scripts.contains(&format!("'{named}'")),
            "{name} stands nowhere"
        );
    }
}
