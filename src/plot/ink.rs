//! Colours as plotters takes them.

use plotters::style::{Color, RGBColor, ShapeStyle};

use super::palette::Rgb;

pub(super) fn fill((r, g, b): Rgb) -> ShapeStyle {
    RGBColor(r, g, b).filled()
}

pub(super) fn stroke((r, g, b): Rgb, width: u32) -> ShapeStyle {
    RGBColor(r, g, b).stroke_width(width)
}
