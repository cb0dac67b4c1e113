//! SVG rendering without a browser: the Python package runs this module in a WebAssembly runtime, for notebook viewers
//! without JavaScript.

use wasm_bindgen::prelude::wasm_bindgen;

use activation_lab::catalogue::parse_list;
use activation_lab_plot::{self as plot, Labels, Size, Theme};

use super::flat_state::state_of;

/// A plot as an SVG document with a legend, `width` × `height` CSS px; `None` for an invalid state.
///
/// `functions` is an expression list; `numbers` is the input of [`state_of`] before the functions. `name` is the accessible
/// name of the document.
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
    // Like the element, ignores indices without a function.
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
