//! The names of functions and their parameters, from the file beside a function's code to one dictionary per language.

use crate::project::{LANGUAGES, Project};
use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The file beside a function's `mod.rs`.
const FILE: &str = "names.toml";

/// A text by its language.
type Texts = BTreeMap<String, String>;

/// The names of one function.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    function: Texts,
    /// What each parameter means, by its id.
    #[serde(default, rename = "parameter")]
    parameters: BTreeMap<String, Texts>,
}

/// Writes `www/pkg/names.<lang>.js`, a dictionary with the keys `function.<id>` and `parameter.<id>.<parameter>`; returns the
/// number of functions.
pub(crate) fn generate(project: &Project) -> Result<usize> {
    let folders = project.functions()?;
    let mut books = Vec::from_iter(
        LANGUAGES
            .iter()
            .map(|language| (*language, BTreeMap::new())),
    );
    for folder in &folders {
        let path = folder.join(FILE);
        let name = || project.relative(&path).display().to_string();
        let id = folder.file_name().unwrap_or_default().to_string_lossy();
        let Names {
            function,
            parameters,
        } = read(&path).with_context(name)?;
        let parameters = parameters
            .into_iter()
            .map(|(parameter, texts)| (format!("parameter.{id}.{parameter}"), texts));
        let keys = [(format!("function.{id}"), function)];
        for (key, mut texts) in keys.into_iter().chain(parameters) {
            for (language, book) in &mut books {
                let text = texts.remove(*language);
                let text = text.with_context(|| format!("{key} has no name in {language}"));
                book.insert(key.clone(), text.with_context(name)?);
            }
        }
    }
    fs::create_dir_all(project.pkg())?;
    for (language, book) in books {
        let path = project.pkg().join(format!("names.{language}.js"));
        let script = format!("export default {};\n", serde_json::to_string_pretty(&book)?);
        fs::write(&path, script).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(folders.len())
}

fn read(path: &Path) -> Result<Names> {
    let text = fs::read_to_string(path)
        .context("every function needs this file, with its name and those of its parameters")?;
    Ok(toml::from_str(&text)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    const GOOD: &str = "[function]\nen = \"F\"\nzh-CN = \"函数\"\n[parameter.alpha]\nen = \"slope\"\nzh-CN = \"斜率\"\n";

    fn outcome(files: &[(&str, &str)]) -> Result<[String; 2]> {
        let sketch = Sketch::new(files);
        assert_eq!(generate(&sketch.project)?, 1);
        let read = |language: &str| {
            fs::read_to_string(sketch.project.pkg().join(format!("names.{language}.js")))
        };
        Ok([read("en")?, read("zh-CN")?])
    }

    #[test]
    fn each_language_gets_a_dictionary() {
        let files = [
            ("src/functions/f/mod.rs", ""),
            ("src/functions/f/names.toml", GOOD),
        ];
        let [english, chinese] = outcome(&files).unwrap();
        let written =
            "export default {\n  \"function.f\": \"F\",\n  \"parameter.f.alpha\": \"slope\"\n};\n";
        assert_eq!(english, written);
        assert!(
            chinese.contains("\"parameter.f.alpha\": \"斜率\""),
            "{chinese}"
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_its_file() {
        for (good, bad, complaint) in [
            (
                "zh-CN = \"斜率\"\n",
                "",
                "parameter.f.alpha has no name in zh-CN",
            ),
            ("en = \"F\"", "fr = \"F\"", "function.f has no name in en"),
            ("[parameter.alpha]", "[parameters.alpha]", "unknown field"),
            ("[function]", "[function", "TOML"),
        ] {
            assert!(GOOD.contains(good), "{good}");
            let names = GOOD.replacen(good, bad, 1);
            let files = [
                ("src/functions/f/mod.rs", ""),
                ("src/functions/f/names.toml", &*names),
            ];
            let message = format!("{:#}", outcome(&files).unwrap_err());
            assert!(
                message.starts_with("src/functions/f/names.toml: "),
                "{message}"
            );
            assert!(message.contains(complaint), "{message}");
        }
        let missing = outcome(&[("src/functions/f/mod.rs", "")]).unwrap_err();
        let message = format!("{missing:#}");
        assert!(message.contains("src/functions/f/names.toml"), "{message}");
    }
}
