//! Measurements of a printed page.

use super::site::{Lesson, Site, command};
use crate::node::said;
use crate::session::Session;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use std::path::Path;

/// The sheet with the plot.
pub(super) struct Print {
    /// Number of pixels in the first curve's color of the light theme.
    pub(super) curve: u64,
    /// Fraction of nearly black pixels.
    pub(super) dark: f64,
}

/// Prints the page with the default settings: without backgrounds.
pub(super) async fn print(page: &Session, site: &Site, lesson: &Lesson) -> Print {
    let paper = json!({ "printBackground": false, "preferCSSPageSize": true });
    let pdf = page.devtools("Page.printToPDF", paper).await["data"].clone();
    let pdf = BASE64_STANDARD.decode(pdf.as_str().unwrap()).unwrap();
    let name = format!(
        "{}-{}.pdf",
        site.name,
        lesson.page.replace(['/', '#', '.'], "-")
    );
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recipes");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, pdf).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages/recipes/ink.py");
    let said = said(command("python").arg(script).arg(file));
    let sheet: Value = serde_json::from_str(&said).unwrap();
    Print {
        curve: sheet["curve"].as_u64().unwrap(),
        dark: sheet["dark"].as_f64().unwrap(),
    }
}
