//! A panic is a bug: its message is kept, so that the page can show a report instead of a blank.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The message of the panic, once there was one. It is never given back: what has to be dropped, or could be locked
    /// twice, brings messages of its own.
    static REPORT: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Called once by the loader.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        if REPORT.get().is_none() {
            REPORT.set(Some(info.to_string().leak()));
        }
    }));
}

/// What the program said when it panicked, or nothing if it never did.
#[wasm_bindgen(js_name = panicReport)]
pub fn panic_report() -> Option<String> {
    REPORT.get().map(str::to_owned)
}
