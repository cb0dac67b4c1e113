//! What the page complained about.

use super::devtools::DevTools;
use super::engine::Engine;
use super::session::Session;
use serde_json::Value;
use std::fmt::{Display, Formatter, Result};

/// What Firefox says of a page that is left while it still loads, and of one that measures itself before its last file has come.
const HINTS: [&str; 3] = [
    "Loading failed for the module",
    "error loading dynamically imported module",
    "Layout was forced before the page was fully loaded",
];

/// One entry of the browser's console: errors of scripts, of the network and of the security policy stand here, too.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// `SEVERE`, `WARNING`, `INFO` or `DEBUG`.
    pub(crate) level: String,
    /// Who says it: `javascript`, `network`, `security`, `console-api` …
    pub(crate) source: String,
    /// What is said.
    pub(crate) text: String,
}

impl Display for Message {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{} {}: {}", self.level, self.source, self.text)
    }
}

impl Session {
    /// The console's entries since the last call.
    pub(crate) async fn messages(&self) -> Vec<Message> {
        let entries = match self.engine {
            Engine::Chromium => {
                let answer = self.client.issue_cmd(DevTools::console()).await;
                answer.expect("the driver knows the console")
            }
            Engine::Firefox => self.firefox_console().await,
            Engine::WebKit => self.webkit_console().await,
        };
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let entries = entries.as_array().expect("a list of entries").iter();
        entries
            .map(|entry| Message {
                level: text(entry, "level"),
                source: text(entry, "source"),
                text: text(entry, "message"),
            })
            .collect()
    }

    /// Asserts that there was neither an error nor a warning, nor a breach of the security policy.
    pub(crate) async fn assert_clean(&self) {
        let messages = self.messages().await;
        let complaints: Vec<_> = messages
            .iter()
            .filter(|message| ["SEVERE", "WARNING"].contains(&message.level.as_str()))
            // Said of the canvases that the tests read, not of anything that the page does.
            .filter(|message| !message.text.contains("willReadFrequently"))
            // Said of axe, which looks for the target of a link to `#`.
            .filter(|message| {
                !message
                    .text
                    .contains("Empty string passed to getElementById()")
            })
            // What is missing for good is told in Chromium as well.
            .filter(|message| !HINTS.iter().any(|part| message.text.contains(part)))
            .map(ToString::to_string)
            .collect();
        assert!(
            complaints.is_empty(),
            "the console says:\n{}",
            complaints.join("\n")
        );
    }
}
