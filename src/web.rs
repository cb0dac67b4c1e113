//! The boundary to JavaScript: plain values in, plain values out, nothing to be freed.
//!
//! It is built twice, by a feature of the crate each: as the engine, which reads expressions, evaluates
//! and draws and is all that a first picture needs; and as the study, which analyses. The study knows
//! no names and writes no messages: the engine resolves functions to numbers first, so that neither
//! has to carry the other's half.
//!
//! `www/lab/` is the only caller; it adds the shapes that the public module promises.

#[cfg(feature = "engine")]
pub mod engine;
mod panic;
#[cfg(feature = "study")]
pub mod study;

pub use panic::{panic_report, start};

/// Smaller than the standard library's allocator by a third of what a first picture may weigh of it.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
