//! The ranges of state keys.

use activation_lab_plot::Range;
use wasm_bindgen::JsValue;

use crate::error::{coded, write_number};

/// The range of the state key `key`.
///
/// # Errors
/// `bad-range` if [`Range::new`] returns `None`.
pub(super) fn range(key: &str, ends: [f64; 2]) -> Result<Range, JsValue> {
    let [lo, hi] = ends;
    Range::new(lo, hi).ok_or_else(|| {
        let allowed = "lo,hi with lo below hi, both within ±1e300 and further apart than rounding";
        bad_range(key, ends, allowed)
    })
}

/// The error for two ends that are not a valid range of the state key `key`.
pub(super) fn bad_range(key: &str, ends: [f64; 2], allowed: &str) -> JsValue {
    let [lo, hi] = ends.map(write_number);
    let message = format!("bad range \"{lo},{hi}\" for \"{key}\"; allowed: {allowed}");
    coded("bad-range", &message)
}
