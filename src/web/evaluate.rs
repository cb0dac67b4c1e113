//! Values and derivatives at many points.

use js_sys::{Float64Array, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::functions::{Jet, Kink};

use super::error::{to_js, wrong_shape};
use super::expressions::{FunctionState, serialize};

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
pub fn evaluate(function: JsValue, xs: &Float64Array) -> Result<JsValue, JsValue> {
    let expression = read(function)?;
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
    let result = Object::new();
    for (key, answer) in ["f", "df", "d2f"].into_iter().zip(&answers) {
        Reflect::set(&result, &key.into(), answer)?;
    }
    Ok(result.into())
}

/// Where f, f′ or f″ of a function jumps, with the limits from both sides.
///
/// # Errors
/// As [`evaluate`].
#[wasm_bindgen]
pub fn kinks(function: JsValue) -> Result<JsValue, JsValue> {
    let kinks: Vec<KinkRow> = read(function)?.kinks().iter().map(KinkRow::from).collect();
    serialize(&kinks)
}

fn read(function: JsValue) -> Result<crate::catalogue::Expression, JsValue> {
    let function: FunctionState =
        serde_wasm_bindgen::from_value(function).map_err(|e| wrong_shape("function", &e))?;
    function.resolve().map_err(|error| to_js(&error))
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
