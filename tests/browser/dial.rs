//! A slider of a view: where a reader finds its parts, and what it says; and what a view's canvases show.

use super::input::Point;
use super::session::Session;
use serde_json::json;

/// Diameter of the thumb in CSS px; its centre travels this much less than the track is long.
const THUMB: f64 = 20.0;

/// A part of the slider of that name, for paths.
pub(crate) fn part(name: &str, selector: &str) -> String {
    format!(".view-page:not([hidden]) .dial[data-dial=\"{name}\"] {selector}")
}

impl Session {
    /// Drags the thumb to a share of its way.
    pub(crate) async fn drag_dial(&self, name: &str, share: f64) {
        let range = part(name, ".range");
        let path = json!(range);
        self.value(&format!(
            "find({path}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
        ))
        .await;
        let now = self
            .value(&format!(
                "(({{ valueAsNumber, min, max }}) => (valueAsNumber - min) / (max - min))(find({path}))"
            ))
            .await;
        let area = self.area(&range).await;
        let at = |share: f64| -> Point {
            let x = area.left + 0.5 * THUMB + share * (area.width - THUMB);
            (x, area.top + 0.5 * area.height)
        };
        self.drag(at(now.as_f64().expect("a share")), at(share))
            .await;
    }

    /// The number in the slider's box.
    pub(crate) async fn dial(&self, name: &str) -> f64 {
        let path = json!(part(name, ".number-box"));
        let text = self.value(&format!("find({path}).value")).await;
        text.as_str().expect("a text").parse().expect("a number")
    }

    /// The pixels of a canvas, drawn up to now, as one number; 0 where there is nothing but the ground.
    pub(crate) async fn pixels_of(&self, path: &str) -> u64 {
        self.drawn().await;
        let canvas = json!(path);
        let sum = self
            .value(&format!(
                "((canvas) => {{
                    const {{ data }} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
                    const pixels = new Uint32Array(data.buffer);
                    const ground = pixels[0];
                    return pixels.reduce((sum, pixel, i) => pixel === ground ? sum : (sum * 31 + pixel + i) % 1000003, 0);
                }})(find({canvas}))"
            ))
            .await;
        sum.as_u64().expect("a number")
    }
}

/// A number as the page writes it.
pub(crate) fn read(text: &str) -> f64 {
    text.replace('\u{2212}', "-").parse().expect("a number")
}
