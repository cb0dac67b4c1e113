//! How other frameworks write each function, from the file beside its code to one JSON file beside the page.

mod check;

use crate::mathml::{Place, mathml};
use crate::project::Project;
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file beside a function's `mod.rs`.
const FILE: &str = "code.toml";

/// The frameworks that every function has code for.
const FRAMEWORKS: &[&str] = &["numpy", "pytorch", "jax", "keras", "onnx"];

/// Values of parameters, by name.
type Values = BTreeMap<String, f64>;

/// One function as others write it.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Writings {
    latex: Latex,
    code: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    special: Vec<Special>,
    #[serde(default, rename = "warning", skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<Warning>,
}

/// The right-hand sides of f, f′ and, where it is readable, f″; `\param{alpha}` is a placeholder for a parameter.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Latex {
    f: String,
    df: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    d2f: Option<String>,
    /// How LaTeX writes the parameters.
    #[serde(default)]
    symbols: BTreeMap<String, String>,
}

/// Code for certain values of the parameters, such as those for which a framework has a separate function.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Special {
    r#in: String,
    when: Values,
    code: String,
}

/// A warning for some of the frameworks, always, only at certain values, or at all others.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Warning {
    r#in: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    when: Option<Values>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unless: Option<Values>,
    text: BTreeMap<String, String>,
}

/// Writes `www/pkg/code.json`; returns the number of functions.
pub(crate) fn generate(project: &Project) -> Result<usize> {
    let mut book = BTreeMap::new();
    for folder in project.functions()? {
        let path = folder.join(FILE);
        let writings =
            read(&path).with_context(|| project.relative(&path).display().to_string())?;
        let id = folder.file_name().unwrap_or_default().to_string_lossy();
        book.insert(id.into_owned(), writings);
    }
    fs::create_dir_all(project.pkg())?;
    let path = project.pkg().join("code.json");
    fs::write(&path, serde_json::to_string(&book)?)
        .with_context(|| format!("cannot write {}", path.display()))?;
    Ok(book.len())
}

fn read(path: &Path) -> Result<Writings> {
    let text = fs::read_to_string(path)
        .context("every function needs this file, with LaTeX and code for each framework")?;
    let mut writings: Writings = toml::from_str(&text)?;
    check::all(&writings)?;
    let specials = writings.special.iter_mut().map(|special| &mut special.code);
    for code in writings.code.values_mut().chain(specials) {
        *code = code.trim().to_owned();
    }
    Ok(writings)
}

/// The right-hand sides of f, f′ and, where it is readable, f″ as MathML, with the parameters' symbols; none where a folder
/// has no such file.
pub(crate) fn formulas(folder: &Path) -> Result<Vec<String>> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let latex = read(&path)?.latex;
    let formulas = [Some(&latex.f), Some(&latex.df), latex.d2f.as_ref()];
    let formulas = formulas.into_iter().flatten();
    formulas
        .map(|formula| mathml(&latex.symbolic(formula), Place::Block))
        .collect()
}

impl Latex {
    /// A formula with symbols for its parameters.
    fn symbolic(&self, formula: &str) -> String {
        let symbols = self.symbols.iter();
        symbols.fold(formula.to_owned(), |text, (name, symbol)| {
            text.replace(&format!("\\param{{{name}}}"), symbol)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    const GOOD: &str = r#"
        [latex]
        f = '\param{alpha} x'
        df = '\param{alpha}'
        [latex.symbols]
        alpha = '\alpha'
        [code]
        numpy = '''
{alpha} * x
'''
        pytorch = "{ y = f(x) } {1.0} {{alpha}}"
        jax = ""
        keras = ""
        onnx = ""
        [[special]]
        in = "jax"
        when = { alpha = 1.0 }
        code = "x"
        [[warning]]
        in = ["keras"]
        unless = { alpha = 0.5 }
        text.en = "not {alpha}"
        text.zh-CN = "不是 {alpha}"
    "#;

    fn outcome(toml: &str) -> Result<serde_json::Value> {
        let sketch = Sketch::new(&[
            ("src/functions/f/mod.rs", ""),
            ("src/functions/f/code.toml", toml),
            ("src/functions/domain.rs", ""),
        ]);
        assert_eq!(generate(&sketch.project)?, 1);
        let text = fs::read_to_string(sketch.project.pkg().join("code.json"))?;
        Ok(serde_json::from_str(&text)?)
    }

    #[test]
    fn what_is_in_the_files_comes_to_the_page() {
        let book = outcome(GOOD).unwrap();
        let f = &book["f"];
        assert_eq!(f["latex"]["symbols"]["alpha"], r"\alpha");
        assert_eq!(f["code"]["numpy"], "{alpha} * x");
        assert_eq!(f["special"][0]["when"]["alpha"], 1.0);
        assert_eq!(f["warning"][0]["text"]["en"], "not {alpha}");
    }

    #[test]
    fn what_is_wrong_is_named_with_its_file() {
        for (good, bad, complaint) in [
            ("jax = \"\"", "", "no code for jax"),
            (
                "in = \"jax\"",
                "in = \"jacks\"",
                "unknown framework `jacks`",
            ),
            ("{alpha} * x", "{beta} * x", "unknown parameter `beta`"),
            ("not {alpha}", "not {beta}", "unknown parameter `beta`"),
            (
                "{ alpha = 1.0 }",
                "{ beta = 1.0 }",
                "unknown parameter `beta`",
            ),
            (
                r"f = '\param{alpha} x'",
                r"f = '\param{beta} x'",
                "latex.symbols",
            ),
            (r"df = '\param{alpha}'", r"df = '\frac{1}'", r"\frac{1}"),
            ("text.zh-CN", "text.zh", "no text in zh-CN"),
            ("unless", "except", "unknown field `except`"),
            ("[code]", "[code", "TOML"),
        ] {
            assert!(GOOD.contains(good), "{good}");
            let error = outcome(&GOOD.replacen(good, bad, 1)).unwrap_err();
            let message = format!("{error:#}");
            assert!(
                message.starts_with("src/functions/f/code.toml: "),
                "{message}"
            );
            assert!(message.contains(complaint), "{message}");
        }
    }

    #[test]
    fn a_function_without_the_file_is_named() {
        let sketch = Sketch::new(&[("src/functions/f/mod.rs", "")]);
        let message = format!("{:#}", generate(&sketch.project).unwrap_err());
        assert!(message.contains("src/functions/f/code.toml"), "{message}");
    }
}
