//! An activation-function laboratory: exact mathematics, honest drawing, a thin boundary to the browser.
//!
//! The layers point one way:
//!
//! * [`math`]: stable primitives over the `libm` crate.
//! * [`functions`]: one folder per activation function; each gives its value and two derivatives as a [`functions::Jet`].
//! * [`catalogue`]: lookup by id or alias, and function expressions such as `gelu_tanh(c=0.0356774),relu`.
//! * [`vector`]: the two functions of a vector, softmax and maxout.
//! * [`analysis`]: zeros, extrema, points of inflection, saturation: what is remarkable about a curve.
//! * [`plot`]: a state becomes a picture on any plotters backend.
//! * `web`: the boundary to JavaScript; exists on wasm32 only.

pub mod analysis;
pub mod catalogue;
pub mod error;
pub mod functions;
pub mod math;
pub mod plot;
pub mod vector;
#[cfg(target_arch = "wasm32")]
pub mod web;
