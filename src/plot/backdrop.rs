//! What lies below the curves: the ground, the grid and the numerals.

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::DrawingErrorKind;

use super::frame::{NUMERAL_GAP, NUMERAL_SIZE};
use super::palette::Palette;
use super::shape::{Ink, Point, Shape, paint};
use super::{Frame, Insets, NumeralStyle, Range, Size, Surface, Ticks};
use crate::functions::Scale;

/// Everything that decides the backdrop: while a parameter moves it stays the same, and a surface may keep it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backdrop {
    /// The surface's size.
    pub size: Size,
    /// The visible x.
    pub x: Range,
    /// The visible y.
    pub y: Range,
    /// How data lie along x and y; the ranges are in units of the axes.
    pub scales: [Scale; 2],
    /// Whether x and y have neither lines nor numerals, because a chart names their places.
    pub named: [bool; 2],
    /// Room above and below for what is said beside the plot area.
    pub insets: Insets,
    /// The colours.
    pub palette: Palette,
}

impl Backdrop {
    /// Where the plot area lies; `None` where there is no room.
    pub(super) fn frame(&self) -> Option<Frame> {
        let mut frame = Frame::scaled(self.size, self.insets, [self.x, self.y], self.scales)?;
        let [x, y] = self.named;
        if x {
            frame.x_ticks = Ticks::none();
        }
        if y {
            frame.y_ticks = Ticks::none();
        }
        Some(frame)
    }

    /// Puts the backdrop down and says where the plot area lies; `None`, with only the ground drawn, where there is no room.
    ///
    /// # Errors
    /// Whatever the surface reports.
    pub(super) fn draw<S: Surface>(
        &self,
        surface: &mut S,
    ) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
        if let Some(frame) = surface.recall(self) {
            return Ok(Some(frame));
        }
        let (width, height) = surface.get_size();
        let frame = self.frame();
        let corner = (width as i32, height as i32);
        paint(surface, &shapes(frame.as_ref(), corner, &self.palette))?;
        if let Some(frame) = &frame {
            surface.keep(self, frame);
        }
        Ok(frame)
    }
}

/// The ground up to its lower right `corner`, the grid and the numerals.
fn shapes(frame: Option<&Frame>, corner: Point, palette: &Palette) -> Vec<Shape> {
    let mut shapes = vec![Shape::Rectangle {
        from: (0, 0),
        to: corner,
        ink: Ink::solid(palette.paper),
    }];
    if let Some(frame) = frame {
        grid(&mut shapes, frame, palette);
        numerals(&mut shapes, frame, palette);
    }
    shapes
}

/// Lines as rectangles on whole device pixels, which are crisp at every pixel ratio.
fn grid(shapes: &mut Vec<Shape>, frame: &Frame, palette: &Palette) {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let thin = frame.hairline(1.0);
    // The axes come last, on top of the crossing grid lines.
    for axes in [false, true] {
        let ink = Ink::solid(if axes { palette.axis } else { palette.grid });
        for &x in frame.x_ticks.values.iter().filter(|&&x| (x == 0.0) == axes) {
            let at = frame.snapped(frame.x_to_grid(x)).clamp(left, right - thin);
            let (from, to) = ((at, top), (at + thin, bottom));
            shapes.push(Shape::Rectangle { from, to, ink });
        }
        for &y in frame.y_ticks.values.iter().filter(|&&y| (y == 0.0) == axes) {
            let at = frame.snapped(frame.y_to_grid(y)).clamp(top, bottom - thin);
            let (from, to) = ((left, at), (right, at + thin));
            shapes.push(Shape::Rectangle { from, to, ink });
        }
    }
}

fn numerals(shapes: &mut Vec<Shape>, frame: &Frame, palette: &Palette) {
    let gap = frame.length(NUMERAL_GAP) as i32;
    let size = f64::from(frame.length(NUMERAL_SIZE));
    let style = |h: HPos, v: VPos| NumeralStyle {
        size,
        rgb: palette.numeral,
        h,
        v,
        bold: false,
    };
    let (left, _) = frame.area.x_grid();
    let (_, bottom) = frame.area.y_grid();
    for (y, label) in frame.y_ticks.iter() {
        shapes.push(Shape::Text {
            text: label.to_owned(),
            style: style(HPos::Right, VPos::Center),
            at: (left - gap, libm::round(frame.y_to_grid(y)) as i32),
        });
    }
    let surface_width = frame.surface_width();
    for (x, label) in frame.x_ticks.iter() {
        let half = 0.5 * NumeralStyle::width(label, size);
        let at = frame.x_to_grid(x).min(surface_width - half).max(half);
        shapes.push(Shape::Text {
            text: label.to_owned(),
            style: style(HPos::Center, VPos::Top),
            at: (libm::round(at) as i32, bottom + gap),
        });
    }
}
