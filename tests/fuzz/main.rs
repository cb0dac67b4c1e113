//! Property-based tests with arbitrary texts, bit patterns, states and vectors.
//!
//! Every run uses the same few cases. `ACTIVATION_LAB_FUZZ=100` runs a hundred times as many, with a new seed each time.
//! Its failures become regression tests.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod found;
mod functions;
mod given;
mod neighbours;
mod pictures;
mod properties;
#[allow(dead_code, reason = "what these laws do not look at")]
#[path = "../drawing/recording.rs"]
mod recording;
mod texts;
#[path = "../accuracy/ulp.rs"]
mod ulp;
mod vectors;
