//! A panic is a bug: its message is kept, so that the page can show a report instead of a blank.

use std::sync::Mutex;

use wasm_bindgen::prelude::wasm_bindgen;

/// The message of the panic, once there was one.
static REPORT: Mutex<Option<String>> = Mutex::new(None);

/// Called once by the loader.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|info| {
        if let Ok(mut report) = REPORT.lock() {
            report.get_or_insert_with(|| info.to_string());
        }
    }));
}

/// What the program said when it panicked, or nothing if it never did.
#[wasm_bindgen(js_name = panicReport)]
pub fn panic_report() -> Option<String> {
    REPORT.lock().ok().and_then(|report| report.clone())
}
