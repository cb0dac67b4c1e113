//! The packages in use: pages built with third-party tools from the tarball, and a notebook with the wheel.
//!
//! `cargo xtask test --only packages` builds the packages and pages and serves them; the notebook needs `--thorough`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod deck;
mod documents;
mod hosts;
mod manifest;
mod node;
mod thorough;

// Test harness of the browser tests; each test program uses only a part.
#[allow(dead_code)]
#[path = "../browser/chromium.rs"]
mod chromium;
#[allow(dead_code)]
#[path = "../browser/chromium_tab.rs"]
mod chromium_tab;
#[allow(dead_code)]
#[path = "../browser/console.rs"]
mod console;
#[allow(dead_code)]
#[path = "../browser/devtools.rs"]
mod devtools;
#[allow(dead_code)]
#[path = "../browser/driver.rs"]
mod driver;
#[allow(dead_code)]
#[path = "../browser/emulation.rs"]
mod emulation;
#[allow(dead_code)]
#[path = "../browser/engine.rs"]
mod engine;
#[allow(dead_code)]
#[path = "../browser/firefox.rs"]
mod firefox;
#[allow(dead_code)]
#[path = "../browser/firefox_fingers.rs"]
mod firefox_fingers;
#[allow(dead_code)]
#[path = "../browser/input.rs"]
mod input;
#[allow(dead_code)]
#[path = "../browser/pixels.rs"]
mod pixels;
#[allow(dead_code)]
#[path = "../browser/query.rs"]
mod query;
#[allow(dead_code)]
#[path = "../browser/session.rs"]
mod session;
#[allow(dead_code)]
#[path = "../browser/setup.rs"]
mod setup;
#[allow(dead_code)]
#[path = "../documents/snippets.rs"]
mod snippets;
#[allow(dead_code)]
#[path = "../browser/times.rs"]
mod times;
#[allow(dead_code)]
#[path = "../browser/webkit.rs"]
mod webkit;
