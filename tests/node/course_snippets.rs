//! Course snippets, generated and parsed in Node.

use super::course_texts;
use super::session::Session;
use serde_json::Value;

/// The lab that the snippets link to.
pub(crate) const BASE: &str = "https://courses.example.edu/ml/lab/";

/// The folder of the modules.
fn root(node: &mut Session) -> String {
    let root = node.value("root");
    root.as_str().expect("an address").to_owned()
}

/// Snippets in every format for every state and caption, `[[{ format: text, … }, …], …]`, and the states.
pub(crate) fn texts(node: &mut Session) -> (Value, Value) {
    let (body, given) = course_texts::texts(&root(node), BASE);
    let mut answer = node.script(&format!("const [given] = arguments; {body}"), &[given]);
    (answer[0].take(), answer[1].take())
}

/// Parses URL fragments or element attributes back to states.
pub(crate) fn read_back(node: &mut Session, found: &[Value]) -> Value {
    let (body, given) = course_texts::read_back(&root(node), found);
    node.script(&format!("const [given] = arguments; {body}"), &[given])
}
