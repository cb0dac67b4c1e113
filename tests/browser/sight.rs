//! What a link or a button changes is brought into sight, and axes stand still while a slider is held.

use super::session::{Session, Setup};
use serde_json::json;

/// Whether a node is seen whole.
fn is_seen(path: &str) -> String {
    let path = json!(path);
    format!(
        "(({{ top, bottom }}) => top >= -1 && bottom <= innerHeight + 1)(find({path}).getBoundingClientRect())"
    )
}

async fn scroll_to(page: &Session, path: &str) {
    let path = json!(path);
    page.value(&format!(
        "find({path}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_of_the_notes_shows_the_plot() {
    Setup::new()
        .size(390, 844)
        .reduced_motion()
        .run(async |page| {
            page.open_lab("#functions=gelu_tanh").await;
            let link = "#info-content .prose a[href^=\"#functions\"]";
            page.wait_until(&format!("find('{}')", link.replace('"', "\\\"")))
                .await;
            scroll_to(page, link).await;
            assert_eq!(page.value(&is_seen("#plot")).await, false);
            page.click_on(link).await;
            page.wait_until(&is_seen("#plot")).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_error_axis_stands_still_while_its_slider_is_held() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            page.open_page("#view=gelu").await;
            page.wait_until("find('#view-gelu .gelu-worked')").await;
            let range = "#view-gelu .slider[data-parameter=c] .range";
            let errors = "#view-gelu .gelu-kind[data-kind=tanh] .gelu-error";
            let label = format!("find('{errors}').getAttribute('aria-label')");
            let start = page.canvas(errors).await;
            let before = page.value(&label).await;
            let area = page.area(range).await;
            page.drag_and_hold(area.at(0.3, 0.5), area.at(0.9, 0.5))
                .await;
            page.wait_until(&format!("{label} !== {before}")).await;
            page.drawn().await;
            // The numerals of the axis, left of the curve, are the same pixels.
            let numerals = |pixels: &super::pixels::Pixels| {
                (0..pixels.height)
                    .flat_map(|y| (0..30).map(move |x| (x, y)))
                    .map(|(x, y)| pixels.at(x, y))
                    .collect::<Vec<_>>()
            };
            let held = page.canvas(errors).await;
            assert!(numerals(&start) == numerals(&held), "the axis moved");
            page.release().await;
            page.drawn().await;
            page.drawn().await;
            let free = page.canvas(errors).await;
            assert!(
                numerals(&start) != numerals(&free),
                "the axis did not follow"
            );
            page.assert_clean().await;
        })
        .await;
}
