//! Analysing: what the engine has resolved in, lists of numbers out.

mod features;
mod properties;

pub use features::{difference, features};
pub use properties::properties;
