//! The module `www/lab.js`, called from within the page as a page author's script would call it.

use super::session::Session;
use serde_json::{Value, json};

/// Numbers cross WebDriver as their bytes: JSON has neither NaN nor infinities, and text is slow.
const PACK: &str = "
    const pack = (xs) => new Uint8Array(xs.buffer, xs.byteOffset, xs.byteLength).toBase64();
    const unpack = (text) => new Float64Array(Uint8Array.fromBase64(text).buffer);";

/// How a call of the module was refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The stable code; empty where the error has none.
    pub(crate) code: String,
    /// The class of the error and its message.
    pub(crate) message: String,
}

impl Session {
    /// What `body` returns: the body of an async function with the laboratory as `lab` and `arguments` as `given`.
    pub(crate) async fn try_lab(&self, body: &str, given: Value) -> Result<Value, Refusal> {
        let script = format!(
            "const [module, text, done] = arguments;
             const given = JSON.parse(text);
             {PACK}
             (async () => {{
                 // Firefox runs this beside the page, with modules of its own if it is not given the page's.
                 const bring = window.bring ?? ((address) => import(address));
                 const {{ loadLab }} = await bring(module);
                 const lab = await loadLab();
                 {body}
             }})().then(
                 (value) => done(JSON.stringify({{ value }})),
                 (error) => done(JSON.stringify({{ code: error.code ?? '', message: String(error) }})),
             );"
        );
        let module = self.address("www/lab.js");
        // As texts, since a driver may not read the last digit of a number as it was written.
        let arguments = vec![json!(module), json!(given.to_string())];
        let answer = self.client.execute_async(&script, arguments).await;
        let answer = answer.unwrap_or_else(|error| panic!("{body}\n{error}"));
        let answer = answer.as_str().expect("a text");
        let answer: Value = serde_json::from_str(answer).expect("JSON");
        match answer.get("message") {
            None => Ok(answer.get("value").cloned().unwrap_or_default()),
            Some(message) => Err(Refusal {
                code: text(&answer["code"]),
                message: text(message),
            }),
        }
    }

    /// As [`Session::try_lab`], where nothing may be refused.
    pub(crate) async fn lab(&self, body: &str, given: Value) -> Value {
        let answer = self.try_lab(body, given).await;
        answer.unwrap_or_else(|refusal| panic!("{body}\n{refusal:?}"))
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
