//! One parameter's row of controls: where a reader finds its parts, and what it says.

use super::input::Point;
use super::session::Session;
use activation_lab::catalogue::{ACTIVATIONS, Expression};
use activation_lab::functions::{Activation, Parameter};
use serde_json::json;

/// Diameter of the thumb in CSS px; its centre travels this much less than the track is long.
const THUMB: f64 = 20.0;

/// The row of controls of one parameter.
pub(crate) struct Slider {
    path: String,
}

impl Slider {
    pub(crate) fn of(function: &str, parameter: &str) -> Self {
        let path = format!(
            "#functions .slider[data-function=\"{function}\"][data-parameter=\"{parameter}\"]"
        );
        Self { path }
    }

    /// A part of the row, for paths.
    pub(crate) fn part(&self, selector: &str) -> String {
        format!("{} {selector}", self.path)
    }

    /// The point at a share of the thumb's way.
    pub(crate) async fn place(&self, page: &Session, share: f64) -> Point {
        let area = page.area(&self.part(".range")).await;
        let x = area.left + 0.5 * THUMB + share * (area.width - THUMB);
        (x, area.top + 0.5 * area.height)
    }

    /// The middle of the thumb.
    pub(crate) async fn thumb(&self, page: &Session) -> Point {
        let range = json!(self.part(".range"));
        let share = format!(
            "(({{ valueAsNumber, min, max }}) => (valueAsNumber - min) / (max - min))(find({range}))"
        );
        let share = page.value(&share).await;
        self.place(page, share.as_f64().expect("a share")).await
    }

    /// What the number box says.
    pub(crate) async fn text(&self, page: &Session) -> String {
        let path = json!(self.part(".number-box"));
        let text = page.value(&format!("find({path}).value")).await;
        text.as_str().expect("a text").to_owned()
    }

    /// The value in the number box.
    pub(crate) async fn value(&self, page: &Session) -> f64 {
        self.text(page).await.parse().expect("a number")
    }

    /// The complaint under the number box; empty when there is none.
    pub(crate) async fn complaint(&self, page: &Session) -> String {
        let path = json!(self.part(".field-error"));
        let text = page
            .value(&format!(
                "(({{ hidden, textContent }}) => (hidden ? '' : textContent))(find({path}))"
            ))
            .await;
        text.as_str().expect("a text").to_owned()
    }

    /// Types over what the number box says, and presses Enter.
    pub(crate) async fn type_in(&self, page: &Session, text: &str) {
        page.type_in(&self.part(".number-box"), text).await;
    }
}

/// Every parameter of the catalogue, with its function and its place in it.
pub(crate) fn parameters() -> impl Iterator<Item = (&'static Activation, usize, &'static Parameter)>
{
    ACTIVATIONS.iter().flat_map(|activation| {
        let parameters = activation.parameters.iter().enumerate();
        parameters.map(|(i, parameter)| (*activation, i, parameter))
    })
}

/// The function with one of its parameters set.
pub(crate) fn with(activation: &'static Activation, parameter: usize, value: f64) -> Expression {
    let mut expression = Expression::with_defaults(activation);
    expression
        .set(parameter, value)
        .expect("a value inside the domain");
    expression
}
