//! A slide deck with its own keyboard shortcuts: input on the plot must not change the slide.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

const PLOT: &str = "activation-plot >>> canvas";
const SLIDER: &str = "activation-plot >>> input[type=range]";
const BOX: &str = "activation-plot >>> input[type=text]";

/// Opens the deck at the slide with the plot.
async fn open(page: &Session) {
    page.open_page("reveal/").await;
    page.wait_until(&format!(
        "window.place?.()[0] === 1 && find('{SLIDER}') && find('{PLOT}').width > 300 && find('activation-plot').frame"
    ))
    .await;
}

async fn assert_unmoved(page: &Session) {
    let place = page.value("place()").await;
    assert_eq!(place, json!([1, false, false, false]));
}

async fn beta(page: &Session) -> Value {
    page.value("find('activation-plot').state.functions[0].params.beta")
        .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn keys_on_the_plot_do_not_change_the_slide() {
    Setup::new()
        .run(async |page| {
            open(page).await;
            let (x, y) = page.area(BOX).await.at(0.5, 0.5);
            page.double_click((x, y)).await;
            page.write("0.5").await;
            assert_eq!(page.value(&format!("find('{BOX}').value")).await, "0.5");
            page.press(Key::Enter).await;
            assert_eq!(beta(page).await, json!(0.5));
            assert_unmoved(page).await;

            page.value(&format!("find('{SLIDER}').focus()")).await;
            for key in [Key::Right, Key::Right, Key::Left, Key::PageUp] {
                page.press(key).await;
            }
            page.write("hlbfog.").await;
            assert_eq!(beta(page).await, json!(0.61));
            page.press(Key::Home).await;
            assert_eq!(beta(page).await, json!(0));
            assert_unmoved(page).await;

            let (x, y) = page.area(PLOT).await.at(0.6, 0.5);
            page.click((x, y)).await;
            page.press(Key::Right).await;
            page.press(Key::Down).await;
            page.write("xhlbfog.+").await;
            let probe = page.value("find('activation-plot').state.probe").await;
            assert!(probe.is_number(), "{probe}");
            assert_unmoved(page).await;

            // Keys of a presenter remote still change the slide. The plot of a later slide is not loaded yet.
            page.press(Key::PageDown).await;
            page.wait_until("place()[0] === 2 && find('.fragment >>> canvas')")
                .await;
            let hit =
                format!("document.elementFromPoint({x}, {y})?.localName === 'activation-plot'");
            assert_eq!(page.value(&hit).await, false);
            page.press(Key::PageDown).await;
            page.wait_until(&hit).await;
            assert_eq!(page.value("place()[0]").await, 2);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn touch_on_the_slider_does_not_change_the_slide() {
    Setup::new()
        .touch()
        .run(async |page| {
            open(page).await;
            let slider = page.area(SLIDER).await;
            page.swipe(slider.at(0.15, 0.5), slider.at(0.7, 0.5)).await;
            assert_unmoved(page).await;
            page.swipe(slider.at(0.7, 0.5), slider.at(0.5, 0.5)).await;
            let beta = beta(page).await.as_f64().unwrap();
            assert!((4.0..6.0).contains(&beta), "{beta}");
            assert_unmoved(page).await;
            page.assert_clean().await;
        })
        .await;
}
