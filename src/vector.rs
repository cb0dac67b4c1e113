//! The two functions of a vector: softmax and maxout.

mod maxout;
mod softmax;

pub use maxout::{
    Area, Band, Cell, Maxout, Part, Piece, Plane, bands, cells, difference, level_line, maxout,
    parts, plane_at, size, values_over, winning,
};
pub use softmax::{Softmax, softmax};
