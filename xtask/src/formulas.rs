//! The formulas of the lessons, from LaTeX to one file of MathML beside the page: formulas need no translation.

use crate::mathml::{Place, mathml};
use crate::project::Project;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;

const SOURCE: &str = "src/analysis/formulas.toml";
const TARGET: &str = "formulas.json";

/// Writes `www/pkg/formulas.json`, the MathML of every formula by its name; returns their number.
pub(crate) fn generate(project: &Project) -> Result<usize> {
    let path = project.root().join(SOURCE);
    if !path.exists() {
        return Ok(0);
    }
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {SOURCE}"))?;
    let latex: BTreeMap<String, String> =
        toml::from_str(&text).with_context(|| format!("cannot parse {SOURCE}"))?;
    let mut formulas = BTreeMap::new();
    for (name, latex) in latex {
        let formula = mathml(&latex, Place::Block).with_context(|| format!("{SOURCE}: {name}"))?;
        formulas.insert(name, formula);
    }
    let target = project.pkg().join(TARGET);
    fs::write(&target, serde_json::to_string(&formulas)?)
        .with_context(|| format!("cannot write {}", target.display()))?;
    Ok(formulas.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    #[test]
    fn each_formula_becomes_mathml_by_its_name() {
        let sketch = Sketch::new(&[(SOURCE, "half = '\\frac{1}{2}'\n"), ("www/pkg/keep", "")]);
        assert_eq!(generate(&sketch.project).unwrap(), 1);
        let text = fs::read_to_string(sketch.project.pkg().join(TARGET)).unwrap();
        let formulas: BTreeMap<String, String> = serde_json::from_str(&text).unwrap();
        assert!(formulas["half"].contains("<mfrac>"), "{text}");
    }

    #[test]
    fn a_wrong_formula_is_named() {
        let sketch = Sketch::new(&[(SOURCE, "half = '\\frac{1}'\n"), ("www/pkg/keep", "")]);
        let message = format!("{:#}", generate(&sketch.project).unwrap_err());
        assert!(message.contains(": half: "), "{message}");
    }
}
