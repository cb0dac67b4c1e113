//! Placement of coordinate labels beside marked points.

use plotters::style::text_anchor::{HPos, VPos};

use super::points::{Marked, REACH};
use crate::clip::visible_part;
use crate::coordinates::Coordinates;
use crate::frame::TICK_LABEL_SIZE;
use crate::palette::{Palette, Rgb};
use crate::shape::{Ink, Shape};
use crate::trace::Trace;
use crate::{Frame, GRID, LabelStyle, PointLabel};

/// Label height, horizontal padding, and distance from the mark, in CSS px.
const HEIGHT: f64 = 16.0;
const PADDING: f64 = 2.0;
const GAP: f64 = 2.0;
/// Additional distances from the mark in CSS px; a leader line joins distant labels.
const EXTRA_DISTANCES: [f64; 5] = [0.0, 12.0, 24.0, 40.0, 56.0];
const LEADER: f64 = 1.0;
/// Cost of a leader line per unit of length, relative to covering the same length of a curve.
const DISTANCE_COST: f64 = 0.5;
/// Cost of a leader line that crosses another mark, in CSS px of covered curve.
const CROSSING_COST: f64 = 120.0;
/// Opacity of a label's background.
const BACKGROUND_OPACITY: f64 = 0.85;
/// Candidate directions around a point in order of preference; right and down are positive.
const CANDIDATES: [(f64, f64); 12] = [
    (1.0, -1.0),
    (-1.0, -1.0),
    (1.0, 1.0),
    (-1.0, 1.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.5, -1.0),
    (-0.5, -1.0),
    (0.5, 1.0),
    (-0.5, 1.0),
];

/// A rectangle in grid units.
#[derive(Clone, Copy, Debug)]
struct Rect {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Rect {
    fn around((x, y): (f64, f64), [half_width, half_height]: [f64; 2]) -> Self {
        Self {
            left: x - half_width,
            top: y - half_height,
            right: x + half_width,
            bottom: y + half_height,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn holds(&self, (x, y): (f64, f64)) -> bool {
        self.left <= x && x <= self.right && self.top <= y && y <= self.bottom
    }

    fn lies_in(&self, other: &Self) -> bool {
        other.left <= self.left
            && self.right <= other.right
            && other.top <= self.top
            && self.bottom <= other.bottom
    }

    /// The point of the rectangle closest to a given point.
    fn nearest(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (
            x.max(self.left).min(self.right),
            y.max(self.top).min(self.bottom),
        )
    }

    /// Length of a polyline inside the rectangle, in grid units (Manhattan norm).
    fn covers(&self, line: &[(f64, f64)]) -> f64 {
        let turned = |(x, y): (f64, f64)| (y, x);
        let mut length = 0.0;
        for pair in line.windows(2) {
            let [a, b] = [pair[0], pair[1]];
            if a.0.max(b.0) < self.left || a.0.min(b.0) > self.right {
                continue;
            }
            let upright = visible_part(a, b, self.top, self.bottom);
            let across = |(a, b): (_, _)| visible_part(turned(a), turned(b), self.left, self.right);
            if let Some((a, b)) = upright.and_then(across) {
                length += (a.0 - b.0).abs() + (a.1 - b.1).abs();
            }
        }
        length
    }
}

/// Labels for `points` in order of priority: shapes and bounding boxes.
///
/// Greedy placement: no label leaves the plot area or overlaps a mark or another label. Among the remaining candidates it
/// picks the one that covers the least of `curves`.
pub(crate) fn labels(
    points: &[Marked],
    curves: &[Trace],
    frame: &Frame,
    palette: &Palette,
) -> (Vec<Shape>, Vec<PointLabel>) {
    let unit = |css: f64| f64::from(frame.length(css));
    let size = unit(TICK_LABEL_SIZE);
    let place = |point: &Marked| (frame.x_to_grid(point.x), frame.y_to_grid(point.y));
    let marks: Vec<Rect> = points
        .iter()
        .map(|point| Rect::around(place(point), [unit(REACH); 2]))
        .collect();
    let (left, right) = frame.area.x_grid();
    let (top, bottom) = frame.area.y_grid();
    let [left, top, right, bottom] = [left, top, right, bottom].map(f64::from);
    let area = Rect {
        left,
        top,
        right,
        bottom,
    };
    let coordinates = Coordinates::of(frame);
    let mut room = Obstacles {
        area,
        marks,
        placed: Vec::new(),
        curves,
        crossing: unit(CROSSING_COST),
    };
    let (mut shapes, mut labels) = (Vec::new(), Vec::new());
    for (index, point) in points.iter().enumerate() {
        let at = place(point);
        // A point shared by several functions gets one label.
        let same = |other: &Marked| {
            let (x, y) = place(other);
            (x - at.0).abs() <= unit(1.0) && (y - at.1).abs() <= unit(1.0)
        };
        if points[..index].iter().any(same) {
            continue;
        }
        let is_shared = points.iter().any(|it| it.rgb != point.rgb && same(it));
        let text = coordinates.write(point.x, point.y);
        let half = [
            0.5 * LabelStyle::width(&text, size) + unit(PADDING),
            0.5 * unit(HEIGHT),
        ];
        let mut best: Option<(f64, Rect, bool)> = None;
        for more in EXTRA_DISTANCES {
            let away = unit(REACH + GAP + more);
            for (right, down) in CANDIDATES {
                let middle = (
                    at.0 + right * (half[0] + away),
                    at.1 + down * (half[1] + away),
                );
                let (rect, is_far) = (Rect::around(middle, half), more > 0.0);
                if let Some(cost) = room.cost(&rect, at, is_far)
                    && best.is_none_or(|(least, ..)| cost < least)
                {
                    best = Some((cost, rect, is_far));
                }
            }
        }
        let Some((_, rect, is_far)) = best else {
            continue;
        };
        let rgb = palette.readable(if is_shared { palette.ink } else { point.rgb });
        if is_far {
            let reach = unit(REACH);
            shapes.push(line(at, rect.nearest(at), reach, frame.length(LEADER), rgb));
        }
        shapes.extend(label(text, rect, size, unit(PADDING), rgb, palette.paper));
        let css = |grid: f64| grid / (f64::from(GRID) * frame.size.pixel_ratio);
        labels.push(PointLabel {
            x: point.x,
            y: point.y,
            left: css(rect.left),
            top: css(rect.top),
            width: css(rect.right - rect.left),
            height: css(rect.bottom - rect.top),
        });
        room.placed.push(rect);
    }
    (shapes, labels)
}

/// Obstacles and soft obstacles of the placement.
struct Obstacles<'a> {
    area: Rect,
    marks: Vec<Rect>,
    placed: Vec<Rect>,
    curves: &'a [Trace],
    /// Cost of a leader line that crosses another mark, in grid units.
    crossing: f64,
}

impl Obstacles<'_> {
    /// Cost of a candidate for the point `at`, in grid units; `None` if it overlaps an obstacle. Distant candidates need a
    /// leader line.
    fn cost(&self, rect: &Rect, at: (f64, f64), is_far: bool) -> Option<f64> {
        let is_taken = |others: &[Rect]| others.iter().any(|other| rect.meets(other));
        if !rect.lies_in(&self.area) || is_taken(&self.marks) || is_taken(&self.placed) {
            return None;
        }
        let mut cost = 0.0;
        for trace in self.curves {
            for line in trace.curves.iter().flatten() {
                cost += rect.covers(line);
            }
        }
        if is_far {
            let end = rect.nearest(at);
            let crossed = |other: &&Rect| !other.holds(at) && other.covers(&[at, end]) > 0.0;
            if self.placed.iter().any(|it| crossed(&it)) {
                return None;
            }
            if self.marks.iter().any(|it| crossed(&it)) {
                cost += self.crossing;
            }
            cost += DISTANCE_COST * ((end.0 - at.0).abs() + (end.1 - at.1).abs());
        }
        Some(cost)
    }
}

/// The leader line to a label, starting at distance `reach` from the point.
fn line(at: (f64, f64), end: (f64, f64), reach: f64, width: u32, rgb: Rgb) -> Shape {
    let (x, y) = (end.0 - at.0, end.1 - at.1);
    let share = (reach / libm::sqrt(x * x + y * y)).min(1.0);
    let whole = |(x, y): (f64, f64)| (libm::round(x) as i32, libm::round(y) as i32);
    Shape::Path {
        points: vec![whole((at.0 + share * x, at.1 + share * y)), whole(end)],
        ink: Ink::solid(rgb),
        width,
        dash: None,
    }
}

/// The label text on a translucent background.
fn label(text: String, rect: Rect, size: f64, padding: f64, rgb: Rgb, paper: Rgb) -> [Shape; 2] {
    let whole = |grid: f64| libm::round(grid) as i32;
    [
        Shape::Rectangle {
            from: (whole(rect.left), whole(rect.top)),
            to: (whole(rect.right), whole(rect.bottom)),
            ink: Ink::pale(paper, BACKGROUND_OPACITY),
        },
        Shape::Text {
            text,
            style: LabelStyle {
                size,
                rgb,
                h: HPos::Left,
                v: VPos::Center,
                bold: false,
            },
            at: (
                whole(rect.left + padding),
                whole(0.5 * (rect.top + rect.bottom)),
            ),
        },
    ]
}
