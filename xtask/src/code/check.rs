//! Checks of the file beside a function: it is complete, and every name in it is known.

use super::{FRAMEWORKS, Latex, Writings};
use crate::mathml::{Place, mathml};
use crate::project::LANGUAGES;
use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// Names the first thing that is missing, unknown or not LaTeX.
pub(super) fn all(writings: &Writings) -> Result<()> {
    for framework in FRAMEWORKS {
        if !writings.code.contains_key(*framework) {
            bail!("no code for {framework}");
        }
    }
    let specials = writings.special.iter();
    let named = (writings.code.keys())
        .chain(specials.clone().map(|special| &special.r#in))
        .chain(writings.warnings.iter().flat_map(|warning| &warning.r#in));
    for framework in named {
        if !FRAMEWORKS.contains(&framework.as_str()) {
            bail!(
                "unknown framework `{framework}`; known are {}",
                FRAMEWORKS.join(", ")
            );
        }
    }
    let symbols = &writings.latex.symbols;
    let known = |name: &str| {
        if symbols.contains_key(name) {
            return Ok(());
        }
        bail!("unknown parameter `{name}`: add it to the table latex.symbols")
    };
    let conditions = specials.clone().map(|special| &special.when);
    let conditions = conditions.chain(
        writings
            .warnings
            .iter()
            .flat_map(|w| [&w.when, &w.unless])
            .flatten(),
    );
    for name in conditions.flat_map(BTreeMap::keys) {
        known(name)?;
    }
    for warning in &writings.warnings {
        for language in LANGUAGES {
            if !warning.text.contains_key(*language) {
                bail!("a warning has no text in {language}");
            }
        }
    }
    let texts = writings
        .warnings
        .iter()
        .flat_map(|warning| warning.text.values());
    for template in writings
        .code
        .values()
        .chain(specials.map(|special| &special.code))
        .chain(texts)
    {
        for name in placeholders(template) {
            known(name)?;
        }
    }
    check_latex(&writings.latex)
}

/// Each formula must be understood with symbols, and with numbers in their place.
fn check_latex(latex: &Latex) -> Result<()> {
    for formula in [Some(&latex.f), Some(&latex.df), latex.d2f.as_ref()]
        .into_iter()
        .flatten()
    {
        let symbolic = latex.symbolic(formula);
        if symbolic.contains("\\param") {
            bail!("formula `{formula}` has a parameter that is missing in the table latex.symbols");
        }
        mathml(&symbolic, Place::Block)?;
        for number in [
            "0.044715",
            r"\left(-0.5\right)",
            r"\left(5 \times 10^{-7}\right)",
        ] {
            let filled = latex.symbols.keys().fold(formula.clone(), |text, name| {
                text.replace(&format!("\\param{{{name}}}"), number)
            });
            mathml(&filled, Place::Block)?;
        }
    }
    Ok(())
}

/// The names in braces, such as `alpha` in `{alpha}`.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let inner = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'));
    inner.map(|(name, _)| name).filter(|name| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    })
}
