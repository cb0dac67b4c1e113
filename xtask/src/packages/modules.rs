//! Which modules some others need, now or later: what they import, what that imports, and so on.

use crate::notes::LANGUAGES;
use crate::site;
use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The paths, seen from `root`, of `entries` and of everything that they import.
///
/// An address with one part to be filled in is that of a dictionary, and the part is a language. One with more of them belongs to
/// the page, which has chapters of its own.
pub(super) fn closure(root: &Path, entries: &[&str]) -> Result<BTreeSet<PathBuf>> {
    reached(root, entries, "js")
}

/// The same among declarations, whose imports name the scripts.
pub(super) fn declared(root: &Path, entries: &[&str]) -> Result<BTreeSet<PathBuf>> {
    reached(root, entries, "d.ts")
}

fn reached(root: &Path, entries: &[&str], kind: &str) -> Result<BTreeSet<PathBuf>> {
    let mut open: Vec<PathBuf> = entries.iter().map(PathBuf::from).collect();
    let mut closed = BTreeSet::new();
    while let Some(path) = open.pop() {
        let path = path.with_extension(kind);
        if !closed.insert(path.clone()) {
            continue;
        }
        let text = fs::read_to_string(root.join(&path))
            .with_context(|| format!("cannot read the module {}", path.display()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for target in targets(&without_comments(&text)) {
            open.push(site::resolve(folder, &target));
        }
    }
    Ok(closed)
}

/// What a script imports, statically or on demand.
fn targets(script: &str) -> Vec<String> {
    let mut targets = Vec::new();
    for (at, quote) in script.match_indices(['"', '\'', '`']) {
        let before = script[..at].trim_end();
        let imports = ["from", "import", "import("];
        let target = &script[at + 1..];
        let target = target.split(quote).next().unwrap_or_default();
        if !imports.iter().any(|word| before.ends_with(word)) || !target.starts_with('.') {
            continue;
        }
        match target.split("${").collect::<Vec<_>>()[..] {
            [plain] => targets.push(plain.to_owned()),
            [start, rest] => {
                let end = rest.split_once('}').map_or("", |(_, end)| end);
                targets.extend(LANGUAGES.iter().map(|tag| format!("{start}{tag}{end}")));
            }
            _ => {}
        }
    }
    targets
}

/// In the types that stand in comments, modules are named that are not imported.
fn without_comments(script: &str) -> String {
    let mut parts = script.split("/*");
    let mut code = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        code.push_str(part.split_once("*/").map_or("", |(_, after)| after));
    }
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    code.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    #[test]
    fn what_is_imported_is_found_and_nothing_else() {
        let sketch = Sketch::new(&[
            (
                "plot.js",
                "import './a/b.js';\n/** @import { T } from './t.js' */\n// import './no.js'\nconst c = import('./c.js');",
            ),
            ("a/b.js", "import{w}from\"../words.js\";import '../plot.js'"),
            (
                "c.js",
                "export { d } from './d.js';\nnew URL('x.wasm', import.meta.url);",
            ),
            ("d.js", ""),
            (
                "words.js",
                "import(`./i18n/x.${language}.js`), import(`./i18n/${chapter}.${language}.js`)",
            ),
            ("i18n/x.en.js", ""),
            ("i18n/x.zh-CN.js", ""),
        ]);
        let found = closure(sketch.project.root(), &["plot.js"]).unwrap();
        let expected = [
            "a/b.js",
            "c.js",
            "d.js",
            "i18n/x.en.js",
            "i18n/x.zh-CN.js",
            "plot.js",
            "words.js",
        ];
        assert_eq!(found, expected.map(PathBuf::from).into());
    }

    #[test]
    fn a_module_that_is_not_there_is_named() {
        let sketch = Sketch::new(&[("plot.js", "import './gone.js'")]);
        let error = closure(sketch.project.root(), &["plot.js"]).unwrap_err();
        assert!(error.to_string().contains("gone.js"), "{error}");
    }
}
