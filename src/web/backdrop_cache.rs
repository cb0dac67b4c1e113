//! Caches the backdrop of a canvas as a bitmap: one copy is faster than drawing all grid lines and tick labels.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use activation_lab_plot::{Backdrop, Frame};

/// The backdrop cache of one canvas.
#[derive(Default)]
pub(super) struct BackdropCache {
    /// Backdrop and bitmap size (device px) of the last picture.
    last: Option<(Backdrop, [u32; 2])>,
    /// The cached copy, made at the second use of a backdrop: while the view moves, every copy would be wasted.
    copy: Option<(Frame, HtmlCanvasElement)>,
}

impl BackdropCache {
    /// The cached copy of `backdrop` for a bitmap of `size` device px.
    pub(super) fn find(
        &self,
        backdrop: &Backdrop,
        size: [u32; 2],
    ) -> Option<&(Frame, HtmlCanvasElement)> {
        self.copy
            .as_ref()
            .filter(|_| self.last == Some((*backdrop, size)))
    }

    /// Records `backdrop`, which `canvas` shows without anything else, and copies it when it recurs.
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

/// A detached copy of the canvas; `None` if the browser refuses, for example for lack of memory.
fn copy(canvas: &HtmlCanvasElement) -> Option<HtmlCanvasElement> {
    // A shallow clone keeps width and height, which are attributes.
    let copy: HtmlCanvasElement = canvas.clone_node().ok()?.dyn_into().ok()?;
    let context: CanvasRenderingContext2d = copy.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_html_canvas_element(canvas, 0.0, 0.0)
        .ok()?;
    Some(copy)
}
