//! The formula of a function, its strengths, its weaknesses and its uses: of all functions in one file per
//! language.

use super::markdown;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A table of the functions for each language, by id.
#[derive(Default)]
pub(super) struct Tables(BTreeMap<String, Map<String, Value>>);

impl Tables {
    /// Takes in one note and the formula of f. The note's first three parts are the reasons for and against, and the
    /// uses, in every language; a note that has not got so far has no row.
    pub(super) fn add(
        &mut self,
        language: &str,
        id: &str,
        text: &str,
        formula: &str,
    ) -> Result<()> {
        let table = self.0.entry(language.to_owned()).or_default();
        if let [reasons_for, against, used, ..] = markdown::parts(text)?.as_slice() {
            let row =
                json!({ "formula": formula, "for": reasons_for, "against": against, "used": used });
            table.insert(id.to_owned(), row);
        }
        Ok(())
    }

    /// Writes `table.<language>.json` for each language.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        for (language, table) in &self.0 {
            let path = folder.join(format!("table.{language}.json"));
            fs::write(&path, serde_json::to_string(table)?)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}
