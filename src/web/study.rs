//! Analysing: what the engine has resolved in, lists of numbers out.

mod depth;
mod features;
mod identities;
mod properties;
mod resolved;
mod vector;

pub use depth::{cascade, network};
pub use features::{difference, features};
pub use identities::{identity, identity_ids};
pub use properties::properties;
pub use vector::{maxout, softmax};
