//! What is said beside the plot area of a picture that leaves the page: a title, a legend, and what the axes are.
//!
//! On the page all words are in the document. A picture on a slide has to carry them itself. They come as plain text, in the
//! reader's language, and stand outside of the plot area, so that they cover nothing.

use plotters::style::text_anchor::{HPos, VPos};

use super::labels_layout::{AXIS_SIZE, LEGEND_SIZE, Laid, SAMPLE, SAMPLE_GAP, TITLE_SIZE};
use super::palette::{Palette, Rgb};
use super::picture::{DASHES, STROKE};
use super::shape::{Ink, Point, Shape};
use super::{Colour, Frame, GRID, NumeralStyle, Stroke};

/// Thickest line in a legend in CSS px.
const THICKEST: f64 = 8.0;
/// Height of the sample of an area in CSS px.
const SWATCH: f64 = 12.0;
/// Diameter of a sample's point, and width of an open one's line, in CSS px.
const POINT: [f64; 2] = [7.0, 1.5];

/// The words of a picture; an empty text is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// What a document is called, for those who do not see it.
    pub name: String,
    /// The title above the picture.
    pub title: String,
    /// What x is.
    pub x: String,
    /// What y is.
    pub y: String,
    /// What is drawn.
    pub legend: Vec<LegendEntry>,
}

/// A sample of what is drawn, and its name.
#[derive(Clone, Debug, PartialEq)]
pub struct LegendEntry {
    /// The name.
    pub text: String,
    /// The colour.
    pub colour: Colour,
    /// What joins the points.
    pub stroke: Stroke,
    /// Width of the line, or diameter of the points, in CSS px; the plot's own where there is none.
    pub width: Option<f64>,
    /// How much of what is below is covered, from 0 to 1.
    pub opacity: f64,
}

impl Laid<'_> {
    /// The labels around the plot area of `frame`.
    pub(super) fn shapes(&self, frame: &Frame, palette: &Palette) -> Vec<Shape> {
        let (left, right) = frame.area.x_grid();
        let css = |css: f64| libm::round(css * frame.size.pixel_ratio * f64::from(GRID)) as i32;
        let text = |text: &str, size: f64, rgb: Rgb, h: HPos, at: Point| Shape::Text {
            text: text.to_owned(),
            style: NumeralStyle {
                size: f64::from(frame.length(size)),
                rgb,
                h,
                v: VPos::Center,
                bold: size == TITLE_SIZE,
            },
            at,
        };
        let mut shapes = Vec::new();
        group(&mut shapes, "title", |shapes| {
            for (line, y) in &self.title {
                let at = (left, css(*y));
                shapes.push(text(line, TITLE_SIZE, palette.ink, HPos::Left, at));
            }
        });
        group(&mut shapes, "legend", |shapes| {
            for placed in &self.legend {
                let at = (left + css(placed.x), css(placed.y));
                group(shapes, "entry", |shapes| {
                    sample(shapes, placed.entry, frame, palette, at);
                    let at = (at.0 + css(SAMPLE + SAMPLE_GAP), at.1);
                    shapes.push(text(&placed.text, LEGEND_SIZE, palette.ink, HPos::Left, at));
                });
            }
        });
        group(&mut shapes, "axis-y", |shapes| {
            if let Some((words, y)) = &self.y {
                let at = (left, css(*y));
                shapes.push(text(words, AXIS_SIZE, palette.numeral, HPos::Left, at));
            }
        });
        group(&mut shapes, "axis-x", |shapes| {
            if let Some((words, y)) = &self.x {
                let at = ((left + right) / 2, css(*y));
                shapes.push(text(words, AXIS_SIZE, palette.numeral, HPos::Center, at));
            }
        });
        shapes
    }
}

/// A group of what `fill` puts into it, unless that is nothing.
fn group(shapes: &mut Vec<Shape>, name: &'static str, fill: impl FnOnce(&mut Vec<Shape>)) {
    shapes.push(Shape::BeginGroup(name));
    let before = shapes.len();
    fill(shapes);
    if shapes.len() == before {
        shapes.pop();
    } else {
        shapes.push(Shape::EndGroup);
    }
}

/// What a series looks like, beginning at a point that is half as high as the row.
fn sample(
    shapes: &mut Vec<Shape>,
    entry: &LegendEntry,
    frame: &Frame,
    palette: &Palette,
    (x, y): Point,
) {
    let rgb = palette.colour(entry.colour);
    let ink = Ink::pale(rgb, entry.opacity);
    let length = frame.length(SAMPLE) as i32;
    let center = (x + length / 2, y);
    let radius = frame.length(0.5 * entry.width.unwrap_or(POINT[0]).min(SWATCH));
    let line = |order: usize| {
        let width = entry.width.unwrap_or(STROKE[order]).min(THICKEST);
        let width = frame.length(width);
        // The ends of a solid line are square and stand out by half its width.
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
    shapes.push(match entry.stroke {
        Stroke::Solid => line(0),
        Stroke::Dashed => line(1),
        Stroke::Dotted => line(2),
        Stroke::Points => Shape::Disc {
            center,
            radius,
            ink,
        },
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
