//! The list of what can be marked on the plot.

use super::fragments::MARKS;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

async fn open_menu(page: &Session) {
    page.click_on("#marks").await;
    page.wait_until("find('.marks-menu') !== null").await;
}

/// Each mark in the list, and whether it is ticked.
async fn ticked(page: &Session) -> Value {
    page.value(
        "[...document.querySelectorAll('.marks-menu input:checked')].map(({ value }) => value)",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_mark_is_switched() {
    Setup::new()
        .run(async |page| {
            for mark in MARKS {
                // A page of its own for each: a canvas that has been read often is painted in another way.
                page.open_lab("#functions=swish,tanh").await;
                open_menu(page).await;
                assert_eq!(ticked(page).await, json!([]));
                page.click_on(&format!(".marks-menu [value=\"{mark}\"]"))
                    .await;
                page.assert_shows_state(json!({ "functions": "swish,tanh", "marks": [mark] }))
                    .await;
            }
            let listed = page
                .value(
                    "[...document.querySelectorAll('.marks-menu input')].map(({ value }) => value)",
                )
                .await;
            assert_eq!(listed, json!(MARKS));
            for mark in &MARKS[..6] {
                page.click_on(&format!(".marks-menu [value=\"{mark}\"]"))
                    .await;
            }
            page.wait_for_address(&format!("functions=swish,tanh&marks={}", MARKS.join(",")))
                .await;
            page.click_on(".marks-menu [value=\"zeros\"]").await;
            assert_eq!(
                page.value("find('#marks .marks-count').textContent").await,
                "6"
            );

            // A press outside closes it, and is a press of its own.
            page.click_on("#toolbar [data-curve=\"d2f\"]").await;
            page.wait_until("find('.marks-menu') === null").await;
            assert_eq!(
                page.value("find('#toolbar [data-curve=\"d2f\"]').checked")
                    .await,
                true
            );
            assert_eq!(
                page.value("find('#marks').getAttribute('aria-expanded')")
                    .await,
                "false"
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn marks_by_keyboard() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu&marks=zeros").await;
            page.click_on("#toolbar [data-curve=\"d2f\"]").await;
            page.press(Key::Tab).await;
            page.press(Key::Enter).await;
            page.wait_until("document.activeElement.value === 'asymptotes'")
                .await;
            assert_eq!(ticked(page).await, json!(["zeros"]));
            page.press(Key::Tab).await;
            page.press(Key::Space).await;
            page.wait_for_address("functions=gelu&show=f,df,d2f&marks=extrema,zeros")
                .await;
            page.press(Key::Escape).await;
            page.wait_until("find('.marks-menu') === null").await;
            assert_eq!(page.value("document.activeElement.id").await, "marks");
            // The button closes what it has opened.
            page.press(Key::Enter).await;
            page.wait_until("find('.marks-menu') !== null").await;
            page.click_on("#marks").await;
            page.wait_until("find('.marks-menu') === null").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn locked_marks_are_seen_and_stay() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu&marks=zeros&lock=marks")
                .await;
            open_menu(page).await;
            page.click_on(".marks-menu [value=\"extrema\"]").await;
            assert_eq!(ticked(page).await, json!(["zeros"]));
            page.wait_for_address("functions=gelu&marks=zeros&lock=marks")
                .await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_list_fits_on_a_phone() {
    for (width, height) in [(390, 844), (320, 568)] {
        Setup::new()
            .size(width, height)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                page.tap(page.area("#marks").await.at(0.5, 0.5)).await;
                page.wait_until("find('.marks-menu') !== null").await;
                let menu = page.area(".marks-menu").await;
                let (right, bottom) = menu.at(1.0, 1.0);
                assert!(menu.left >= 0.0 && right <= f64::from(width), "{menu:?}");
                assert!(menu.top >= 0.0 && bottom <= f64::from(height), "{menu:?}");
                let label = page.area(".marks-menu label:nth-of-type(2)").await;
                assert!(label.height >= 44.0, "{label:?}");
                page.tap(label.at(0.5, 0.5)).await;
                page.wait_for_address("functions=gelu&marks=extrema").await;
                page.assert_clean().await;
            })
            .await;
    }
}
