//! The two functions of a vector: softmax and maxout.

mod maxout;
mod softmax;

pub use maxout::{Maxout, Piece, maxout};
pub use softmax::{Softmax, softmax};
