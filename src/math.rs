//! Stable primitives over the `libm` crate.
//!
//! Two habits carry the accuracy of every curve:
//!
//! * One exponential of a negative argument, computed once; everything after it stays in [`DoubleDouble`] and is
//!   rounded once. Nothing overflows, and no difference of nearly equal numbers is formed.
//! * Where the exponential itself falls below the smallest f64, [`exp_product`] multiplies before it scales.
//!
//! Transcendental functions are those of the `libm` crate, never std's, which ask the platform: so a browser and a
//! native test compute the same bits. There is no fused multiply-add in WebAssembly, hence Dekker's product.

mod double_double;
mod exponential;
mod logistic;
mod normal;

pub use double_double::{DoubleDouble, ordered_sum, product, quotient, sum};
pub use exponential::{exp, exp_product, expm1, ln_1p};
pub use logistic::{FAR, Logistic, decay};
pub use normal::{INV_SQRT_2_PI, Normal, SQRT_2_OVER_PI};
