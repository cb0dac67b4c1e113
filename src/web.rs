//! The boundary to JavaScript: plain values in, plain values out, nothing to be freed.
//!
//! It is built several times, by a feature of the crate each: as the engine, which reads expressions, evaluates
//! and draws and is all that a first picture needs; as the study, which finds out what is true of functions; and
//! as the lessons, for the views beside the plot and for pictures with words. Study and lessons know no names and write no messages: the
//! engine resolves functions to numbers first, so that none has to carry another's part. The picture stands by itself, for the
//! Python package.
//!
//! `www/lab/` is the only caller of the first three; it adds the shapes that the public module promises.

#[cfg(any(feature = "engine", feature = "lessons"))]
mod canvas;
#[cfg(any(feature = "engine", feature = "lessons"))]
mod drawn;
#[cfg(feature = "engine")]
pub mod engine;
#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
mod error;
#[cfg(any(feature = "engine", feature = "lessons", feature = "picture"))]
mod flat_state;
#[cfg(any(feature = "engine", feature = "lessons"))]
mod kept;
#[cfg(feature = "lessons")]
pub mod lessons;
mod panic;
#[cfg(feature = "picture")]
pub mod picture;
#[cfg(any(feature = "study", feature = "lessons"))]
mod resolved;
#[cfg(feature = "study")]
pub mod study;

pub use panic::{panic_report, start};

/// Every part carries an allocator, and this one is 2.5 kB lighter than the standard library's, compressed.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
