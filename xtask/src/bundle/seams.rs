//! Where a module reaches for something beside itself, and what it is told in a bundle.

use crate::site;
use anyhow::{Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The address of every module in a bundle, by which its own relative addresses are resolved.
const SCHEME: &str = "embedded:/";

/// A module after rewriting.
#[derive(Debug)]
pub(super) struct Seams {
    /// What esbuild is given.
    pub(super) text: String,
    /// The files that it may ask for.
    pub(super) opened: Vec<PathBuf>,
}

/// Rewrites the module at `path`; `files` are all files of the site.
pub(super) fn rewrite(path: &Path, text: &str, files: &BTreeSet<PathBuf>) -> Result<Seams> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let (text, opened) = addresses(path, text, |target| {
        // Such as `relu.en` of a note, `views/guide.css` of a style sheet.
        matching(folder, target, files, |_| true)
    })?;
    let text = imports(&text, |template| {
        // A template that names a language means that file, not a chapter of it in the same folder.
        matching(folder, template, files, |letter| !"/.".contains(letter))
    })?;
    Ok(Seams { text, opened })
}

/// Replaces `import.meta.url`, which a bundle does not have; answers the files that are addressed with it.
fn addresses(
    path: &Path,
    text: &str,
    files: impl Fn(&str) -> Vec<(String, PathBuf)>,
) -> Result<(String, Vec<PathBuf>)> {
    const ADDRESS: &str = "import.meta.url";
    let mut opened = Vec::new();
    for (at, _) in text.match_indices(ADDRESS) {
        let Some(target) = argument_before(&text[..at]) else {
            bail!("{ADDRESS} stands elsewhere than in new URL('…', {ADDRESS})");
        };
        let found = files(target);
        if found.is_empty() {
            bail!("there is no file {target}: is the site built?");
        }
        opened.extend(found.into_iter().map(|(_, path)| path));
    }
    let address = format!("'{SCHEME}{}'", path.display());
    Ok((text.replace(ADDRESS, &address), opened))
}

/// The literal or template in `new URL('…', `, at whose end `text` stops.
fn argument_before(text: &str) -> Option<&str> {
    let text = text.trim_end().strip_suffix(',')?.trim_end();
    let quote = text.chars().next_back().filter(|c| "'\"`".contains(*c))?;
    let text = text.strip_suffix(quote)?;
    let start = text.rfind(quote)?;
    text[..start]
        .ends_with("new URL(")
        .then(|| &text[start + 1..])
}

/// Replaces `import()` of a template by a table of what the template may mean: a bundler must know that beforehand.
fn imports(text: &str, files: impl Fn(&str) -> Vec<(String, PathBuf)>) -> Result<String> {
    const OPEN: &str = "import(`";
    let mut output = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(OPEN) {
        let (before, call) = (&rest[..at], &rest[at + OPEN.len()..]);
        let Some((template, after)) = call.split_once("`)") else {
            bail!("a template in import() does not end");
        };
        let found = files(template);
        if found.is_empty() {
            bail!("there is no module {template}");
        }
        output.push_str(before);
        output.push_str("((modules, path) => path in modules ? modules[path]() : Promise.reject(new TypeError(path)))({");
        for (target, _) in found {
            write!(output, "'{target}': () => import('{target}'), ")?;
        }
        write!(output, "}}, `{template}`)")?;
        rest = after;
    }
    Ok(output + rest)
}

/// The files that a relative address with holes may mean, each as it would be written and by its path; `fits` says what a hole may hold.
fn matching(
    folder: &Path,
    template: &str,
    files: &BTreeSet<PathBuf>,
    fits: impl Fn(char) -> bool,
) -> Vec<(String, PathBuf)> {
    let parts = parts(template);
    let fixed = parts.first().copied().unwrap_or_default();
    // Up to the last folder that is known the address is resolved; what follows is compared.
    let stem = &fixed[..fixed.rfind('/').map_or(0, |slash| slash + 1)];
    let base = site::resolve(folder, stem);
    let candidates = files.iter().filter_map(|path| {
        let target = format!("{stem}{}", path.strip_prefix(&base).ok()?.to_str()?);
        is_match(&target, &parts, &fits).then(|| (target, path.clone()))
    });
    candidates.collect()
}

/// What stands around the holes of a template.
fn parts(template: &str) -> Vec<&str> {
    let mut parts = template.split("${");
    let first = parts.next();
    let others = parts.map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    first.into_iter().chain(others).collect()
}

fn is_match(text: &str, parts: &[&str], fits: &impl Fn(char) -> bool) -> bool {
    let Some((first, rest)) = parts.split_first() else {
        return text.is_empty();
    };
    let Some(text) = text.strip_prefix(first) else {
        return false;
    };
    if rest.is_empty() {
        return text.is_empty();
    }
    let length = text.find(|letter| !fits(letter)).unwrap_or(text.len());
    let mut ends = text[..length]
        .char_indices()
        .map(|(at, c)| at + c.len_utf8());
    ends.any(|end| is_match(&text[end..], rest, fits))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rewritten(text: &str) -> Result<Seams> {
        let files = [
            "www/i18n.js",
            "www/i18n/en.js",
            "www/i18n/share.en.js",
            "www/i18n/zh-CN.js",
            "www/pkg/code.json",
            "www/pkg/lab.js",
            "www/pkg/notes/relu.en.json",
        ];
        let files = files.map(PathBuf::from).into_iter().collect();
        rewrite(Path::new("www/page/a.js"), text, &files)
    }

    #[test]
    fn an_address_leads_into_the_bundle() {
        let text = "fetch(new URL('../pkg/code.json', import.meta.url)), new URL(`../pkg/notes/${id}.json`,import.meta.url)";
        let seams = rewritten(text).unwrap();
        assert_eq!(
            seams.text,
            text.replace("import.meta.url", "'embedded:/www/page/a.js'")
        );
        let opened = ["www/pkg/code.json", "www/pkg/notes/relu.en.json"];
        assert_eq!(seams.opened, opened.map(PathBuf::from));
    }

    #[test]
    fn a_file_that_nobody_can_find_is_told() {
        for text in [
            "new URL('../pkg/none.json', import.meta.url)",
            "const here = import.meta.url;",
            "import(`../i18n/none.${language}.js`)",
        ] {
            assert!(rewritten(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_template_names_its_modules() {
        let modules = |text: &str| {
            let text = rewritten(text).unwrap().text;
            let targets = text.split("import('").skip(1);
            let targets = targets.map(|target| target.split('\'').next().unwrap().to_owned());
            targets.collect::<Vec<_>>()
        };
        let languages = modules("await import(`../i18n/${language}.js`)");
        assert_eq!(languages, ["../i18n/en.js", "../i18n/zh-CN.js"]);
        let chapters = modules("import(`../i18n/${chapter}.${language}.js`)");
        assert_eq!(chapters, ["../i18n/share.en.js"]);
    }
}
