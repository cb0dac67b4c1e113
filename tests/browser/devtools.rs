//! The two commands of Chromium's driver that WebDriver itself does not have; the benchmark gives them, too.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of the driver beyond WebDriver.
#[derive(Debug)]
pub(crate) struct DevTools {
    endpoint: &'static str,
    body: Value,
}

impl DevTools {
    /// One function of the DevTools protocol.
    pub(crate) fn call(function: &str, parameters: Value) -> Self {
        let body = json!({ "cmd": function, "params": parameters });
        Self {
            endpoint: "goog/cdp/execute",
            body,
        }
    }

    /// The console since the last time it was asked for.
    pub(crate) fn console() -> Self {
        Self {
            endpoint: "se/log",
            body: json!({ "type": "browser" }),
        }
    }
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.endpoint))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
