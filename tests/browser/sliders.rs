//! Every slider by pointer and by keys: the value, the picture, the legend and the address follow.

use super::session::{Session, Setup};
use super::slider::{Slider, parameters, with};
use activation_lab::functions::{Parameter, Scale};
use fantoccini::key::Key;

/// The value at a share of the track.
fn value_at(parameter: &Parameter, share: f64) -> f64 {
    let [min, max] = parameter.slider;
    match parameter.scale {
        Scale::Linear => min + share * (max - min),
        Scale::Logarithmic => min * (max / min).powf(share),
    }
}

/// Where a value stands on the track.
fn share_of(parameter: &Parameter, value: f64) -> f64 {
    let [min, max] = parameter.slider;
    match parameter.scale {
        Scale::Linear => (value - min) / (max - min),
        Scale::Logarithmic => (value / min).ln() / (max / min).ln(),
    }
}

/// The number that the only row has for a parameter, shown where the slider is not.
async fn in_legend(page: &Session, parameter: usize) -> f64 {
    let text = page
        .value(&format!(
            "document.querySelectorAll('#functions .function-parameter .number')[{parameter}].textContent"
        ))
        .await;
    let text = text.as_str().expect("a text").replace('\u{2212}', "-");
    text.parse().expect("a number")
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_slider_follows_the_pointer() {
        Setup::new()
            .run(async |page| {
                page.open_lab("").await;
                for (activation, i, parameter) in parameters() {
                    page.go(&format!("#functions={}", activation.id)).await;
                    let slider = Slider::of(activation.id, parameter.id);
                    for share in [0.83, 0.31] {
                        let thumb = slider.thumb(page).await;
                        page.drag(thumb, slider.place(page, share).await).await;
                        let value = slider.value(page).await;
                        let what =
                            format!("{}({}={value}) at {share}", activation.id, parameter.id);
                        // A mark within 3 px of the pointer draws it in, and values keep to their steps.
                        let distance = (share_of(parameter, value) - share).abs();
                        assert!(
                            distance < 0.02,
                            "{what}, not {}",
                            value_at(parameter, share)
                        );
                        let expression = with(activation, i, value).to_string();
                        page.assert_shows(&expression, "f df").await;
                        assert_eq!(in_legend(page, i).await, value, "{what}");
                        page.assert_address(&format!("functions={expression}"))
                            .await;
                    }
                }
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_slider_follows_the_keys() {
        Setup::new()
            .run(async |page| {
                page.open_lab("").await;
                for (activation, i, parameter) in parameters() {
                    page.go(&format!("#functions={}", activation.id)).await;
                    let slider = Slider::of(activation.id, parameter.id);
                    let [min, max] = parameter.slider;
                    page.click(slider.place(page, 0.5).await).await;
                    let start = slider.value(page).await;
                    let mut last = start;
                    for (key, direction) in [
                        (Key::Right, 1.0),
                        (Key::Up, 1.0),
                        (Key::PageUp, 1.0),
                        (Key::Left, -1.0),
                        (Key::Down, -1.0),
                        (Key::PageDown, -1.0),
                    ] {
                        page.press(key).await;
                        let value = slider.value(page).await;
                        let what =
                            format!("{}({}): {last} to {value}", activation.id, parameter.id);
                        assert!((value - last) * direction > 0.0, "{what}");
                        if parameter.scale == Scale::Linear {
                            let page_key = matches!(key, Key::PageUp | Key::PageDown);
                            let step = if page_key { 10.0 } else { 1.0 } * parameter.step;
                            assert!(((value - last).abs() / step - 1.0).abs() < 1.0, "{what}");
                        }
                        last = value;
                    }
                    page.assert_shows(&with(activation, i, last).to_string(), "f df")
                        .await;
                    assert!((share_of(parameter, last) - share_of(parameter, start)).abs() < 0.02);
                    for (key, end) in [(Key::Home, min), (Key::End, max)] {
                        page.press(key).await;
                        assert_eq!(
                            slider.value(page).await,
                            end,
                            "{} {}",
                            activation.id,
                            parameter.id
                        );
                        page.assert_shows(&with(activation, i, end).to_string(), "f df")
                            .await;
                    }
                }
                page.assert_clean().await;
            })
            .await;
    }
}
