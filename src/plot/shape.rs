//! Shapes as plain values, and one function that draws them on any surface.

use plotters::style::{Color, RGBColor, ShapeStyle};

use super::palette::Rgb;
use super::surface::DrawResult;
use super::{Area, Dash, Frame, LabelStyle, Surface};

/// A point in grid units.
pub(super) type Point = (i32, i32);

/// A color with opacity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ink {
    rgb: Rgb,
    alpha: f64,
}

impl Ink {
    /// Opaque.
    pub(super) const fn solid(rgb: Rgb) -> Self {
        Self::pale(rgb, 1.0)
    }

    /// Translucent, with `alpha` from 0 to 1.
    pub(super) const fn pale(rgb: Rgb, alpha: f64) -> Self {
        Self { rgb, alpha }
    }

    /// Fill style.
    pub(super) fn fill(self) -> ShapeStyle {
        let (r, g, b) = self.rgb;
        RGBColor(r, g, b).mix(self.alpha).filled()
    }

    /// Stroke style, `width` in grid units.
    pub(super) fn stroke(self, width: u32) -> ShapeStyle {
        let (r, g, b) = self.rgb;
        RGBColor(r, g, b).mix(self.alpha).stroke_width(width)
    }
}

/// A shape; lengths are in grid units.
pub(super) enum Shape {
    /// A filled rectangle.
    Rectangle { from: Point, to: Point, ink: Ink },
    /// A polyline.
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
    /// A text.
    Text {
        text: String,
        style: LabelStyle,
        at: Point,
    },
    /// Starts clipping to a rectangle …
    BeginClip(Area),
    /// … until here.
    EndClip,
    /// Starts a named group …
    BeginGroup(&'static str),
    /// … until here.
    EndGroup,
}

impl Shape {
    /// A disc with a radius in CSS px.
    pub(super) fn disc(frame: &Frame, center: Point, radius: f64, ink: Ink) -> Self {
        Self::Disc {
            center,
            radius: frame.length(radius),
            ink,
        }
    }
}

/// Draws shapes, bottom first. Not inlined, because it is large and has several callers.
#[inline(never)]
pub(super) fn paint<S: Surface>(surface: &mut S, shapes: &[Shape]) -> DrawResult<S> {
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
