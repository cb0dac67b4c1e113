//! The dots at jumps: filled where the function has its value, open at the limits that it does not take.

use super::ink::{fill, stroke};
use super::palette::Rgb;
use super::surface::Drawn;
use super::{Frame, Order, Surface};
use crate::catalogue::Expression;

/// Radius of the dots at jumps in CSS px.
const DOT_RADIUS: f64 = 3.5;
/// Line width of an open dot in CSS px.
const DOT_LINE: f64 = 1.5;

/// The mark of a value or of a limit at a jump.
pub(super) struct Dot {
    /// In grid units.
    at: (i32, i32),
    /// Whether the function takes the value; else the dot is open.
    taken: bool,
}

/// A filled dot where the function has its value, open dots at the limits that it does not take.
pub(super) fn jump_dots(
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
    pub(super) fn draw<S: Surface>(
        &self,
        surface: &mut S,
        frame: &Frame,
        ink: Rgb,
        paper: Rgb,
    ) -> Drawn<S> {
        let radius = frame.length(DOT_RADIUS);
        if self.taken {
            return surface.draw_circle(self.at, radius, &fill(ink), true);
        }
        surface.draw_circle(self.at, radius, &fill(paper), true)?;
        let outline = stroke(ink, frame.length(DOT_LINE));
        surface.draw_circle(self.at, radius, &outline, false)
    }
}
