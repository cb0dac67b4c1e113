//! The canvas as a surface: plotters-canvas for strokes, and a few calls of our own where it is slow or cannot.

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::plot::{Area, Dash, GRID, Surface};

type Drawn = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

/// A canvas whose context is scaled so that grid units fall on device px.
pub(super) struct CanvasSurface {
    strokes: CanvasBackend,
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    /// The fill that the context holds: plotters-canvas would format and parse a colour for every grid line.
    fill: Option<(u8, u8, u8)>,
    /// Where text hangs, as the context holds it: a word costs as much as a line of a curve.
    anchor: Option<(&'static str, &'static str)>,
    /// The font size, in grid units, that the context holds.
    font: Option<f64>,
}

impl CanvasSurface {
    /// Prepares `canvas` for one picture; `None` where it has no 2d context.
    pub(super) fn new(canvas: HtmlCanvasElement) -> Option<Self> {
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let strokes = CanvasBackend::with_canvas_object(canvas.clone())?;
        let scale = 1.0 / f64::from(GRID);
        context
            .set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0)
            .ok()?;
        context.set_line_join("round");
        Some(Self {
            strokes,
            canvas,
            context,
            fill: None,
            anchor: None,
            font: None,
        })
    }

    /// Takes the scale back; the other settings are made anew for every picture, but for the font, which is dear to set.
    pub(super) fn finish(self) {
        // Numbers are always accepted.
        let _ = self.context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0);
    }

    /// The browser resolves a font anew even if it is the same one, which takes longer than all the curves.
    fn set_font(&mut self, size: f64, family: &str) {
        if self.font != Some(size) {
            let font = format!("{}px {family}", size / f64::from(GRID));
            if self.context.font() != font {
                self.context.set_font(&font);
            }
            self.font = Some(size);
        }
    }

    fn set_fill(&mut self, rgb: (u8, u8, u8)) {
        if self.fill != Some(rgb) {
            let (r, g, b) = rgb;
            self.context
                .set_fill_style_str(&format!("#{r:02x}{g:02x}{b:02x}"));
            self.fill = Some(rgb);
        }
    }
}

impl DrawingBackend for CanvasSurface {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        let units = |device: u32| device.saturating_mul(GRID.unsigned_abs());
        (units(self.canvas.width()), units(self.canvas.height()))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
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
        if !fill || style.color().alpha < 1.0 {
            self.fill = None;
            return self.strokes.draw_rect(from, to, style, fill);
        }
        self.set_fill(style.color().rgb);
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
        self.strokes.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.strokes.draw_path(path, style)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.fill = None;
        self.strokes.fill_polygon(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.fill = None;
        self.strokes.draw_circle(center, radius, style, fill)
    }

    /// Text is set in device px: a font 64 times as large, scaled down, would be drawn as outlines.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let device = |grid: f64| grid / f64::from(GRID);
        self.set_fill(style.color().rgb);
        self.set_font(style.size(), style.family().as_str());
        let context = &self.context;
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
        if self.anchor != Some((align, baseline)) {
            context.set_text_align(align);
            context.set_text_baseline(baseline);
            self.anchor = Some((align, baseline));
        }
        let grid = f64::from(GRID);
        let (x, y) = (device(f64::from(at.0)), device(f64::from(at.1)));
        context
            .scale(grid, grid)
            .and_then(|()| context.fill_text(text, x, y))
            .and_then(|()| context.scale(1.0 / grid, 1.0 / grid))
            .map_err(|reason| DrawingErrorKind::FontError(refusal(&reason).into()))
    }
}

fn refusal(reason: &JsValue) -> String {
    reason
        .as_string()
        .unwrap_or_else(|| "text was refused".to_owned())
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
        self.context.save();
        self.context.begin_path();
        self.context.rect(x, y, right - x, bottom - y);
        self.context.clip();
    }

    fn end_clip(&mut self) {
        self.context.restore();
        self.fill = None;
    }
}
