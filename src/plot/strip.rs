//! The strip below a plot: by how much an approximation misses what it stands for, over the same stretch of x.

use plotters_backend::DrawingErrorKind;

use super::clip::clip;
use super::palette::{Palette, Rgb};
use super::probe;
use super::shape::{Ink, Shape, paint};
use super::trace::trace;
use super::{Area, Frame, Order, Orders, Range, Size, Surface, Ticks, automatic_y};
use crate::catalogue::Difference;

/// Width of the error's stroke in CSS px.
const STROKE: f64 = 2.0;
/// Height above and below the strip's area in CSS px, so that a stroke at its edge is whole.
const EDGE: f64 = 2.0;

/// What a strip shows, and where.
#[derive(Clone, Debug)]
pub struct Strip {
    /// The approximation, minus what it stands for.
    pub error: Difference,
    /// Left edge and width of the plot area above, CSS px.
    pub across: [f64; 2],
    /// The visible x.
    pub x: Range,
    /// The visible errors reach from −reach to reach; `None` for a reach that fits.
    pub reach: Option<f64>,
    /// x of the crosshair.
    pub probe: Option<f64>,
}

impl Strip {
    /// The frame on a surface of `size`; `None` where there is no room.
    fn frame(&self, size: Size) -> Option<Frame> {
        let device = |css: f64| libm::round(css * size.pixel_ratio) as i32;
        let [left, width] = self.across.map(device);
        let top = device(EDGE);
        let height = device(size.height) - 2 * top;
        let y = self.errors();
        (width >= 8 && height >= 8).then(|| Frame {
            area: Area {
                left,
                top,
                width,
                height,
            },
            x: self.x,
            y,
            x_ticks: Ticks::new(self.x, 2.0),
            y_ticks: Ticks::new(y, 2.0),
            size,
            labels: Vec::new(),
        })
    }

    /// The visible errors, as much below 0 as above.
    fn errors(&self) -> Range {
        let reach = self.reach.unwrap_or_else(|| {
            let only_f = Orders::new(true, false, false);
            let fitting = automatic_y(&[&self.error], only_f, self.x);
            fitting.lo().abs().max(fitting.hi().abs())
        });
        Range::new(-reach, reach).unwrap_or(Range::UNIT)
    }
}

/// Draws `strip` in the colour `rgb` on a surface of `size` and says how far its errors reach.
///
/// `None` means that there was no room; only the ground is drawn then.
///
/// # Errors
/// Whatever the surface reports.
pub fn draw_strip<S: Surface>(
    surface: &mut S,
    strip: &Strip,
    size: Size,
    rgb: Rgb,
    palette: &Palette,
) -> Result<Option<f64>, DrawingErrorKind<S::ErrorType>> {
    let (width, height) = surface.get_size();
    let mut shapes = vec![Shape::Rectangle {
        from: (0, 0),
        to: (width as i32, height as i32),
        ink: Ink::solid(palette.paper),
    }];
    let Some(frame) = strip.frame(size) else {
        paint(surface, &shapes)?;
        return Ok(None);
    };
    rules(&mut shapes, &frame, palette);
    shapes.push(Shape::BeginClip(frame.area));
    if let Some(x) = strip.probe.filter(|&x| frame.x.contains(x)) {
        shapes.extend(probe::lines(x, None, &frame, palette));
    }
    let only_f = Orders::new(true, false, false);
    let traced = trace(&strip.error, &frame, only_f);
    for line in &traced.curves[Order::Value.index()] {
        for points in clip(line, &frame.area, frame.overshoot()) {
            shapes.push(Shape::Path {
                points,
                ink: Ink::solid(rgb),
                width: frame.stroke(STROKE),
                dash: None,
            });
        }
    }
    shapes.push(Shape::EndClip);
    paint(surface, &shapes)?;
    Ok(Some(frame.y.hi()))
}

/// The lines at no error and at the ends of the reach, and the one at x = 0.
fn rules(shapes: &mut Vec<Shape>, frame: &Frame, palette: &Palette) {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let thin = frame.hairline(1.0);
    let (grid, axis) = (Ink::solid(palette.grid), Ink::solid(palette.axis));
    for (at, ink) in [
        (top, grid),
        (bottom - thin, grid),
        (frame.snapped(frame.y_to_grid(0.0)), axis),
    ] {
        let (from, to) = ((left, at), (right, at + thin));
        shapes.push(Shape::Rectangle { from, to, ink });
    }
    if frame.x.contains(0.0) {
        let at = frame
            .snapped(frame.x_to_grid(0.0))
            .clamp(left, right - thin);
        let (from, to) = ((at, top), (at + thin, bottom));
        shapes.push(Shape::Rectangle {
            from,
            to,
            ink: axis,
        });
    }
}
