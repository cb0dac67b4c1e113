//! What stands on a canvas.

use super::query::FIND;
use super::session::Session;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

/// The device pixels of a canvas.
pub(crate) struct Pixels {
    /// Columns, in device px.
    pub(crate) width: usize,
    /// Rows, in device px.
    pub(crate) height: usize,
    rgba: Vec<u8>,
}

impl Pixels {
    /// Red, green, blue and opacity at a column and a row.
    pub(crate) fn at(&self, column: usize, row: usize) -> [u8; 4] {
        let start = 4 * (row * self.width + column);
        self.rgba[start..start + 4]
            .try_into()
            .expect("four numbers")
    }

    /// How many pixels have a colour like this one, each channel within `tolerance`.
    pub(crate) fn count(&self, colour: [u8; 3], tolerance: u8) -> usize {
        let near = |pixel: &&[u8]| {
            pixel[3] > 0 && (0..3).all(|i| pixel[i].abs_diff(colour[i]) <= tolerance)
        };
        self.rgba.chunks_exact(4).filter(near).count()
    }

    /// How many pixels differ in some channel by more than `tolerance`; all, when the sizes differ.
    pub(crate) fn differences(&self, other: &Self, tolerance: u8) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return self.width * self.height;
        }
        let pairs = self.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4));
        pairs
            .filter(|(a, b)| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > tolerance))
            .count()
    }
}

impl Session {
    /// The pixels of the canvas at `path`, such as `activation-plot >>> canvas`.
    pub(crate) async fn canvas(&self, path: &str) -> Pixels {
        // A string crosses WebDriver much faster than a list of millions of numbers.
        let read = "
            const canvas = find(arguments[0]);
            const { width, height } = canvas;
            const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
            let text = '';
            for (let i = 0; i < data.length; i += 0x8000) {
                text += String.fromCharCode(...data.subarray(i, i + 0x8000));
            }
            return { width, height, data: btoa(text) };";
        let answer = self.script(&format!("{FIND}{read}"), &[json!(path)]).await;
        let size = |key: &str| answer[key].as_u64().and_then(|n| usize::try_from(n).ok());
        let data = answer["data"].as_str().expect("pixels");
        Pixels {
            width: size("width").expect("a width"),
            height: size("height").expect("a height"),
            rgba: BASE64_STANDARD.decode(data).expect("base64"),
        }
    }
}
