//! Analysing: what the engine has resolved in, lists of numbers out.

mod approximation;
mod features;
mod properties;
mod resolved;
mod vector;

pub use approximation::{approximation, gelu_steps, measures, optimum};
pub use features::{difference, features};
pub use properties::properties;
pub use vector::{maxout, softmax};
