//! The ink of a single curve on a canvas, column by column, beside the curve that the mathematics asks for.

use super::session::Session;
use activation_lab::catalogue::{Expression, parse};
use activation_lab_plot::Order;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

/// Stroke widths of f, f′ and f″ in CSS px.
const STROKE: [f64; 3] = [2.5, 2.0, 1.5];
/// Greatest root of the mean square distance from the truth over the columns, in CSS px.
const RMS: f64 = 0.15;
/// The slope from which a distance is measured across the curve.
const STEEP: f64 = 4.0;
/// The logarithm of the factor by which the length of the ink differs at most between neighbours where a curve counts as straight.
const TURN: f64 = 0.05;
/// The share of the visible columns that is inked at least: all of a solid curve, the dashes of the others.
const LEAST_SHARE: [f64; 3] = [0.97, 0.4, 0.0];
/// Around a jump, half the width in CSS px that belongs to its dots.
pub(crate) const DOT: f64 = 4.5;
/// Slices of a column in which the curve counts as straight.
const SLICES: usize = 8;

/// What to draw: one curve of one function, alone.
#[derive(Clone, Debug)]
pub(crate) struct Sitter {
    pub(crate) function: String,
    pub(crate) order: Order,
    pub(crate) x: [f64; 2],
    /// `None` for the automatic range.
    pub(crate) y: Option<[f64; 2]>,
    pub(crate) pixel_ratio: f64,
    pub(crate) theme: &'static str,
}

impl Sitter {
    /// A curve in the ranges of the page, at pixel ratio 1.
    pub(crate) fn new(function: &str, order: Order) -> Self {
        Self {
            function: function.to_owned(),
            order,
            x: [-6.0, 6.0],
            y: None,
            pixel_ratio: 1.0,
            theme: "light",
        }
    }

    pub(crate) fn x(self, lo: f64, hi: f64) -> Self {
        Self {
            x: [lo, hi],
            ..self
        }
    }

    pub(crate) fn y(self, lo: f64, hi: f64) -> Self {
        let y = Some([lo, hi]);
        Self { y, ..self }
    }

    pub(crate) fn pixel_ratio(self, pixel_ratio: f64) -> Self {
        Self {
            pixel_ratio,
            ..self
        }
    }

    /// Draws on a canvas of 760 × 420 CSS px.
    pub(crate) async fn draw(&self, page: &Session) -> Ink {
        self.look(page, Value::Null).await
    }

    /// Looks at the canvas of the page, which must show just this.
    pub(crate) async fn on_page(&self, page: &Session) -> Ink {
        self.look(page, json!("#canvas")).await
    }

    async fn look(&self, page: &Session, canvas: Value) -> Ink {
        let show = ["f", "df", "d2f"][self.order.index()];
        let given = json!({
            "functions": self.function, "show": show,
            "x": self.x, "y": self.y.map_or(json!("auto"), |y| json!(y)),
            "width": 760, "height": 420, "pixelRatio": self.pixel_ratio,
            "theme": self.theme, "canvas": canvas,
        });
        let body = concat!(include_str!("ink.js"), "return inkOf(lab, given);");
        Ink::read(self, &page.lab(body, given).await)
    }
}

/// The ink of one curve.
pub(crate) struct Ink {
    curve: Expression,
    order: Order,
    pub(crate) ratio: f64,
    /// Left, top, width and height of the plot area in device px.
    pub(crate) area: [f64; 4],
    pub(crate) x: [f64; 2],
    pub(crate) y: [f64; 2],
    columns: usize,
    coverage: Vec<u8>,
}

/// One column of pixels, in device px.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    /// How long the ink is, and how long it should be.
    pub(crate) ink: f64,
    pub(crate) expected_ink: f64,
    /// Where the middle of the ink is, and where it should be.
    pub(crate) middle: f64,
    pub(crate) truth: f64,
    /// How much longer the ink is than the stroke is wide.
    pub(crate) steepness: f64,
    /// Whether the whole stroke lies in the plot area.
    pub(crate) whole: bool,
}

impl Ink {
    fn read(sitter: &Sitter, answer: &Value) -> Self {
        let number = |value: &Value| value.as_f64().expect("a number");
        let pair = |key: &str| [0, 1].map(|i| number(&answer[key][i]));
        let coverage = answer["coverage"].as_str().expect("coverage");
        Self {
            curve: parse(&sitter.function).expect("an expression"),
            order: sitter.order,
            ratio: number(&answer["ratio"]),
            area: [0, 1, 2, 3].map(|i| number(&answer["area"][i])),
            x: pair("x"),
            y: pair("y"),
            columns: number(&answer["columns"]) as usize,
            coverage: BASE64_STANDARD.decode(coverage).expect("base64"),
        }
    }

    /// The covered share of a pixel.
    pub(crate) fn at(&self, column: usize, row: usize) -> f64 {
        f64::from(self.coverage[row * self.columns + column]) / 255.0
    }

    /// The row, in device px, of a value.
    pub(crate) fn row_of(&self, value: f64) -> f64 {
        self.area[1] + (self.y[1] - value) / (self.y[1] - self.y[0]) * self.area[3]
    }

    /// The column, in device px, of an x.
    pub(crate) fn column_of(&self, x: f64) -> f64 {
        self.area[0] + (x - self.x[0]) / (self.x[1] - self.x[0]) * self.area[2]
    }

    /// The row at which the curve passes a column, in device px.
    fn truth(&self, column: f64) -> f64 {
        let share = (column - self.area[0]) / self.area[2];
        let x = self.x[0] + share * (self.x[1] - self.x[0]);
        self.row_of(self.order.of(self.curve.at(x)))
    }

    /// The columns of the plot area in which the curve is defined, but for those under the dots of a jump.
    pub(crate) fn columns(&self) -> Vec<Column> {
        let jumps: Vec<f64> = self.jumps().map(|(x, ..)| self.column_of(x)).collect();
        let dots = DOT * self.ratio + 1.0;
        let [left, _, width, _] = self.area;
        (left as usize..(left + width) as usize)
            .filter(|&at| {
                jumps
                    .iter()
                    .all(|jump| (at as f64 + 0.5 - jump).abs() > dots)
            })
            .filter_map(|at| self.column(at))
            .collect()
    }

    /// Where the curve jumps: x and the limits from both sides.
    pub(crate) fn jumps(&self) -> impl Iterator<Item = (f64, f64, f64)> {
        let sides = self.curve.kinks().into_iter().map(|kink| {
            let [left, right] = [kink.left, kink.right].map(|jet| self.order.of(jet));
            (kink.x, left, right)
        });
        sides.filter(|(_, left, right)| left != right)
    }

    fn column(&self, at: usize) -> Option<Column> {
        let [_, top, _, height] = self.area;
        let stroke = STROKE[self.order.index()] * self.ratio;
        let (mut moment, mut length, mut whole) = (0.0, 0.0, true);
        let mut steepness = 0.0;
        for slice in 0..SLICES {
            let edge = |i: usize| self.truth(at as f64 + i as f64 / SLICES as f64);
            let (from, to) = (edge(slice), edge(slice + 1));
            let longer = ((to - from) * SLICES as f64).hypot(1.0);
            let thickness = stroke * longer;
            steepness += longer / SLICES as f64;
            let middle = 0.5 * (from + to);
            if !middle.is_finite() {
                return None;
            }
            let (upper, lower) = (middle - 0.5 * thickness, middle + 0.5 * thickness);
            whole &= upper >= top && lower <= top + height;
            let seen = (lower.min(top + height) - upper.max(top)).max(0.0);
            length += seen / SLICES as f64;
            moment += seen / SLICES as f64 * 0.5 * (lower.min(top + height) + upper.max(top));
        }
        let rows = top as usize..(top + height) as usize;
        let ink: f64 = rows.clone().map(|row| self.at(at, row)).sum();
        let weighted: f64 = rows.map(|row| self.at(at, row) * (row as f64 + 0.5)).sum();
        Some(Column {
            ink,
            expected_ink: length,
            middle: weighted / ink,
            truth: moment / length,
            steepness,
            whole,
        })
    }

    /// The columns in which the whole stroke is seen and which tell where it is: where the curve turns sharply, the ink of one
    /// column belongs to the curve in the next.
    pub(crate) fn telling(&self) -> Vec<Column> {
        let columns = self.columns();
        let turns = |a: &Column, b: &Column| (a.steepness / b.steepness).ln().abs() > TURN;
        let lone = columns.windows(3).filter(|c| {
            let steady = !turns(&c[0], &c[1]) && !turns(&c[1], &c[2]);
            c[1].whole && steady
        });
        lone.map(|c| c[1]).collect()
    }

    /// How far the ink is from the truth in a column, in CSS px: upwards, or across the curve where it is steep, as the eye sees it.
    pub(crate) fn distance(&self, column: &Column) -> f64 {
        (column.middle - column.truth).abs() / (column.steepness / STEEP).max(1.0) / self.ratio
    }

    /// Asserts that the ink lies on the truth, and that it covers the visible curve, but for the gaps of a dashed one.
    pub(crate) fn judge(&self, what: &str) {
        let telling = self.telling();
        // Where a dash begins or ends there is less ink.
        let inked: Vec<_> = telling
            .iter()
            .filter(|c| (c.ink / c.expected_ink - 1.0).abs() < 0.1)
            .collect();
        let squares = inked.iter().map(|c| self.distance(c).powi(2));
        let rms = (squares.sum::<f64>() / inked.len() as f64).sqrt();
        assert!(rms <= RMS, "{what}: {rms:.3} CSS px from the truth");
        assert!(telling.len() > 10, "{what}: {} columns tell", telling.len());
        let share = inked.len() as f64 / telling.len() as f64;
        let least = LEAST_SHARE[self.order.index()];
        assert!(share > least, "{what}: {share:.2} of the curve is inked");
    }
}
