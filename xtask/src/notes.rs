//! The notes on each function, from Markdown and LaTeX beside its code to one JSON file per language beside the page.

mod markdown;
mod table;

use crate::code;
use crate::project::{FUNCTIONS, LANGUAGES, Project};
use anyhow::{Context, Result};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

/// The heading above the sources of a note, in each of the languages.
const REFERENCES: &[&str] = &["References", "参考资料"];

/// The papers and files that a note rests on, in a list that all languages share.
const SOURCES: &str = "sources.md";

/// The folders whose folders may hold notes.
const SHELVES: &[&str] = &[FUNCTIONS, "src/vector"];

/// The folder of the notes in `www/pkg`.
const FOLDER: &str = "notes";

/// Writes `www/pkg/notes/<id>.<lang>.json`, each `{title, html, formulas}`, and the data for the table of all
/// functions; returns the number of notes.
pub(crate) fn generate(project: &Project) -> Result<usize> {
    let notes = find(project)?;
    let folder = project.pkg().join(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).context("cannot empty the folder of the notes")?;
    }
    fs::create_dir_all(&folder)?;
    let mut tables = table::Tables::default();
    for note in &notes {
        let name = || project.relative(&note.path).display().to_string();
        let text = fs::read_to_string(&note.path)
            .with_context(|| format!("cannot read {}", note.path.display()))?;
        let page = markdown::render(&text).with_context(name)?;
        let beside = note.path.parent().unwrap_or(project.root());
        let formulas = code::formulas(beside).with_context(name)?;
        let html = page.html + &references(beside, &note.language)?;
        let entry = json!({ "title": page.title, "html": html, "formulas": formulas });
        let path = folder.join(format!("{}.{}.json", note.id, note.language));
        fs::write(&path, serde_json::to_string(&entry)?)
            .with_context(|| format!("cannot write {}", path.display()))?;
        if note.path.starts_with(project.root().join(FUNCTIONS)) {
            let formula = formulas.first().map_or("", String::as_str);
            tables
                .add(&note.language, &note.id, &text, formula)
                .with_context(name)?;
        }
    }
    tables.write(&project.pkg())?;
    Ok(notes.len())
}

/// The references below every note of the function in `folder`; empty without [`SOURCES`].
fn references(folder: &Path, language: &str) -> Result<String> {
    let path = folder.join(SOURCES);
    if !path.exists() {
        return Ok(String::new());
    }
    let name = || format!("cannot read {}", path.display());
    let list = fs::read_to_string(&path).with_context(name)?;
    let mut known = LANGUAGES.iter().zip(REFERENCES);
    let (_, heading) = known
        .find(|(known, _)| **known == language)
        .with_context(|| format!("`{language}` has no heading for references"))?;
    let page = markdown::render(&format!("# \n\n## {heading}\n{list}")).with_context(name)?;
    Ok(page.html)
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
    use serde_json::Value;

    fn note(project: &Project, name: &str) -> Value {
        let path = project.pkg().join(format!("notes/{name}.json"));
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    }

    #[test]
    fn each_note_gets_a_file_and_old_ones_go() {
        let sketch = Sketch::new(&[
            ("src/functions/relu/notes.en.md", "# ReLU\n\nA hinge."),
            ("src/functions/relu/notes.zh-CN.md", "# ReLU\n\n折线。"),
            ("src/functions/relu/sources.md", "- A paper, 2010.\n"),
            ("src/functions/relu/mod.rs", ""),
            ("src/vector/softmax/notes.en.md", "# Softmax\n"),
            ("www/pkg/notes/old.en.json", "{}"),
        ]);
        assert_eq!(generate(&sketch.project).unwrap(), 3);
        let english = note(&sketch.project, "relu.en");
        assert_eq!(english["title"], "ReLU");
        let sources = "<ul>\n<li>A paper, 2010.</li>\n</ul>\n";
        assert_eq!(
            english["html"],
            format!("<p>A hinge.</p>\n<h2>References</h2>\n{sources}")
        );
        assert_eq!(english["formulas"], json!([]));
        assert_eq!(note(&sketch.project, "softmax.en")["title"], "Softmax");
        let chinese = note(&sketch.project, "relu.zh-CN");
        assert_eq!(
            chinese["html"],
            format!("<p>折线。</p>\n<h2>参考资料</h2>\n{sources}")
        );
        assert!(!sketch.project.pkg().join("notes/old.en.json").exists());
    }

    #[test]
    fn the_table_has_the_reasons_of_the_catalogue_s_functions() {
        let text = "# T\n\nLead.\n\n## Strengths\n- Fast.\n\n## Weaknesses\n- Dead.\n\n## Used in\nNets.\n";
        let sketch = Sketch::new(&[
            ("src/functions/relu/notes.en.md", text),
            (
                "src/functions/elu/notes.en.md",
                "# ELU\n\n## Strengths\n- Smooth.\n",
            ),
            (
                "src/functions/relu/notes.zh-CN.md",
                &text.replace("Fast", "快"),
            ),
            ("src/vector/softmax/notes.en.md", text),
        ]);
        generate(&sketch.project).unwrap();
        let table = |language: &str| -> Value {
            let path = sketch.project.pkg().join(format!("table.{language}.json"));
            serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
        };
        let relu = json!({
            "formula": "",
            "for": "<ul>\n<li>Fast.</li>\n</ul>\n",
            "against": "<ul>\n<li>Dead.</li>\n</ul>\n",
            "used": "<p>Nets.</p>\n",
        });
        assert_eq!(
            table("en"),
            json!({ "relu": relu }),
            "a note without the parts, and one of another shelf, have no row"
        );
        assert_eq!(table("zh-CN")["relu"]["for"], "<ul>\n<li>快.</li>\n</ul>\n");
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
