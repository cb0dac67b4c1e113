//! The library's layers.

use crate::check::scan;
use crate::check::sources::{Source, place};
use std::path::Path;

/// Every layer with those that it may use, itself aside.
const LAYERS: &[(&str, &[&str])] = &[
    ("error", &[]),
    ("math", &["error"]),
    ("functions", &["math", "error"]),
    ("catalogue", &["functions", "math", "error"]),
    ("vector", &["catalogue", "math", "error"]),
    (
        "analysis",
        &["catalogue", "functions", "vector", "math", "error"],
    ),
    (
        "plot",
        &[
            "analysis",
            "catalogue",
            "functions",
            "vector",
            "math",
            "error",
        ],
    ),
    (
        "web",
        &[
            "plot",
            "analysis",
            "catalogue",
            "functions",
            "vector",
            "math",
            "error",
        ],
    ),
];

/// The crates that know a browser, and the one layer that may name them.
const BROWSER: &[&str] = &[
    "js_sys",
    "plotters_canvas",
    "serde_wasm_bindgen",
    "wasm_bindgen",
    "web_sys",
];
const BOUNDARY: &str = "web";

/// What a file of `src/` uses and may not.
pub(super) fn breaches(source: &Source) -> Vec<String> {
    let Some(layer) = layer(&source.path) else {
        return Vec::new();
    };
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        let path = source.path.display();
        return vec![format!(
            "{path}: {layer} is no layer yet; give it a place among them"
        )];
    };
    let code = scan::code(&source.text);
    let tokens = scan::tokens(&code);
    let mut breaches = Vec::new();
    for (line, used) in uses(&tokens, depth(&source.path)) {
        let known = LAYERS.iter().any(|(name, _)| *name == used);
        if known && used != layer && !allowed.contains(&used) {
            let place = place(&source.path, line);
            breaches.push(format!("{place}: {layer} must not use {used}"));
        }
    }
    for (line, token) in tokens {
        if layer != BOUNDARY && BROWSER.contains(&token) {
            let place = place(&source.path, line);
            breaches.push(format!("{place}: only {BOUNDARY} may name {token}"));
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

/// How often `super` must be said in a file to reach the crate's root.
fn depth(path: &Path) -> usize {
    let folders = path.iter().count().saturating_sub(2);
    let is_mod = path.file_name().is_some_and(|name| name == "mod.rs");
    if is_mod { folders } else { folders + 1 }
}

/// The modules of the crate's root that are named, by `crate::` or by enough `super::`.
fn uses<'a>(tokens: &[(usize, &'a str)], depth: usize) -> Vec<(usize, &'a str)> {
    let mut uses = Vec::new();
    let mut climbed = 0;
    for (at, &(_, token)) in tokens.iter().enumerate() {
        match token {
            "crate" => climbed = depth,
            "super" => climbed += 1,
            "::" => {
                let next = tokens.get(at + 1).map_or("", |(_, next)| *next);
                if climbed >= depth && next != "super" {
                    uses.extend(heads(&tokens[at + 1..]));
                    climbed = 0;
                }
            }
            _ => climbed = 0,
        }
    }
    uses
}

/// The first name of a path, or the first names of all paths in a group.
fn heads<'a>(tokens: &[(usize, &'a str)]) -> Vec<(usize, &'a str)> {
    let Some(&(line, first)) = tokens.first() else {
        return Vec::new();
    };
    if first != "{" {
        return vec![(line, first)];
    }
    let (mut open, mut expected, mut heads) = (0_usize, true, Vec::new());
    for &(line, token) in tokens {
        match token {
            "{" => open += 1,
            "}" => open = open.saturating_sub(1),
            "," if open == 1 => expected = true,
            _ if open == 1 && expected => {
                heads.push((line, token));
                expected = false;
            }
            _ => {}
        }
        if open == 0 {
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
    fn arrows_down_are_fine() {
        for (path, text) in [
            (
                "src/functions/gelu/mod.rs",
                "use crate::functions::Jet;\nuse crate::math::erf;",
            ),
            (
                "src/plot/curve.rs",
                "use crate::{catalogue::Selection, math};\nuse super::axes;",
            ),
            (
                "src/web.rs",
                "use wasm_bindgen::prelude::*;\nuse crate::plot;",
            ),
            ("src/lib.rs", "pub mod web;"),
            (
                "src/math.rs",
                "//! See [`crate::web`] and web_sys.\n// use crate::plot;",
            ),
        ] {
            assert_eq!(told(path, text), [""; 0], "{path}");
        }
    }

    #[test]
    fn arrows_up_are_found_however_they_are_written() {
        for (path, text, breach) in [
            (
                "src/math.rs",
                "use crate::functions::Jet;",
                "src/math.rs:1: math must not use functions",
            ),
            (
                "src/functions/relu/mod.rs",
                "\nfn f() { crate::plot::draw() }",
                "src/functions/relu/mod.rs:2: functions must not use plot",
            ),
            (
                "src/catalogue.rs",
                "use crate::{functions::{Jet, plot}, math,\n web::Boundary};",
                "src/catalogue.rs:2: catalogue must not use web",
            ),
            (
                "src/analysis/features.rs",
                "use super::super::plot::Range;",
                "src/analysis/features.rs:1: analysis must not use plot",
            ),
            (
                "src/analysis.rs",
                "use super::plot;",
                "src/analysis.rs:1: analysis must not use plot",
            ),
        ] {
            assert_eq!(told(path, text), [breach], "{text}");
        }
    }

    #[test]
    fn the_browser_is_named_at_the_boundary_only() {
        let breach = told(
            "src/plot/curve.rs",
            "fn f(c: web_sys::HtmlCanvasElement) {}",
        );
        assert_eq!(breach, ["src/plot/curve.rs:1: only web may name web_sys"]);
        assert_eq!(
            told("src/web/canvas.rs", "use plotters_canvas::CanvasBackend;"),
            [""; 0]
        );
    }

    #[test]
    fn a_new_module_needs_a_place() {
        let breach = told("src/utils.rs", "");
        assert_eq!(
            breach,
            ["src/utils.rs: utils is no layer yet; give it a place among them"]
        );
    }
}
