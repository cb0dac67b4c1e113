//! Tests that run with `cargo xtask test --thorough` only: pip installs for minutes what they need.

mod notebook;
mod static_notebook;
