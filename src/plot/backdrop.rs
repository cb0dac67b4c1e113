//! The backdrop: background, grid and tick labels.

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::DrawingErrorKind;

use super::frame::{TICK_LABEL_GAP, TICK_LABEL_SIZE};
use super::palette::Palette;
use super::shape::{Ink, Point, Shape, paint};
use super::{Frame, Insets, LabelStyle, Range, Size, Surface, Ticks};
use activation_lab::functions::Scale;

/// The inputs of the backdrop; they stay constant while a parameter slider moves, so a surface may cache it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backdrop {
    /// Size of the surface.
    pub size: Size,
    /// The visible x, in axis units.
    pub x: Range,
    /// The visible y, in axis units.
    pub y: Range,
    /// Scales of x and y.
    pub scales: [Scale; 2],
    /// Whether x and y show category names instead of grid lines and tick labels.
    pub named: [bool; 2],
    /// Space for labels above and below the plot area, in CSS px.
    pub insets: Insets,
    /// The colors.
    pub palette: Palette,
}

impl Backdrop {
    /// The layout; `None` if there is no room for a plot area.
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

    /// Draws the backdrop and returns the layout. `None`: no room for a plot area, only the background is drawn.
    ///
    /// # Errors
    /// Errors of the surface.
    pub(super) fn draw<S: Surface>(
        &self,
        surface: &mut S,
    ) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
        if let Some(frame) = surface.restore_backdrop(self) {
            return Ok(Some(frame));
        }
        let (width, height) = surface.get_size();
        let frame = self.frame();
        let corner = (width as i32, height as i32);
        paint(surface, &shapes(frame.as_ref(), corner, &self.palette))?;
        if let Some(frame) = &frame {
            surface.cache_backdrop(self, frame);
        }
        Ok(frame)
    }
}

/// Background up to its lower right `corner`, grid and tick labels.
fn shapes(frame: Option<&Frame>, corner: Point, palette: &Palette) -> Vec<Shape> {
    let mut shapes = vec![Shape::Rectangle {
        from: (0, 0),
        to: corner,
        ink: Ink::solid(palette.paper),
    }];
    if let Some(frame) = frame {
        grid(&mut shapes, frame, palette);
        tick_labels(&mut shapes, frame, palette);
    }
    shapes
}

/// Grid lines as rectangles on whole device px, crisp at every pixel ratio.
fn grid(shapes: &mut Vec<Shape>, frame: &Frame, palette: &Palette) {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let thin = frame.hairline(1.0);
    // Axes last, on top of the crossing grid lines.
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

fn tick_labels(shapes: &mut Vec<Shape>, frame: &Frame, palette: &Palette) {
    let gap = frame.length(TICK_LABEL_GAP) as i32;
    let size = f64::from(frame.length(TICK_LABEL_SIZE));
    let style = |h: HPos, v: VPos| LabelStyle {
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
        let half = 0.5 * LabelStyle::width(label, size);
        let at = frame.x_to_grid(x).min(surface_width - half).max(half);
        shapes.push(Shape::Text {
            text: label.to_owned(),
            style: style(HPos::Center, VPos::Top),
            at: (libm::round(at) as i32, bottom + gap),
        });
    }
}
