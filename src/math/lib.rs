//! Numerically stable primitives on top of the `libm` crate.
//!
//! Two techniques give every curve its accuracy:
//!
//! * One exponential of a non-positive argument. All later steps are [`DoubleDouble`] with a single final rounding, so
//!   nothing overflows and nothing cancels.
//! * Where the exponential underflows, [`exp_product`] multiplies the significands before it scales.
//!
//! Transcendental functions come from the `libm` crate. std's depend on the platform, so browser and native tests would
//! differ. WebAssembly has no fused multiply-add, hence Dekker's product.

mod double_double;
mod exponential;
mod logistic;
mod normal;

pub use double_double::{DoubleDouble, fast_two_sum, product, quotient, two_sum};
pub use exponential::{exp, exp_product, expm1, ln_1p};
pub use logistic::{Logistic, SATURATION, decay};
pub use normal::{INV_SQRT_2_PI, Normal, SQRT_2_OVER_PI};
