//! What must hold of every function, at random points and parameters.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod ends;
mod kinks;
mod sample;
mod slopes;
