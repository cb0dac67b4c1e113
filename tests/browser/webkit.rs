//! WebKit as the tests want it, as far as its driver goes.

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// No window of it is narrower, in CSS px: its tools need the place.
pub(crate) const NARROWEST: u32 = 450;

/// What the driver is asked for.
pub(crate) fn capabilities(binary: Option<&str>, is_dark: bool) -> Capabilities {
    let mut options = json!({ "args": ["--automation"] });
    if is_dark {
        options = json!({ "args": ["--automation", "--dark-mode"] });
    }
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
