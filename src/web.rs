//! The boundary to JavaScript: plain values in, plain values out, nothing to be freed.
//!
//! `www/lab.js` is the only caller; it adds the shapes that the public module promises. Everything
//! here may fail with an `Error` that carries a stable `code`.

mod analysis;
mod canvas;
mod catalogue;
mod chart;
mod draw;
mod error;
mod evaluate;
mod expressions;
mod flat;
mod kept;
mod object;
mod panic;
mod properties;
mod vector;

use wasm_bindgen::prelude::wasm_bindgen;

pub use analysis::{difference, features};
pub use catalogue::catalogue;
pub use chart::chart;
pub use draw::{draw, palette, svg, thumbnail};
pub use evaluate::{evaluate, kinks};
pub use expressions::{format, parse};
pub use panic::{panic_report, start};
pub use properties::properties;
pub use vector::{maxout, softmax};

/// The version of this build.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
