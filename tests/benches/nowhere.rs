//! A null surface that discards every shape.

use activation_lab_plot::{Area, Dash, GRID, Size, Surface};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;
use std::hint::black_box;

/// Width and height in grid units.
pub(crate) struct Nowhere(u32, u32);

impl Nowhere {
    pub(crate) fn new(size: Size) -> Self {
        let grid = |css: f64| (css * size.pixel_ratio) as u32 * GRID.unsigned_abs();
        Self(grid(size.width), grid(size.height))
    }
}

type Taken = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Nowhere {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.0, self.1)
    }

    fn ensure_prepared(&mut self) -> Taken {
        Ok(())
    }

    fn present(&mut self) -> Taken {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, _: BackendColor) -> Taken {
        black_box(at);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        _: &S,
        _: bool,
    ) -> Taken {
        black_box((from, to));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Taken {
        path.into_iter().for_each(|point| {
            black_box(point);
        });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Taken {
        self.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        _: u32,
        _: &S,
        _: bool,
    ) -> Taken {
        black_box(centre);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, _: &S, at: BackendCoord) -> Taken {
        black_box((text, at));
        Ok(())
    }
}

impl Surface for Nowhere {
    fn set_dash(&mut self, dash: Option<Dash>) {
        black_box(dash);
    }

    fn begin_clip(&mut self, area: &Area) {
        black_box(area);
    }

    fn end_clip(&mut self) {}
}
