//! Analysing: what the engine has resolved in, plain objects out.

mod features;
mod object;
mod properties;

pub use features::features;
pub use properties::properties;
