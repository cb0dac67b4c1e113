//! What the site weighs when it is sent, against what it may weigh.

mod needed;

use crate::console;
use crate::notes::LANGUAGES;
use crate::project::Project;
use crate::site::{self, SiteFile};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The greatest weight in bytes of the scripts that the page needs and of the WebAssembly, compressed.
const CODE: usize = 110_000;

/// The same for a page of somebody else's with the element on it.
pub(crate) const ELEMENT: usize = 75_000;

/// The dictionaries.
const WORDS: &str = "www/i18n";
/// The words that the page always has, in each language; those of the element in English, for which its budget holds. No
/// markup and no import names them.
const PAGE_WORDS: &[&str] = &["en.js", "zh-CN.js", "catalogue.en.js", "catalogue.zh-CN.js"];
const ELEMENT_WORDS: &[&str] = &["catalogue.en.js", "element.en.js"];

/// The notes, a file for each function and language.
const NOTES: &str = "www/pkg/notes";

/// A site within this share of its budget deserves praise.
const PRAISE: f64 = 0.8;

/// One file and its weight.
#[derive(Clone, Debug, PartialEq, Eq)]
struct File {
    /// Its path in the project.
    path: PathBuf,
    /// Its size in bytes after Brotli at the highest quality.
    weight: usize,
}

/// The judgement on a sum of weights.
#[derive(Debug, PartialEq, Eq)]
enum Verdict {
    Praise(String),
    Fine(String),
    Over(String),
}

/// Prints what every file weighs, and the sums; answers whether the budget is kept.
pub(crate) fn report(project: &Project) -> Result<bool> {
    let site = site::read(project)?;
    let needs = [needed::page(&site), needed::element(&site)];
    let mut files = weigh(site)?;
    files.sort_by_key(|file| std::cmp::Reverse(file.weight));
    for file in &files {
        let path = file.path.display();
        console::say(&format!("  {:>9}  {path}", kilobytes(file.weight)));
    }
    let loaded = loaded(&files);
    let page = sum(&loaded, |_| true);
    // What is fetched on opening the page, and what only on demand, a browser knows: a test of the page weighs it there.
    console::say(&format!("  the site in one language: {}", kilobytes(page)));
    let scales = [
        ("the page", loaded, PAGE_WORDS, CODE),
        (
            "the element",
            files.iter().collect(),
            ELEMENT_WORDS,
            ELEMENT,
        ),
    ];
    let mut kept = true;
    for ((what, files, words, budget), needed) in scales.into_iter().zip(needs) {
        let words: Vec<_> = words.iter().map(|it| Path::new(WORDS).join(it)).collect();
        let is_needed = |path: &Path| needed.contains(path) || words.iter().any(|it| it == path);
        let code = sum(&files, |path| is_code(path) && is_needed(path));
        let what = format!("scripts and WebAssembly that {what} needs");
        match judge(&what, code, budget) {
            Verdict::Praise(line) => console::good(&line),
            Verdict::Fine(line) => console::say(&format!("  {line}")),
            Verdict::Over(line) => {
                console::warn(&line);
                kept = false;
            }
        }
    }
    Ok(kept)
}

fn weigh(site: Vec<SiteFile>) -> Result<Vec<File>> {
    let weigh = |SiteFile { path, content }: SiteFile| {
        Ok(File {
            path,
            weight: compressed(&content)?,
        })
    };
    site.into_iter().map(weigh).collect()
}

/// Bytes after Brotli at the highest quality, as a static host sends them.
pub(crate) fn compressed(content: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut output, &parameters)?;
    Ok(output.len())
}

/// Whether a file is a script or WebAssembly.
pub(crate) fn is_code(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind == "js" || kind == "wasm")
}

/// What a reader of one function loads: of the files that differ only in their language, and of the notes, the heaviest.
fn loaded(files: &[File]) -> Vec<&File> {
    // Of two that weigh the same, the path decides, so that one of them stays.
    let rank = |file: &File| (file.weight, file.path.clone());
    let heavier = |file: &File| {
        let mut rivals = files.iter().filter(|other| rank(other) > rank(file));
        rivals.any(|other| {
            let mine = translation(&file.path);
            mine.is_some() && mine == translation(&other.path)
        })
    };
    files.iter().filter(|file| !heavier(file)).collect()
}

/// The path without its language, where it has one, as `i18n/zh-CN.js`; the folder of a note, of which one is read at a time.
fn translation(path: &Path) -> Option<PathBuf> {
    if path.starts_with(NOTES) {
        return Some(NOTES.into());
    }
    let stem = path.file_stem()?.to_str()?;
    let (stem, language) = stem.rsplit_once('.').unwrap_or(("", stem));
    let kind = path.extension()?.to_str()?;
    LANGUAGES
        .contains(&language)
        .then(|| path.with_file_name(format!("{stem}.{kind}")))
}

fn sum(files: &[&File], counts: impl Fn(&Path) -> bool) -> usize {
    files
        .iter()
        .filter(|file| counts(&file.path))
        .map(|file| file.weight)
        .sum()
}

fn judge(what: &str, weight: usize, budget: usize) -> Verdict {
    let line = format!("{what}: {} of {}", kilobytes(weight), kilobytes(budget));
    if weight > budget {
        Verdict::Over(format!("{line}, {} too much", kilobytes(weight - budget)))
    } else if (weight as f64) <= PRAISE * budget as f64 {
        Verdict::Praise(format!(
            "{line}: light, {} to spare",
            kilobytes(budget - weight)
        ))
    } else {
        Verdict::Fine(format!("{line}, {} left", kilobytes(budget - weight)))
    }
}

/// Thousands of bytes.
pub(crate) fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, weight: usize) -> File {
        File {
            path: path.into(),
            weight,
        }
    }

    #[test]
    fn a_sum_is_praised_tolerated_or_refused() {
        let praise = "code: 50.0 kB of 110.0 kB: light, 60.0 kB to spare";
        assert_eq!(
            judge("code", 50_000, 110_000),
            Verdict::Praise(praise.into())
        );
        let fine = "code: 100.0 kB of 110.0 kB, 10.0 kB left";
        assert_eq!(judge("code", 100_000, 110_000), Verdict::Fine(fine.into()));
        let over = "code: 110.5 kB of 110.0 kB, 0.5 kB too much";
        assert_eq!(judge("code", 110_500, 110_000), Verdict::Over(over.into()));
        assert!(matches!(judge("code", 110_000, 110_000), Verdict::Fine(_)));
    }

    #[test]
    fn only_the_heaviest_language_and_note_count() {
        let files = [
            file("www/pkg/notes/relu.en.json", 20),
            file("www/pkg/notes/gelu.zh-CN.json", 30),
            file("www/pkg/notes/relu.zh-CN.json", 30),
            file("www/i18n/en.js", 7),
            file("www/i18n/zh-CN.js", 7),
            file("www/guide.en.html", 1),
            file("www/lab.js", 100),
        ];
        let loaded = loaded(&files);
        assert_eq!(sum(&loaded, |_| true), 30 + 7 + 1 + 100);
        assert_eq!(sum(&loaded, is_code), 7 + 100);
    }

    #[test]
    fn text_shrinks_and_noise_does_not() {
        let text = "activation ".repeat(1000);
        assert!(compressed(text.as_bytes()).unwrap() < 100);
        let mut state = 1_u32;
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .take(1000)
        .collect();
        assert!(compressed(&noise).unwrap() > 900);
    }
}
