//! Charts of given points, in the style of the plot.

use plotters_backend::DrawingErrorKind;

use super::chart_picture::Picture;
use super::palette::Palette;
use super::shape::paint;
use super::svg::{SvgSurface, document};
use super::{Axis, Backdrop, Frame, Insets, Labels, Range, Size, Surface, Theme};
use activation_lab::functions::Scale;

/// A series of points.
#[derive(Clone, Debug)]
pub struct Series {
    /// x of the points; NaN in either list interrupts the line.
    pub xs: Vec<f64>,
    /// y of the points, one per x.
    pub ys: Vec<f64>,
    /// Color.
    pub color: SeriesColor,
    /// Line style or marker.
    pub stroke: Stroke,
    /// Line width or marker diameter in CSS px; `None` for the plot's default.
    pub width: Option<f64>,
    /// Opacity, from 0 to 1.
    pub opacity: f64,
}

/// Color of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SeriesColor {
    /// Text color.
    Ink,
    /// Color of tick labels, for references.
    Quiet,
    /// Color of the function at this index in the palette.
    Curve(usize),
}

/// Line style or marker of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stroke {
    /// Solid line, as f.
    Solid,
    /// Dashed line, as f′.
    Dashed,
    /// Dotted line, as f″.
    Dotted,
    /// Discs at the points.
    Points,
    /// Open dots at the points, as at a jump.
    Rings,
    /// Filled polygon, clamped to the plot area.
    Area,
}

/// A hairline across the whole chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hairline {
    /// Vertical, at this x.
    X(f64),
    /// Horizontal, at this y.
    Y(f64),
}

/// A text annotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// x of the anchor, in data.
    pub x: f64,
    /// y of the anchor, in data.
    pub y: f64,
    /// The text.
    pub text: String,
    /// Above the anchor instead of centered on it.
    pub above: bool,
}

/// The y axis of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum YAxis {
    /// This axis.
    Fixed(Axis),
    /// An axis of this scale that fits the series within the visible x.
    Fitted(Scale),
}

/// A chart, independent of the surface.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The series, bottom first.
    pub series: Vec<Series>,
    /// Hairlines below the series.
    pub marks: Vec<Hairline>,
    /// The x axis.
    pub x: Axis,
    /// The y axis.
    pub y: YAxis,
    /// Category names at x and y = 1, 2, 3, …, instead of tick labels; empty for numeric axes.
    pub names: [Vec<String>; 2],
    /// Annotations on top of everything else.
    pub notes: Vec<Note>,
}

/// Layout of a drawn chart.
#[derive(Clone, Debug)]
pub struct Charted {
    /// The plot area; its ranges are in axis units.
    pub frame: Frame,
    /// The visible x, in data.
    pub x: Range,
    /// The visible y, in data.
    pub y: Range,
}

/// Draws `chart` on a surface of `size` and returns the layout. `None`: no room for a plot area, only the background is
/// drawn.
///
/// # Errors
/// Errors of the surface.
pub fn draw_chart<S: Surface>(
    surface: &mut S,
    chart: &Chart,
    size: Size,
    palette: &Palette,
) -> Result<Option<Charted>, DrawingErrorKind<S::ErrorType>> {
    draw_labelled_chart(surface, chart, None, size, palette)
}

/// [`draw_chart`] with labels around the plot area.
///
/// # Errors
/// Errors of the surface.
pub fn draw_labelled_chart<S: Surface>(
    surface: &mut S,
    chart: &Chart,
    labels: Option<&Labels>,
    size: Size,
    palette: &Palette,
) -> Result<Option<Charted>, DrawingErrorKind<S::ErrorType>> {
    let (x, y) = (chart.x, chart.y_axis());
    let mut backdrop = Backdrop {
        size,
        x: x.span,
        y: y.span,
        scales: [x.scale, y.scale],
        named: [0, 1].map(|axis| !chart.names[axis].is_empty()),
        insets: Insets::default(),
        palette: *palette,
    };
    let laid = labels.map(|labels| labels.layout(size, backdrop.frame().as_ref()));
    if let Some(laid) = &laid {
        backdrop.insets = laid.insets;
    }
    let Some(frame) = backdrop.draw(surface)? else {
        return Ok(None);
    };
    let picture = Picture {
        chart,
        y,
        frame: &frame,
        palette,
    };
    let mut shapes = picture.shapes();
    if let Some(laid) = laid {
        shapes.extend(laid.shapes(&frame, palette));
    }
    paint(surface, &shapes)?;
    let (x, y) = (x.ends, y.ends);
    Ok(Some(Charted { frame, x, y }))
}

/// `chart` as an SVG document of `width` × `height` CSS px.
pub fn chart_svg(chart: &Chart, width: f64, height: f64, theme: Theme) -> String {
    let size = Size::new(width, height, 1.0);
    document(size, "", |surface: &mut SvgSurface, size| {
        draw_chart(surface, chart, size, theme.palette()).map(|_| ())
    })
}

/// [`chart_svg`] with labels around the plot area. The document measures `size` times its pixel ratio.
pub fn labelled_chart_svg(chart: &Chart, labels: &Labels, size: Size, palette: &Palette) -> String {
    document(size, &labels.name, |surface: &mut SvgSurface, size| {
        draw_labelled_chart(surface, chart, Some(labels), size, palette).map(|_| ())
    })
}

impl Chart {
    /// The given y axis, or one that fits the series within the visible x.
    fn y_axis(&self) -> Axis {
        let scale = match self.y {
            YAxis::Fixed(axis) => return axis,
            YAxis::Fitted(scale) => scale,
        };
        let points = self
            .series
            .iter()
            .flat_map(|series| series.xs.iter().zip(&series.ys));
        let seen = points.filter(|&(&x, _)| self.x.ends.contains(x));
        Axis::fitting(scale, seen.map(|(_, &y)| y))
    }
}
