//! Activation functions of neural networks: exact values and derivatives, analysis, and plots for the browser.
//!
//! Each module depends only on modules above it in this list:
//!
//! * [`math`]: numerically stable primitives on top of the `libm` crate.
//! * [`functions`]: one folder per activation function; each returns f, f′ and f″ as a [`functions::Jet`].
//! * [`catalogue`]: lookup by id or alias, and function expressions such as `gelu_tanh(c=0.0356774),relu`.
//! * [`vector`]: softmax and maxout.
//! * [`analysis`]: zeros, extrema, inflection points, saturation, approximation errors, and global properties.
//! * [`plot`]: renders a plot state on any plotters backend.
//! * `web`: the JavaScript bindings, on wasm32 only.

pub mod analysis;
pub mod catalogue;
pub mod error;
pub mod functions;
pub mod math;
pub mod plot;
pub mod vector;
#[cfg(target_arch = "wasm32")]
pub mod web;
