//! The modules of the built site in Node, compared with the native library.
//!
//! A test starts a Node process and sends it scripts:
//!
//! ```ignore
//! #[test]
//! #[ignore = "run by cargo xtask test"]
//! fn equal_logits_have_equal_probabilities() {
//!     let mut node = Session::start();
//!     let plain = node.lab("return [...lab.softmax(given).probabilities];", json!([1, 1]));
//!     assert_eq!(plain, json!([0.5, 0.5]));
//! }
//! ```
//!
//! Tests that need a document, layout or picture are in `tests/browser`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod approximation;
mod code;
mod course_code;
mod course_formats;
mod course_snippets;
mod course_texts;
mod documents;
mod errors;
mod evaluate;
mod module;
mod packed;
mod parity;
mod problems;
mod reading;
mod session;
mod start_lesson;
mod states;
mod table;
mod tables;
mod vectors;

// Each test program uses only a part of these.
#[allow(dead_code)]
#[path = "../snippets/book.rs"]
mod book;
#[allow(dead_code)]
#[path = "../browser/fragments.rs"]
mod fragments;
#[allow(dead_code)]
#[path = "../laws/sample.rs"]
mod sample;
#[allow(dead_code)]
#[path = "../documents/snippets.rs"]
mod snippets;
#[allow(dead_code)]
#[path = "../accuracy/truth.rs"]
mod truth;
