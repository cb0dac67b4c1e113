//! Shapes of a chart with a known layout.

use plotters::style::text_anchor::{HPos, VPos};

use super::clip::{clip, visible_part};
use super::frame::{TICK_LABEL_GAP, TICK_LABEL_SIZE};
use super::palette::{Palette, Rgb};
use super::picture::{DASHES, STROKE};
use super::shape::{Ink, Shape};
use super::{Axis, Chart, Frame, Hairline, LabelStyle, Series, Stroke};

/// Default diameter of a disc in CSS px.
const POINT: f64 = 7.0;
/// Default diameter and line width of an open dot in CSS px.
const RING: [f64; 2] = [7.0, 1.5];
/// Clamp for coordinates, in grid units, outside every picture; keeps −∞ from a logarithmic axis out of the arithmetic.
const CLAMP: f64 = 1e12;

/// A chart with its layout.
pub(super) struct Picture<'a> {
    pub(super) chart: &'a Chart,
    pub(super) y: Axis,
    pub(super) frame: &'a Frame,
    pub(super) palette: &'a Palette,
}

impl Picture<'_> {
    /// All shapes above the backdrop.
    pub(super) fn shapes(&self) -> Vec<Shape> {
        let mut shapes = vec![Shape::BeginClip(self.frame.area)];
        for &mark in &self.chart.marks {
            shapes.extend(self.hairline(mark));
        }
        let (points, lines): (Vec<&Series>, Vec<&Series>) = self
            .chart
            .series
            .iter()
            .partition(|series| matches!(series.stroke, Stroke::Points | Stroke::Rings));
        for series in lines {
            match series.stroke {
                Stroke::Area => shapes.extend(self.area(series)),
                _ => self.line(&mut shapes, series),
            }
        }
        shapes.push(Shape::EndClip);
        // Drawn without the clip, so that markers on the edge stay whole.
        for series in points {
            self.points(&mut shapes, series);
        }
        self.texts(&mut shapes);
        shapes
    }

    /// Annotations and category names.
    fn texts(&self, shapes: &mut Vec<Shape>) {
        let frame = self.frame;
        let gap = frame.length(TICK_LABEL_GAP) as i32;
        let mut text = |text: &str, rgb: Rgb, (h, v): (HPos, VPos), at: (f64, f64)| {
            let style = LabelStyle {
                size: f64::from(frame.length(TICK_LABEL_SIZE)),
                rgb,
                h,
                v,
                bold: false,
            };
            shapes.push(Shape::Text {
                text: text.to_owned(),
                style,
                at: (libm::round(at.0) as i32, libm::round(at.1) as i32),
            });
        };
        let (left, _) = frame.area.x_grid();
        let (_, bottom) = frame.area.y_grid();
        let [across, up] = &self.chart.names;
        for (i, name) in across.iter().enumerate() {
            let place = self.chart.x.place(i as f64 + 1.0);
            if frame.x.contains(place) {
                let at = (frame.x_to_grid(place), f64::from(bottom + gap));
                text(name, self.palette.numeral, (HPos::Center, VPos::Top), at);
            }
        }
        for (i, name) in up.iter().enumerate() {
            let place = self.y.place(i as f64 + 1.0);
            if frame.y.contains(place) {
                let at = (f64::from(left - gap), frame.y_to_grid(place));
                text(name, self.palette.numeral, (HPos::Right, VPos::Center), at);
            }
        }
        for note in &self.chart.notes {
            let (x, y) = (self.chart.x.place(note.x), self.y.place(note.y));
            if !frame.x.contains(x) || !frame.y.contains(y) {
                continue;
            }
            let (x, y) = (frame.x_to_grid(x), frame.y_to_grid(y));
            if note.above {
                let at = (x, y - f64::from(gap) / 2.0);
                text(
                    &note.text,
                    self.palette.ink,
                    (HPos::Center, VPos::Bottom),
                    at,
                );
            } else {
                text(
                    &note.text,
                    self.palette.ink,
                    (HPos::Center, VPos::Center),
                    (x, y),
                );
            }
        }
    }

    fn ink(&self, series: &Series) -> Ink {
        Ink::pale(self.palette.color(series.color), series.opacity)
    }

    fn hairline(&self, mark: Hairline) -> Option<Shape> {
        let (left, right) = self.frame.area.x_grid();
        let (top, bottom) = self.frame.area.y_grid();
        let thin = self.frame.hairline(1.0);
        let (from, to) = match mark {
            Hairline::X(x) => {
                let place = self.chart.x.place(x);
                if !self.frame.x.contains(place) {
                    return None;
                }
                let at = self.frame.snapped(self.frame.x_to_grid(place));
                let at = at.clamp(left, right - thin);
                ((at, top), (at + thin, bottom))
            }
            Hairline::Y(y) => {
                let place = self.y.place(y);
                if !self.frame.y.contains(place) {
                    return None;
                }
                let at = self.frame.snapped(self.frame.y_to_grid(place));
                let at = at.clamp(top, bottom - thin);
                ((left, at), (right, at + thin))
            }
        };
        let ink = Ink::solid(self.palette.axis);
        Some(Shape::Rectangle { from, to, ink })
    }

    /// The points in grid units; `None` for NaN.
    fn places<'a>(&'a self, series: &'a Series) -> impl Iterator<Item = Option<(f64, f64)>> + 'a {
        let pairs = series.xs.iter().zip(&series.ys);
        pairs.map(|(&x, &y)| {
            let (x, y) = (self.chart.x.place(x), self.y.place(y));
            (!x.is_nan() && !y.is_nan()).then(|| {
                let far = |grid: f64| grid.clamp(-CLAMP, CLAMP);
                (far(self.frame.x_to_grid(x)), far(self.frame.y_to_grid(y)))
            })
        })
    }

    fn line(&self, shapes: &mut Vec<Shape>, series: &Series) {
        let order = match series.stroke {
            Stroke::Solid | Stroke::Points | Stroke::Rings | Stroke::Area => 0,
            Stroke::Dashed => 1,
            Stroke::Dotted => 2,
        };
        let width = self.frame.stroke(series.width.unwrap_or(STROKE[order]));
        let overshoot = width.div_ceil(2) as i32;
        let dash = DASHES[order].map(|dash| dash.map(|css| self.frame.length(css)));
        let places: Vec<_> = self.places(series).collect();
        for run in places.split(Option::is_none) {
            let run: Vec<(f64, f64)> = run.iter().flatten().copied().collect();
            for line in self.clip_at_sides(&run) {
                for points in clip(&line, &self.frame.area, overshoot) {
                    shapes.push(Shape::Path {
                        points,
                        ink: self.ink(series),
                        width,
                        dash,
                    });
                }
            }
        }
    }

    fn area(&self, series: &Series) -> Option<Shape> {
        let (left, right) = self.frame.area.x_grid();
        let (top, bottom) = self.frame.area.y_grid();
        let corner = |(x, y): (f64, f64)| {
            let (x, y) = (libm::round(x) as i32, libm::round(y) as i32);
            (x.clamp(left, right), y.clamp(top, bottom))
        };
        let points: Vec<_> = self.places(series).flatten().map(corner).collect();
        let ink = self.ink(series);
        (points.len() > 2).then_some(Shape::Polygon { points, ink })
    }

    /// The parts of a polyline between the left and the right edge.
    fn clip_at_sides(&self, line: &[(f64, f64)]) -> Vec<Vec<(f64, f64)>> {
        let (left, right) = self.frame.area.x_grid();
        let (left, right) = (f64::from(left), f64::from(right));
        let turned = |(x, y): (f64, f64)| (y, x);
        let mut parts: Vec<Vec<(f64, f64)>> = Vec::new();
        for pair in line.windows(2) {
            let [a, b] = [turned(pair[0]), turned(pair[1])];
            let Some((from, to)) = visible_part(a, b, left, right) else {
                continue;
            };
            let (from, to) = (turned(from), turned(to));
            match parts.last_mut() {
                Some(part) if part.last() == Some(&from) => part.push(to),
                _ => parts.push(vec![from, to]),
            }
        }
        parts
    }

    fn points(&self, shapes: &mut Vec<Shape>, series: &Series) {
        let open = series.stroke == Stroke::Rings;
        let usual = if open { RING[0] } else { POINT };
        let radius = 0.5 * series.width.unwrap_or(usual);
        let (left, right) = self.frame.area.x_grid();
        let (top, bottom) = self.frame.area.y_grid();
        for (x, y) in self.places(series).flatten() {
            let (x, y) = (libm::round(x) as i32, libm::round(y) as i32);
            if !(left..=right).contains(&x) || !(top..=bottom).contains(&y) {
                continue;
            }
            let ink = self.ink(series);
            if open {
                let paper = Ink::solid(self.palette.paper);
                shapes.push(Shape::disc(self.frame, (x, y), radius, paper));
                shapes.push(Shape::Ring {
                    center: (x, y),
                    radius: self.frame.length(radius),
                    ink,
                    width: self.frame.length(RING[1]),
                });
            } else {
                shapes.push(Shape::disc(self.frame, (x, y), radius, ink));
            }
        }
    }
}
