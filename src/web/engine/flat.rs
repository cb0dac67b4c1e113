//! Flat encoding of functions and states: names as one text, numbers as one list.
//!
//! A moving slider sends a state per frame. Reading a JavaScript object property by property would cost more than all of
//! the plot's mathematics. `www/lab/flat.js` encodes what is decoded here.
//!
//! * Function, text: one line for the id, and one per parameter name given. List: the number of parameter names, then their
//!   values.
//! * State: the numbers described in `flat_state`, then the functions.

use wasm_bindgen::JsValue;

use activation_lab::catalogue::{Difference, Expression, resolve};
use activation_lab_plot::{PlotState, Range, Strip};

use crate::error::{malformed, to_js};
use crate::flat_state::state_of;
use crate::range::range;

/// The rest of the input.
struct Reader<'a> {
    names: std::str::SplitTerminator<'a, char>,
    numbers: std::slice::Iter<'a, f64>,
}

/// Decodes a single function.
pub(super) fn function(names: &str, numbers: &[f64]) -> Result<Expression, JsValue> {
    let mut reader = Reader::new(names, numbers);
    let function = reader.function()?;
    reader.end()?;
    Ok(function)
}

/// Decodes all functions.
pub(super) fn functions(names: &str, numbers: &[f64]) -> Result<Vec<Expression>, JsValue> {
    Reader::new(names, numbers).functions()
}

/// Decodes a state.
pub(super) fn state(names: &str, numbers: &[f64]) -> Result<PlotState, JsValue> {
    state_of(numbers, |rest| functions(names, rest))
}

/// Decodes an error strip and the index of its color.
pub(super) fn strip(names: &str, numbers: &[f64]) -> Result<(Strip, usize), JsValue> {
    let mut reader = Reader::new(names, numbers);
    let across = [reader.number()?, reader.number()?];
    let x = reader.range("x")?;
    let [reach, probe] = [reader.number()?, reader.number()?]
        .map(|number| Some(number).filter(|number| !number.is_nan()));
    let position = reader.count()? as usize;
    let error = Difference {
        first: reader.function()?,
        second: reader.function()?,
    };
    reader.end()?;
    let strip = Strip {
        error,
        across,
        x,
        reach,
        probe,
    };
    Ok((strip, position.saturating_sub(1)))
}

impl<'a> Reader<'a> {
    fn new(names: &'a str, numbers: &'a [f64]) -> Self {
        Self {
            names: names.split_terminator('\n'),
            numbers: numbers.iter(),
        }
    }

    fn functions(mut self) -> Result<Vec<Expression>, JsValue> {
        let mut functions = Vec::new();
        while !self.numbers.as_slice().is_empty() {
            functions.push(self.function()?);
        }
        self.end()?;
        Ok(functions)
    }

    fn function(&mut self) -> Result<Expression, JsValue> {
        let id = self.name()?;
        let mut parameters = Vec::new();
        for _ in 0..self.count()? {
            parameters.push((self.name()?, self.number()?));
        }
        resolve(id, parameters).map_err(|error| to_js(&error))
    }

    fn range(&mut self, key: &str) -> Result<Range, JsValue> {
        let ends = [self.number()?, self.number()?];
        range(key, ends)
    }

    fn name(&mut self) -> Result<&'a str, JsValue> {
        self.names.next().ok_or_else(malformed)
    }

    fn number(&mut self) -> Result<f64, JsValue> {
        self.numbers.next().copied().ok_or_else(malformed)
    }

    fn count(&mut self) -> Result<u32, JsValue> {
        Ok(self.number()? as u32)
    }

    fn end(mut self) -> Result<(), JsValue> {
        match (self.names.next(), self.numbers.next()) {
            (None, None) => Ok(()),
            _ => Err(malformed()),
        }
    }
}
