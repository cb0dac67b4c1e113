//! The notes on each function, from Markdown beside its code to one JSON file per language beside the page.

pub(crate) mod formula;
mod markdown;

use crate::project::Project;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The page's languages, whose files exist even where there is no note yet.
pub(crate) const LANGUAGES: &[&str] = &["en", "zh-CN"];

/// The folders whose folders may hold notes.
const SHELVES: &[&str] = &["src/functions", "src/vector"];

/// Writes `www/pkg/notes.<lang>.json`, each `{id: {title, html}}`; answers how many notes there are.
pub(crate) fn generate(project: &Project) -> Result<usize> {
    let notes = find(project)?;
    let mut books: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for language in LANGUAGES {
        books.entry(language).or_default();
    }
    for note in &notes {
        let text = fs::read_to_string(&note.path)
            .with_context(|| format!("cannot read {}", note.path.display()))?;
        let page = markdown::render(&text)
            .with_context(|| project.relative(&note.path).display().to_string())?;
        let entry = json!({ "title": page.title, "html": page.html });
        books
            .entry(&note.language)
            .or_default()
            .insert(note.id.clone(), entry);
    }
    fs::create_dir_all(project.pkg())?;
    for (language, book) in books {
        let path = project.pkg().join(format!("notes.{language}.json"));
        fs::write(&path, serde_json::to_string(&book)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(notes.len())
}

/// One file `<shelf>/<id>/notes.<language>.md`.
struct Note {
    id: String,
    language: String,
    path: PathBuf,
}

fn find(project: &Project) -> Result<Vec<Note>> {
    let mut notes = Vec::new();
    for shelf in SHELVES {
        let shelf = project.root().join(shelf);
        if !shelf.exists() {
            continue;
        }
        for entry in walkdir::WalkDir::new(shelf)
            .min_depth(2)
            .max_depth(2)
            .sort_by_file_name()
        {
            let path = entry?.into_path();
            if let Some((id, language)) = name(&path) {
                notes.push(Note { id, language, path });
            }
        }
    }
    Ok(notes)
}

/// Function and language of a note's file; `None` for any other file.
fn name(path: &Path) -> Option<(String, String)> {
    let file = path.file_name()?.to_str()?;
    let language = file.strip_prefix("notes.")?.strip_suffix(".md")?;
    let id = path.parent()?.file_name()?.to_str()?;
    Some((id.to_owned(), language.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;

    fn book(project: &Project, language: &str) -> Value {
        let path = project.pkg().join(format!("notes.{language}.json"));
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }

    #[test]
    fn each_language_gets_a_file_with_its_notes() {
        let sketch = Sketch::new(&[
            ("src/functions/relu/notes.en.md", "# ReLU\n\nA hinge."),
            ("src/functions/relu/notes.zh-CN.md", "# ReLU\n\n折线。"),
            ("src/functions/relu/mod.rs", ""),
            ("src/vector/softmax/notes.en.md", "# Softmax\n"),
        ]);
        assert_eq!(generate(&sketch.project).unwrap(), 3);
        let english = book(&sketch.project, "en");
        assert_eq!(english["relu"]["title"], "ReLU");
        assert_eq!(english["relu"]["html"], "<p>A hinge.</p>\n");
        assert_eq!(english["softmax"]["title"], "Softmax");
        assert_eq!(
            book(&sketch.project, "zh-CN")["relu"]["html"],
            "<p>折线。</p>\n"
        );
    }

    #[test]
    fn without_notes_the_files_are_there_and_empty() {
        let sketch = Sketch::new(&[]);
        assert_eq!(generate(&sketch.project).unwrap(), 0);
        assert_eq!(book(&sketch.project, "en"), json!({}));
        assert_eq!(book(&sketch.project, "zh-CN"), json!({}));
    }

    #[test]
    fn a_wrong_formula_names_its_file() {
        let sketch = Sketch::new(&[("src/functions/elu/notes.en.md", "# ELU\n\n$\\frac{1}$")]);
        let message = format!("{:#}", generate(&sketch.project).unwrap_err());
        assert!(
            message.starts_with("src/functions/elu/notes.en.md: "),
            "{message}"
        );
        assert!(message.contains("\\frac{1}"), "{message}");
    }
}
