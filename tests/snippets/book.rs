//! `code.toml` of each function, and its code with parameters substituted.

use crate::sample::Random;
use activation_lab::catalogue::{Expression, Shortest};
use activation_lab::functions::Activation;
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Frameworks for which every function has code.
pub(crate) const FRAMEWORKS: [&str; 5] = ["numpy", "pytorch", "jax", "keras", "onnx"];

/// The contents of `code.toml`.
pub(crate) struct Book {
    content: Value,
}

impl Book {
    pub(crate) fn of(function: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src/functions")
            .join(function)
            .join("code.toml");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let content =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { content }
    }

    /// LaTeX notation of the parameters.
    pub(crate) fn symbols(&self) -> Vec<&str> {
        let symbols = self.content["latex"]["symbols"].as_object();
        symbols.map_or_else(Vec::new, |all| all.keys().map(String::as_str).collect())
    }

    /// LaTeX notation of a parameter.
    pub(crate) fn symbol(&self, parameter: &str) -> &str {
        self.content["latex"]["symbols"][parameter]
            .as_str()
            .unwrap()
    }

    /// LaTeX of f, f′ and, if given, f″ with symbols; null if absent.
    pub(crate) fn latex(&self) -> Value {
        let orders = ["f", "df", "d2f"].map(|order| {
            let formula = self.content["latex"][order].as_str().map(|formula| {
                let symbols = self.symbols().into_iter();
                symbols.fold(formula.to_owned(), |formula, name| {
                    formula.replace(&format!("\\param{{{name}}}"), self.symbol(name))
                })
            });
            (order.to_owned(), formula.into())
        });
        Value::Object(orders.into_iter().collect())
    }

    /// All templates with parameter placeholders.
    pub(crate) fn templates(&self) -> Vec<&str> {
        let texts = |key: &str, field: &str| {
            let list = self.content[key].as_array().into_iter().flatten();
            let field = field.to_owned();
            list.map(move |item| item.pointer(&field).and_then(Value::as_str).unwrap())
        };
        let code = self.content["code"].as_object().unwrap().values();
        code.map(|text| text.as_str().unwrap())
            .chain(texts("special", "/code"))
            .chain(texts("warning", "/text/en"))
            .chain(texts("warning", "/text/zh-CN"))
            .collect()
    }

    /// Conditions of special cases and warnings, as parameter names and values.
    pub(crate) fn conditions(&self) -> Vec<(&str, f64)> {
        ["special", "warning"]
            .iter()
            .filter_map(|key| self.content[key].as_array())
            .flatten()
            .flat_map(|item| [&item["when"], &item["unless"]])
            .filter_map(Value::as_object)
            .flatten()
            .map(|(name, value)| (name.as_str(), value.as_f64().unwrap()))
            .collect()
    }

    /// The code for a framework with the parameters of an expression.
    pub(crate) fn code(&self, framework: &str, expression: &Expression) -> String {
        let special = self.content["special"].as_array().into_iter().flatten();
        let special = special.filter(|case| case["in"] == framework).find(|case| {
            let mut conditions = case["when"].as_object().unwrap().iter();
            conditions.all(|(name, value)| {
                value.as_f64() == parameters(expression).find_map(|(n, v)| (n == name).then_some(v))
            })
        });
        let code = special.map_or(&self.content["code"][framework], |case| &case["code"]);
        let code = code.as_str().unwrap().to_owned();
        parameters(expression).fold(code, |code, (name, value)| {
            code.replace(&format!("{{{name}}}"), &number(value))
        })
    }
}

fn parameters(expression: &Expression) -> impl Iterator<Item = (&'static str, f64)> {
    let names = expression.activation().parameters.iter().map(|p| p.id);
    names.zip(expression.parameters().iter().copied())
}

/// Formats a number as a Python and ONNX float literal.
fn number(value: f64) -> String {
    let text = Shortest(value).to_string();
    if text.contains(['.', 'e']) {
        text
    } else {
        text + ".0"
    }
}

/// The names in braces.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .filter(|name| {
            name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        })
        .collect()
}

/// The function with defaults, with each parameter at its slider ends and a few random values, and at values with special
/// code or a warning.
pub(crate) fn expressions(activation: &'static Activation, book: &Book) -> Vec<Expression> {
    let mut random = Random(2);
    let default = Expression::with_defaults(activation);
    let mut all = vec![default.clone()];
    for (i, parameter) in activation.parameters.iter().enumerate() {
        let special = book.conditions();
        let special = special.iter().filter(|(name, _)| *name == parameter.id);
        let mut values: Vec<_> = special.map(|(_, value)| *value).collect();
        values.extend(parameter.slider);
        let [lo, hi] = parameter.slider;
        values.extend((0..3).map(|_| random.uniform(lo, hi)));
        values.dedup();
        all.extend(values.into_iter().map(|value| {
            let mut expression = default.clone();
            expression.set(i, value).unwrap();
            expression
        }));
    }
    all
}
