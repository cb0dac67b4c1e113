//! Drawing operations beyond plotters' `DrawingBackend`.

use std::convert::Infallible;

use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle,
};

use super::{Area, Backdrop, Frame};

/// Lengths of dash and gap in grid units.
pub type Dash = [u32; 2];

/// A plotters backend with dashed strokes, clipping and an optional backdrop cache.
///
/// Coordinates, widths and font sizes are in grid units ([`super::GRID`] per device px).
pub trait Surface: DrawingBackend {
    /// Sets the dash of the following paths; `None` for solid.
    fn set_dash(&mut self, dash: Option<Dash>);

    /// Clips the following shapes to `area` until [`Surface::end_clip`].
    ///
    /// Paths extend beyond the plot area until their stroke is invisible; the clip removes the excess.
    fn begin_clip(&mut self, area: &Area);

    /// Ends the innermost clip.
    fn end_clip(&mut self);

    /// Draws a cached backdrop and returns its frame; `None` if it is not cached.
    fn restore_backdrop(&mut self, _: &Backdrop) -> Option<Frame> {
        None
    }

    /// Starts a group. SVG writes the name; bitmaps ignore groups.
    fn begin_group(&mut self, _name: &'static str) {}

    /// Ends the innermost group.
    fn end_group(&mut self) {}

    /// Lets the surface, which shows only `backdrop`, cache it.
    fn cache_backdrop(&mut self, _backdrop: &Backdrop, _frame: &Frame) {}
}

/// Text style with its own width estimate, so that no backend measures text.
#[derive(Clone, Copy)]
pub struct LabelStyle {
    /// Font size in grid units.
    pub size: f64,
    /// Color.
    pub rgb: (u8, u8, u8),
    /// Horizontal anchor.
    pub h: HPos,
    /// Vertical anchor.
    pub v: VPos,
    /// Whether the text is bold.
    pub bold: bool,
}

/// Advance width of a tabular digit in sans-serif system fonts, relative to the font size.
const DIGIT_ADVANCE: f64 = 0.58;

impl LabelStyle {
    /// Font families in order of preference; the same as in the page's style sheet.
    pub const FAMILY: &'static str = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif";

    /// Estimated width of `text`, in units of `size`.
    pub fn width(text: &str, size: f64) -> f64 {
        text.chars().count() as f64 * DIGIT_ADVANCE * size
    }
}

impl BackendTextStyle for LabelStyle {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        BackendColor {
            alpha: 1.0,
            rgb: self.rgb,
        }
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn anchor(&self) -> Pos {
        Pos::new(self.h, self.v)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(Self::FAMILY)
    }

    fn style(&self) -> FontStyle {
        if self.bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        }
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        Ok((
            (0, 0),
            (
                Self::width(text, self.size).ceil() as i32,
                self.size.ceil() as i32,
            ),
        ))
    }

    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: F,
    ) -> Result<Result<(), E>, Self::FontError> {
        // Surfaces draw text natively; plotters needs no rasterizer.
        Ok(Ok(()))
    }
}

/// Result of a drawing operation on `S`.
pub(super) type DrawResult<S> = Result<(), DrawingErrorKind<<S as DrawingBackend>::ErrorType>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_box_fits_the_digits() {
        let style = LabelStyle {
            size: 100.0,
            rgb: (0, 0, 0),
            h: HPos::Left,
            v: VPos::Top,
            bold: false,
        };
        // Three digits of 0.58 em.
        assert_eq!(style.layout_box("0.5"), Ok(((0, 0), (174, 100))));
    }
}
