//! The words of the page: every language has every key with the same placeholders, and whatever the page asks for is there.

mod dictionary;
mod usage;

use super::sources::{self, Source};
use crate::project::Project;
use anyhow::{Result, bail};
use dictionary::Dictionary;
use std::collections::BTreeSet;
use std::path::Path;
use usage::Usage;

/// The folder of the dictionaries, one or more files for each language.
const DICTIONARIES: &str = "www/i18n";

/// The language in which the keys are declared.
const FIRST: &str = "en";

/// The page's markup.
const PAGE: &str = "index.html";

/// Compares the dictionaries with each other and with what the page uses.
pub(super) fn check(project: &Project) -> Result<()> {
    let sources = sources::below(project, "www", &["js"])?;
    let (books, scripts): (Vec<_>, Vec<_>) = sources.into_iter().partition(is_dictionary);
    let mut languages: Vec<Dictionary> = Vec::new();
    for book in &books {
        let book = Dictionary::read(book)?;
        match languages.iter_mut().find(|it| it.language == book.language) {
            Some(language) => language.absorb(book),
            None => languages.push(book),
        }
    }
    let pages = sources::below(project, "", &["html"])?;
    let mut usage = Usage::default();
    for script in &scripts {
        usage.read_script(script);
    }
    for page in pages.iter().filter(|page| page.path == Path::new(PAGE)) {
        usage.read_markup(page);
    }
    let complaints = complaints(&languages, &usage);
    if complaints.is_empty() {
        return Ok(());
    }
    bail!("words to mend:\n  {}", complaints.join("\n  "))
}

fn is_dictionary(source: &Source) -> bool {
    source.path.parent() == Some(Path::new(DICTIONARIES))
}

fn complaints(books: &[Dictionary], usage: &Usage) -> Vec<String> {
    let Some(first) = books.iter().find(|book| book.language == FIRST) else {
        return vec![format!("there is no {DICTIONARIES}/{FIRST}.js")];
    };
    let mut complaints = Vec::new();
    for book in books {
        complaints.extend(book.repeated());
        if book.language != first.language {
            complaints.extend(differences(first, book));
        }
    }
    let keys: BTreeSet<_> = first.keys().collect();
    complaints.extend(usage.unknown(&keys));
    for key in keys.iter().filter(|key| !usage.uses(key)) {
        complaints.push(format!("nothing uses \"{key}\""));
    }
    complaints
}

/// What a language lacks, has beyond the first one, or fills in differently.
fn differences(first: &Dictionary, other: &Dictionary) -> Vec<String> {
    let mut found = Vec::new();
    for key in first.keys() {
        match (first.placeholders(key), other.placeholders(key)) {
            (_, None) => found.push(format!("{} lacks \"{key}\"", other.language)),
            (Some(wanted), Some(has)) if wanted != has => found.push(format!(
                "\"{key}\" fills in {} in {} and {} in {}",
                named(&wanted),
                first.language,
                named(&has),
                other.language
            )),
            _ => {}
        }
    }
    for key in other.keys() {
        if first.placeholders(key).is_none() {
            found.push(format!("{} alone has \"{key}\"", other.language));
        }
    }
    found
}

fn named(placeholders: &BTreeSet<&str>) -> String {
    if placeholders.is_empty() {
        return "nothing".into();
    }
    let names: Vec<_> = placeholders
        .iter()
        .map(|name| format!("{{{name}}}"))
        .collect();
    names.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    const EN: &str = "export default {\n  // What is seen first.\n  'a.one': 'One {x}',\n  'b.two':\n    \"It's two\",\n  'c.three': 'three',\n};\n";
    const ZH: &str =
        "export default {\n  'a.one': '一 {x}',\n  'b.two': '二',\n  'c.three': '三',\n};\n";
    const PAGE_JS: &str = "t('a.one', { x: 'c.nothing' }); lookUp(`b.${name}`);";
    const MARKUP: &str = "<p data-i18n=\"c.three\"></p>";

    fn outcome(en: &str, zh: &str, script: &str, markup: &str) -> String {
        let sketch = Sketch::new(&[
            ("www/i18n/en.js", en),
            ("www/i18n/zh-CN.js", zh),
            ("www/page/x.js", script),
            ("index.html", markup),
        ]);
        check(&sketch.project).map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[test]
    fn what_fits_passes() {
        assert_eq!(outcome(EN, ZH, PAGE_JS, MARKUP), "");
    }

    #[test]
    fn a_missing_and_a_surplus_key_are_named() {
        let zh = ZH.replace("'b.two'", "'b.due'");
        let told = outcome(EN, &zh, PAGE_JS, MARKUP);
        assert!(told.contains("zh-CN lacks \"b.two\""), "{told}");
        assert!(told.contains("zh-CN alone has \"b.due\""), "{told}");
    }

    #[test]
    fn other_placeholders_are_named() {
        let told = outcome(EN, &ZH.replace("{x}", "{y}"), PAGE_JS, MARKUP);
        let expected = "\"a.one\" fills in {x} in en and {y} in zh-CN";
        assert!(told.contains(expected), "{told}");
        let told = outcome(EN, &ZH.replace(" {x}", ""), PAGE_JS, MARKUP);
        assert!(told.contains("and nothing in zh-CN"), "{told}");
    }

    #[test]
    fn a_repeated_key_is_named() {
        let zh = ZH.replace("};", "  'b.two': '两',\n};");
        let told = outcome(EN, &zh, PAGE_JS, MARKUP);
        assert!(told.contains("zh-CN has \"b.two\" twice"), "{told}");
    }

    #[test]
    fn a_key_that_nothing_uses_is_named() {
        let told = outcome(EN, ZH, "t('a.one'); t('b.two');", "");
        assert_eq!(told, "words to mend:\n  nothing uses \"c.three\"");
        // A comment uses nothing.
        let told = outcome(EN, ZH, "t('a.one'); t('b.two'); // t('c.three')", "");
        assert!(told.contains("nothing uses \"c.three\""), "{told}");
    }

    #[test]
    fn a_key_that_does_not_exist_is_named_with_its_place() {
        let script = format!("{PAGE_JS}\nt(some ? 'a.one' : 'a.uno');\nt(`d.${{x}}`);");
        let told = outcome(EN, ZH, &script, &MARKUP.replace("c.three", "c.tre"));
        assert!(
            told.contains("www/page/x.js:2: there is no \"a.uno\""),
            "{told}"
        );
        assert!(
            told.contains("www/page/x.js:3: there is no \"d.*\""),
            "{told}"
        );
        assert!(
            told.contains("index.html:1: there is no \"c.tre\""),
            "{told}"
        );
        assert!(!told.contains("c.nothing"), "{told}");
    }

    #[test]
    fn a_choice_is_no_key() {
        let script = format!("{PAGE_JS} t(kind === 'load' ? 'a.one' : 'c.three');");
        assert_eq!(outcome(EN, ZH, &script, MARKUP), "");
    }

    #[test]
    fn a_dictionary_that_cannot_be_read_is_named() {
        let told = outcome(
            EN,
            "export default {\n  'a.one': join('一'),\n};",
            PAGE_JS,
            MARKUP,
        );
        assert!(told.contains("www/i18n/zh-CN.js:2"), "{told}");
    }
}
