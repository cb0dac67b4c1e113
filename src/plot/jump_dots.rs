//! Dots at jumps: filled at the function value, open at the other one-sided limit.

use super::palette::Rgb;
use super::shape::{Ink, Shape};
use super::{Frame, Order};
use activation_lab::catalogue::Curve;

/// Radius of a dot in CSS px.
const DOT_RADIUS: f64 = 3.5;
/// Line width of an open dot in CSS px.
const DOT_LINE: f64 = 1.5;

/// The dots at the jumps of the `orders` of a curve.
pub(super) fn jump_dots<'a>(
    curve: &dyn Curve,
    orders: impl Iterator<Item = &'a Order> + Clone,
    frame: &Frame,
    rgb: Rgb,
    paper: Rgb,
) -> Vec<Shape> {
    let mut dots = Vec::new();
    for kink in curve.kinks() {
        if !frame.x.contains(kink.x) {
            continue;
        }
        let here = curve.at(kink.x);
        for order in orders.clone() {
            let (left, right) = (order.of(kink.left), order.of(kink.right));
            if left == right && !order.of(here).is_nan() {
                continue;
            }
            // Equal one-sided limits share a dot. It is open if a lower derivative jumps, since the value does not exist.
            let limits = &[left, right][usize::from(left == right)..];
            for &y in limits.iter().filter(|&&y| frame.y.contains(y)) {
                let at = frame.point(kink.x, y);
                if order.of(here) == y {
                    dots.push(Shape::disc(frame, at, DOT_RADIUS, Ink::solid(rgb)));
                } else {
                    dots.extend(open_dot(frame, at, rgb, paper));
                }
            }
        }
    }
    dots
}

/// An open dot, filled with the background color.
pub(super) fn open_dot(frame: &Frame, at: (i32, i32), rgb: Rgb, paper: Rgb) -> [Shape; 2] {
    [
        Shape::disc(frame, at, DOT_RADIUS, Ink::solid(paper)),
        Shape::Ring {
            center: at,
            radius: frame.length(DOT_RADIUS),
            ink: Ink::solid(rgb),
            width: frame.length(DOT_LINE),
        },
    ]
}
