//! Activation functions of neural networks: exact values and derivatives, and what follows from them.
//!
//! Each module is a crate of its own that depends only on those above it in this list:
//!
//! * [`math`]: numerically stable primitives on top of the `libm` crate.
//! * [`functions`]: one folder per activation function; each returns f, f′ and f″ as a [`functions::Jet`].
//! * [`catalogue`]: lookup by id or alias, and function expressions such as `gelu_tanh(c=0.0356774),relu`.
//! * [`vector`]: softmax and maxout.
//! * [`analysis`]: zeros, extrema, inflection points, saturation, approximation errors, and global properties.
//!
//! ```
//! use activation_lab::{analysis, catalogue};
//!
//! let gelu = catalogue::parse("gelu_tanh(c=0.0356774)")?;
//! let jet = gelu.at(0.0);
//! assert_eq!((jet.f, jet.df), (0.0, 0.5));
//! let minimum = &analysis::features(&gelu, -6.0, 6.0).extrema[0];
//! assert!((-0.8..-0.7).contains(&minimum.x));
//! assert_eq!(
//!     catalogue::parse("silo").unwrap_err().to_string(),
//!     "unknown function \"silo\"; did you mean \"silu\"?"
//! );
//! # Ok::<(), activation_lab::Error>(())
//! ```

#[doc(inline)]
pub use activation_lab_analysis as analysis;
#[doc(inline)]
pub use activation_lab_catalogue as catalogue;
#[doc(inline)]
pub use activation_lab_functions as functions;
#[doc(inline)]
pub use activation_lab_functions::Error;
#[doc(inline)]
pub use activation_lab_math as math;
#[doc(inline)]
pub use activation_lab_vector as vector;
