//! The picture: ground, grid, numerals, curves and the dots that mark jumps.

use plotters::style::text_anchor::{HPos, VPos};
use plotters::style::{Color, RGBColor, ShapeStyle};

use crate::catalogue::Expression;

use super::clip::clip;
use super::frame::{NUMERAL_GAP, NUMERAL_SIZE};
use super::palette::{Palette, Rgb};
use super::surface::Drawn;
use super::trace::{Trace, trace};
use super::{Dash, Frame, GRID, NumeralStyle, Order, PlotState, Size, Surface, Theme};

/// Stroke widths of f, f′ and f″ in CSS px.
const STROKE: [f64; 3] = [2.5, 2.0, 1.5];
/// Dash and gap of f′ and f″ in CSS px; f is solid.
const DASHES: [Option<[f64; 2]>; 3] = [None, Some([8.0, 5.0]), Some([2.0, 3.5])];
/// Radius of the dots at jumps in CSS px.
const DOT_RADIUS: f64 = 3.5;
/// Line width of an open dot in CSS px.
const DOT_LINE: f64 = 1.5;

/// Draws `state` on a surface of `size` and says where the plot area lies.
///
/// `None` means that there was no room for a plot; only the ground is drawn then.
///
/// # Errors
/// Whatever the surface reports.
pub fn draw<S: Surface>(
    surface: &mut S,
    state: &PlotState,
    size: Size,
    theme: Theme,
) -> Result<Option<Frame>, plotters_backend::DrawingErrorKind<S::ErrorType>> {
    let palette = theme.palette();
    let (width, height) = surface.get_size();
    surface.draw_rect(
        (0, 0),
        (width as i32, height as i32),
        &fill(palette.paper),
        true,
    )?;
    let Some(frame) = Frame::new(size, state.x, state.y_range()) else {
        return Ok(None);
    };
    grid(surface, &frame, palette)?;
    numerals(surface, &frame, palette)?;
    let traces: Vec<_> = state
        .functions
        .iter()
        .map(|function| trace(function, &frame, state.show))
        .collect();
    // f comes last, dots and all: an open dot of f′ on the curve of f would look like a hole in it.
    let mut clipped = false;
    for orders in [&[Order::Second, Order::First][..], &[Order::Value]] {
        if !clipped {
            surface.begin_clip(&frame.area);
            clipped = true;
        }
        for (trace, &rgb) in traces.iter().zip(&palette.curves) {
            curves(surface, trace, orders, &frame, rgb)?;
        }
        for (function, &rgb) in state.functions.iter().zip(&palette.curves) {
            let shown = orders
                .iter()
                .copied()
                .filter(|&order| state.show.contains(order));
            let dots = jump_dots(function, shown, &frame);
            // A dot may stand on the edge of the area, and is whole even there.
            if clipped && !dots.is_empty() {
                surface.end_clip();
                clipped = false;
            }
            for dot in dots {
                dot.draw(surface, &frame, rgb, palette.paper)?;
            }
        }
    }
    if clipped {
        surface.end_clip();
    }
    Ok(Some(frame))
}

fn fill((r, g, b): Rgb) -> ShapeStyle {
    RGBColor(r, g, b).filled()
}

fn stroke((r, g, b): Rgb, width: u32) -> ShapeStyle {
    RGBColor(r, g, b).stroke_width(width)
}

/// Lines as rectangles on whole device pixels, which are crisp at every pixel ratio.
fn grid<S: Surface>(surface: &mut S, frame: &Frame, palette: &Palette) -> Drawn<S> {
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let thin = frame.hairline(1.0);
    let snap =
        |grid: f64| (libm::round((grid - f64::from(thin / 2)) / f64::from(GRID)) as i32) * GRID;
    // The axes come last, on top of the crossing grid lines.
    for axes in [false, true] {
        let style = fill(if axes { palette.axis } else { palette.grid });
        for &x in frame.x_ticks.values.iter().filter(|&&x| (x == 0.0) == axes) {
            let at = snap(frame.x_to_grid(x)).clamp(left, right - thin);
            surface.draw_rect((at, top), (at + thin, bottom), &style, true)?;
        }
        for &y in frame.y_ticks.values.iter().filter(|&&y| (y == 0.0) == axes) {
            let at = snap(frame.y_to_grid(y)).clamp(top, bottom - thin);
            surface.draw_rect((left, at), (right, at + thin), &style, true)?;
        }
    }
    Ok(())
}

fn numerals<S: Surface>(surface: &mut S, frame: &Frame, palette: &Palette) -> Drawn<S> {
    let gap = frame.length(NUMERAL_GAP) as i32;
    let size = f64::from(frame.length(NUMERAL_SIZE));
    let mut style = NumeralStyle {
        size,
        rgb: palette.numeral,
        h: HPos::Right,
        v: VPos::Center,
    };
    let (left, _) = frame.area.x_grid();
    let (_, bottom) = frame.area.y_grid();
    for (y, label) in frame.y_ticks.iter() {
        let at = (left - gap, libm::round(frame.y_to_grid(y)) as i32);
        surface.draw_text(label, &style, at)?;
    }
    style.h = HPos::Center;
    style.v = VPos::Top;
    let surface_width = f64::from(frame.length(frame.size.width));
    for (x, label) in frame.x_ticks.iter() {
        let half = 0.5 * NumeralStyle::width(label, size);
        let at = frame.x_to_grid(x).min(surface_width - half).max(half);
        surface.draw_text(label, &style, (libm::round(at) as i32, bottom + gap))?;
    }
    Ok(())
}

fn curves<S: Surface>(
    surface: &mut S,
    trace: &Trace,
    orders: &[Order],
    frame: &Frame,
    rgb: Rgb,
) -> Drawn<S> {
    for &order in orders {
        let lines = &trace.curves[order.index()];
        if lines.is_empty() {
            continue;
        }
        let dash: Option<Dash> =
            DASHES[order.index()].map(|dash| dash.map(|css| frame.length(css)));
        surface.set_dash(dash);
        let style = stroke(rgb, frame.length(STROKE[order.index()]));
        for line in lines {
            for path in clip(line, &frame.area) {
                surface.draw_path(path, &style)?;
            }
        }
    }
    Ok(())
}

/// The mark of a value or of a limit at a jump.
struct Dot {
    /// In grid units.
    at: (i32, i32),
    /// Whether the function takes the value; else the dot is open.
    taken: bool,
}

/// A filled dot where the function has its value, open dots at the limits that it does not take.
fn jump_dots(
    function: &Expression,
    shown: impl Iterator<Item = Order> + Clone,
    frame: &Frame,
) -> Vec<Dot> {
    let mut dots = Vec::new();
    for kink in function.kinks() {
        if !frame.x.contains(kink.x) {
            continue;
        }
        let x = libm::round(frame.x_to_grid(kink.x)) as i32;
        let here = function.at(kink.x);
        for order in shown.clone() {
            let (left, right) = (order.of(kink.left), order.of(kink.right));
            if left == right {
                continue;
            }
            for y in [left, right] {
                if frame.y.contains(y) {
                    dots.push(Dot {
                        at: (x, libm::round(frame.y_to_grid(y)) as i32),
                        taken: order.of(here) == y,
                    });
                }
            }
        }
    }
    dots
}

impl Dot {
    fn draw<S: Surface>(&self, surface: &mut S, frame: &Frame, ink: Rgb, paper: Rgb) -> Drawn<S> {
        let radius = frame.length(DOT_RADIUS);
        if self.taken {
            return surface.draw_circle(self.at, radius, &fill(ink), true);
        }
        surface.draw_circle(self.at, radius, &fill(paper), true)?;
        let outline = stroke(ink, frame.length(DOT_LINE));
        surface.draw_circle(self.at, radius, &outline, false)
    }
}
