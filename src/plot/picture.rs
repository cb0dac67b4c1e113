//! The picture: ground, grid, numerals, curves and the dots that mark jumps.

use plotters_backend::DrawingErrorKind;

use super::clip::clip;
use super::ink::stroke;
use super::jump_dots::jump_dots;
use super::palette::Rgb;
use super::surface::Drawn;
use super::trace::{Trace, trace};
use super::{Backdrop, Dash, Frame, Order, PlotState, Size, Surface, Theme};

/// Stroke widths of f, f′ and f″ in CSS px.
pub(super) const STROKE: [f64; 3] = [2.5, 2.0, 1.5];
/// Dash and gap of f′ and f″ in CSS px; f is solid.
const DASHES: [Option<[f64; 2]>; 3] = [None, Some([8.0, 5.0]), Some([2.0, 3.5])];

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
) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
    let backdrop = Backdrop {
        size,
        x: state.x,
        y: state.y_range(),
        theme,
    };
    let Some(frame) = backdrop.draw(surface)? else {
        return Ok(None);
    };
    let palette = theme.palette();
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
            for path in clip(line, &frame.area, frame.overshoot()) {
                surface.draw_path(path, &style)?;
            }
        }
    }
    Ok(())
}
