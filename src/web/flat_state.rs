//! Flat encoding of a state: numbers, then its functions as in `resolved`. `www/lab/flat.js` encodes what is decoded here.
//!
//! A moving slider sends a state per frame. Reading a JavaScript object property by property would cost more than all of the
//! plot's mathematics.
//!
//! The numbers, in order:
//!
//! * bit sets of visible orders, marks and hidden functions;
//! * 1-based indices i, j of the difference fᵢ − fⱼ, or 0, 0;
//! * 1-based index of the active function;
//! * 1 for an equal aspect ratio, else 0;
//! * mean and standard deviation of the input density;
//! * x of the probe, or NaN;
//! * number of ghosts, which precede the functions;
//! * ends of x;
//! * 0 for automatic y, or 2 and the ends of y.

use wasm_bindgen::JsValue;

use activation_lab::catalogue::Expression;
use activation_lab_plot::{Marks, Orders, PlotState, Range};

use crate::error::malformed;
use crate::range::range;

/// Decodes a state; `functions` decodes the rest of the list.
pub(super) fn state_of(
    numbers: &[f64],
    functions: impl FnOnce(&[f64]) -> Result<Vec<Expression>, JsValue>,
) -> Result<PlotState, JsValue> {
    let mut reader = Reader::new(numbers);
    let shown = reader.count()?;
    let show = Orders::new(shown & 1 != 0, shown & 2 != 0, shown & 4 != 0);
    let marks = Marks::from_bits(reader.count()?);
    let off = reader.count()?;
    let difference = [reader.count()?, reader.count()?].map(|position| position as usize);
    let active = reader.count()? as usize;
    let equal_aspect = reader.count()? == 1;
    let normal = [reader.number()?, reader.number()?];
    let probe = Some(reader.number()?).filter(|x| !x.is_nan());
    let ghosts = reader.count()? as usize;
    let x = reader.range("x")?;
    let y = match reader.count()? {
        0 => None,
        _ => Some(reader.range("y")?),
    };
    let mut functions = functions(reader.rest())?;
    if functions.len() < ghosts {
        return Err(malformed());
    }
    let ghosts = functions.drain(..ghosts).collect();
    // The caller guarantees valid indices.
    let index = |position: usize| {
        position
            .saturating_sub(1)
            .min(functions.len().saturating_sub(1))
    };
    Ok(PlotState {
        hidden: (0..functions.len()).map(|i| off >> i & 1 == 1).collect(),
        difference: (difference != [0, 0]).then(|| difference.map(index)),
        active: index(active),
        functions,
        show,
        marks,
        normal,
        equal_aspect,
        probe,
        ghosts,
        x,
        y,
    })
}

/// The rest of the input.
pub(super) struct Reader<'a>(std::slice::Iter<'a, f64>);

impl<'a> Reader<'a> {
    pub(super) fn new(numbers: &'a [f64]) -> Self {
        Self(numbers.iter())
    }

    pub(super) fn rest(&self) -> &'a [f64] {
        self.0.as_slice()
    }

    pub(super) fn range(&mut self, key: &str) -> Result<Range, JsValue> {
        let ends = [self.number()?, self.number()?];
        range(key, ends)
    }

    pub(super) fn number(&mut self) -> Result<f64, JsValue> {
        self.0.next().copied().ok_or_else(malformed)
    }

    pub(super) fn count(&mut self) -> Result<u32, JsValue> {
        Ok(self.number()? as u32)
    }
}
