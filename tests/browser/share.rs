//! The menu "Share": by pointer and by keys, the link, the pictures, paper.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens the menu with the mouse and waits for it.
pub(super) async fn open_menu(page: &Session) {
    page.click_on("#share").await;
    page.wait_until("find('.share-panel') && document.activeElement.dataset.share === 'link'")
        .await;
}

/// Clicks an item of the open menu.
pub(super) async fn choose(page: &Session, item: &str) {
    page.click_on(&format!(".share-panel [data-share=\"{item}\"]"))
        .await;
}

async fn focused(page: &Session) -> Value {
    page.value("document.activeElement.dataset.share ?? document.activeElement.id")
        .await
}

/// What the menu says at its foot, waited for.
async fn status(page: &Session) -> String {
    page.wait_until("find('.share-status').textContent !== ''")
        .await;
    let text = page.value("find('.share-status').textContent").await;
    text.as_str().unwrap().to_owned()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_menu_fits_every_screen() {
    for (width, height) in [(390, 844), (320, 568), (740, 340)] {
        Setup::new()
            .size(width, height)
            .touch()
            .run(async |page| {
                page.open_lab("").await;
                let button = page.area("#share").await;
                assert!(button.width >= 44.0 && button.height >= 44.0, "{button:?}");
                page.tap(button.at(0.5, 0.5)).await;
                page.wait_until("find('.share-panel')")
                    .await;
                let panel = page.area(".share-panel").await;
                assert!(
                    panel.left >= 0.0 && panel.left + panel.width <= f64::from(width),
                    "{panel:?}"
                );
                assert!(panel.top + panel.height <= f64::from(height), "{panel:?}");
                let small = page
                    .value("[...document.querySelectorAll('.share-panel button')].filter((row) => row.offsetHeight < 44).length")
                    .await;
                assert_eq!(small, 0);
                let sideways = page
                    .value("document.documentElement.scrollWidth > innerWidth || find('.share-panel').scrollWidth > find('.share-panel').clientWidth")
                    .await;
                assert_eq!(sideways, false, "{width} × {height}");
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_link_brings_back_what_is_shown_before_the_address_does() {
    Setup::new()
        .run(async |page| {
            page.allow_clipboard().await;
            page.open_lab("#functions=elu(alpha=2.25),mish&course=ml%20101")
                .await;
            // An address bar that is refused every change, as Safari does when there are many.
            page.script("history.pushState = history.replaceState = () => {};", &[])
                .await;
            page.click_on("#toolbar [data-curve=\"d2f\"]").await;
            open_menu(page).await;
            choose(page, "link").await;
            assert_eq!(status(page).await, "Link copied.");
            let link = page
                .client
                .execute_async(
                    "navigator.clipboard.readText().then(arguments[0], arguments[0]);",
                    Vec::new(),
                )
                .await;
            let link = link.unwrap().as_str().unwrap_or_default().to_owned();
            let expected =
                page.address("#functions=elu(alpha=2.25),mish&show=f,df,d2f&course=ml%20101");
            assert_eq!(link, expected);
            let shown = page.canvas("#canvas").await;
            page.open_page("").await;
            page.client.goto("about:blank").await.unwrap();
            page.client.goto(&link).await.unwrap();
            page.wait_until(super::reader::READY).await;
            page.drawn().await;
            assert_eq!(page.canvas("#canvas").await.differences(&shown, 0), 0);
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_menu_opens_and_closes_by_keys() {
        Setup::new()
            .run(async |page| {
                page.open_lab("").await;
                let menu = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('actions/share.js'))";
                assert_eq!(page.value(menu).await, false, "the menu is fetched before it is asked for");
                page.script("document.querySelector('#share').focus();", &[]).await;
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.share === 'link'").await;
                let expanded = page.value("find('#share').getAttribute('aria-expanded')").await;
                assert_eq!(expanded, "true");
                let mut seen = Vec::new();
                for _ in 0..7 {
                    seen.push(focused(page).await);
                    page.press(Key::Down).await;
                }
                let items = [
                    "link", "course", "lesson", "embed", "picture", "csv", "print",
                ];
                assert_eq!(json!(seen), json!(items));
                assert_eq!(focused(page).await, "link", "after the last comes the first");
                page.press(Key::Up).await;
                assert_eq!(focused(page).await, "print");
                page.press(Key::Home).await;
                assert_eq!(focused(page).await, "link");
                page.press(Key::End).await;
                assert_eq!(focused(page).await, "print");
                page.press(Key::Escape).await;
                page.wait_until("find('.share-panel') === null").await;
                assert_eq!(focused(page).await, "share");

                page.press(Key::Down).await;
                page.wait_until("document.activeElement.dataset.share === 'link'").await;
                page.press(Key::Tab).await;
                page.wait_until("find('.share-panel') === null").await;
                assert_ne!(focused(page).await, "share", "the focus goes where the reader sends it");

                open_menu(page).await;
                page.click(page.area("#canvas").await.at(0.2, 0.9)).await;
                page.wait_until("find('.share-panel') === null").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn without_a_clipboard_the_link_is_selected() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=mish").await;
                page.script(
                    "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
                    &[],
                )
                .await;
                open_menu(page).await;
                choose(page, "link").await;
                let text = status(page).await;
                assert!(text.contains("copy it with the keyboard"), "{text}");
                let selected = page
                    .value("(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)")
                    .await;
                assert_eq!(selected, page.address("#functions=mish"));
                page.press(Key::Escape).await;
                assert_eq!(focused(page).await, "share");
                page.assert_clean().await;
            })
            .await;
    }
}
