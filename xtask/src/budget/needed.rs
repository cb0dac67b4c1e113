//! Which code a page needs before it is whole: what its markup names, and what that imports. The rest is fetched when a
//! reader asks for it.

use crate::site::{SiteFile, resolve};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The page.
const PAGE: &str = "index.html";

/// What the element fetches by and by, though no import says so: its parts, and the engine with its WebAssembly. The words
/// are apart, as there are some in each language.
const ELEMENT: [&str; 8] = [
    "www/activation-plot.js",
    "www/element/live.js",
    "www/element/words.js",
    "www/element/controls.js",
    "www/element/legend.js",
    "www/element/readout.js",
    "www/pkg/engine.js",
    "www/pkg/engine_bg.wasm",
];

/// The paths of the scripts and of the WebAssembly that the page names, and of every module that these import statically.
pub(super) fn page(site: &[SiteFile]) -> BTreeSet<PathBuf> {
    let page = text(site, Path::new(PAGE)).unwrap_or_default();
    let named = |path: &Path| page.contains(&format!("\"{}\"", path.display()));
    reached(site, named)
}

/// The same of the element with sliders and a readout, as it stands on another page.
pub(super) fn element(site: &[SiteFile]) -> BTreeSet<PathBuf> {
    reached(site, |path| ELEMENT.iter().any(|it| path == Path::new(it)))
}

/// The files that are asked for, and every module that these import statically.
fn reached(site: &[SiteFile], asked: impl Fn(&Path) -> bool) -> BTreeSet<PathBuf> {
    let paths = site.iter().map(|file| file.path.clone());
    let mut open: Vec<PathBuf> = paths.filter(|path| asked(path)).collect();
    let mut needed = BTreeSet::new();
    while let Some(path) = open.pop() {
        let is_script = path.extension().is_some_and(|kind| kind == "js");
        if let Some(text) = text(site, &path).filter(|_| is_script) {
            let folder = path.parent().unwrap_or(Path::new(""));
            open.extend(imports(&text).map(|target| resolve(folder, target)));
            open.retain(|path| !needed.contains(path));
        }
        needed.insert(path);
    }
    needed
}

fn text(site: &[SiteFile], path: &Path) -> Option<String> {
    let file = site.iter().find(|file| file.path == path);
    file.map(|file| String::from_utf8_lossy(&file.content).into_owned())
}

/// The targets of static imports and of exports from elsewhere, minified or not.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(['"', '\'']).filter_map(|(at, quote)| {
        let before = text[..at].trim_end();
        if !(before.ends_with("from") || before.ends_with("import")) {
            return None;
        }
        let target = &text[at + 1..];
        let target = &target[..target.find(quote)?];
        target.starts_with('.').then_some(target)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, content: &str) -> SiteFile {
        SiteFile {
            path: path.into(),
            content: content.into(),
        }
    }

    #[test]
    fn what_is_imported_on_demand_is_not_needed() {
        let site = [
            file("index.html", "<script type=\"module\" src=\"www/page.js\">"),
            file(
                "www/page.js",
                "import{a}from\"./page/a.js\";import('./page/late.js')",
            ),
            file(
                "www/page/a.js",
                "import '../b.js';\nexport { c } from './c.js';",
            ),
            file("www/b.js", ""),
            file("www/page/c.js", "import './a.js';"),
            file("www/page/late.js", ""),
        ];
        let paths: Vec<_> = page(&site).into_iter().collect();
        // In the order of paths: a folder comes before a file whose name begins like it.
        let expected = ["www/b.js", "www/page/a.js", "www/page/c.js", "www/page.js"];
        assert_eq!(paths, expected.map(PathBuf::from));
    }

    #[test]
    fn what_the_element_fetches_by_and_by_is_needed() {
        let site = [
            file("index.html", "<script type=\"module\" src=\"www/page.js\">"),
            file("www/page.js", ""),
            file("www/activation-plot.js", "import('./element/live.js')"),
            file("www/element/live.js", "import '../state.js';"),
            file("www/element/rest.js", ""),
            file("www/state.js", ""),
        ];
        let paths: Vec<_> = element(&site).into_iter().collect();
        let expected = [
            "www/activation-plot.js",
            "www/element/live.js",
            "www/state.js",
        ];
        assert_eq!(paths, expected.map(PathBuf::from));
    }
}
