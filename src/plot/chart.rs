//! Charts of given points, in the look of the plot: same ground, same numerals, same strokes.

use plotters_backend::DrawingErrorKind;

use super::chart_picture::Picture;
use super::palette::Palette;
use super::shape::paint;
use super::svg::{SvgSurface, document};
use super::{Axis, Backdrop, Frame, Insets, Labels, Range, Size, Surface, Theme};
use crate::functions::Scale;

/// Points and how they are joined.
#[derive(Clone, Debug)]
pub struct Series {
    /// Where the points stand; NaN in either list interrupts the line.
    pub xs: Vec<f64>,
    /// One for each x.
    pub ys: Vec<f64>,
    /// The colour.
    pub colour: Colour,
    /// What joins the points.
    pub stroke: Stroke,
    /// Width of the line, or diameter of the points, in CSS px; the plot's own where there is none.
    pub width: Option<f64>,
    /// How much of what is below is covered, from 0 to 1.
    pub opacity: f64,
}

/// The colour of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// As text.
    Ink,
    /// As what is said beside: numerals, references.
    Quiet,
    /// That of the function at a position of the list, from 0.
    Curve(usize),
}

/// What joins the points of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// As f.
    Solid,
    /// As f′.
    Dashed,
    /// As f″.
    Dotted,
    /// Nothing: every point is a disc.
    Points,
    /// Nothing: every point is an open dot, as where a curve jumps.
    Rings,
    /// The polygon of the points is filled; what lies outside of the chart is pressed to its edge.
    Area,
}

/// A thin line across the whole chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hairline {
    /// Upright, at an x.
    X(f64),
    /// Level, at a y.
    Y(f64),
}

/// Words on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Where they stand.
    pub x: f64,
    /// Where they stand.
    pub y: f64,
    /// The words.
    pub text: String,
    /// Whether they are above that point, and not around it.
    pub above: bool,
}

/// Everything that decides a chart, but not on what it is drawn.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The series, the first one lowest.
    pub series: Vec<Series>,
    /// Lines below the series.
    pub marks: Vec<Hairline>,
    /// The x axis.
    pub x: Axis,
    /// The y axis, or the scale of one that fits.
    pub y: Result<Axis, Scale>,
    /// What stands along x and y at 1, 2, 3, … in place of numerals; these where there is none.
    pub names: [Vec<String>; 2],
    /// Words on the chart, above everything else.
    pub notes: Vec<Note>,
}

/// Where a chart was drawn.
#[derive(Clone, Debug)]
pub struct Charted {
    /// The plot area; its ranges are in units of the axes.
    pub frame: Frame,
    /// The visible x, in data.
    pub x: Range,
    /// The visible y, in data.
    pub y: Range,
}

/// Draws `chart` on a surface of `size` and says where it is; `None`, with only the ground drawn, where there is no room.
///
/// # Errors
/// Whatever the surface reports.
pub fn draw_chart<S: Surface>(
    surface: &mut S,
    chart: &Chart,
    size: Size,
    palette: &Palette,
) -> Result<Option<Charted>, DrawingErrorKind<S::ErrorType>> {
    draw_labelled_chart(surface, chart, None, size, palette)
}

/// As [`draw_chart`], with labels outside of the plot area, which leaves them room.
///
/// # Errors
/// Whatever the surface reports.
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
    let laid = labels.map(|labels| labels.lay(size, backdrop.frame().as_ref()));
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

/// An SVG document that shows `chart`, `width` × `height` CSS px.
pub fn chart_svg(chart: &Chart, width: f64, height: f64, theme: Theme) -> String {
    let size = Size::new(width, height, 1.0);
    document(size, "", |surface: &mut SvgSurface, size| {
        draw_chart(surface, chart, size, theme.palette()).map(|_| ())
    })
}

/// As [`chart_svg`], with labels outside of the plot area. The document is as large as `size` times its pixel ratio.
pub fn labelled_chart_svg(chart: &Chart, labels: &Labels, size: Size, palette: &Palette) -> String {
    document(size, &labels.name, |surface: &mut SvgSurface, size| {
        draw_labelled_chart(surface, chart, Some(labels), size, palette).map(|_| ())
    })
}

impl Chart {
    /// The y axis: the one asked for, or one that shows what is above the visible x.
    fn y_axis(&self) -> Axis {
        self.y.unwrap_or_else(|scale| {
            let points = self
                .series
                .iter()
                .flat_map(|series| series.xs.iter().zip(&series.ys));
            let seen = points.filter(|&(&x, _)| self.x.ends.contains(x));
            Axis::fitting(scale, seen.map(|(_, &y)| y))
        })
    }
}
