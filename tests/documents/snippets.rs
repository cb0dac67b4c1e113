//! The snippets of the documents: every Markdown file in the project's root and in `docs/`.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use std::path::{Path, PathBuf};

/// The folders, from the root, whose Markdown files are documents.
const FOLDERS: [&str; 2] = ["", "docs"];

/// The language of an indented block: commands and addresses.
pub(crate) const INDENTED: &str = "";

/// A code block of a document.
#[derive(Clone, Debug)]
pub(crate) struct Snippet {
    /// The document, from the root.
    pub(crate) document: String,
    /// The line on which the code begins, from 1.
    pub(crate) line: usize,
    /// The language of a fenced block, or [`INDENTED`].
    pub(crate) language: String,
    pub(crate) code: String,
}

impl Snippet {
    /// `docs/module.md:7`, for messages.
    pub(crate) fn place(&self) -> String {
        format!("{}:{}", self.document, self.line)
    }
}

/// The documents' paths from the root, in order.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<PathBuf> = FOLDERS
        .iter()
        .flat_map(|folder| std::fs::read_dir(root.join(folder)).expect("a folder"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "md"))
        .map(|path| path.strip_prefix(root).expect("below the root").to_owned())
        .collect();
    paths.sort();
    paths
}

/// All snippets in a language, document by document.
pub(crate) fn snippets(language: &str) -> Vec<Snippet> {
    let mut all = every_snippet();
    all.retain(|snippet| snippet.language == language);
    assert!(!all.is_empty(), "no snippet in {language:?}");
    all
}

/// All snippets.
pub(crate) fn every_snippet() -> Vec<Snippet> {
    documents()
        .iter()
        .flat_map(|path| of_document(path))
        .collect()
}

fn of_document(path: &Path) -> Vec<Snippet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join(path)).expect("a document");
    let mut found = Vec::new();
    let mut open: Option<Snippet> = None;
    for (event, range) in Parser::new(&text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                let (language, fence) = match kind {
                    CodeBlockKind::Fenced(language) => (language.into_string(), 1),
                    CodeBlockKind::Indented => (INDENTED.to_owned(), 0),
                };
                open = Some(Snippet {
                    document: path.display().to_string(),
                    line: text[..range.start].matches('\n').count() + 1 + fence,
                    language,
                    code: String::new(),
                });
            }
            Event::Text(code) => {
                if let Some(snippet) = &mut open {
                    snippet.code += &code;
                }
            }
            Event::End(TagEnd::CodeBlock) => found.extend(open.take()),
            _ => {}
        }
    }
    found
}
