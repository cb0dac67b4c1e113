//! A slider that moves redraws f and f′ in the very frame of the movement.

use super::session::{Session, Setup};
use super::slider::Slider;
use serde_json::{Value, json};

/// At every `input` of the slider asks for a frame, after the page has done so, and writes down what the canvas shows then:
/// whether it has changed since, and how many pixels are not as in a fresh picture of the new value.
const WATCH: &str = "
    const canvas = document.querySelector('#canvas');
    const row = document.querySelector('#functions .slider');
    const [range, box] = [row.querySelector('.range'), row.querySelector('.number-box')];
    const { parameter, function: id } = row.dataset;
    const pixels = (of) => new Uint32Array(
        of.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    const differences = (a, b) => a.reduce((sum, pixel, i) => sum + (pixel !== b[i]), 0);
    let drawn = { value: Number(box.value), pixels: pixels(canvas) };
    window.frames = [];
    range.addEventListener('input', () => {
        const asked = performance.now();
        requestAnimationFrame(() => {
            const value = Number(box.value);
            const now = pixels(canvas);
            const fresh = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
            lab.draw(fresh, { functions: [{ id, params: { [parameter]: value } }], show: 'f df', y: [-2, 8] }, {
                width: canvas.width / devicePixelRatio, height: canvas.height / devicePixelRatio,
                pixelRatio: devicePixelRatio, theme: 'light',
            });
            frames.push({
                value, moved: value !== drawn.value,
                changed: differences(now, drawn.pixels), wrong: differences(now, pixels(fresh)),
            });
            drawn = { value, pixels: now };
        });
    });";

/// Drags the only slider from where it is to a share of its track, and returns what was seen frame by frame.
async fn watch(page: &Session, function: &str, parameter: &str, to: f64) -> Vec<Value> {
    // With y given: an automatic one stands still during the drag, and would fit the fresh picture.
    page.go(&format!("#functions={function}&y=-2,8")).await;
    page.lab(WATCH, json!(null)).await;
    let slider = Slider::of(function, parameter);
    let thumb = slider.thumb(page).await;
    let target = slider.place(page, to).await;
    page.drag(thumb, target).await;
    page.drawn().await;
    let frames = page.value("frames").await;
    frames.as_array().expect("a list of frames").clone()
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn f_and_its_derivative_follow_in_the_same_frame() {
        Setup::new()
            .run(async |page| {
                page.open_lab("").await;
                for (function, parameter, to) in [
                    ("leaky_relu", "alpha", 0.9),
                    ("prelu", "alpha", 0.1),
                    ("elu", "alpha", 0.8),
                    ("celu", "alpha", 0.9),
                    ("swish", "beta", 0.7),
                    ("softplus", "beta", 0.2),
                    ("gelu_tanh", "c", 0.9),
                ] {
                    let frames = watch(page, function, parameter, to).await;
                    let moved = frames.iter().filter(|frame| frame["moved"] == true);
                    assert!(moved.count() >= 3, "{function}: {frames:?}");
                    for frame in &frames {
                        assert_eq!(frame["wrong"], 0, "{function}: {frame}");
                        let changed = frame["changed"].as_u64().expect("a count");
                        assert_eq!(frame["moved"] == true, changed > 0, "{function}: {frame}");
                    }
                }
            })
            .await;
    }
}
