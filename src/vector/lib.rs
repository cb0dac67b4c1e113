//! Functions of several inputs: softmax and maxout.

mod cross_entropy;
mod forms;
mod maxout;
mod precision;
mod relatives;
mod softmax;
mod sweep;

pub use cross_entropy::{CrossEntropy, cross_entropy};
pub use forms::{Fault, Form, Forms, forms};
pub use maxout::{
    Area, Band, Cell, Maxout, Piece, Plane, Segment, bands, cells, contour_line, difference,
    extrema_over, maximal_intervals, maxout, plane_at, segments, size,
};
pub use precision::{Limits, Precision};
pub use relatives::{Relatives, relatives};
pub use softmax::{Softmax, softmax};
pub use sweep::{Shift, shift, sweep};
