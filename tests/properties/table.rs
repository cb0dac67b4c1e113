//! The reference table tests/truth/properties.csv.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where a property holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    /// At one x.
    At(f64),
    /// On an interval of x.
    Along(f64, f64),
    /// Nowhere; approached for x → this value.
    Never(f64),
    /// For x ~ N(mean, deviation²).
    Under(f64, f64),
    /// Globally.
    Everywhere,
}

/// A property with its place and value.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) property: String,
    pub(crate) place: Place,
    /// NaN if the place is sufficient.
    pub(crate) value: f64,
}

const HEADER: &str = "function,params,property,where,value";

/// The rows of every function expression.
pub(crate) fn table() -> BTreeMap<String, Vec<Row>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/truth/properties.csv");
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with("# mpmath"));
    assert_eq!(lines.next(), Some(HEADER));
    let mut table: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    for line in lines {
        let [function, params, property, place, value] =
            line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let expression = format!("{function}({})", params.replace(';', ","));
        table.entry(expression).or_default().push(Row {
            property: property.to_owned(),
            place: read_place(place),
            value: if value.is_empty() {
                f64::NAN
            } else {
                value.parse().unwrap()
            },
        });
    }
    table
}

fn read_place(text: &str) -> Place {
    let (word, numbers) = text.split_once(' ').unwrap_or((text, ""));
    let numbers: Vec<f64> = numbers
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    match (word, &numbers[..]) {
        ("at", &[x]) => Place::At(x),
        ("along", &[lo, hi]) => Place::Along(lo, hi),
        ("never", &[towards]) => Place::Never(towards),
        ("under", &[mean, deviation]) => Place::Under(mean, deviation),
        ("", &[]) => Place::Everywhere,
        _ => panic!("no place: {text:?}"),
    }
}
