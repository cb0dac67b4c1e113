//! The snippets of the documents in Python.

use super::python;
use crate::node::said;
use crate::snippets::snippets;

#[test]
#[ignore = "run by cargo xtask test"]
fn python_of_documents_runs() {
    for snippet in snippets("python") {
        said(python().args(["-c", &snippet.code]));
    }
}
