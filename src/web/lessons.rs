//! What the lessons show beside the plot: charts of given points, approximations, identities, layers upon layers.

mod approximation;
mod chart;
mod depth;
mod identities;

pub use approximation::{approximation, gelu_steps, measures, optimum};
pub use chart::chart;
pub use depth::{cascade, network};
pub use identities::{identity, identity_ids};
