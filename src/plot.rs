//! From a state to a picture: everything that is drawn, on any plotters backend.
//!
//! * [`PlotState`] says what is shown; [`Size`] and [`Theme`] say on what.
//! * [`Frame`] lays the plot area out and maps data to the surface's grid.
//! * [`trace`] samples a function adaptively; [`clip`] cuts the result at the plot area.
//! * [`draw`] puts grid, numerals, curves and jump dots on a [`Surface`].
//! * [`draw_strip`] does the same below a plot for the error of an approximation.
//! * [`draw_chart`] does the same for a [`Chart`], whose points are given.
//! * [`Labels`] are what is said beside the plot area of a picture that leaves the page.
//! * [`svg`] and [`thumbnail`] are the pictures that need no browser.
//!
//! Three units occur. *Data* are x and y of the functions. *CSS px* are what the page lays out in.
//! *Grid units* are [`GRID`] to the device pixel: plotters takes whole numbers only, and whole
//! pixels would turn a curve into a staircase.

mod axis;
mod backdrop;
mod chart;
mod chart_picture;
pub mod clip;
mod coordinates;
mod frame;
mod jump_dots;
mod labels;
mod labels_layout;
mod legend;
mod marks;
mod numerals;
mod palette;
mod picture;
mod probe;
mod range;
mod shape;
mod state;
mod strip;
mod surface;
mod svg;
mod thumbnail;
mod ticks;
pub mod trace;

pub use crate::functions::Order;
pub use axis::Axis;
pub use backdrop::Backdrop;
pub use chart::{
    Chart, Charted, Colour, Hairline, Note, Series, Stroke, chart_svg, draw_chart,
    draw_labelled_chart, labelled_chart_svg,
};
pub use frame::{Area, Frame, GRID, Insets, PointLabel, Size};
pub use labels::{Labels, LegendEntry};
pub use legend::legend;
pub use marks::Marks;
#[cfg(all(target_arch = "wasm32", any(feature = "engine", feature = "lessons")))]
pub(crate) use numerals::decimal;
pub use palette::{Palette, Rgb, Theme};
pub use picture::{draw, draw_labelled};
pub use range::{Range, automatic_y};
pub use state::{Orders, PlotState};
pub use strip::{Strip, draw_strip};
pub use surface::{Dash, NumeralStyle, Surface};
pub use svg::{SvgSurface, labelled_svg, magnified_svg, svg};
pub use thumbnail::thumbnail;
pub use ticks::Ticks;
