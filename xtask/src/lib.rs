//! `cargo xtask`: the commands, and the modules that the crates of the tests and of the benchmark share.
//!
//! This crate is compiled before the first page is served, so it stays small: code for tests or the benchmark only is in
//! `xtask/test` and `xtask/bench`.

pub mod apt;
mod bindings;
mod bless;
pub mod build;
mod bundle;
mod check;
mod code;
pub mod commands;
pub mod console;
mod dist;
pub mod documents;
mod formulas;
mod mathml;
mod names;
mod notes;
pub mod npm;
mod packages;
pub mod process;
pub mod products;
pub mod project;
pub mod python;
mod serve;
pub mod server;
#[cfg(test)]
mod sketch;
mod toolchain;
mod watch;
