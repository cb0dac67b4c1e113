//! Values and derivatives at many points.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::analysis::largest;
use crate::catalogue::Difference;
use crate::functions::{Framework, Jet, Kink};

use super::flat;

/// f of a function at every number of `xs`, then f′ at each, then f″.
///
/// NaN is answered with NaN, as is every x outside the domain; at a kink the derivative whose
/// sides disagree is NaN, and so is the one above it.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn evaluate(names: &str, numbers: &[f64], xs: &[f64]) -> Result<Vec<f64>, JsValue> {
    let expression = flat::function(names, numbers)?;
    let jets: Vec<Jet> = xs.iter().map(|&x| expression.at(x)).collect();
    let mut list = Vec::with_capacity(3 * jets.len());
    list.extend(jets.iter().map(|jet| jet.f));
    list.extend(jets.iter().map(|jet| jet.df));
    list.extend(jets.iter().map(|jet| jet.d2f));
    Ok(list)
}

/// The largest |f₁ − f₂| of two functions for lo ≤ x ≤ hi, and where it is; NaN where they are not both defined.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn difference(names: &str, numbers: &[f64], lo: f64, hi: f64) -> Result<Vec<f64>, JsValue> {
    let found = match <[_; 2]>::try_from(flat::functions(names, numbers)?) {
        Ok([first, second]) => largest(&Difference { first, second }, lo, hi),
        Err(_) => None,
    };
    Ok(found.map_or(vec![f64::NAN; 2], |found| vec![found.value, found.x]))
}

/// Where f, f′ or f″ of a function jumps: x, then f, f′ and f″ from the left and from the right, then f′ as each framework answers it.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn kinks(names: &str, numbers: &[f64]) -> Result<Vec<f64>, JsValue> {
    let mut list = Vec::new();
    push_kinks(&mut list, &flat::function(names, numbers)?.kinks());
    Ok(list)
}

/// Seven numbers for each kink, and one for each framework.
pub(super) fn push_kinks(list: &mut Vec<f64>, kinks: &[Kink]) {
    for kink in kinks {
        list.push(kink.x);
        for side in [kink.left, kink.right] {
            list.extend([side.f, side.df, side.d2f]);
        }
        list.extend(Framework::ALL.map(|framework| kink.slope(framework)));
    }
}
