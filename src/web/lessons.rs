//! Bindings for the views: charts, labeled plots, approximations, identities, depth, softmax and maxout.

mod approximation;
mod chart;
mod convex_fit;
mod depth;
mod identities;
mod labelled;
mod labels;
mod maxout;
mod maxout_plane;
mod softmax;

pub use approximation::{approximation, gelu_steps, measures, optimum};
pub use chart::{chart, chart_svg, forget_chart};
pub use convex_fit::{concave_stretches, convex_fit, convex_fit_errors};
pub use depth::{cascade, network};
pub use identities::{identity, identity_ids};
pub use labelled::{labelled_plot, labelled_svg};
pub use maxout::{maxout, maxout_difference, maxout_parts, maxout_winning};
pub use maxout_plane::{maxout_plane_at, maxout_plane_map};
pub use softmax::{
    loss, softmax, softmax_forms, softmax_limits, softmax_relatives, softmax_shift, softmax_sweep,
};
