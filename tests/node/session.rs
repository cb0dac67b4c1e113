//! A Node process that runs scripts with the modules of the built site.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// Timeout of a script.
const LIMIT: Duration = Duration::from_secs(120);

/// Start of a script body that uses the lab.
const LAB: &str = "
    const [given] = arguments;
    const { loadLab } = await bring('www/lab.js');
    const lab = await loadLab();";

/// An error thrown by a script.
#[derive(Debug)]
pub(crate) struct Thrown {
    /// The error's stable code; empty if it has none.
    pub(crate) code: String,
    /// Class and message of the error.
    pub(crate) message: String,
}

/// A Node process for one test.
pub(crate) struct Session {
    child: Child,
    scripts: ChildStdin,
    answers: Receiver<String>,
}

impl Session {
    /// Starts Node, which must be on the PATH.
    pub(crate) fn start() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(
            root.join("www/pkg/engine_bg.wasm").is_file(),
            "the site is not built: run `cargo xtask build`"
        );
        let mut child = Command::new("node")
            .arg(root.join("tests/node/answer.js"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node starts");
        let scripts = child.stdin.take().expect("a pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self {
            child,
            scripts,
            answers,
        }
    }

    fn try_script(&mut self, body: &str, arguments: &[Value]) -> Result<Value, Thrown> {
        let script = json!({ "body": body, "arguments": arguments });
        writeln!(self.scripts, "{script}").expect("Node takes the script");
        let answer = match self.answers.recv_timeout(LIMIT) {
            Ok(answer) => answer,
            Err(RecvTimeoutError::Timeout) => {
                panic!("no answer after {} s: {body}", LIMIT.as_secs())
            }
            Err(RecvTimeoutError::Disconnected) => panic!("Node has ended: {body}"),
        };
        let mut answer: Value = serde_json::from_str(&answer).expect("JSON");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match answer.get("message") {
            None => Ok(answer["value"].take()),
            Some(message) => Err(Thrown {
                code: text(&answer["code"]),
                message: text(message),
            }),
        }
    }

    /// Runs the body of an async function with parameters `arguments`.
    pub(crate) fn script(&mut self, body: &str, arguments: &[Value]) -> Value {
        let answer = self.try_script(body, arguments);
        answer.unwrap_or_else(|refusal| panic!("{body}\n{}", refusal.message))
    }

    /// Evaluates a JavaScript expression.
    pub(crate) fn value(&mut self, expression: &str) -> Value {
        self.script(&format!("return ({expression});"), &[])
    }

    /// Runs the body of an async function with the lab as `lab` and `arguments` as `given`; returns its result or error.
    pub(crate) fn try_lab(&mut self, body: &str, given: Value) -> Result<Value, Thrown> {
        self.try_script(&format!("{LAB}{body}"), &[given])
    }

    /// [`Session::try_lab`] that panics on errors.
    pub(crate) fn lab(&mut self, body: &str, given: Value) -> Value {
        self.script(&format!("{LAB}{body}"), &[given])
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The process may hang, and its result no longer matters.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Number of random cases: `thorough` in a thorough run, else `short`.
pub(crate) fn length(short: usize, thorough: usize) -> usize {
    match std::env::var_os("ACTIVATION_LAB_THOROUGH") {
        Some(_) => thorough,
        None => short,
    }
}
