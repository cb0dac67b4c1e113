//! Reading expressions, evaluating and drawing. Everything here may fail with an `Error` that carries a stable `code`.

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

use wasm_bindgen::prelude::wasm_bindgen;

pub use catalogue::catalogue;
pub use chart::chart;
pub use draw::{draw, palette, svg, thumbnail};
pub use evaluate::{evaluate, kinks};
pub use expressions::{check_range, format, parse, resolve};

/// The version of this build.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
