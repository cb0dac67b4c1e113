//! A picture as a list of plain values, which one function paints on any surface.

use plotters::style::{Color, RGBColor, ShapeStyle};

use super::palette::Rgb;
use super::surface::Drawn;
use super::{Area, Dash, Frame, NumeralStyle, Surface};

/// A point in grid units.
pub(super) type Point = (i32, i32);

/// A colour and how much of it covers what is below.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ink {
    rgb: Rgb,
    alpha: f64,
}

impl Ink {
    /// Ink that covers.
    pub(super) const fn solid(rgb: Rgb) -> Self {
        Self::pale(rgb, 1.0)
    }

    /// Ink of which `alpha`, from 0 to 1, covers what is below.
    pub(super) const fn pale(rgb: Rgb, alpha: f64) -> Self {
        Self { rgb, alpha }
    }

    /// As the style of an area.
    pub(super) fn fill(self) -> ShapeStyle {
        let (r, g, b) = self.rgb;
        RGBColor(r, g, b).mix(self.alpha).filled()
    }

    /// As the style of a line, `width` grid units wide.
    pub(super) fn stroke(self, width: u32) -> ShapeStyle {
        let (r, g, b) = self.rgb;
        RGBColor(r, g, b).mix(self.alpha).stroke_width(width)
    }
}

/// One shape; lengths are in grid units.
pub(super) enum Shape {
    /// A filled rectangle.
    Rectangle { from: Point, to: Point, ink: Ink },
    /// A line through points.
    Path {
        points: Vec<Point>,
        ink: Ink,
        width: u32,
        dash: Option<Dash>,
    },
    /// A filled polygon.
    Polygon { points: Vec<Point>, ink: Ink },
    /// A filled circle.
    Disc {
        center: Point,
        radius: u32,
        ink: Ink,
    },
    /// The outline of a circle.
    Ring {
        center: Point,
        radius: u32,
        ink: Ink,
        width: u32,
    },
    /// A numeral, or words.
    Text {
        text: String,
        style: NumeralStyle,
        at: Point,
    },
    /// The following shapes are cut at this rectangle …
    BeginClip(Area),
    /// … until here.
    EndClip,
    /// The following shapes belong together …
    BeginGroup(&'static str),
    /// … until here.
    EndGroup,
}

impl Shape {
    /// A filled circle with a radius in CSS px.
    pub(super) fn disc(frame: &Frame, center: Point, radius: f64, ink: Ink) -> Self {
        Self::Disc {
            center,
            radius: frame.length(radius),
            ink,
        }
    }
}

/// Draws shapes, the first one lowest. Never inlined: it is called from several places, and its code is most of a surface's.
#[inline(never)]
pub(super) fn paint<S: Surface>(surface: &mut S, shapes: &[Shape]) -> Drawn<S> {
    for shape in shapes {
        match shape {
            Shape::Rectangle { from, to, ink } => {
                surface.draw_rect(*from, *to, &ink.fill(), true)?;
            }
            Shape::Path {
                points,
                ink,
                width,
                dash,
            } => {
                surface.set_dash(*dash);
                surface.draw_path(points.iter().copied(), &ink.stroke(*width))?;
            }
            Shape::Polygon { points, ink } => {
                surface.fill_polygon(points.iter().copied(), &ink.fill())?;
            }
            Shape::Disc {
                center,
                radius,
                ink,
            } => surface.draw_circle(*center, *radius, &ink.fill(), true)?,
            Shape::Ring {
                center,
                radius,
                ink,
                width,
            } => {
                surface.set_dash(None);
                surface.draw_circle(*center, *radius, &ink.stroke(*width), false)?;
            }
            Shape::Text { text, style, at } => surface.draw_text(text, style, *at)?,
            Shape::BeginClip(area) => surface.begin_clip(area),
            Shape::EndClip => surface.end_clip(),
            Shape::BeginGroup(name) => surface.begin_group(name),
            Shape::EndGroup => surface.end_group(),
        }
    }
    Ok(())
}
