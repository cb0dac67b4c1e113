//! Parsing, evaluation and drawing. Every function may throw an `Error` with a stable `code`.

mod catalogue;
mod draw;
mod evaluate;
mod expressions;

use wasm_bindgen::prelude::wasm_bindgen;

pub use catalogue::{catalogue_numbers, catalogue_words};
pub use draw::{draw, draw_strip, forget, palette, svg, thumbnail};
pub use evaluate::{difference, evaluate, kinks};
pub use expressions::{check_functions, check_range, parse, resolve};

/// The crate version.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
