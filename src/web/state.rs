//! The state object of the page as the strict [`PlotState`].

use serde::Deserialize;
use wasm_bindgen::JsValue;

use crate::error::Error;
use crate::plot::{Orders, PlotState, Range, Theme};

use super::error::{coded, to_js, wrong_shape};
use super::expressions::FunctionState;

/// The part of the state that decides the picture, already free of strings to parse.
#[derive(Deserialize)]
struct StrictState {
    functions: Vec<FunctionState>,
    show: Vec<Curve>,
    x: [f64; 2],
    /// None stands for `auto`.
    y: Option<[f64; 2]>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Curve {
    F,
    Df,
    D2f,
}

/// Reads what `www/lab.js` made of a state.
pub(super) fn read(state: JsValue) -> Result<PlotState, JsValue> {
    let strict: StrictState =
        serde_wasm_bindgen::from_value(state).map_err(|e| wrong_shape("state", &e))?;
    strict.resolve().map_err(|error| to_js(&error))
}

impl StrictState {
    fn resolve(self) -> Result<PlotState, Error> {
        let functions = self.functions.iter().map(FunctionState::resolve);
        let shows = |curve| self.show.contains(&curve);
        Ok(PlotState {
            functions: functions.collect::<Result<_, _>>()?,
            show: Orders::new(shows(Curve::F), shows(Curve::Df), shows(Curve::D2f)),
            x: Range::for_key("x", self.x)?,
            y: self.y.map(|y| Range::for_key("y", y)).transpose()?,
        })
    }
}

/// The theme of that name.
pub(super) fn theme(name: &str) -> Result<Theme, JsValue> {
    match name {
        "light" => Ok(Theme::Light),
        "dark" => Ok(Theme::Dark),
        _ => {
            let shown: String = name.chars().take(40).collect();
            Err(coded(
                "bad-value",
                &format!("bad theme \"{shown}\"; allowed: light, dark"),
            ))
        }
    }
}
