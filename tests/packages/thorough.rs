//! Tests that run with `cargo xtask test --thorough` only: pip and npm install for minutes what they need.

mod notebook;
mod recipes;
