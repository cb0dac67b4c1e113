//! A state as it crosses the boundary: numbers in front, then its functions, which each part reads in its own way.
//!
//! In front stand the sets of the curves shown, of the marks and of the functions that are off, with a bit for each; the
//! positions of the two whose difference is drawn, or twice 0; the position of the active one; 1 for an equal aspect; mean
//! and deviation of the normal distribution; x of the probe, or NaN; how many of the functions are ghosts, which come
//! first; the ends of x; 0 for the y that fits or 2 and the ends of y.

use wasm_bindgen::JsValue;

use crate::catalogue::Expression;
use crate::plot::{Marks, Orders, PlotState, Range};

use super::error::{coded, to_js};

/// The state of a list, whose functions `functions` reads from what is left of it.
pub(super) fn state_of(
    numbers: &[f64],
    functions: impl FnOnce(&[f64]) -> Result<Vec<Expression>, JsValue>,
) -> Result<PlotState, JsValue> {
    let mut reader = Reader(numbers.iter());
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
    let mut functions = functions(reader.0.as_slice())?;
    if functions.len() < ghosts {
        return Err(torn());
    }
    let ghosts = functions.drain(..ghosts).collect();
    // The caller has made sure that every position is one of a function.
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

/// What has not been read yet.
struct Reader<'a>(std::slice::Iter<'a, f64>);

impl Reader<'_> {
    fn range(&mut self, key: &str) -> Result<Range, JsValue> {
        let ends = [self.number()?, self.number()?];
        Range::for_key(key, ends).map_err(|error| to_js(&error))
    }

    fn number(&mut self) -> Result<f64, JsValue> {
        self.0.next().copied().ok_or_else(torn)
    }

    fn count(&mut self) -> Result<u32, JsValue> {
        Ok(self.number()? as u32)
    }
}

/// The answer where names and numbers do not fit together, as when a name has a line break in it.
pub(super) fn torn() -> JsValue {
    coded(
        "bad-value",
        "bad functions; allowed: ids and parameters from the catalogue",
    )
}
