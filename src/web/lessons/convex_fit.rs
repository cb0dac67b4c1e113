//! Maxout fits of convex functions, as lists of numbers; `www/lab/convex-fit.js` names them.
//!
//! An empty function list means x². Every function is an error with the code `bad-value` unless the engine has resolved it.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::resolved;
use activation_lab::analysis::convex_fit::{Square, concave, errors, fit, limit};
use activation_lab::catalogue::Curve;
use activation_lab::vector::maxout;

/// The subintervals of [lo, hi] where the function is concave, as pairs of ends.
#[wasm_bindgen(js_name = concaveStretches)]
pub fn concave_stretches(function: &[f64], lo: f64, hi: f64) -> Result<Vec<f64>, JsValue> {
    Ok(concave(&*curve(function)?, lo, hi).concat())
}

/// The minimax fit by at most `pieces` lines. Returns the largest error; the number of lines, and w and b of each; the
/// number of alternation points, and their x. Then, at `count` points and a few more: all x, f, the maximum, the error.
///
/// Only x and f if the function is not finite or not convex.
#[wasm_bindgen(js_name = convexFit)]
pub fn convex_fit(
    function: &[f64],
    pieces: usize,
    lo: f64,
    hi: f64,
    count: usize,
) -> Result<Vec<f64>, JsValue> {
    let curve = curve(function)?;
    let found = fit(&*curve, lo, hi, pieces);
    let last = count.max(2) - 1;
    let share = |i: usize| i as f64 / last as f64;
    let mut xs: Vec<f64> = (0..=last)
        .map(|i| lo * (1.0 - share(i)) + hi * share(i))
        .collect();
    let kinks = curve.kinks().into_iter().map(|kink| kink.x);
    xs.extend(kinks.filter(|&x| lo < x && x < hi));
    xs.extend(found.iter().flat_map(|found| &found.at));
    xs.sort_by(f64::total_cmp);
    xs.dedup();
    let mut list = match &found {
        None => vec![f64::NAN, 0.0, 0.0],
        Some(found) => {
            let mut list = vec![found.error, found.pieces.len() as f64];
            list.extend(
                found
                    .pieces
                    .iter()
                    .flat_map(|piece| [piece.weight, piece.bias]),
            );
            list.push(found.at.len() as f64);
            list.extend(&found.at);
            list
        }
    };
    let values: Vec<f64> = xs.iter().map(|&x| curve.at(x).f).collect();
    list.extend(&xs);
    list.extend(&values);
    if let Some(found) = found {
        let fitted = |&x: &f64| maxout(&found.pieces, x).map_or(f64::NAN, |it| it.value);
        let fitted: Vec<f64> = xs.iter().map(fitted).collect();
        list.extend(&fitted);
        list.extend(fitted.iter().zip(&values).map(|(fit, f)| fit - f));
    }
    Ok(list)
}

/// The limit of K² E_K, then the minimax errors for 1, 2, … `most` lines; empty if there is no fit.
#[wasm_bindgen(js_name = convexFitErrors)]
pub fn convex_fit_errors(
    function: &[f64],
    most: usize,
    lo: f64,
    hi: f64,
) -> Result<Vec<f64>, JsValue> {
    let curve = curve(function)?;
    let Some(errors) = errors(&*curve, lo, hi, most) else {
        return Ok(Vec::new());
    };
    let mut list = vec![limit(&*curve, lo, hi)];
    list.extend(errors);
    Ok(list)
}

fn curve(function: &[f64]) -> Result<Box<dyn Curve>, JsValue> {
    Ok(match resolved::functions(function)?.pop() {
        Some(expression) => Box::new(expression),
        None => Box::new(Square),
    })
}
