//! The reference tables of tests/truth: correctly rounded values, ULP limits, and zeros with absolute error scales.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Reference values of a function at one point.
pub(crate) struct Row {
    pub(crate) function: String,
    pub(crate) params: Params,
    pub(crate) x: f64,
    /// f, f′, f″; `None` at a kink, which is not compared.
    pub(crate) values: [Option<f64>; 3],
}

/// Reference softmax of one vector.
pub(crate) struct VectorRow {
    pub(crate) id: String,
    pub(crate) temperature: f64,
    pub(crate) logits: Vec<f64>,
    pub(crate) softmax: Vec<f64>,
    pub(crate) log_softmax: Vec<f64>,
}

/// Reference values of the relatives of softmax for one vector.
pub(crate) struct RelativesRow {
    pub(crate) id: String,
    pub(crate) temperature: f64,
    pub(crate) logits: Vec<f64>,
    pub(crate) softmin: Vec<f64>,
    pub(crate) sparsemax: Vec<f64>,
    pub(crate) hard_max: Vec<f64>,
    pub(crate) sigmoids: Vec<f64>,
    pub(crate) entropy: f64,
    pub(crate) perplexity: f64,
    pub(crate) margin: f64,
}

/// Parameters by name; the tables write `mu=0;sigma=1`.
pub(crate) type Params = Vec<(String, f64)>;

/// A zero of a derivative, and the scale of the absolute error near it.
pub(crate) struct Zero {
    pub(crate) params: Params,
    pub(crate) order: usize,
    pub(crate) x: f64,
    pub(crate) scale: f64,
}

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/truth")
}

/// Tables that do not belong to a function of one variable.
const OTHER_TABLES: [&str; 5] = [
    "limits",
    "zeros",
    "softmax",
    "softmax_relatives",
    "properties",
];

/// The functions with a table.
pub(crate) fn functions() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "csv"))
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .filter(|name| !OTHER_TABLES.contains(&name.as_str()))
        .collect();
    names.sort();
    names
}

/// The lines of a table below its header, split at commas.
fn table(name: &str, header: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(folder().join(name).with_extension("csv")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(header), "{name}");
    lines
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

pub(crate) fn rows(function: &str) -> Vec<Row> {
    table(function, "function,params,x,f,df,d2f")
        .into_iter()
        .map(|c| Row {
            function: c[0].clone(),
            params: params(&c[1]),
            x: c[2].parse().unwrap(),
            values: [3, 4, 5].map(|i| {
                c.get(i)
                    .filter(|s| !s.is_empty())
                    .map(|s| s.parse().unwrap())
            }),
        })
        .collect()
}

fn list(numbers: &str) -> Vec<f64> {
    let numbers = numbers.split_whitespace();
    numbers.map(|v| v.parse().unwrap()).collect()
}

pub(crate) fn softmax_relatives() -> Vec<RelativesRow> {
    let header = "id,temperature,x,softmin,sparsemax,hard_max,sigmoids,entropy,perplexity,margin";
    table("softmax_relatives", header)
        .into_iter()
        .map(|c| RelativesRow {
            id: c[0].clone(),
            temperature: c[1].parse().unwrap(),
            logits: list(&c[2]),
            softmin: list(&c[3]),
            sparsemax: list(&c[4]),
            hard_max: list(&c[5]),
            sigmoids: list(&c[6]),
            entropy: c[7].parse().unwrap(),
            perplexity: c[8].parse().unwrap(),
            margin: c[9].parse().unwrap(),
        })
        .collect()
}

pub(crate) fn vectors() -> Vec<VectorRow> {
    table("softmax", "id,temperature,x,softmax,log_softmax")
        .into_iter()
        .map(|c| VectorRow {
            id: c[0].clone(),
            temperature: c[1].parse().unwrap(),
            logits: list(&c[2]),
            softmax: list(&c[3]),
            log_softmax: list(&c[4]),
        })
        .collect()
}

/// Upper bound on every function's limit, in ULP: f, f′, f″.
const MAX_ULP: [f64; 3] = [2.0, 4.0, 4.0];

/// ULP limits of each function: its row in limits.csv, bounded by `MAX_ULP`.
pub(crate) fn limits() -> HashMap<String, [f64; 3]> {
    table("limits", "function,limit_f,limit_df,limit_d2f")
        .into_iter()
        .map(|c| {
            let own = [1, 2, 3].map(|i| c[i].parse::<f64>().unwrap().min(MAX_ULP[i - 1]));
            (c[0].clone(), own)
        })
        .collect()
}

pub(crate) fn zeros(function: &str) -> Vec<Zero> {
    table("zeros", "function,params,order,x0,scale")
        .into_iter()
        .filter(|c| c[0] == function)
        .map(|c| Zero {
            params: params(&c[1]),
            order: c[2].parse().unwrap(),
            x: c[3].parse().unwrap(),
            scale: c[4].parse().unwrap(),
        })
        .collect()
}

fn params(text: &str) -> Params {
    let assignment = |part: &str| {
        let (name, value) = part.split_once('=').unwrap();
        (name.to_owned(), value.parse().unwrap())
    };
    text.split(';')
        .filter(|part| !part.is_empty())
        .map(assignment)
        .collect()
}
