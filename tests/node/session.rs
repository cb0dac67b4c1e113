//! A Node process that runs scripts with the modules of the built site.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// A script that takes longer has hung.
const LIMIT: Duration = Duration::from_secs(120);

/// Begins the body of a script that asks the laboratory for something.
const LAB: &str = "
    const [given] = arguments;
    const { loadLab } = await bring('www/lab.js');
    const lab = await loadLab();";

/// How a script was refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The stable code of the error; empty where it has none.
    pub(crate) code: String,
    /// The class of the error and its message.
    pub(crate) message: String,
}

/// A Node process for one test.
pub(crate) struct Session {
    child: Child,
    scripts: ChildStdin,
    answers: Receiver<String>,
}

impl Session {
    /// Starts Node, which has to be on the PATH.
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

    fn try_script(&mut self, body: &str, arguments: &[Value]) -> Result<Value, Refusal> {
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
            Some(message) => Err(Refusal {
                code: text(&answer["code"]),
                message: text(message),
            }),
        }
    }

    /// Runs the body of an async function; `arguments` are its parameters.
    pub(crate) fn script(&mut self, body: &str, arguments: &[Value]) -> Value {
        let answer = self.try_script(body, arguments);
        answer.unwrap_or_else(|refusal| panic!("{body}\n{}", refusal.message))
    }

    /// The value of a JavaScript expression.
    pub(crate) fn value(&mut self, expression: &str) -> Value {
        self.script(&format!("return ({expression});"), &[])
    }

    /// What `body` returns: the body of an async function with the laboratory as `lab` and `arguments` as `given`.
    pub(crate) fn try_lab(&mut self, body: &str, given: Value) -> Result<Value, Refusal> {
        self.try_script(&format!("{LAB}{body}"), &[given])
    }

    /// As [`Session::try_lab`], where nothing may be refused.
    pub(crate) fn lab(&mut self, body: &str, given: Value) -> Value {
        self.script(&format!("{LAB}{body}"), &[given])
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It may hang; what it was asked for no longer matters.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How much a random test tries: less than the whole unless a thorough run is asked for.
pub(crate) fn length(short: usize, thorough: usize) -> usize {
    match std::env::var_os("ACTIVATION_LAB_THOROUGH") {
        Some(_) => thorough,
        None => short,
    }
}
