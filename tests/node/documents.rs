//! The snippets of the documents that need no browser: scripts run with the built module, addresses are read as the page reads them.

use super::session::Session;
use super::snippets::{INDENTED, Snippet, every_snippet, snippets};
use serde_json::{Value, json};

/// Languages of snippets that a test runs, here, in `tests/browser` or in `tests/packages`, and of commands for a shell.
const LANGUAGES: [&str; 5] = [INDENTED, "js", "html", "python", "sh"];

/// What an indented line may begin with: a command, whose options `xtask` checks, or an address of the page.
const LINES: [&str; 3] = ["cargo ", "ACTIVATION_LAB_", "index.html#"];

/// How a snippet imports the module.
const IMPORT: &str = "import { loadLab } from './www/lab.js';";

/// Whether it needs the installed package, which `tests/packages` has.
fn is_of_package(snippet: &Snippet) -> bool {
    snippet.code.contains("'activation-lab")
}

/// The names that a script declares at its left margin.
fn declared(code: &str) -> Vec<String> {
    let declarations = code.lines().filter_map(|line| {
        let rest = line.strip_prefix("const ").or(line.strip_prefix("let "))?;
        let name = rest.split('=').next()?;
        Some(name.trim_end_matches(';'))
    });
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    declarations
        .flat_map(|names| names.split(move |c| !is_name(c)))
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
#[ignore = "run by cargo xtask test"]
fn scripts_of_documents_run() {
    let mut all = snippets("js");
    all.retain(|snippet| !is_of_package(snippet));
    // The snippets of one document continue each other.
    for of_document in all.chunk_by(|a, b| a.document == b.document) {
        let code: Vec<_> = of_document.iter().map(|it| it.code.as_str()).collect();
        let code = code.join("\n");
        assert!(code.contains(IMPORT), "{}", of_document[0].place());
        let names = declared(&code).join(", ");
        let body = code.replace(IMPORT, "const { loadLab } = await bring('www/lab.js');");
        let body = format!(
            "{body}\nreturn Object.entries({{ {names} }}).filter(([, value]) => value === undefined || Number.isNaN(value));"
        );
        let missing = Session::start().script(&body, &[]);
        assert_eq!(missing, json!([]), "{}", of_document[0].place());
    }
}

#[test]
#[ignore = "run by cargo xtask test"]
fn addresses_of_documents_are_read_without_a_problem() {
    let body = "
        const { loadEngine } = await bring('www/lab/engine.js');
        const { readState } = await bring('www/state/address.js');
        const { state, problems } = readState(arguments[0], await loadEngine());
        return [problems, state.functions.length > 0];";
    let mut node = Session::start();
    let mut count = 0;
    for snippet in snippets(INDENTED) {
        for line in snippet.code.lines() {
            if let Some(fragment) = line.strip_prefix("index.html#") {
                let read = node.script(body, &[Value::from(fragment)]);
                assert_eq!(read, json!([[], true]), "{}: {line}", snippet.place());
                count += 1;
            }
        }
    }
    assert!(count > 0, "no address");
}

#[test]
fn every_snippet_is_run_somewhere() {
    for snippet in every_snippet() {
        let language = snippet.language.as_str();
        assert!(LANGUAGES.contains(&language), "{}", snippet.place());
        if language == INDENTED {
            for line in snippet.code.lines() {
                let is_known = LINES.iter().any(|start| line.starts_with(start));
                assert!(is_known, "{}: {line}", snippet.place());
            }
        }
    }
}
