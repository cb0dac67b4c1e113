//! Popup, menu, dialog, tabs and messages of the kit, on its own page.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

async fn open_kit(page: &Session) {
    page.open_page("www/ui/kit.html").await;
    page.wait_until("find('[data-theme=dark] [data-part=Messages]')")
        .await;
}

/// A part in the column of the light theme.
fn part(name: &str, inside: &str) -> String {
    format!("[data-theme=light] [data-part={name}] {inside}")
}

/// The text of what has the focus.
async fn focused(page: &Session) -> String {
    let text = page
        .value("document.activeElement.textContent || document.activeElement.value")
        .await;
    text.as_str().unwrap_or_default().to_owned()
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_popup_opens_beside_its_button_and_closes_where_the_reader_goes_on() {
        Setup::new()
            // There is room below the button.
            .size(1440, 1400)
            .run(async |page| {
                open_kit(page).await;
                let button = part("Popup", ".button");
                let state = format!(
                    "[find({button}).getAttribute('aria-expanded'), document.querySelectorAll('.popup').length, document.activeElement === find({button})]",
                    button = json!(button)
                );
                assert_eq!(page.value(&state).await, json!(["false", 0, false]));
                page.click_on(&button).await;
                page.wait_until("document.activeElement.matches('.popup [type=checkbox]')").await;
                assert_eq!(page.value(&state).await, json!(["true", 1, false]));
                let (anchor, panel) = (page.area(&button).await, page.area(".popup").await);
                assert!((panel.left - anchor.left).abs() < 1.0, "{panel:?}");
                assert!((panel.top - anchor.at(0.0, 1.0).1 - 4.0).abs() < 1.0, "{panel:?}");

                page.press(Key::Escape).await;
                page.wait_until("find('.popup') === null").await;
                assert_eq!(page.value(&state).await, json!(["false", 0, true]));

                // The button closes what it has opened.
                for open in [1, 0] {
                    page.press(Key::Enter).await;
                    page.wait_until(&format!("document.querySelectorAll('.popup').length === {open}")).await;
                    page.value(&format!("find({}).focus()", json!(button))).await;
                }
                // Elsewhere is a press of its own, or the next stop of the Tab key, and the focus stays there.
                page.click_on(&button).await;
                page.wait_until("find('.popup')").await;
                page.click_on(&part("Messages", ".button")).await;
                page.wait_until("find('.popup') === null && find('.message')").await;
                page.click_on(&button).await;
                page.wait_until("find('.popup')").await;
                for _ in 0..3 {
                    page.press(Key::Tab).await;
                }
                page.wait_until("find('.popup') === null").await;
                assert_eq!(focused(page).await, "Menu");

                // A phone scrolls for the keyboard of a text field; else what scrolls closes.
                page.script("document.body.style.minHeight = '300vh';", &[]).await;
                page.click_on(&button).await;
                page.click_on(".popup .number-box").await;
                page.script("scrollTo(0, 20);", &[]).await;
                page.wait_until(&format!(
                    "Math.abs(find('.popup').getBoundingClientRect().top - find({}).getBoundingClientRect().bottom - 4) < 1",
                    json!(button)
                ))
                .await;
                page.click_on(".popup [type=checkbox]").await;
                page.script("scrollTo(0, 0);", &[]).await;
                page.wait_until("find('.popup') === null").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_menu_is_operated_by_keys() {
        Setup::new()
            .run(async |page| {
                open_kit(page).await;
                let button = part("Menu", ".button");
                page.value(&format!("find({}).focus()", json!(button)))
                    .await;
                for (opens, first) in [
                    (Key::Enter, "Copy"),
                    (Key::Down, "Copy"),
                    (Key::Up, "Stays"),
                ] {
                    page.press(opens).await;
                    page.wait_until(&format!(
                        "document.activeElement.dataset.item === '{first}'"
                    ))
                    .await;
                    page.press(Key::Escape).await;
                    assert_eq!(focused(page).await, "Menu");
                }
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.item === 'Copy'")
                    .await;
                for (key, at) in [
                    (Key::Up, "Stays"),
                    (Key::Down, "Copy"),
                    (Key::End, "Stays"),
                    (Key::Home, "Copy"),
                    (Key::Down, "Save"),
                    (Key::Down, "Impossible"),
                ] {
                    page.press(key).await;
                    assert_eq!(page.value("document.activeElement.dataset.item").await, at);
                }
                // What is impossible does nothing, what stays leaves the menu open, a choice closes it.
                let said = format!(
                    "[find({}).textContent, document.querySelectorAll('.menu').length]",
                    json!(part("Menu", "output"))
                );
                page.press(Key::Enter).await;
                assert_eq!(page.value(&said).await, json!(["", 1]));
                page.press(Key::Down).await;
                page.press(Key::Enter).await;
                assert_eq!(page.value(&said).await, json!(["Stays", 1]));
                page.press(Key::Home).await;
                page.press(Key::Enter).await;
                page.wait_until("find('.menu') === null").await;
                assert_eq!(page.value(&said).await, json!(["Copy", 0]));
                assert_eq!(focused(page).await, "Menu");

                // From the button on, as if the menu had not been there.
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.item === 'Copy'")
                    .await;
                page.press(Key::Tab).await;
                page.wait_until("find('.menu') === null").await;
                assert_eq!(focused(page).await, "Dialog");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_dialog_keeps_the_focus_and_gives_it_back() {
        Setup::new()
            .run(async |page| {
                open_kit(page).await;
                for (child, closes_beside) in [(1, false), (2, true)] {
                    let button = part("Dialog", &format!(".button:nth-child({child})"));
                    let back = format!("document.activeElement === find({})", json!(button));
                    page.click_on(&button).await;
                    page.wait_until("find('dialog.sample').matches(':modal')")
                        .await;
                    page.click((4.0, 4.0)).await;
                    let open = page.value("find('dialog.sample[open]') !== null").await;
                    assert_eq!(open, !closes_beside);
                    if !closes_beside {
                        let name = "document.getElementById(find('dialog.sample').getAttribute('aria-labelledby')).textContent";
                        assert_eq!(page.value(name).await, "Title");
                        page.click_on(".dialog-head button").await;
                    }
                    page.wait_until("find('dialog.sample') === null").await;
                    assert_eq!(page.value(&back).await, true);
                    page.press(Key::Enter).await;
                    page.wait_until("find('dialog.sample')").await;
                    page.press(Key::Escape).await;
                    page.wait_until("find('dialog.sample') === null").await;
                    assert_eq!(page.value(&back).await, true);
                }
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn tabs_are_one_stop_and_move_by_arrows() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            page.click_on(&part("Tabs", "[role=tab]")).await;
            for (key, at) in [
                (Key::Right, "Second"),
                (Key::Left, "First"),
                (Key::Left, "Third"),
                (Key::Right, "First"),
                (Key::End, "Third"),
                (Key::Home, "First"),
            ] {
                page.press(key).await;
                assert_eq!(focused(page).await, at);
                let shown = page
                    .value(&format!(
                        "(({{ textContent, dataset }}) => [textContent, dataset.tab])(find({}))",
                        json!(part("Tabs", "[role=tabpanel]"))
                    ))
                    .await;
                assert_eq!(shown, json!([at, at.to_lowercase()]));
            }
            let stops = format!(
                "document.querySelectorAll({}).length",
                json!(part("Tabs", "[tabindex='0']"))
            );
            assert_eq!(page.value(&stops).await, 1);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_message_replaces_its_like_and_goes_when_dismissed() {
    Setup::new()
        .run(async |page| {
            open_kit(page).await;
            let texts =
                "[...document.querySelectorAll('.message p')].map((node) => node.textContent)";
            for count in 1..=2 {
                page.click_on(&part("Messages", ".button")).await;
                assert_eq!(page.value(texts).await, json!([format!("Message {count}")]));
            }
            page.click_on(".message [aria-label=Dismiss]").await;
            assert_eq!(page.value(texts).await, json!([]));
            page.click_on(&part("Messages", ".button")).await;
            page.click_on(".message .button").await;
            assert_eq!(page.value(texts).await, json!([]));
            page.click_on(&part("Messages", ".button")).await;
            assert_eq!(page.value(texts).await, json!(["Message 14"]));
            page.assert_clean().await;
        })
        .await;
}
