//! The layout of one picture, and the map from data to the surface's grid.

use super::clip::visible_part;
use super::picture::STROKE;
use super::{NumeralStyle, Range, Ticks};
use crate::functions::Scale;

/// Grid units per device pixel.
///
/// 64 keeps rounding below a hundredth of a pixel, and a canvas 8,192 px wide within the 24 bits
/// that graphics processors keep exactly.
pub const GRID: i32 = 64;

/// Size of the axis numerals in CSS px.
pub(crate) const NUMERAL_SIZE: f64 = 12.0;
/// Distance from the plot area to its numerals in CSS px.
pub(crate) const NUMERAL_GAP: f64 = 8.0;
/// Margins around the plot area in CSS px.
pub(super) const TOP: f64 = 12.0;
pub(super) const RIGHT: f64 = 16.0;
pub(super) const BOTTOM: f64 = 28.0;
/// The left margin holds at least this many digits, so that it stays put when a minus sign appears.
const LEFT_DIGITS: usize = 4;
/// Aimed distance of grid lines in CSS px.
const X_SPACING: f64 = 60.0;
const Y_SPACING: f64 = 44.0;

/// By how many CSS px a curve grows with each 1 of the scale: as much as f has.
const GROWTH: f64 = STROKE[0];

/// The size of a surface.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width in CSS px.
    pub width: f64,
    /// Height in CSS px.
    pub height: f64,
    /// Device px per CSS px.
    pub pixel_ratio: f64,
    /// How many times larger than usual numerals, strokes and dots are, as for the back of a room; 1 is usual.
    pub scale: f64,
}

impl Size {
    /// A surface of `width` × `height` CSS px, drawn as large as usual.
    #[must_use]
    pub const fn new(width: f64, height: f64, pixel_ratio: f64) -> Self {
        Self {
            width,
            height,
            pixel_ratio,
            scale: 1.0,
        }
    }

    /// Device px in a CSS px of the usual drawing.
    fn unit(&self) -> f64 {
        self.pixel_ratio * self.scale
    }
}

/// Room in CSS px above and below the plot and its numerals.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Insets {
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
}

/// A rectangle in whole device px, measured from the top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left edge.
    pub left: i32,
    /// Top edge.
    pub top: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
}

/// Where the plot area lies and which data it shows.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The plot area in device px.
    pub area: Area,
    /// The visible x.
    pub x: Range,
    /// The visible y.
    pub y: Range,
    /// The vertical grid lines.
    pub x_ticks: Ticks,
    /// The horizontal grid lines.
    pub y_ticks: Ticks,
    /// The surface's size.
    pub size: Size,
    /// The coordinates that are written beside marked points.
    pub labels: Vec<PointLabel>,
}

/// Where the coordinates of a point stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointLabel {
    /// x of the point.
    pub x: f64,
    /// y of the point.
    pub y: f64,
    /// Left edge in CSS px, as the following ones.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Frame {
    /// Lays `x` and `y` out on a surface; `None` where there is no room for a plot.
    pub fn new(size: Size, x: Range, y: Range) -> Option<Self> {
        Self::scaled(size, Insets::default(), [x, y], [Scale::Linear; 2])
    }

    /// As [`Frame::new`] with ranges in units of their axes, decimal exponents where one is logarithmic.
    pub(super) fn scaled(
        size: Size,
        insets: Insets,
        [x, y]: [Range; 2],
        scales: [Scale; 2],
    ) -> Option<Self> {
        let [x_scale, y_scale] = scales;
        let unit = size.unit();
        let device = |length: f64| libm::round(length * unit) as i32;
        let whole = |css: f64| libm::round(css * size.pixel_ratio) as i32;
        // As large as the usual drawing would be.
        let [width, height] = [size.width, size.height].map(|css| css / size.scale);
        let (above, below) = (
            TOP + insets.top / size.scale,
            BOTTOM + insets.bottom / size.scale,
        );
        let inner_height = height - above - below;
        let y_ticks = Ticks::on(y_scale, y, (inner_height / Y_SPACING).max(2.0));
        let digits = y_ticks.iter().map(|(_, label)| label.chars().count()).max();
        let digits = digits.unwrap_or(0).max(LEFT_DIGITS);
        let left = NumeralStyle::width(&"0".repeat(digits), NUMERAL_SIZE) + NUMERAL_GAP + 4.0;
        let x_ticks = Self::x_ticks(x_scale, x, width - left - RIGHT);
        let area = Area {
            left: device(left),
            top: device(above),
            width: whole(size.width) - device(left) - device(RIGHT),
            height: whole(size.height) - device(above) - device(below),
        };
        let room = area.width >= 8 && area.height >= 8 && unit > 0.0;
        room.then_some(Self {
            area,
            x,
            y,
            x_ticks,
            y_ticks,
            size,
            labels: Vec::new(),
        })
    }

    /// The y range around the middle of `y` in which a unit is as long as one of x; `y` where there is none.
    pub(super) fn equal_aspect(size: Size, insets: Insets, x: Range, y: Range) -> Range {
        let middle = 0.5 * y.lo() + 0.5 * y.hi();
        let mut range = y;
        // The numerals of y decide how wide the area is; that settles after a round or two.
        for _ in 0..4 {
            let scales = [Scale::Linear; 2];
            let Some(frame) = Self::scaled(size, insets, [x, range], scales) else {
                return y;
            };
            let half = 0.5 * x.width() * f64::from(frame.area.height) / f64::from(frame.area.width);
            let Some(next) = Range::new(middle - half, middle + half) else {
                return y;
            };
            if next == range {
                break;
            }
            range = next;
        }
        range
    }

    /// Vertical lines as near to each other as their numerals allow.
    fn x_ticks(scale: Scale, x: Range, width: f64) -> Ticks {
        let mut spacing = X_SPACING;
        loop {
            let ticks = Ticks::on(scale, x, (width / spacing).max(2.0));
            let widest = ticks
                .iter()
                .map(|(_, label)| NumeralStyle::width(label, NUMERAL_SIZE));
            let needed = widest.fold(0.0, f64::max) + 2.0 * NUMERAL_GAP;
            if needed <= spacing || spacing >= width {
                return ticks;
            }
            spacing = needed;
        }
    }

    /// The horizontal position of `x` in grid units.
    pub fn x_to_grid(&self, x: f64) -> f64 {
        let share = (x - self.x.lo()) / self.x.width();
        f64::from(GRID) * (f64::from(self.area.left) + share * f64::from(self.area.width))
    }

    /// The x that stands at a horizontal position in grid units.
    pub fn grid_to_x(&self, grid: f64) -> f64 {
        let share =
            (grid / f64::from(GRID) - f64::from(self.area.left)) / f64::from(self.area.width);
        self.x.lo() + share * self.x.width()
    }

    /// The vertical position of `y` in grid units; downwards is positive.
    pub fn y_to_grid(&self, y: f64) -> f64 {
        let share = (self.y.hi() - y) / self.y.width();
        f64::from(GRID) * (f64::from(self.area.top) + share * f64::from(self.area.height))
    }

    /// The point (x, y), which lies in the visible ranges or not far outside.
    pub(super) fn point(&self, x: f64, y: f64) -> (i32, i32) {
        let whole = |grid: f64| libm::round(grid) as i32;
        (whole(self.x_to_grid(x)), whole(self.y_to_grid(y)))
    }

    /// The visible part of the straight line between two points (x, y), whose x are visible.
    pub(super) fn segment(&self, ends: [(f64, f64); 2]) -> Option<[(i32, i32); 2]> {
        let [a, b] = ends.map(|(x, y)| (self.x_to_grid(x), self.y_to_grid(y)));
        let (top, bottom) = self.area.y_grid();
        let (from, to) = visible_part(a, b, f64::from(top), f64::from(bottom))?;
        let whole = |(x, y): (f64, f64)| (libm::round(x) as i32, libm::round(y) as i32);
        Some([whole(from), whole(to)])
    }

    /// How far beyond the upper and the lower edge a curve goes on, in grid units: until its ink is out of sight.
    pub fn overshoot(&self) -> i32 {
        let widest = STROKE.into_iter().fold(0.0, f64::max);
        self.stroke(widest).div_ceil(2) as i32
    }

    /// Where a hairline begins whose middle is at a position in grid units: on whole device px.
    pub(super) fn snapped(&self, grid: f64) -> i32 {
        let thin = f64::from(self.hairline(1.0) / 2);
        (libm::round((grid - thin) / f64::from(GRID)) as i32) * GRID
    }

    /// A length of the drawing in CSS px, before it is scaled, as whole grid units, at least one.
    pub fn length(&self, css: f64) -> u32 {
        libm::round(css * self.size.unit() * f64::from(GRID)).max(1.0) as u32
    }

    /// The width of a curve as [`Frame::length`] takes it. In a larger drawing every curve grows by the same amount: from afar dashes
    /// tell them apart, and the thin ones would be lost.
    pub fn stroke(&self, css: f64) -> u32 {
        let grown = css + GROWTH * (self.size.scale - 1.0);
        self.length(grown / self.size.scale)
    }

    /// The surface's width in grid units.
    pub(super) fn surface_width(&self) -> f64 {
        libm::round(self.size.width * self.size.pixel_ratio * f64::from(GRID))
    }

    /// A line width in CSS px as whole device px, at least one, in grid units: crisp at every ratio.
    pub fn hairline(&self, css: f64) -> i32 {
        (libm::floor(css * self.size.unit() + 0.01).max(1.0) as i32) * GRID
    }
}

impl Area {
    /// Left and right edge in grid units.
    pub fn x_grid(&self) -> (i32, i32) {
        (self.left * GRID, (self.left + self.width) * GRID)
    }

    /// Top and bottom edge in grid units.
    pub fn y_grid(&self) -> (i32, i32) {
        (self.top * GRID, (self.top + self.height) * GRID)
    }
}
