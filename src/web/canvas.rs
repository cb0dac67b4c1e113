//! The canvas as a [`Surface`]. Owned by plotters-canvas, but drawn on through its context, which is scaled to the grid and
//! keeps color, font and width until they change.
//!
//! plotters-canvas' own strokes format every color anew and link the standard library's f64 formatter: 7 kB after Brotli.

use std::cell::Cell;

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use activation_lab_plot::{Area, Backdrop, Dash, Frame, GRID, Surface, decimal};

use super::backdrop_cache::BackdropCache;

type DrawResult = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

/// Number of retained surfaces: a plot and its error strip.
const MAX_SURFACES: usize = 2;

/// Scale for coordinates in device px.
const DEVICE: f64 = 1.0;
/// Scale for coordinates in grid units.
const FINE: f64 = 1.0 / GRID as f64;

thread_local! {
    /// Surfaces of the most recently drawn canvases, last one at the end. While a slider moves, plot and strip reuse them
    /// in every frame.
    static RECENT: Cell<Vec<CanvasSurface>> = const { Cell::new(Vec::new()) };
}

/// A canvas whose context maps grid units to device px.
pub(super) struct CanvasSurface {
    backend: CanvasBackend,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    /// Font family of tick labels, if the host sets one.
    family: Option<String>,
    state: State,
    backdrop_cache: BackdropCache,
}

/// Red, green, blue, and opacity.
type Paint = ((u8, u8, u8), f64);

/// Context settings of the current picture. Each setter is a call into JavaScript and costs at least as much as a line
/// segment.
#[derive(Default)]
struct State {
    /// Device px per unit of the coordinates.
    scale: Option<f64>,
    fill: Option<Paint>,
    stroke: Option<Paint>,
    /// Text anchor: horizontal, vertical.
    anchor: Option<(&'static str, &'static str)>,
    /// Font size in grid units, and whether it is bold.
    font: Option<(f64, bool)>,
}

impl CanvasSurface {
    /// Prepares `canvas` for one picture with tick labels in the font `family`; `None` without a 2d context.
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
            surface.backdrop_cache = BackdropCache::default();
            surface.family = family;
        }
        surface.state = State::default();
        surface.context.set_line_join("round");
        // The context inherits the page's direction, and right-to-left would print "6−". web-sys lacks the setter.
        let _ = js_sys::Reflect::set(&surface.context, &"direction".into(), &"ltr".into());
        Some(surface)
    }

    /// Releases `canvas` and its cached backdrop.
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
            backdrop_cache: BackdropCache::default(),
        })
    }

    /// Resets the scale; all other settings are set again for every picture.
    pub(super) fn finish(mut self) {
        self.set_scale(DEVICE);
        let mut recent = RECENT.take();
        if recent.len() >= MAX_SURFACES {
            recent.remove(0);
        }
        recent.push(self);
        RECENT.set(recent);
    }

    fn set_scale(&mut self, scale: f64) {
        if self.state.scale != Some(scale) {
            // Never fails for numbers.
            let _ = self.context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0);
            self.state.scale = Some(scale);
        }
    }

    fn set_font(&mut self, size: f64, bold: bool, family: &str) {
        if self.state.font != Some((size, bold)) {
            // Setting an unchanged font is free for the browser, while reading the font is not.
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

    /// Starts a path through the points, in grid units.
    fn trace(&self, points: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (x, y) in points {
            // The first `lineTo` of a path acts as `moveTo`.
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

    fn ensure_prepared(&mut self) -> DrawResult {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> DrawResult {
        self.backend.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> DrawResult {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> DrawResult {
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
    ) -> DrawResult {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> DrawResult {
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
    ) -> DrawResult {
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
    ) -> DrawResult {
        self.set_scale(FINE);
        self.context.begin_path();
        // Radii are never negative.
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

    /// Draws text in device px: browsers render a font 64 times as large, scaled down, as outlines.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> DrawResult {
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
        // Never fails for text and numbers. An error built from text would link the standard library's table of printable
        // characters.
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
        // Never fails for non-negative numbers.
        let _ = self.context.set_line_dash(&lengths);
        // Square caps extend a solid curve to the edge at every slope; butt caps keep the length of dashes.
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
        // Restores the scale from before a change inside the clip.
        self.set_scale(FINE);
        self.context.restore();
        (self.state.fill, self.state.stroke) = (None, None);
    }

    fn restore_backdrop(&mut self, backdrop: &Backdrop) -> Option<Frame> {
        let size = [self.canvas.width(), self.canvas.height()];
        self.set_scale(DEVICE);
        let (frame, copy) = self.backdrop_cache.find(backdrop, size)?;
        let drawn = self
            .context
            .draw_image_with_html_canvas_element(copy, 0.0, 0.0);
        drawn.is_ok().then(|| frame.clone())
    }

    fn cache_backdrop(&mut self, backdrop: &Backdrop, frame: &Frame) {
        self.backdrop_cache.offer(&self.canvas, backdrop, frame);
    }
}
