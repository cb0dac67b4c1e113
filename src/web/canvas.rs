//! The canvas as a surface. plotters-canvas owns it; what is drawn goes straight to its context, which is scaled to the grid and is
//! told each colour, font and width only once. With plotters-canvas' own strokes, which write every colour anew, the standard
//! library's formatting of f64 becomes part of the WebAssembly: 7 kB after Brotli.

use std::cell::Cell;

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::plot::{Area, Backdrop, Dash, Frame, GRID, Surface, decimal};

use super::kept::Kept;

type Drawn = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

/// Surfaces that are kept: a plot and the strip below it.
const KEPT: usize = 2;

/// The scale at which coordinates are device px.
const DEVICE: f64 = 1.0;
/// The scale at which coordinates are grid units.
const FINE: f64 = 1.0 / GRID as f64;

thread_local! {
    /// The surfaces of the canvases that were drawn on last, the last one at the end: while a slider moves, a plot and the strip
    /// below it are the same ones in every frame.
    static RECENT: Cell<Vec<CanvasSurface>> = const { Cell::new(Vec::new()) };
}

/// A canvas whose context is scaled so that grid units fall on device px.
pub(super) struct CanvasSurface {
    backend: CanvasBackend,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    /// The font family of numerals, where it is not the plot's own.
    family: Option<String>,
    state: State,
    kept: Kept,
}

/// Red, green and blue, and how much of it covers what is below.
type Paint = ((u8, u8, u8), f64);

/// What this picture has set in the context. Every setting is a call that costs as much as a line of a curve, or more.
#[derive(Default)]
struct State {
    /// Device px in a unit of the coordinates.
    scale: Option<f64>,
    fill: Option<Paint>,
    stroke: Option<Paint>,
    /// Where text hangs.
    anchor: Option<(&'static str, &'static str)>,
    /// The font size, in grid units, and whether it is bold.
    font: Option<(f64, bool)>,
}

impl CanvasSurface {
    /// Prepares `canvas` for one picture with numerals of the font `family`; `None` where it has no 2d context.
    pub(super) fn new(canvas: HtmlCanvasElement, family: Option<String>) -> Option<Self> {
        let mut recent = RECENT.take();
        let known = recent.iter().position(|surface| surface.canvas == canvas);
        let known = known.map(|at| recent.remove(at));
        RECENT.set(recent);
        let mut surface = match known {
            Some(known) => known,
            None => Self::on(canvas)?,
        };
        if surface.family != family {
            surface.kept = Kept::default();
            surface.family = family;
        }
        surface.state = State::default();
        surface.context.set_line_join("round");
        // A context takes its direction from the page, and one that runs from right to left writes "6−". web-sys has no setter.
        let _ = js_sys::Reflect::set(&surface.context, &"direction".into(), &"ltr".into());
        Some(surface)
    }

    /// Lets go of `canvas`, on which nothing is drawn any more.
    pub(super) fn forget(canvas: &HtmlCanvasElement) {
        let mut recent = RECENT.take();
        recent.retain(|surface| surface.canvas != *canvas);
        RECENT.set(recent);
    }

    fn on(canvas: HtmlCanvasElement) -> Option<Self> {
        Some(Self {
            backend: CanvasBackend::with_canvas_object(canvas.clone())?,
            context: canvas.get_context("2d").ok()??.dyn_into().ok()?,
            canvas,
            family: None,
            state: State::default(),
            kept: Kept::default(),
        })
    }

    /// Takes the scale back; the other settings are made anew for every picture.
    pub(super) fn finish(mut self) {
        self.set_scale(DEVICE);
        let mut recent = RECENT.take();
        if recent.len() >= KEPT {
            recent.remove(0);
        }
        recent.push(self);
        RECENT.set(recent);
    }

    fn set_scale(&mut self, scale: f64) {
        if self.state.scale != Some(scale) {
            // Numbers are always accepted.
            let _ = self.context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0);
            self.state.scale = Some(scale);
        }
    }

    fn set_font(&mut self, size: f64, bold: bool, family: &str) {
        if self.state.font != Some((size, bold)) {
            // The same font as in the last picture is no work for the browser; to ask which one it is would be.
            let family = self.family.as_deref().unwrap_or(family);
            let weight = if bold { "600 " } else { "" };
            let font = format!("{weight}{}px {family}", decimal(size / f64::from(GRID), 6));
            self.context.set_font(&font);
            self.state.font = Some((size, bold));
        }
    }

    fn set_fill(&mut self, color: BackendColor) {
        let paint = (color.rgb, color.alpha);
        if self.state.fill != Some(paint) {
            self.context.set_fill_style_str(&css(paint));
            self.state.fill = Some(paint);
        }
    }

    /// Begins a path that leads through the points, in grid units.
    fn trace(&self, points: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (x, y) in points {
            // The first line of a path begins where it ends.
            self.context.line_to(f64::from(x), f64::from(y));
        }
    }

    fn set_stroke<S: BackendStyle>(&mut self, style: &S) {
        let color = style.color();
        let paint = (color.rgb, color.alpha);
        if self.state.stroke != Some(paint) {
            self.context.set_stroke_style_str(&css(paint));
            self.state.stroke = Some(paint);
        }
        self.context.set_line_width(f64::from(style.stroke_width()));
    }
}

fn css(((r, g, b), alpha): Paint) -> String {
    if alpha < 1.0 {
        format!("rgba({r},{g},{b},{})", decimal(alpha, 4))
    } else {
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

impl DrawingBackend for CanvasSurface {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        let units = |device: u32| device.saturating_mul(GRID.unsigned_abs());
        let (width, height) = self.backend.get_size();
        (units(width), units(height))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> Drawn {
        self.backend.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        if !fill {
            let ((left, top), (right, bottom)) = (from, to);
            let corners = [from, (right, top), to, (left, bottom), from];
            return self.draw_path(corners, style);
        }
        self.set_scale(FINE);
        self.set_fill(style.color());
        let [x, y, right, bottom] = [from.0, from.1, to.0, to.1].map(f64::from);
        self.context.fill_rect(x, y, right - x, bottom - y);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.set_scale(FINE);
        self.set_stroke(style);
        self.trace(path);
        self.context.stroke();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.set_scale(FINE);
        self.set_fill(style.color());
        self.trace(path);
        self.context.fill();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.set_scale(FINE);
        self.context.begin_path();
        // No radius is negative.
        let [x, y, radius] = [f64::from(x), f64::from(y), f64::from(radius)];
        let _ = self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        if fill {
            self.set_fill(style.color());
            self.context.fill();
        } else {
            self.set_stroke(style);
            self.context.stroke();
        }
        Ok(())
    }

    /// Text is set in device px: a font 64 times as large, scaled down, would be drawn as outlines.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.set_scale(DEVICE);
        self.set_fill(style.color());
        let bold = matches!(style.style(), FontStyle::Bold);
        self.set_font(style.size(), bold, style.family().as_str());
        let align = match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        };
        let baseline = match style.anchor().v_pos {
            VPos::Top => "top",
            VPos::Center => "middle",
            VPos::Bottom => "bottom",
        };
        if self.state.anchor != Some((align, baseline)) {
            self.context.set_text_align(align);
            self.context.set_text_baseline(baseline);
            self.state.anchor = Some((align, baseline));
        }
        let [x, y] = [at.0, at.1].map(|grid| f64::from(grid) / f64::from(GRID));
        // Text and numbers are always accepted. An error made from a text would bring the standard library's tables of
        // printable characters with it.
        let _ = self.context.fill_text(text, x, y);
        Ok(())
    }
}

impl Surface for CanvasSurface {
    fn set_dash(&mut self, dash: Option<Dash>) {
        let lengths = js_sys::Array::new();
        for length in dash.into_iter().flatten() {
            lengths.push(&f64::from(length).into());
        }
        // A list of non-negative numbers is always accepted.
        let _ = self.context.set_line_dash(&lengths);
        // Square ends let a solid curve reach the edge of the area at every slope; dashes keep their length.
        self.context
            .set_line_cap(if dash.is_some() { "butt" } else { "square" });
    }

    fn begin_clip(&mut self, area: &Area) {
        let (left, right) = area.x_grid();
        let (top, bottom) = area.y_grid();
        let [x, y, right, bottom] = [left, top, right, bottom].map(f64::from);
        self.set_scale(FINE);
        self.context.save();
        self.context.begin_path();
        self.context.rect(x, y, right - x, bottom - y);
        self.context.clip();
    }

    fn end_clip(&mut self) {
        // Before a scale is taken back that was set inside.
        self.set_scale(FINE);
        self.context.restore();
        (self.state.fill, self.state.stroke) = (None, None);
    }

    fn recall(&mut self, backdrop: &Backdrop) -> Option<Frame> {
        let size = [self.canvas.width(), self.canvas.height()];
        self.set_scale(DEVICE);
        let (frame, copy) = self.kept.find(backdrop, size)?;
        let drawn = self
            .context
            .draw_image_with_html_canvas_element(copy, 0.0, 0.0);
        drawn.is_ok().then(|| frame.clone())
    }

    fn keep(&mut self, backdrop: &Backdrop, frame: &Frame) {
        self.kept.offer(&self.canvas, backdrop, frame);
    }
}
