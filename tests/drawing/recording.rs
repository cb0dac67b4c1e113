//! A surface that records every call, for tests without pixels.

use std::convert::Infallible;

use activation_lab_plot::{Area, Dash, GRID, Surface};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

/// Recorded shapes, in grid units.
#[derive(Default)]
pub(crate) struct Recording {
    pub(crate) size: (u32, u32),
    pub(crate) paths: Vec<Vec<(i32, i32)>>,
    pub(crate) dashes: Vec<Option<Dash>>,
    pub(crate) widths: Vec<u32>,
    pub(crate) circles: Vec<Circle>,
    pub(crate) texts: Vec<(String, (i32, i32))>,
    /// Colors of the texts.
    pub(crate) text_colors: Vec<(u8, u8, u8)>,
    pub(crate) text_sizes: Vec<f64>,
    pub(crate) clip: Option<Area>,
    pub(crate) open_clips: u32,
    pub(crate) unclipped_paths: usize,
    dash: Option<Dash>,
}

pub(crate) struct Circle {
    pub(crate) center: (i32, i32),
    pub(crate) filled: bool,
    pub(crate) rgb: (u8, u8, u8),
}

impl Recording {
    pub(crate) fn new(width: u32, height: u32) -> Self {
        let grid = GRID.unsigned_abs();
        Self {
            size: (width * grid, height * grid),
            ..Self::default()
        }
    }
}

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Recording {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Recorded {
        panic!("nothing is drawn pixel by pixel");
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        _: BackendCoord,
        _: BackendCoord,
        _: &S,
        _: bool,
    ) -> Recorded {
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Recorded {
        self.paths.push(path.into_iter().collect());
        self.dashes.push(self.dash);
        self.widths.push(style.stroke_width());
        self.unclipped_paths += usize::from(self.open_clips == 0);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Recorded {
        self.paths.push(path.into_iter().collect());
        self.dashes.push(None);
        self.widths.push(0);
        self.unclipped_paths += usize::from(self.open_clips == 0);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        _: u32,
        style: &S,
        filled: bool,
    ) -> Recorded {
        self.circles.push(Circle {
            center,
            filled,
            rgb: style.color().rgb,
        });
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Recorded {
        self.texts.push((text.to_owned(), at));
        self.text_colors.push(style.color().rgb);
        self.text_sizes.push(style.size());
        Ok(())
    }
}

impl Surface for Recording {
    fn set_dash(&mut self, dash: Option<Dash>) {
        self.dash = dash;
    }

    fn begin_clip(&mut self, area: &Area) {
        self.clip = Some(*area);
        self.open_clips += 1;
    }

    fn end_clip(&mut self) {
        self.open_clips -= 1;
    }
}
