//! The error strip below a plot: approximation minus target over the same x.

use plotters_backend::DrawingErrorKind;

use super::clip::clip;
use super::palette::{Palette, Rgb};
use super::probe;
use super::shape::{Ink, Shape, paint};
use super::trace::trace;
use super::{Area, Frame, Order, Orders, Range, Size, Surface, Ticks, automatic_y};
use activation_lab::catalogue::Difference;

/// Width of the error's stroke in CSS px.
const STROKE: f64 = 2.0;
/// Vertical margin in CSS px, so that a stroke at the edge stays whole.
const EDGE: f64 = 2.0;

/// Content and position of an error strip.
#[derive(Clone, Debug)]
pub struct Strip {
    /// Approximation minus target.
    pub error: Difference,
    /// Left edge and width of the plot area above, in CSS px.
    pub across: [f64; 2],
    /// The visible x.
    pub x: Range,
    /// The visible errors are [−reach, reach]; `None` for automatic.
    pub reach: Option<f64>,
    /// x of the probe.
    pub probe: Option<f64>,
}

impl Strip {
    /// The layout on a surface of `size`; `None` if there is no room.
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

    /// The visible errors, symmetric about 0.
    fn errors(&self) -> Range {
        let reach = self.reach.unwrap_or_else(|| {
            let only_f = Orders::new(true, false, false);
            let fitting = automatic_y(&[&self.error], only_f, self.x);
            fitting.lo().abs().max(fitting.hi().abs())
        });
        Range::new(-reach, reach).unwrap_or(Range::UNIT)
    }
}

/// Draws `strip` in the color `rgb` on a surface of `size` and returns its reach.
///
/// `None`: no room, only the background is drawn.
///
/// # Errors
/// Errors of the surface.
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

/// Lines at error 0, at ±reach, and at x = 0.
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
