//! Layout of one picture, and the map from data to the surface's grid.

use super::clip::visible_part;
use super::picture::STROKE;
use super::{LabelStyle, Range, Ticks};
use activation_lab::functions::Scale;

/// Grid units per device px.
///
/// 64 keeps rounding below a hundredth of a pixel, and a canvas 8,192 px wide within the 24 bits of a GPU's f32.
pub const GRID: i32 = 64;

/// Font size of tick labels in CSS px.
pub(crate) const TICK_LABEL_SIZE: f64 = 12.0;
/// Distance between the plot area and tick labels in CSS px.
pub(crate) const TICK_LABEL_GAP: f64 = 8.0;
/// Margins around the plot area in CSS px.
pub(super) const TOP: f64 = 12.0;
pub(super) const RIGHT: f64 = 16.0;
pub(super) const BOTTOM: f64 = 28.0;
/// Minimum width of the left margin in digits, so that it does not move when a minus sign appears.
const LEFT_DIGITS: usize = 4;
/// Target distance of grid lines in CSS px.
const X_SPACING: f64 = 60.0;
const Y_SPACING: f64 = 44.0;

/// Growth of a stroke in CSS px per unit of `scale`: the width of f.
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
    /// Magnification of tick labels, strokes and dots, for example for lecture halls; 1 is normal.
    pub scale: f64,
}

impl Size {
    /// A surface of `width` × `height` CSS px at magnification 1.
    #[must_use]
    pub const fn new(width: f64, height: f64, pixel_ratio: f64) -> Self {
        Self {
            width,
            height,
            pixel_ratio,
            scale: 1.0,
        }
    }

    /// Device px per unmagnified CSS px.
    fn unit(&self) -> f64 {
        self.pixel_ratio * self.scale
    }
}

/// Additional margins above and below the plot, in CSS px.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Insets {
    /// Above.
    pub top: f64,
    /// Below.
    pub bottom: f64,
}

/// A rectangle in whole device px, from the top left corner.
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

/// The plot area and its visible ranges.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The plot area in device px.
    pub area: Area,
    /// The visible x.
    pub x: Range,
    /// The visible y.
    pub y: Range,
    /// Ticks of x.
    pub x_ticks: Ticks,
    /// Ticks of y.
    pub y_ticks: Ticks,
    /// Size of the surface.
    pub size: Size,
    /// Coordinate labels beside marked points.
    pub labels: Vec<PointLabel>,
}

/// A coordinate label of a marked point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointLabel {
    /// x of the point, in data.
    pub x: f64,
    /// y of the point, in data.
    pub y: f64,
    /// Left edge of the label, in CSS px.
    pub left: f64,
    /// Top edge, in CSS px.
    pub top: f64,
    /// Width, in CSS px.
    pub width: f64,
    /// Height, in CSS px.
    pub height: f64,
}

impl Frame {
    /// Lays out ranges of data on a surface; `None` if there is no room for a plot area.
    pub fn new(size: Size, x: Range, y: Range) -> Option<Self> {
        Self::scaled(size, Insets::default(), [x, y], [Scale::Linear; 2])
    }

    /// [`Frame::new`] with ranges in axis units, and additional margins.
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
        // The size at magnification 1.
        let [width, height] = [size.width, size.height].map(|css| css / size.scale);
        let (above, below) = (
            TOP + insets.top / size.scale,
            BOTTOM + insets.bottom / size.scale,
        );
        let inner_height = height - above - below;
        let y_ticks = Ticks::on(y_scale, y, (inner_height / Y_SPACING).max(2.0));
        let digits = y_ticks.iter().map(|(_, label)| label.chars().count()).max();
        let digits = digits.unwrap_or(0).max(LEFT_DIGITS);
        let left = LabelStyle::width(&"0".repeat(digits), TICK_LABEL_SIZE) + TICK_LABEL_GAP + 4.0;
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

    /// The range around the center of `y` that makes units of x and y equally long; `y` if that range is invalid.
    pub(super) fn equal_aspect(size: Size, insets: Insets, x: Range, y: Range) -> Range {
        let middle = 0.5 * y.lo() + 0.5 * y.hi();
        let mut range = y;
        // The tick labels of y determine the width of the area; the iteration converges in one or two rounds.
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

    /// Ticks of x, as dense as their labels allow.
    fn x_ticks(scale: Scale, x: Range, width: f64) -> Ticks {
        let mut spacing = X_SPACING;
        loop {
            let ticks = Ticks::on(scale, x, (width / spacing).max(2.0));
            let widest = ticks
                .iter()
                .map(|(_, label)| LabelStyle::width(label, TICK_LABEL_SIZE));
            let needed = widest.fold(0.0, f64::max) + 2.0 * TICK_LABEL_GAP;
            if needed <= spacing || spacing >= width {
                return ticks;
            }
            spacing = needed;
        }
    }

    /// Horizontal position of `x`, in grid units.
    pub fn x_to_grid(&self, x: f64) -> f64 {
        let share = (x - self.x.lo()) / self.x.width();
        f64::from(GRID) * (f64::from(self.area.left) + share * f64::from(self.area.width))
    }

    /// The inverse of [`Frame::x_to_grid`].
    pub fn grid_to_x(&self, grid: f64) -> f64 {
        let share =
            (grid / f64::from(GRID) - f64::from(self.area.left)) / f64::from(self.area.width);
        self.x.lo() + share * self.x.width()
    }

    /// Vertical position of `y` in grid units, downward positive.
    pub fn y_to_grid(&self, y: f64) -> f64 {
        let share = (self.y.hi() - y) / self.y.width();
        f64::from(GRID) * (f64::from(self.area.top) + share * f64::from(self.area.height))
    }

    /// The point (x, y), inside or near the visible ranges, in integer grid units.
    pub(super) fn point(&self, x: f64, y: f64) -> (i32, i32) {
        let whole = |grid: f64| libm::round(grid) as i32;
        (whole(self.x_to_grid(x)), whole(self.y_to_grid(y)))
    }

    /// The visible part of the segment between two points (x, y) with visible x, in grid units.
    pub(super) fn segment(&self, ends: [(f64, f64); 2]) -> Option<[(i32, i32); 2]> {
        let [a, b] = ends.map(|(x, y)| (self.x_to_grid(x), self.y_to_grid(y)));
        let (top, bottom) = self.area.y_grid();
        let (from, to) = visible_part(a, b, f64::from(top), f64::from(bottom))?;
        let whole = |(x, y): (f64, f64)| (libm::round(x) as i32, libm::round(y) as i32);
        Some([whole(from), whole(to)])
    }

    /// Distance in grid units by which a curve extends beyond the top and bottom edge, until its stroke is invisible.
    pub fn overshoot(&self) -> i32 {
        let widest = STROKE.into_iter().fold(0.0, f64::max);
        self.stroke(widest).div_ceil(2) as i32
    }

    /// The device px, in grid units, at which a hairline centered on `grid` starts.
    pub(super) fn snapped(&self, grid: f64) -> i32 {
        let thin = f64::from(self.hairline(1.0) / 2);
        (libm::round((grid - thin) / f64::from(GRID)) as i32) * GRID
    }

    /// An unmagnified length in CSS px, as integer grid units; at least one.
    pub fn length(&self, css: f64) -> u32 {
        libm::round(css * self.size.unit() * f64::from(GRID)).max(1.0) as u32
    }

    /// A stroke width in CSS px, as integer grid units. Magnification adds the same amount to every stroke: thin ones would
    /// vanish at a distance, and dashes still distinguish the curves.
    pub fn stroke(&self, css: f64) -> u32 {
        let grown = css + GROWTH * (self.size.scale - 1.0);
        self.length(grown / self.size.scale)
    }

    /// Width of the surface in grid units.
    pub(super) fn surface_width(&self) -> f64 {
        libm::round(self.size.width * self.size.pixel_ratio * f64::from(GRID))
    }

    /// A line width in CSS px, rounded down to whole device px (at least one), in grid units.
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
