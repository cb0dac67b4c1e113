//! Thumbnails of the catalogue.

use activation_lab::catalogue::Expression;

use super::clip::clip;
use super::numerals::decimal;
use super::trace::trace;
use super::{Area, Frame, GRID, Order, Orders, Range, Size, Ticks, automatic_y};

/// The visible x of a thumbnail.
const VISIBLE: [f64; 2] = [-4.0, 4.0];

/// The curve of f as the `d` attribute of an SVG path in a box of `width` × `height` CSS px.
pub fn thumbnail(function: &Expression, width: f64, height: f64) -> String {
    let Some(frame) = layout(function, width, height) else {
        return String::new();
    };
    let only_f = Orders::new(true, false, false);
    let mut d = String::new();
    for line in &trace(function, &frame, only_f).curves[Order::Value.index()] {
        for path in clip(line, &frame.area, 0) {
            for (i, (x, y)) in path.into_iter().enumerate() {
                let px = |grid: i32| decimal(f64::from(grid) / f64::from(GRID), 1);
                d.push_str(if i == 0 { "M" } else { "L" });
                d.push_str(&px(x));
                d.push(' ');
                d.push_str(&px(y));
            }
        }
    }
    d
}

/// Layout without tick labels: the plot area is the whole box.
fn layout(function: &Expression, width: f64, height: f64) -> Option<Frame> {
    let x = Range::new(VISIBLE[0], VISIBLE[1])?;
    let y = automatic_y(&[function], Orders::new(true, false, false), x);
    let area = Area {
        left: 0,
        top: 0,
        width: width as i32,
        height: height as i32,
    };
    let none = Ticks::none();
    let size = Size::new(width, height, 1.0);
    (area.width > 0 && area.height > 0).then(|| Frame {
        area,
        x,
        y,
        x_ticks: none.clone(),
        y_ticks: none,
        size,
        labels: Vec::new(),
    })
}
