//! The backdrop of the last picture, kept as a bitmap: one copy is less work than every line and numeral again.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::plot::{Backdrop, Frame};

/// The backdrop of one canvas.
#[derive(Default)]
pub(super) struct Kept {
    /// What the picture before had behind its curves, on a bitmap of how many device px.
    last: Option<(Backdrop, [u32; 2])>,
    /// The same, once it has been seen twice: while the view moves, a copy in every frame would be work for nothing.
    copy: Option<(Frame, HtmlCanvasElement)>,
}

impl Kept {
    /// The copy of `backdrop` for a bitmap of `size` device px, if there is one.
    pub(super) fn find(
        &self,
        backdrop: &Backdrop,
        size: [u32; 2],
    ) -> Option<&(Frame, HtmlCanvasElement)> {
        self.copy
            .as_ref()
            .filter(|_| self.last == Some((*backdrop, size)))
    }

    /// Takes note of `backdrop`, which `canvas` shows and nothing else, and copies it when it comes again.
    pub(super) fn offer(&mut self, canvas: &HtmlCanvasElement, backdrop: &Backdrop, frame: &Frame) {
        let now = Some((*backdrop, [canvas.width(), canvas.height()]));
        let again = self.last == now;
        self.last = now;
        self.copy = again
            .then(|| copy(canvas))
            .flatten()
            .map(|copy| (frame.clone(), copy));
    }
}

/// A canvas of the same bitmap outside the document; `None` where the browser refuses one, as when memory is short.
fn copy(canvas: &HtmlCanvasElement) -> Option<HtmlCanvasElement> {
    // A shallow clone has the size, as it stands in the attributes.
    let copy: HtmlCanvasElement = canvas.clone_node().ok()?.dyn_into().ok()?;
    let context: CanvasRenderingContext2d = copy.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_html_canvas_element(canvas, 0.0, 0.0)
        .ok()?;
    Some(copy)
}
