//! Analysis bindings: resolved functions in, plain objects out.

mod features;
mod object;
mod properties;

pub use features::features;
pub use properties::properties;
