//! Whatever is given: texts, bits of numbers, states and vectors that nobody would think of.
//!
//! The cases are the same in every run, and few enough for one. `ACTIVATION_LAB_FUZZ=100` makes a hundred times as many,
//! others each time. What such a run finds becomes a test of its own.
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
