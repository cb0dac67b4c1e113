//! `custom-elements.json` matches the element exactly.

use super::node::{hosts, said};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names in one of the manifest's lists.
fn listed(list: &str) -> BTreeSet<String> {
    let path = hosts().join("node_modules/activation-lab/custom-elements.json");
    let manifest: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(manifest["schemaVersion"], "1.0.0");
    let element = &manifest["modules"][0]["declarations"][0];
    assert_eq!(element["tagName"], "activation-plot");
    names(&element[list], "name")
}

fn names(list: &Value, key: &str) -> BTreeSet<String> {
    let text = |entry: &Value| {
        let name = if key.is_empty() { entry } else { &entry[key] };
        name.as_str().expect("a name").to_owned()
    };
    list.as_array().expect("a list").iter().map(text).collect()
}

/// Evaluates a property of the class, without a browser.
fn class(expression: &str) -> BTreeSet<String> {
    let script = format!(
        "const {{ ActivationPlot }} = await import('./www/activation-plot.js');
         console.log(JSON.stringify({expression}));"
    );
    let mut node = Command::new("node");
    let said = said(
        node.current_dir(project())
            .args(["--input-type=module", "--eval", &script]),
    );
    names(&serde_json::from_str(&said).unwrap(), "")
}

/// All text between `start` and the first of `ends` in the element's sources.
fn occurrences(start: &str, ends: &[char]) -> BTreeSet<String> {
    let folder = std::fs::read_dir(project().join("www/element")).unwrap();
    let mut found = BTreeSet::new();
    for file in folder {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let names = text.split(start).skip(1);
        found.extend(names.map(|rest| rest.split(ends).next().unwrap().to_owned()));
    }
    found
}

#[test]
#[ignore = "run by cargo xtask test"]
fn attributes_and_members_match_the_class() {
    assert_eq!(
        listed("attributes"),
        class("ActivationPlot.observedAttributes")
    );
    let own = "[...Object.getOwnPropertyNames(ActivationPlot.prototype), ...Object.getOwnPropertyNames(new ActivationPlot())]";
    let mut own = class(own);
    own.retain(|name| name != "constructor" && !name.ends_with("Callback"));
    assert_eq!(listed("members"), own);
}

#[test]
#[ignore = "run by cargo xtask test"]
fn events_match_the_dispatched_ones() {
    let sent = occurrences("send('", &['\'']);
    let sent: BTreeSet<_> = sent
        .iter()
        .map(|name| format!("activation-{name}"))
        .collect();
    assert_eq!(listed("events"), sent);
}

#[test]
#[ignore = "run by cargo xtask test"]
fn parts_match_the_rendered_ones() {
    let mut made = occurrences("part: '", &['\'']);
    // Regions derive their part name from the region name.
    made.extend(occurrences("[part='", &['\'']));
    assert_eq!(listed("cssParts"), made);
}

#[test]
#[ignore = "run by cargo xtask test"]
fn custom_properties_match_the_used_ones() {
    let read = "(await import('./www/element/style.js')).STYLE.match(/--activation-plot-[\\w-]+/g)";
    assert_eq!(listed("cssProperties"), class(read));
}
