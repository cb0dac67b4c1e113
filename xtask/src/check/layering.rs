//! The library's layers: each module uses those below it only, and one alone knows the browser.

use super::sources::{self, Source, place};
use crate::project::Project;
use anyhow::{Result, bail};
use std::path::Path;

/// The modules of the crate's root from the bottom up.
const LAYERS: &[&str] = &[
    "error",
    "math",
    "functions",
    "catalogue",
    "vector",
    "analysis",
    "plot",
    "web",
];

/// The crates of the browser's interfaces, and the one layer that may name them.
const BROWSER: &[&str] = &["js_sys", "plotters_canvas", "wasm_bindgen", "web_sys"];
const BOUNDARY: &str = "web";

/// Names every use of a layer by one that is below it.
pub(super) fn check(project: &Project) -> Result<()> {
    let sources = sources::below(project, "src", &["rs"])?;
    let breaches: Vec<_> = sources.iter().flat_map(breaches).collect();
    if breaches.is_empty() {
        return Ok(());
    }
    bail!(
        "layers that use a layer above:\n  {}",
        breaches.join("\n  ")
    )
}

/// The uses of a file that break the layering.
fn breaches(source: &Source) -> Vec<String> {
    let Some(layer) = layer(&source.path) else {
        return Vec::new();
    };
    let rank = |name: &str| LAYERS.iter().position(|it| *it == name);
    let Some(own) = rank(layer) else {
        let path = source.path.display();
        return vec![format!("{path}: {layer} has no layer; add it to LAYERS")];
    };
    let code = code(source);
    let place = |at: usize| place(&source.path, code[..at].matches('\n').count() + 1);
    let mut breaches = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        for (at, used) in heads(&code, at + "crate::".len()) {
            if rank(used).is_some_and(|used| used > own) {
                breaches.push(format!("{}: {layer} must not use {used}", place(at)));
            }
        }
    }
    for name in BROWSER.iter().filter(|_| layer != BOUNDARY) {
        for (at, _) in code.match_indices(name) {
            breaches.push(format!("{}: only {BOUNDARY} may use {name}", place(at)));
        }
    }
    breaches
}

/// `plot` for `src/plot.rs` and for everything below `src/plot/`; none for the crate's own root.
fn layer(path: &Path) -> Option<&str> {
    let mut parts = path.strip_prefix("src").ok()?.iter();
    let first = Path::new(parts.next()?).file_stem()?.to_str()?;
    (first != "lib").then_some(first)
}

/// The text without line comments, and with `crate::` where `super::` leads to the crate's root.
fn code(source: &Source) -> String {
    let folders = source.path.iter().count().saturating_sub(2);
    let is_mod = source.path.ends_with("mod.rs");
    let root = "super::".repeat(if is_mod { folders } else { folders + 1 });
    let code = |line| str::split(line, "//").next().unwrap_or_default();
    let lines: Vec<_> = source.text.lines().map(code).collect();
    lines.join("\n").replace(&root, "crate::")
}

/// The first name of the path at `start`, or the first names of all paths in the group there, with their places.
fn heads(code: &str, start: usize) -> Vec<(usize, &str)> {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = |at: usize| {
        let rest = &code[at..];
        (
            at,
            &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())],
        )
    };
    if !code[start..].starts_with('{') {
        return vec![name(start)];
    }
    let (mut depth, mut expected, mut heads) = (0_usize, true, Vec::new());
    for (at, c) in code[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => expected = true,
            c if depth == 1 && expected && is_name(c) => {
                heads.push(name(start + at));
                expected = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(path: &str, text: &str) -> Vec<String> {
        breaches(&Source {
            path: path.into(),
            text: text.into(),
        })
    }

    #[test]
    fn a_layer_uses_those_below() {
        for (path, text) in [
            ("src/functions/gelu/mod.rs", "use crate::functions::Jet;"),
            ("src/plot/curve.rs", "use crate::{catalogue::X, math};"),
            ("src/plot/curve.rs", "use super::axes;"),
            ("src/plot.rs", "mod tests {\n    use super::*;\n}"),
            ("src/web.rs", "use wasm_bindgen::prelude::*;"),
            ("src/lib.rs", "pub mod web;"),
            ("src/math.rs", "//! See [`crate::web`] and web_sys."),
        ] {
            assert_eq!(told(path, text), [""; 0], "{path}");
        }
    }

    #[test]
    fn a_layer_above_is_found_in_every_form() {
        for (path, text, breach) in [
            (
                "src/math.rs",
                "use crate::functions::Jet;",
                "1: math must not use functions",
            ),
            (
                "src/functions/relu/mod.rs",
                "\nfn f() { crate::plot::draw() }",
                "2: functions must not use plot",
            ),
            (
                "src/catalogue.rs",
                "use crate::{functions::{Jet, plot}, math,\n    web::Boundary};",
                "2: catalogue must not use web",
            ),
            (
                "src/analysis/features.rs",
                "use super::super::plot::Range;",
                "1: analysis must not use plot",
            ),
            (
                "src/analysis.rs",
                "use super::plot;",
                "1: analysis must not use plot",
            ),
            (
                "src/plot/curve.rs",
                "fn f(c: web_sys::Element) {}",
                "1: only web may use web_sys",
            ),
        ] {
            assert_eq!(told(path, text), [format!("{path}:{breach}")], "{text}");
        }
    }

    #[test]
    fn a_new_module_needs_a_layer() {
        let breach = "src/colour.rs: colour has no layer; add it to LAYERS";
        assert_eq!(told("src/colour.rs", ""), [breach]);
    }
}
