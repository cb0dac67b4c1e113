//! The plot as a picture for a program that is no browser: the Python package has it drawn by a runtime of WebAssembly, for
//! notebooks that are read where no script runs.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::catalogue::parse_list;
use crate::plot::{self, Labels, Size, Theme};

use super::flat_state::state_of;

/// A plot as an SVG document with a legend, `width` × `height` CSS px; nothing where the state cannot be drawn.
///
/// `functions` is an expression; `numbers` has what [`state_of`] reads in front of the functions. `name` is what the document
/// is called for those who do not see it.
#[wasm_bindgen]
pub fn picture(
    functions: &str,
    numbers: &[f64],
    name: String,
    width: f64,
    height: f64,
    dark: bool,
) -> Option<String> {
    let functions = parse_list(functions).ok()?;
    let mut state = state_of(numbers, |_| Ok(functions)).ok()?;
    let count = state.functions.len();
    // As for the element: positions that no function has are left out.
    let positions = numbers.get(3..5)?;
    if positions.iter().any(|&position| position as usize > count) {
        state.difference = None;
    }
    let labels = Labels {
        name,
        legend: plot::legend(&state),
        ..Labels::default()
    };
    let theme = if dark { Theme::Dark } else { Theme::Light };
    let size = Size::new(width, height, 1.0);
    Some(plot::labelled_svg(&state, &labels, size, theme.palette()))
}
