//! Charts of given points, in the look of the plot: same ground, same numerals, same strokes.

use plotters_backend::DrawingErrorKind;

use super::clip::{clip, visible_part};
use super::palette::{Palette, Rgb};
use super::picture::{DASHES, STROKE};
use super::shape::{Ink, Shape, paint};
use super::svg::{SvgSurface, document};
use super::{Axis, Backdrop, Frame, Range, Size, Surface, Theme};
use crate::functions::Scale;

/// Diameter of a point in CSS px.
const POINT: f64 = 7.0;
/// Diameter of an open dot and width of its line in CSS px.
const RING: [f64; 2] = [7.0, 1.5];
/// Beyond any picture, in grid units; keeps 0 on a logarithmic axis out of the arithmetic.
const FAR: f64 = 1e12;

/// Points and how they are joined.
#[derive(Clone, Debug)]
pub struct Series {
    /// Where the points stand; NaN in either list interrupts the line.
    pub xs: Vec<f64>,
    /// One for each x.
    pub ys: Vec<f64>,
    /// The colour.
    pub colour: Colour,
    /// What joins the points.
    pub stroke: Stroke,
    /// Width of the line, or diameter of the points, in CSS px; the plot's own where there is none.
    pub width: Option<f64>,
    /// How much of what is below is covered, from 0 to 1.
    pub opacity: f64,
}

/// The colour of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// As text.
    Ink,
    /// As what is said beside: numerals, references.
    Quiet,
    /// That of the function at a position of the list, from 0.
    Curve(usize),
}

/// What joins the points of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// As f.
    Solid,
    /// As f′.
    Dashed,
    /// As f″.
    Dotted,
    /// Nothing: every point is a disc.
    Points,
    /// Nothing: every point is an open dot, as where a curve jumps.
    Rings,
    /// The polygon of the points is filled; what lies outside of the chart is pressed to its edge.
    Area,
}

/// A thin line across the whole chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Hairline {
    /// Upright, at an x.
    X(f64),
    /// Level, at a y.
    Y(f64),
}

/// Everything that decides a chart, but not on what it is drawn.
#[derive(Clone, Debug)]
pub struct Chart {
    /// The series, the first one lowest.
    pub series: Vec<Series>,
    /// Lines below the series.
    pub marks: Vec<Hairline>,
    /// The x axis.
    pub x: Axis,
    /// The y axis, or the scale of one that fits.
    pub y: Result<Axis, Scale>,
}

/// Where a chart was drawn.
#[derive(Clone, Debug)]
pub struct Charted {
    /// The plot area; its ranges are in units of the axes.
    pub frame: Frame,
    /// The visible x, in data.
    pub x: Range,
    /// The visible y, in data.
    pub y: Range,
}

/// Draws `chart` on a surface of `size` and says where it is; `None`, with only the ground drawn, where there is no room.
///
/// # Errors
/// Whatever the surface reports.
pub fn draw_chart<S: Surface>(
    surface: &mut S,
    chart: &Chart,
    size: Size,
    palette: &Palette,
) -> Result<Option<Charted>, DrawingErrorKind<S::ErrorType>> {
    let (x, y) = (chart.x, chart.y_axis());
    let backdrop = Backdrop {
        size,
        x: x.span,
        y: y.span,
        scales: [x.scale, y.scale],
        palette: *palette,
    };
    let Some(frame) = backdrop.draw(surface)? else {
        return Ok(None);
    };
    let picture = Picture {
        chart,
        y,
        frame: &frame,
        palette,
    };
    paint(surface, &picture.shapes())?;
    let (x, y) = (x.ends, y.ends);
    Ok(Some(Charted { frame, x, y }))
}

/// An SVG document that shows `chart`, `width` × `height` CSS px.
pub fn chart_svg(chart: &Chart, width: f64, height: f64, theme: Theme) -> String {
    document(width, height, |surface: &mut SvgSurface, size| {
        draw_chart(surface, chart, size, theme.palette()).map(|_| ())
    })
}

impl Chart {
    /// The y axis: the one asked for, or one that shows what is above the visible x.
    fn y_axis(&self) -> Axis {
        self.y.unwrap_or_else(|scale| {
            let points = self
                .series
                .iter()
                .flat_map(|series| series.xs.iter().zip(&series.ys));
            let seen = points.filter(|&(&x, _)| self.x.ends.contains(x));
            Axis::fitting(scale, seen.map(|(_, &y)| y))
        })
    }
}

/// A chart whose place is known.
struct Picture<'a> {
    chart: &'a Chart,
    y: Axis,
    frame: &'a Frame,
    palette: &'a Palette,
}

impl Picture<'_> {
    /// Everything above the backdrop.
    fn shapes(&self) -> Vec<Shape> {
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
        // A point may stand on the edge of the area, and is whole even there.
        for series in points {
            self.points(&mut shapes, series);
        }
        shapes
    }

    fn ink(&self, series: &Series) -> Ink {
        let rgb: Rgb = match series.colour {
            Colour::Ink => self.palette.ink,
            Colour::Quiet => self.palette.numeral,
            Colour::Curve(index) => self.palette.curve(index),
        };
        Ink::pale(rgb, series.opacity)
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

    /// The points in grid units; `None` for one that is nowhere.
    fn places<'a>(&'a self, series: &'a Series) -> impl Iterator<Item = Option<(f64, f64)>> + 'a {
        let pairs = series.xs.iter().zip(&series.ys);
        pairs.map(|(&x, &y)| {
            let (x, y) = (self.chart.x.place(x), self.y.place(y));
            (!x.is_nan() && !y.is_nan()).then(|| {
                let far = |grid: f64| grid.clamp(-FAR, FAR);
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
            for line in self.between_sides(&run) {
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

    /// The parts of a line between the left and the right edge.
    fn between_sides(&self, line: &[(f64, f64)]) -> Vec<Vec<(f64, f64)>> {
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
