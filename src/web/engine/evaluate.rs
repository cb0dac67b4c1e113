//! Evaluation at many points.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::analysis::largest;
use activation_lab::catalogue::Difference;
use activation_lab::functions::{Framework, Jet, Kink};

use crate::resolved;

/// f at every number of `xs`, then all f′, then all f″.
///
/// NaN for NaN and outside the domain. At a kink, a derivative whose one-sided limits differ is NaN, and so are the higher
/// ones.
///
/// # Errors
/// `bad-value` unless `function` is a resolved function.
#[wasm_bindgen]
pub fn evaluate(function: &[f64], xs: &[f64]) -> Result<Vec<f64>, JsValue> {
    let expression = resolved::function(function)?;
    let jets: Vec<Jet> = xs.iter().map(|&x| expression.at(x)).collect();
    let mut list = Vec::with_capacity(3 * jets.len());
    list.extend(jets.iter().map(|jet| jet.f));
    list.extend(jets.iter().map(|jet| jet.df));
    list.extend(jets.iter().map(|jet| jet.d2f));
    Ok(list)
}

/// max |f₁ − f₂| for lo ≤ x ≤ hi, and its x; NaN unless both functions are defined there.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn difference(functions: &[f64], lo: f64, hi: f64) -> Result<Vec<f64>, JsValue> {
    let [first, second] = resolved::pair(functions)?;
    let found = largest(&Difference { first, second }, lo, hi);
    let [value, x] = found.map_or([f64::NAN; 2], |found| [found.value, found.x]);
    Ok(vec![value, x])
}

/// The kinks of a function. For each: x; f, f′ and f″ from the left; f, f′ and f″ from the right; f′ by the convention of
/// each framework.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn kinks(function: &[f64]) -> Result<Vec<f64>, JsValue> {
    let function = resolved::function(function)?;
    let mut list = Vec::new();
    push_kinks(&mut list, &function.kinks());
    Ok(list)
}

/// Seven numbers per kink, plus one per framework.
pub(super) fn push_kinks(list: &mut Vec<f64>, kinks: &[Kink]) {
    for kink in kinks {
        list.push(kink.x);
        for side in [kink.left, kink.right] {
            list.extend([side.f, side.df, side.d2f]);
        }
        list.extend(Framework::ALL.map(|framework| kink.slope(framework)));
    }
}
