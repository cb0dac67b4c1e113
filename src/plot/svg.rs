//! SVG output, from the same drawing code as the canvas.

use std::convert::Infallible;
use std::fmt::Write;

use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::numerals::decimal;
use super::palette::css;
use super::{Area, Dash, GRID, Labels, Palette, PlotState, Size, Surface};

/// `state` as an SVG document of `width` × `height` CSS px.
///
/// ```
/// use activation_lab::catalogue;
/// use activation_lab_plot::{PlotState, Range, Theme, svg};
///
/// let x = Range::new(-4.0, 4.0).ok_or("a range")?;
/// let state = PlotState::new(catalogue::parse_list("relu,gelu")?, x);
/// assert!(svg(&state, 400.0, 300.0, Theme::Light.palette()).starts_with("<svg"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn svg(state: &PlotState, width: f64, height: f64, palette: &Palette) -> String {
    let size = Size::new(width, height, 1.0);
    magnified_svg(state, size, palette)
}

/// [`svg`] for a document that measures `size` times its pixel ratio.
pub fn magnified_svg(state: &PlotState, size: Size, palette: &Palette) -> String {
    document(size, "", |surface, size| {
        super::draw(surface, state, size, palette).map(|_| ())
    })
}

/// [`magnified_svg`] with labels around the plot area.
pub fn labelled_svg(state: &PlotState, labels: &Labels, size: Size, palette: &Palette) -> String {
    document(size, &labels.name, |surface, size| {
        super::draw_labelled(surface, state, labels, size, palette).map(|_| ())
    })
}

/// The document with an accessible name. `draw` draws at pixel ratio 1; a larger ratio scales the document.
pub(super) fn document(
    size: Size,
    name: &str,
    draw: impl FnOnce(&mut SvgSurface, Size) -> Written,
) -> String {
    let mut surface = SvgSurface::new(size.width, size.height);
    let plain = Size {
        pixel_ratio: 1.0,
        ..size
    };
    match draw(&mut surface, plain) {
        // Formatting into a `String` cannot fail, and there is no other error.
        Err(DrawingErrorKind::DrawingError(never)) => match never {},
        Ok(()) | Err(DrawingErrorKind::FontError(_)) => surface.named(name, size.pixel_ratio),
    }
}

/// XML-escaped text without control characters, which XML forbids.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A surface that writes SVG elements; grid units become decimals of a CSS px.
pub struct SvgSurface {
    width: f64,
    height: f64,
    body: String,
    clips: u32,
    dash: Option<Dash>,
}

impl SvgSurface {
    /// An empty document of `width` × `height` CSS px.
    pub fn new(width: f64, height: f64) -> Self {
        Self {
            width,
            height,
            body: String::new(),
            clips: 0,
            dash: None,
        }
    }

    /// The complete document.
    pub fn finish(self) -> String {
        self.named("", 1.0)
    }

    /// The complete document, scaled, with an accessible name.
    fn named(self, name: &str, scale: f64) -> String {
        let [w, h] = [self.width, self.height].map(number);
        let [width, height] = [self.width, self.height].map(|side| number(scale * side));
        let (role, title) = if name.is_empty() {
            ("", String::new())
        } else {
            (
                " role=\"img\"",
                format!("<title>{}</title>\n", escaped(name)),
            )
        };
        // A right-to-left page would reorder numbers and mirror text anchors.
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {w} {h}\" direction=\"ltr\"{role}>\n{title}{}</svg>\n",
            self.body
        )
    }

    fn write(&mut self, arguments: std::fmt::Arguments<'_>) {
        // Formatting into a `String` cannot fail.
        let _ = self.body.write_fmt(arguments);
        self.body.push('\n');
    }

    fn points<I: IntoIterator<Item = BackendCoord>>(path: I) -> String {
        let mut points = String::new();
        for (x, y) in path {
            if !points.is_empty() {
                points.push(' ');
            }
            let _ = write!(points, "{},{}", grid(x), grid(y));
        }
        points
    }

    fn paint<S: BackendStyle>(style: &S, filled: bool) -> String {
        let BackendColor { alpha, rgb } = style.color();
        let color = css(rgb);
        let mut paint = if filled {
            format!("fill=\"{color}\"")
        } else {
            format!(
                "fill=\"none\" stroke=\"{color}\" stroke-width=\"{}\"",
                grid(style.stroke_width() as i32)
            )
        };
        if alpha < 1.0 {
            let _ = write!(paint, " opacity=\"{}\"", number(alpha));
        }
        paint
    }
}

/// Grid units in CSS px.
fn grid(units: i32) -> String {
    number(f64::from(units) / f64::from(GRID))
}

/// At most three decimals, without trailing zeros.
fn number(v: f64) -> String {
    let text = decimal(v.abs(), 3);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let sign = if v < 0.0 { "-" } else { "" };
    format!("{sign}{text}")
}

type Written = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SvgSurface {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        let units = |css: f64| (css * f64::from(GRID)).max(0.0) as u32;
        (units(self.width), units(self.height))
    }

    fn ensure_prepared(&mut self) -> Written {
        Ok(())
    }

    fn present(&mut self) -> Written {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Written {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Written {
        let (x, y) = (grid(from.0), grid(from.1));
        let (w, h) = (grid(to.0 - from.0), grid(to.1 - from.1));
        let paint = Self::paint(style, fill);
        self.write(format_args!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" {paint}/>"
        ));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Written {
        self.draw_path([from, to], style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Written {
        let dash = match self.dash {
            Some([ink, gap]) => {
                format!(
                    " stroke-dasharray=\"{} {}\"",
                    grid(ink as i32),
                    grid(gap as i32)
                )
            }
            None => " stroke-linecap=\"square\"".to_owned(),
        };
        let (points, paint) = (Self::points(path), Self::paint(style, false));
        self.write(format_args!(
            "<polyline points=\"{points}\" {paint} stroke-linejoin=\"round\"{dash}/>"
        ));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Written {
        let (points, paint) = (Self::points(path), Self::paint(style, true));
        self.write(format_args!("<polygon points=\"{points}\" {paint}/>"));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Written {
        let (x, y, r) = (grid(center.0), grid(center.1), grid(radius as i32));
        let paint = Self::paint(style, fill);
        self.write(format_args!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {paint}/>"
        ));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Written {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "start",
            HPos::Center => "middle",
            HPos::Right => "end",
        };
        // Cap height is about 0.7 of the font size; SVG anchors text at the baseline.
        let cap = match style.anchor().v_pos {
            VPos::Top => 0.72,
            VPos::Center => 0.36,
            VPos::Bottom => 0.0,
        };
        let size = style.size() / f64::from(GRID);
        let y = number(f64::from(at.1) / f64::from(GRID) + cap * size);
        let (x, size, color) = (grid(at.0), number(size), css(style.color().rgb));
        let family = style.family();
        let family = family.as_str().replace('"', "'");
        let weight = match style.style() {
            FontStyle::Bold => " font-weight=\"600\"",
            _ => "",
        };
        let text = escaped(text);
        self.write(format_args!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-family=\"{family}\" font-size=\"{size}\"{weight} fill=\"{color}\">{text}</text>"
        ));
        Ok(())
    }
}

impl Surface for SvgSurface {
    fn set_dash(&mut self, dash: Option<Dash>) {
        self.dash = dash;
    }

    fn begin_group(&mut self, name: &'static str) {
        self.write(format_args!("<g class=\"{name}\">"));
    }

    fn end_group(&mut self) {
        self.write(format_args!("</g>"));
    }

    fn begin_clip(&mut self, area: &Area) {
        self.clips += 1;
        let Area {
            left,
            top,
            width,
            height,
        } = *area;
        // A nested viewport clips without an id. An id shared by two pictures on a page would refer to the first, which may
        // be hidden.
        self.write(format_args!(
            "<svg x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" overflow=\"hidden\">\n<g transform=\"translate({} {})\">",
            -left, -top
        ));
    }

    fn end_clip(&mut self) {
        if self.clips > 0 {
            self.clips -= 1;
            self.write(format_args!("</g>\n</svg>"));
        }
    }
}
