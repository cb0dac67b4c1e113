//! JavaScript bindings: plain values in, plain values out, nothing to free.
//!
//! Features of the crate select the parts, each built as its own WebAssembly module. The engine parses expressions,
//! evaluates and draws; a first plot needs nothing else. The study analyzes functions. The lessons serve the views beside
//! the plot and exported pictures with labels. Functions cross the border as numbers, so study and lessons contain neither
//! the catalogue's names nor error messages. The picture is self-contained, for the Python package.
//!
//! `www/lab/` is the only caller of the first three and adds the types of the public module.

#![cfg(target_arch = "wasm32")]

#[cfg(any(feature = "engine", feature = "lessons"))]
mod backdrop_cache;
#[cfg(any(feature = "engine", feature = "lessons"))]
mod canvas;
#[cfg(any(feature = "engine", feature = "lessons"))]
mod drawn;
#[cfg(feature = "engine")]
pub mod engine;
mod error;
#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
mod flat_state;
#[cfg(feature = "lessons")]
pub mod lessons;
mod panic;
#[cfg(feature = "picture")]
pub mod picture;
#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
mod range;
#[cfg(any(feature = "engine", feature = "study", feature = "lessons"))]
mod resolved;
#[cfg(feature = "study")]
pub mod study;

pub use panic::{panic_report, start};

/// 2.5 kB smaller than the standard allocator (compressed), in each of the modules.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
