//! What the lessons show beside the plot: charts of given points, approximations, identities, layers upon layers, and the
//! two functions of a vector.

mod approximation;
mod chart;
mod depth;
mod identities;
mod maxout;
mod softmax;

pub use approximation::{approximation, gelu_steps, measures, optimum};
pub use chart::chart;
pub use depth::{cascade, network};
pub use identities::{identity, identity_ids};
pub use maxout::maxout;
pub use softmax::softmax;
