//! Analysis of a curve: critical points, global properties, approximation errors, identities and depth.
//!
//! * [`features`]: zeros, extrema, inflection points and saturated intervals in a visible range.
//! * [`properties`]: range, slope bounds, monotonicity, smoothness, symmetry, convexity, and moments for a normal input.
//! * [`IDENTITIES`]: identities between sigmoid, tanh, softplus and softmax.
//! * [`cascade`] and [`Network`]: backpropagated gradients, and the collapse of linear layers.
//! * [`largest`]: the maximum of |f|, such as the largest error of an approximation.
//! * [`convex_fit`]: the minimax fit of a convex function by a maximum of K lines.
//! * [`approximation`]: largest and mean errors over all real x, and the parameter that minimizes them.
//!
//! A curve is smooth between its kinks. There, a sign change between two samples brackets a root, and bisection refines it
//! to the resolution of f64. Sampling is denser near the curve's [`Bend`](activation_lab_functions::Bend)s, so only features closer
//! together than a pixel can be missed.

pub mod approximation;
mod bounds;
mod cascade;
pub mod convex_fit;
mod crossing;
mod extent;
mod features;
mod identities;
mod network;
mod normal;
mod properties;
mod quadrature;
mod shape;
mod stretch;

pub use bounds::{Attained, Bound};
pub use cascade::{Step, cascade};
pub use extent::{Largest, largest};
pub use features::{Extremum, ExtremumKind, Features, SATURATED, features};
pub use identities::{Gap, IDENTITIES, Identity, Sides};
pub use network::{Line, Network, WIDTH};
pub use normal::{Estimate, Moments};
pub use properties::{Properties, properties};
pub use shape::{Convexity, Monotonicity, Smoothness, Symmetry};
