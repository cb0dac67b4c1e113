//! Values and derivatives at many points.

use js_sys::Float64Array;
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::functions::{Jet, Kink};

use super::catalogue::serialize;
use super::flat;
use super::object::object;

/// Points that cross the boundary at a time: the program's memory stays small however many are asked for.
const CHUNK: usize = 1024;

/// f, f′ and f″ of a function at every number of `xs`: `{f, df, d2f}`.
///
/// NaN is answered with NaN, as is every x outside the domain; at a kink the derivatives whose
/// sides disagree are NaN.
///
/// # Errors
/// `unknown-function`, `unknown-parameter` or `bad-value`.
#[wasm_bindgen]
pub fn evaluate(names: &str, numbers: &[f64], xs: &Float64Array) -> Result<JsValue, JsValue> {
    let expression = flat::function(names, numbers)?;
    let length = xs.length();
    let answers = [(); 3].map(|()| Float64Array::new_with_length(length));
    let mut x = [0.0; CHUNK];
    let mut values = [[0.0; CHUNK]; 3];
    let mut start = 0;
    while start < length {
        let end = length.min(start + CHUNK as u32);
        let count = (end - start) as usize;
        xs.subarray(start, end).copy_to(&mut x[..count]);
        for (i, &x) in x[..count].iter().enumerate() {
            let Jet { f, df, d2f } = expression.at(x);
            (values[0][i], values[1][i], values[2][i]) = (f, df, d2f);
        }
        for (answer, values) in answers.iter().zip(&values) {
            answer.subarray(start, end).copy_from(&values[..count]);
        }
        start = end;
    }
    let [f, df, d2f] = answers;
    Ok(object(&[
        ("f", f.into()),
        ("df", df.into()),
        ("d2f", d2f.into()),
    ]))
}

/// Where f, f′ or f″ of a function jumps, with the limits from both sides.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn kinks(names: &str, numbers: &[f64]) -> Result<JsValue, JsValue> {
    let kinks = flat::function(names, numbers)?.kinks();
    serialize(&kinks.iter().map(KinkRow::from).collect::<Vec<_>>())
}

/// A kink as JavaScript sees it.
#[derive(Serialize)]
pub(super) struct KinkRow {
    x: f64,
    left: JetRow,
    right: JetRow,
}

#[derive(Serialize)]
struct JetRow {
    f: f64,
    df: f64,
    d2f: f64,
}

impl From<&Kink> for KinkRow {
    fn from(kink: &Kink) -> Self {
        let row = |jet: Jet| JetRow {
            f: jet.f,
            df: jet.df,
            d2f: jet.d2f,
        };
        Self {
            x: kink.x,
            left: row(kink.left),
            right: row(kink.right),
        }
    }
}
