//! Panic hook: stores the message, so that the page can show an error report.

use std::cell::Cell;

use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// The message of the first panic. Leaked on purpose: dropping or locking would link panic messages of its own.
    static REPORT: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Installs the hook; the loader calls it once.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        if REPORT.get().is_none() {
            REPORT.set(Some(info.to_string().leak()));
        }
    }));
}

/// The message of the panic, if there was one.
#[wasm_bindgen(js_name = panicReport)]
pub fn panic_report() -> Option<String> {
    REPORT.get().map(str::to_owned)
}
