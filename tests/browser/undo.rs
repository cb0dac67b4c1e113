//! Undo and redo: each settled change is one step of the browser's history and of Ctrl+Z, which never leaves the page.

use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::json;

/// Presses a chord such as Ctrl+Shift+Z.
async fn chord(page: &Session, held: &[Key], letter: char) {
    page.chord(held, letter).await;
}

async fn address(page: &Session) -> String {
    let address = page.value("decodeURIComponent(location.hash)").await;
    address.as_str().expect("a text").to_owned()
}

async fn wait_for(page: &Session, address: &str) {
    let expected = json!(address);
    page.wait_until(&format!("decodeURIComponent(location.hash) === {expected}"))
        .await;
}

async fn said(page: &Session) -> String {
    let text = page.value("find('#undo-status').textContent").await;
    text.as_str().expect("a text").to_owned()
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn three_drags_of_one_slider_are_three_steps() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=swish").await;
                let start = page.value("history.length").await.as_u64().unwrap();
                let slider = Slider::of("swish", "beta");
                let mut seen = vec![address(page).await];
                for share in [0.3, 0.6, 0.8] {
                    let thumb = slider.thumb(page).await;
                    page.drag(thumb, slider.place(page, share).await).await;
                    let last = json!(seen.last());
                    page.wait_until(&format!("decodeURIComponent(location.hash) !== {last}"))
                        .await;
                    // The last move of the drag is written when it ends.
                    let value = slider.text(page).await;
                    page.wait_until(&format!("location.hash.includes('beta={value}')"))
                        .await;
                    seen.push(address(page).await);
                }
                let length = page.value("history.length").await;
                assert_eq!(length, start + 3);

                for expected in [&seen[2], &seen[1], &seen[0]] {
                    chord(page, &[Key::Control], 'z').await;
                    wait_for(page, expected).await;
                    page.wait_until("find('#undo-status').textContent === 'Undone'")
                        .await;
                }
                // At its beginning nothing happens: what was before the page stays there.
                chord(page, &[Key::Control], 'z').await;
                chord(page, &[Key::Control, Key::Shift], 'Z').await;
                wait_for(page, &seen[1]).await;
                page.wait_until("find('#undo-status').textContent === 'Redone'")
                    .await;
                chord(page, &[Key::Control], 'y').await;
                wait_for(page, &seen[2]).await;
                // The browser's own button goes the same way.
                page.client.back().await.expect("the reader goes back");
                wait_for(page, &seen[1]).await;
                page.client.forward().await.expect("the reader goes on");
                wait_for(page, &seen[2]).await;
                for _ in 0..3 {
                    chord(page, &[Key::Control, Key::Shift], 'Z').await;
                    wait_for(page, &seen[3]).await;
                }
                assert!(seen[3].contains(&slider.text(page).await), "{seen:?}");
                assert_eq!(page.value("history.length").await, length);
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn text_has_its_own_undo() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            page.click_on("#catalogue-list [data-function=tanh] .entry-add")
                .await;
            page.wait_until("location.hash.includes('tanh')").await;
            page.click_on("#search").await;
            page.write("gel").await;
            chord(page, &[Key::Control], 'z').await;
            page.wait_until("find('#search').value !== 'gel'").await;
            assert_eq!(said(page).await, "");
            assert_eq!(page.value("location.hash.includes('tanh')").await, true);
            page.value("find('#canvas').focus()").await;
            chord(page, &[Key::Meta], 'z').await;
            wait_for(page, "#functions=swish").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_works_in_a_view_and_a_held_key_is_one_step() {
    Setup::new()
        .run(async |page| {
            page.open_page("#functions=swish&view=gelu").await;
            let range = "#view-gelu .slider[data-parameter=c] .range";
            page.wait_until(&format!(
                "find('{range}') && document.documentElement.classList.contains('started')"
            ))
            .await;
            page.value(&format!("find('{range}').focus()")).await;
            let start = page.value("history.length").await.as_u64().unwrap();
            let mut seen = vec![address(page).await];
            for steps in [3, 2] {
                for _ in 0..steps {
                    page.hold(Key::Right).await;
                }
                page.let_go(Key::Right).await;
                let box_value = format!("find('{range}').getAttribute('aria-valuetext')");
                let value = page.value(&box_value).await;
                let value = value.as_str().expect("a number");
                page.wait_until(&format!("location.hash.includes('gelu-c={value}')"))
                    .await;
                seen.push(address(page).await);
            }
            assert_eq!(page.value("history.length").await, start + 2, "{seen:?}");
            for expected in [&seen[1], &seen[0]] {
                chord(page, &[Key::Control], 'z').await;
                wait_for(page, expected).await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_double_click_is_no_step() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            page.click_on("#catalogue-list [data-function=tanh] .entry-add")
                .await;
            page.wait_until("location.hash.includes('tanh')").await;
            let area = page.viewed().await.area;
            page.double_click(area.at(0.4, 0.4)).await;
            page.wait_until("!location.hash.includes('probe')").await;
            chord(page, &[Key::Control], 'z').await;
            wait_for(page, "#functions=swish").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_the_catalogue_replaces_is_said_and_can_be_undone() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            let row = "#catalogue-list [data-function=elu] .entry-choose";
            let title = page
                .value(&format!("find('{row}').title.split('\\n')[0]"))
                .await;
            assert_eq!(title, "Replace Swish with ELU");
            page.click_on(row).await;
            wait_for(page, "#functions=elu").await;
            page.wait_until(
                "find('[data-message=replaced]').textContent.includes('Replaced Swish with ELU')",
            )
            .await;
            page.click_on("[data-message=replaced] .button").await;
            wait_for(page, "#functions=swish").await;
            page.wait_until("find('[data-message=replaced]') === null")
                .await;
            page.assert_clean().await;
        })
        .await;
}
