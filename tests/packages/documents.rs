//! The snippets of the documents that import the installed package.

use super::node::{hosts, said};
use super::snippets::snippets;
use std::process::Command;

#[test]
#[ignore = "run by cargo xtask test"]
fn scripts_of_documents_find_the_package() {
    let mut all = snippets("js");
    all.retain(|snippet| snippet.code.contains("'activation-lab"));
    assert!(!all.is_empty(), "no snippet imports the package");
    for snippet in all {
        let mut node = Command::new("node");
        node.current_dir(hosts());
        said(node.args(["--input-type=module", "--eval", &snippet.code]));
    }
}
