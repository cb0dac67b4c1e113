//! Labels around the plot area of an exported picture: title, legend and axis labels.
//!
//! On the page these texts are part of the document; an exported picture must contain them. They are plain text in the
//! reader's language and lie outside the plot area.

use plotters::style::text_anchor::{HPos, VPos};

use super::labels_layout::{
    AXIS_SIZE, LEGEND_SIZE, LabelLayout, PlacedEntry, SAMPLE, SAMPLE_GAP, TITLE_SIZE,
};
use super::palette::{Palette, Rgb};
use super::picture::{DASHES, STROKE};
use super::shape::{Ink, Point, Shape};
use super::{Frame, GRID, LabelStyle, SeriesColor, Stroke};

/// Maximum line width in a legend sample, in CSS px.
const MAX_LINE_WIDTH: f64 = 8.0;
/// Height of an area sample in CSS px.
const SWATCH: f64 = 12.0;
/// Diameter of a point sample, and line width of an open one, in CSS px.
const POINT: [f64; 2] = [7.0, 1.5];

/// The labels of a picture; empty texts are omitted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// Accessible name of the document.
    pub name: String,
    /// Title above the picture.
    pub title: String,
    /// Label of the x axis.
    pub x: String,
    /// Label of the y axis.
    pub y: String,
    /// Legend.
    pub legend: Vec<LegendEntry>,
}

/// A legend entry: a sample and its text.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// Text.
    pub text: String,
    /// Color.
    pub color: SeriesColor,
    /// Line style or marker.
    pub stroke: Stroke,
    /// Line width or marker diameter in CSS px; `None` for the plot's default.
    pub width: Option<f64>,
    /// Opacity, from 0 to 1.
    pub opacity: f64,
}

impl LabelLayout<'_> {
    /// The labels around the plot area of `frame`.
    pub(super) fn shapes(&self, frame: &Frame, palette: &Palette) -> Vec<Shape> {
        let mut sheet = Sheet {
            shapes: Vec::new(),
            frame,
            left: frame.area.x_grid().0,
        };
        let middle = f64::from(frame.area.width) / (2.0 * frame.size.pixel_ratio);
        let (title, axes) = ((TITLE_SIZE, palette.ink), (AXIS_SIZE, palette.numeral));
        sheet.lines("title", &self.title, 0.0, title, HPos::Left);
        if !self.legend.is_empty() {
            sheet.shapes.push(Shape::BeginGroup("legend"));
            for PlacedEntry { entry, text, x, y } in &self.legend {
                sheet.shapes.push(Shape::BeginGroup("entry"));
                let at = sheet.place(*x, *y);
                sample(&mut sheet.shapes, entry, frame, palette, at);
                let style = (LEGEND_SIZE, palette.ink);
                sheet.text(text, (x + SAMPLE + SAMPLE_GAP, *y), style, HPos::Left);
                sheet.shapes.push(Shape::EndGroup);
            }
            sheet.shapes.push(Shape::EndGroup);
        }
        sheet.lines("axis-y", self.y.as_slice(), 0.0, axes, HPos::Left);
        sheet.lines("axis-x", self.x.as_slice(), middle, axes, HPos::Center);
        sheet.shapes
    }
}

/// Shapes in CSS px, relative to the left edge of the plot area and the top edge of the picture.
struct Sheet<'a> {
    shapes: Vec<Shape>,
    frame: &'a Frame,
    left: i32,
}

impl Sheet<'_> {
    fn place(&self, x: f64, y: f64) -> Point {
        let grid = |css: f64| libm::round(css * self.frame.size.pixel_ratio * f64::from(GRID));
        (self.left + grid(x) as i32, grid(y) as i32)
    }

    #[inline(never)]
    fn text(&mut self, text: &str, (x, y): (f64, f64), (size, rgb): (f64, Rgb), h: HPos) {
        let style = LabelStyle {
            size: f64::from(self.frame.length(size)),
            rgb,
            h,
            v: VPos::Center,
            bold: size == TITLE_SIZE,
        };
        let at = self.place(x, y);
        self.shapes.push(Shape::Text {
            text: text.to_owned(),
            style,
            at,
        });
    }

    /// A group of text lines at x, each at its own y; nothing if empty.
    #[inline(never)]
    fn lines(
        &mut self,
        name: &'static str,
        lines: &[(String, f64)],
        x: f64,
        style: (f64, Rgb),
        h: HPos,
    ) {
        if lines.is_empty() {
            return;
        }
        self.shapes.push(Shape::BeginGroup(name));
        for (line, y) in lines {
            self.text(line, (x, *y), style, h);
        }
        self.shapes.push(Shape::EndGroup);
    }
}

/// The sample of a legend entry, starting at a point at mid-height of the row.
fn sample(
    shapes: &mut Vec<Shape>,
    entry: &LegendEntry,
    frame: &Frame,
    palette: &Palette,
    (x, y): Point,
) {
    let rgb = palette.color(entry.color);
    let ink = Ink::pale(rgb, entry.opacity);
    let length = frame.length(SAMPLE) as i32;
    let center = (x + length / 2, y);
    let radius = frame.length(0.5 * entry.width.unwrap_or(POINT[0]).min(SWATCH));
    let line = |order: usize| {
        let width = entry.width.unwrap_or(STROKE[order]).min(MAX_LINE_WIDTH);
        let width = frame.length(width);
        // Square line caps extend a solid line by half its width.
        let end = if DASHES[order].is_none() {
            width.div_ceil(2) as i32
        } else {
            0
        };
        Shape::Path {
            points: vec![(x + end, y), (x + length - end, y)],
            ink,
            width,
            dash: DASHES[order].map(|dash| dash.map(|css| frame.length(css))),
        }
    };
    if entry.stroke == Stroke::Points {
        // A single small point would be easy to miss.
        let places: &[i32] = if entry.width.is_some_and(|width| width < POINT[0]) {
            &[1, 3, 5]
        } else {
            &[3]
        };
        shapes.extend(places.iter().map(|place| Shape::Disc {
            center: (x + length * place / 6, y),
            radius,
            ink,
        }));
        return;
    }
    shapes.push(match entry.stroke {
        Stroke::Solid | Stroke::Points => line(0),
        Stroke::Dashed => line(1),
        Stroke::Dotted => line(2),
        Stroke::Rings => Shape::Ring {
            center,
            radius,
            ink,
            width: frame.length(POINT[1]),
        },
        Stroke::Area => {
            let half = frame.length(0.5 * SWATCH) as i32;
            let (from, to) = ((x, y - half), (x + length, y + half));
            Shape::Rectangle { from, to, ink }
        }
    });
}
