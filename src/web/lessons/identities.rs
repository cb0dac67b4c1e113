//! Identities, as lists of numbers; `www/lab/lessons.js` names them.

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::{IDENTITIES, Identity};

/// The ids of all identities, one per line.
#[wasm_bindgen(js_name = identityIds)]
pub fn identity_ids() -> String {
    let ids: Vec<&str> = IDENTITIES.iter().map(|identity| identity.id).collect();
    ids.join("\n")
}

/// Both sides of an identity at `count` points of [lo, hi] ∩ domain. Returns the largest difference, its x, the difference
/// in ULP; then all x, left sides, right sides. Empty if the intersection is.
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
