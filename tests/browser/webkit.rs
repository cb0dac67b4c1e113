//! WebKit as the tests want it, as far as its driver goes.

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// What the driver is asked for.
pub(crate) fn capabilities(binary: Option<&str>) -> Capabilities {
    let mut options = json!({ "args": ["--automation"] });
    if let Some(binary) = binary {
        options["binary"] = binary.into();
    }
    let wanted = [
        ("browserName", json!("MiniBrowser")),
        ("webkitgtk:browserOptions", options),
        (
            "timeouts",
            json!({ "script": 20_000, "pageLoad": 30_000, "implicit": 0 }),
        ),
    ];
    let own = |(key, value): (&str, Value)| (key.to_owned(), value);
    wanted.into_iter().map(own).collect()
}
