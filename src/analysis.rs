//! What is remarkable about a curve, found from the curve itself.
//!
//! * [`features`]: zeros, extrema, points of inflection and saturated stretches of a visible range.
//! * [`properties`]: range, slopes, monotony, smoothness, symmetry, convexity, and means under a normal input.
//! * [`IDENTITIES`]: what sigmoid, tanh, softplus and softmax have to do with each other.
//! * [`cascade`] and [`Network`]: what many layers do to a gradient, and to a line.
//! * [`largest`]: the greatest distance from zero, such as the largest error of an approximation.
//! * [`convex_fit`]: the maximum of a few straight lines that comes nearest to a convex function.
//! * [`approximation`]: errors over all real x and on average, and the parameter with which they are least.
//!
//! A curve is smooth between its kinks. There, a change of sign between two samples is a root,
//! and bisection finds it to the last digit that f64 has. Samples stand closer where the curve says
//! that it bends, so a feature can hide only between samples that are closer than the picture's pixels.

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
pub use shape::{Convexity, Monotony, Smoothness, Symmetry};
