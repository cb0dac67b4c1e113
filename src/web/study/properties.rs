//! The properties of a function, as one list of numbers; `www/lab/properties.js` gives them their names.
//!
//! An object built from this side, entry by entry, would be twice as much code.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::{self, Attained, Bound, Symmetry};

use super::features::{counted, flatten};
use crate::web::resolved;

/// Everything that is known of a function with its parameters; the means are those for x ~ N(mean, deviation²).
///
/// * four bounds (of f, then of f′), each as value, kind (0 never, 1 at, 2 along) and two ends;
/// * sup |f′|, and the places of monotony, smoothness, symmetry and convexity in their lists; f(0);
/// * two asymptotes and the mean, the deviation and the mean square slope with their errors, and the
///   saturated share: NaN where there are none;
/// * the features, as [`flatten`] writes them, and then the stretches of zeros after their number.
#[wasm_bindgen]
pub fn properties(function: &[f64], mean: f64, deviation: f64) -> Vec<f64> {
    let Some(function) = resolved::function(function) else {
        return Vec::new();
    };
    let it = analysis::properties(&function, mean, deviation);
    let mut list = Vec::new();
    for bound in it.range.iter().chain(&it.slopes) {
        list.extend(flat_bound(bound));
    }
    let (symmetry, middle) = match it.symmetry {
        Symmetry::Odd => (0, f64::NAN),
        Symmetry::Even => (1, f64::NAN),
        Symmetry::Point(value) => (2, value),
        Symmetry::None => (3, f64::NAN),
    };
    list.push(it.lipschitz);
    let places = [
        it.monotony as u32,
        it.smoothness as u32,
        symmetry,
        it.convexity as u32,
    ];
    list.extend(places.map(f64::from));
    list.push(middle);
    for line in [it.asymptotes.left, it.asymptotes.right] {
        list.extend(line.map_or([f64::NAN; 2], |line| [line.slope, line.intercept]));
    }
    list.extend(it.normal.map_or([f64::NAN; 7], |normal| {
        let [a, b, c] = [normal.mean, normal.deviation, normal.mean_square_slope];
        [
            a.value,
            a.error,
            b.value,
            b.error,
            c.value,
            c.error,
            normal.saturated,
        ]
    }));
    flatten(&mut list, &it.features);
    counted(&mut list, it.zero_stretches.iter().copied());
    list
}

fn flat_bound(bound: &Bound) -> [f64; 4] {
    match bound.attained {
        Attained::Never(x) => [bound.value, 0.0, x, x],
        Attained::At(x) => [bound.value, 1.0, x, x],
        Attained::Along([lo, hi]) => [bound.value, 2.0, lo, hi],
    }
}
