//! The plot: annotations below the curves, curves, and annotations on top.

use plotters_backend::DrawingErrorKind;

use super::clip::clip;
use super::jump_dots::jump_dots;
use super::marks::{Marked, below, labels, points, symbol};
use super::palette::{Palette, Rgb};
use super::probe;
use super::shape::{Ink, Shape, paint};
use super::trace::{Trace, trace};
use super::{
    Backdrop, Frame, Insets, Labels, Order, Orders, PlotState, Size, Surface, automatic_y,
};
use activation_lab::catalogue::{Curve, Difference};
use activation_lab::functions::Scale;

/// Stroke widths of f, f′ and f″ in CSS px.
pub(super) const STROKE: [f64; 3] = [2.5, 2.0, 1.5];
/// Dash and gap of f, f′ and f″ in CSS px; f is solid.
pub(super) const DASHES: [Option<[f64; 2]>; 3] = [None, Some([8.0, 5.0]), Some([2.0, 3.5])];

/// Draws `state` on a surface of `size` and returns the layout.
///
/// `None`: no room for a plot area, only the background is drawn.
///
/// # Errors
/// Errors of the surface.
pub fn draw<S: Surface>(
    surface: &mut S,
    state: &PlotState,
    size: Size,
    palette: &Palette,
) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
    let difference = state.difference();
    let picture = Picture::new(state, difference.as_ref(), palette);
    let backdrop = picture.backdrop(size, Insets::default());
    picture.draw_layers(surface, &backdrop, |_| Vec::new())
}

/// [`draw`] with `labels` around the plot area.
///
/// # Errors
/// Errors of the surface.
pub fn draw_labelled<S: Surface>(
    surface: &mut S,
    state: &PlotState,
    labels: &Labels,
    size: Size,
    palette: &Palette,
) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
    let difference = state.difference();
    let picture = Picture::new(state, difference.as_ref(), palette);
    let bare = picture.backdrop(size, Insets::default());
    let laid = labels.layout(size, bare.frame().as_ref());
    let backdrop = picture.backdrop(size, laid.insets);
    picture.draw_layers(surface, &backdrop, |frame| laid.shapes(frame, palette))
}

/// A state with its visible curves.
struct Picture<'a> {
    state: &'a PlotState,
    palette: &'a Palette,
    curves: Vec<(&'a dyn Curve, Rgb)>,
    /// Index of the active function's curve.
    active: Option<usize>,
}

impl<'a> Picture<'a> {
    /// Draws everything on `backdrop`, then the shapes `around` its frame. A closure, so that programs without labels link
    /// no label code.
    fn draw_layers<S: Surface>(
        &self,
        surface: &mut S,
        backdrop: &Backdrop,
        around: impl FnOnce(&Frame) -> Vec<Shape>,
    ) -> Result<Option<Frame>, DrawingErrorKind<S::ErrorType>> {
        let Some(mut frame) = backdrop.draw(surface)? else {
            return Ok(None);
        };
        let mut shapes = self.all(&mut frame);
        shapes.extend(around(&frame));
        paint(surface, &shapes)?;
        Ok(Some(frame))
    }

    /// The visible functions, or the difference.
    fn new(state: &'a PlotState, difference: Option<&'a Difference>, palette: &'a Palette) -> Self {
        let (mut curves, mut active): (Vec<(&dyn Curve, Rgb)>, _) = (Vec::new(), None);
        if let Some(difference) = difference {
            curves.push((difference, palette.ink));
            active = Some(0);
        } else {
            for (index, function) in state.functions.iter().enumerate() {
                if state.hidden.get(index) == Some(&true) {
                    continue;
                }
                if index == state.active {
                    active = Some(curves.len());
                }
                curves.push((function, palette.curve(index)));
            }
        }
        Self {
            state,
            palette,
            curves,
            active,
        }
    }

    fn backdrop(&self, size: Size, insets: Insets) -> Backdrop {
        let state = self.state;
        let fitting = || {
            let curves: Vec<&dyn Curve> = self.curves.iter().map(|&(curve, _)| curve).collect();
            automatic_y(&curves, state.show, state.x)
        };
        let y = state.y.unwrap_or_else(fitting);
        Backdrop {
            size,
            x: state.x,
            y: if state.equal_aspect {
                Frame::equal_aspect(size, insets, state.x, y)
            } else {
                y
            },
            scales: [Scale::Linear; 2],
            named: [false; 2],
            insets,
            palette: *self.palette,
        }
    }

    fn traces(&self, frame: &Frame) -> Vec<Trace> {
        let show = self.state.show;
        let traced = |&(curve, _): &(&dyn Curve, Rgb)| trace(curve, frame, show);
        self.curves.iter().map(traced).collect()
    }

    /// Marked points, the active function's first.
    fn marked(&self, frame: &Frame) -> Vec<Marked> {
        let rows = 0..self.curves.len();
        let (first, others): (Vec<_>, Vec<_>) = rows.partition(|&row| Some(row) == self.active);
        let found = |row: usize| {
            let (curve, rgb) = self.curves[row];
            points(self.state.marks, self.state.show, curve, frame, rgb)
        };
        first.into_iter().chain(others).flat_map(found).collect()
    }

    /// All shapes above the backdrop, including coordinate labels, which are also stored in `frame`.
    fn all(&self, frame: &mut Frame) -> Vec<Shape> {
        let traces = self.traces(frame);
        let marked = self.marked(frame);
        let mut shapes = self.shapes(frame, &traces, &marked);
        let (coordinates, places) = labels(&marked, &traces, frame, self.palette);
        shapes.extend(coordinates);
        frame.labels = places;
        shapes
    }

    /// All shapes above the backdrop except coordinate labels.
    fn shapes(&self, frame: &Frame, traces: &[Trace], marked: &[Marked]) -> Vec<Shape> {
        let state = self.state;
        let palette = self.palette;
        let probe = state.probe.filter(|&x| frame.x.contains(x));
        let mut shapes = vec![Shape::BeginClip(frame.area)];
        shapes.extend(below(state, &self.curves, self.active, frame, palette));
        if let Some(x) = probe {
            let tangent = self.active.filter(|_| state.show.contains(Order::Value));
            let tangent = tangent.map(|active| self.curves[active]);
            shapes.extend(probe::lines(x, tangent, frame, palette));
        }
        for ghost in &state.ghosts {
            let only_f = Orders::new(true, false, false);
            stroke(
                &mut shapes,
                &trace(ghost, frame, only_f),
                Order::Value,
                frame,
                palette.axis,
            );
        }
        // f and its dots come last: an open dot of f′ on the curve of f would look like a hole.
        let mut clipped = true;
        for orders in [&[Order::Second, Order::First][..], &[Order::Value]] {
            if !clipped {
                shapes.push(Shape::BeginClip(frame.area));
                clipped = true;
            }
            for (trace, &(_, rgb)) in traces.iter().zip(&self.curves) {
                for &order in orders {
                    stroke(&mut shapes, trace, order, frame, rgb);
                }
            }
            for &(curve, rgb) in &self.curves {
                let shown = orders.iter().filter(|&&order| state.show.contains(order));
                let dots = jump_dots(curve, shown, frame, rgb, palette.paper);
                // Dots are drawn without the clip, so that those on the edge stay whole.
                if clipped && !dots.is_empty() {
                    shapes.push(Shape::EndClip);
                    clipped = false;
                }
                shapes.extend(dots);
            }
        }
        if clipped {
            shapes.push(Shape::EndClip);
        }
        // Points of higher priority on top.
        for point in marked.iter().rev() {
            shapes.extend(symbol(point, frame, palette.paper));
        }
        for &(curve, rgb) in &self.curves {
            if let Some(x) = probe {
                shapes.extend(probe::dots(x, curve, state.show, frame, rgb, palette.paper));
            }
        }
        shapes
    }
}

/// The curve of one order in a trace.
fn stroke(shapes: &mut Vec<Shape>, trace: &Trace, order: Order, frame: &Frame, rgb: Rgb) {
    let dash = DASHES[order.index()].map(|dash| dash.map(|css| frame.length(css)));
    for line in &trace.curves[order.index()] {
        for points in clip(line, &frame.area, frame.overshoot()) {
            shapes.push(Shape::Path {
                points,
                ink: Ink::solid(rgb),
                width: frame.stroke(STROKE[order.index()]),
                dash,
            });
        }
    }
}
