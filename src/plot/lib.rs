//! Rendering of a plot state of [`activation_lab`] functions on any plotters backend.
//!
//! * [`PlotState`] describes the content; [`Size`] and [`Theme`] describe the surface.
//! * [`Frame`] computes the layout and maps data to the surface's grid.
//! * [`trace`] samples a function adaptively; [`clip`] clips the polyline to the plot area.
//! * [`draw`] draws grid, tick labels, curves and jump dots on a [`Surface`].
//! * [`draw_strip`] draws the error strip below a plot.
//! * [`draw_chart`] draws a [`Chart`] of given points.
//! * [`Labels`] are the title, legend and axis labels of an exported picture.
//! * [`svg`] and [`thumbnail`] render without a browser.
//!
//! There are three units. *Data*: x and y of the functions. *CSS px*: the page's layout. *Grid units*: [`GRID`] per device
//! pixel, because plotters takes integers only and whole pixels would turn a curve into a staircase.

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

pub use activation_lab::functions::Order;
pub use axis::Axis;
pub use backdrop::Backdrop;
pub use chart::{
    Chart, Charted, Hairline, Note, Series, SeriesColor, Stroke, YAxis, chart_svg, draw_chart,
    draw_labelled_chart, labelled_chart_svg,
};
pub use frame::{Area, Frame, GRID, Insets, PointLabel, Size};
pub use labels::{Labels, LegendEntry};
pub use legend::legend;
pub use marks::Marks;
pub use numerals::decimal;
pub use palette::{Palette, Rgb, Theme};
pub use picture::{draw, draw_labelled};
pub use range::{Range, automatic_y};
pub use state::{Orders, PlotState};
pub use strip::{Strip, draw_strip};
pub use surface::{Dash, LabelStyle, Surface};
pub use svg::{SvgSurface, labelled_svg, magnified_svg, svg};
pub use thumbnail::thumbnail;
pub use ticks::Ticks;
