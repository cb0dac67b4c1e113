//! Tests for `cargo xtask test --thorough` only, because pip and npm take minutes to install dependencies.

mod notebook;
mod recipes;
