//! What the drawing code asks of a backend beyond plotters' `DrawingBackend`.

use std::convert::Infallible;

use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle,
};

use super::{Area, Backdrop, Frame};

/// Lengths of ink and gap along a stroke, in grid units; a solid line has none.
pub type Dash = [u32; 2];

/// A plotters backend on which strokes can be dashed and cut at a rectangle.
///
/// Coordinates, widths and font sizes are in grid units ([`super::GRID`] to the device pixel).
pub trait Surface: DrawingBackend {
    /// Makes the following paths dashed, or solid again with `None`.
    fn set_dash(&mut self, dash: Option<Dash>);

    /// Cuts the following shapes at `area` until [`Surface::end_clip`].
    ///
    /// A path ends where the last of its ink leaves the plot area; the clip trims what stands out until then.
    fn begin_clip(&mut self, area: &Area);

    /// Ends the clip that was begun last.
    fn end_clip(&mut self);

    /// Puts down a backdrop that was kept, and answers its frame; `None` where it has to be drawn.
    fn recall(&mut self, _: &Backdrop) -> Option<Frame> {
        None
    }

    /// The following shapes belong together; a document names them so, a bitmap has no use for it.
    fn begin_group(&mut self, _name: &'static str) {}

    /// Ends the group that was begun last.
    fn end_group(&mut self) {}

    /// Offers the surface, on which there is nothing but `backdrop` now, to keep it for the next picture.
    fn keep(&mut self, _backdrop: &Backdrop, _frame: &Frame) {}
}

/// The look of numerals and words; knows its own size, so that no backend has to measure text.
#[derive(Clone, Copy)]
pub struct NumeralStyle {
    /// Font size in grid units.
    pub size: f64,
    /// Ink.
    pub rgb: (u8, u8, u8),
    /// Where the text hangs, horizontally.
    pub h: HPos,
    /// Where the text hangs, vertically.
    pub v: VPos,
    /// Whether it is a heading.
    pub bold: bool,
}

/// Advance of a tabular digit of the system's sans-serif fonts, as a share of the font size.
const DIGIT_ADVANCE: f64 = 0.58;

impl NumeralStyle {
    /// The families tried in order; the same ones as the page's style sheet.
    pub const FAMILY: &'static str = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", Arial, sans-serif";

    /// Width of `text`, in the unit of the font size.
    pub fn width(text: &str, size: f64) -> f64 {
        text.chars().count() as f64 * DIGIT_ADVANCE * size
    }
}

impl BackendTextStyle for NumeralStyle {
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
        // Surfaces draw text themselves; there is no rasteriser here.
        Ok(Ok(()))
    }
}

/// The result of a drawing call on `S`.
pub(super) type Drawn<S> = Result<(), DrawingErrorKind<<S as DrawingBackend>::ErrorType>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_box_of_a_numeral_holds_its_digits() {
        let style = NumeralStyle {
            size: 100.0,
            rgb: (0, 0, 0),
            h: HPos::Left,
            v: VPos::Top,
            bold: false,
        };
        // Three digits of 58 % of the size.
        assert_eq!(style.layout_box("0.5"), Ok(((0, 0), (174, 100))));
    }
}
