//! Chromium's browsers, each kept for the tests to come: a test has a tab of its own in a browser without a past.

use super::chromium;
use super::session::Session;
use fantoccini::wd::Capabilities;
use serde_json::json;
use std::sync::{Mutex, PoisonError};

/// Sessions with browsers that tests left as they should be: the driver's address, and the session's name.
static KEPT: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Takes a session that is kept at a driver, if there is one.
pub(crate) fn kept(driver: &str) -> Option<String> {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let place = kept.iter().position(|(address, _)| address == driver)?;
    Some(kept.swap_remove(place).1)
}

/// What the driver is asked for: a browser as the benchmark has it, and without a cache on the disk. The site may not be stored,
/// and asking such a cache for its many files takes a fifth of a page's time.
pub(crate) fn capabilities(binary: Option<&str>) -> Capabilities {
    let mut wanted = chromium::capabilities(binary);
    let options = wanted.get_mut("goog:chromeOptions");
    let arguments = options.and_then(|options| options["args"].as_array_mut());
    arguments
        .expect("a list of arguments")
        .push("--disk-cache-dir=/dev/null".into());
    wanted
}

impl Session {
    /// Gives the test a tab of its own, and forgets what the test before has left in the browser. What was set for its pages
    /// went with its tab.
    pub(crate) async fn chromium_is_fresh(&self) {
        self.has_own_tab().await;
        let everything = json!({ "origin": self.origin(), "storageTypes": "all" });
        for (function, parameters) in [
            ("Storage.clearDataForOrigin", everything),
            ("Network.clearBrowserCookies", json!({})),
            ("Browser.resetPermissions", json!({})),
            (
                "Browser.setDownloadBehavior",
                json!({ "behavior": "default" }),
            ),
        ] {
            self.devtools(function, parameters).await;
        }
        // What it has said, and nobody asked for.
        self.messages().await;
        // A window that has not the focus yet shows nobody where the keys go.
        self.devtools("Page.bringToFront", json!({})).await;
        self.wait_until("document.hasFocus()").await;
    }

    /// Leaves the browser for the next test.
    pub(crate) async fn chromium_is_kept(&self) {
        let id = self.outlives_the_test().await;
        let entry = id.map(|id| (self.driver.address().to_owned(), id));
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend(entry);
    }
}
