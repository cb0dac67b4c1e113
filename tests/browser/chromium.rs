//! Chromium as the tests and the benchmark want it.

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// What the driver is asked for; `binary` is the browser's program, if not the driver's own choice.
pub(crate) fn capabilities(binary: Option<&str>) -> Capabilities {
    let mut options = json!({ "args": [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--force-color-profile=srgb", "--lang=en",
        // A test may change the address more often than a browser lets a page do it.
        "--disable-ipc-flooding-protection",
    ]});
    if let Some(binary) = binary {
        options["binary"] = binary.into();
    }
    let wanted = [
        ("browserName", json!("chrome")),
        ("goog:chromeOptions", options),
        ("goog:loggingPrefs", json!({ "browser": "ALL" })),
        (
            "timeouts",
            json!({ "script": 20_000, "pageLoad": 30_000, "implicit": 0 }),
        ),
    ];
    let own = |(key, value): (&str, Value)| (key.to_owned(), value);
    wanted.into_iter().map(own).collect()
}
