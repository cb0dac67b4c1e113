//! The identities, as lists of numbers; `www/lab/lessons.js` gives them their names.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{IDENTITIES, Identity};

/// The names of all identities, in order, each on a line of its own.
#[wasm_bindgen(js_name = identityIds)]
pub fn identity_ids() -> String {
    let ids: Vec<&str> = IDENTITIES.iter().map(|identity| identity.id).collect();
    ids.join("\n")
}

/// Both sides of an identity at `count` points of its part of lo ≤ x ≤ hi: the largest difference, where it is, the same in units of
/// the last place; then all x, the left side, the right side. Nothing where it has no part of the range.
#[wasm_bindgen]
pub fn identity(id: &str, lo: f64, hi: f64, count: u32) -> Vec<f64> {
    let sides = Identity::find(id).and_then(|identity| identity.sides(lo, hi, count));
    let Some(sides) = sides else {
        return Vec::new();
    };
    let mut list = vec![sides.gap.largest, sides.gap.at, sides.gap.units];
    for column in [sides.xs, sides.left, sides.right] {
        list.extend(column);
    }
    list
}
