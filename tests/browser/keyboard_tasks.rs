//! What a reader does in the plot's view, by Tab, arrows, Enter, Space and letters alone.

use super::keyboard::focus_is_seen;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

const SPACE: char = ' ';

impl Session {
    /// Presses Tab, or Shift and Tab, until the focus is on what a selector means.
    async fn travel(&self, held: &[Key], selector: &str) {
        let there = format!("document.activeElement.matches({})", json!(selector));
        for _ in 0..250 {
            if self.value(&there).await == true {
                return focus_is_seen(self, selector).await;
            }
            self.press_with(held, Key::Tab).await;
        }
        panic!("the Tab key does not reach {selector}");
    }

    /// Goes on to something with the Tab key.
    pub(crate) async fn tab_to(&self, selector: &str) {
        self.travel(&[], selector).await;
    }

    /// Goes back to something with Shift and the Tab key.
    pub(crate) async fn tab_back_to(&self, selector: &str) {
        self.travel(&[Key::Shift], selector).await;
    }

    /// Goes on to something and presses Enter on it; waits until what it opens, if anything, is open.
    pub(crate) async fn enter_on(&self, selector: &str) {
        self.tab_to(selector).await;
        let expanded = format!("find({}).getAttribute('aria-expanded')", json!(selector));
        let opens = self.value(&expanded).await == "false";
        self.press(Key::Enter).await;
        if opens {
            self.wait_until(&format!("{expanded} === 'true'")).await;
        }
    }

    /// Whether the focus is on what a selector means, waited for.
    pub(crate) async fn wait_for_focus(&self, selector: &str) {
        self.wait_until(&format!(
            "document.activeElement.matches({})",
            json!(selector)
        ))
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_view_moves_and_the_probe_stands() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=leaky_relu").await;
            page.tab_to("[data-curve=d2f]").await;
            page.chord(&[], SPACE).await;
            page.assert_shows("leaky_relu", "f df d2f").await;
            page.tab_back_to("[data-curve=df]").await;
            page.chord(&[], SPACE).await;
            page.assert_shows("leaky_relu", "f d2f").await;

            page.enter_on("#marks").await;
            page.tab_to(".marks-menu input").await;
            page.chord(&[], SPACE).await;
            page.wait_until("location.hash.includes('marks=')").await;
            page.press(Key::Escape).await;
            page.wait_for_focus("#marks").await;

            page.enter_on("[data-action=zoom-in]").await;
            page.wait_until("location.hash.includes('x=-4,4')").await;
            page.enter_on("[data-action=zoom-reset]").await;
            page.wait_until("!location.hash.includes('x=')").await;
            page.enter_on("[data-action=limits]").await;
            page.tab_to(".axis-limits .y-range .number-box").await;
            page.overwrite("-2").await;
            page.wait_until("location.hash.includes('y=-2,')").await;
            page.press(Key::Escape).await;
            page.wait_for_focus("[data-action=limits]").await;

            page.tab_to("#canvas").await;
            for (key, seen) in [
                ('+', "x=-4,4"),
                ('d', "x=-3.2,4.8"),
                ('0', ""),
                ('e', "aspect=equal"),
            ] {
                page.chord(&[], key).await;
                let expected = if seen.is_empty() {
                    "!location.hash.includes('x=')".to_owned()
                } else {
                    format!("location.hash.includes('{seen}')")
                };
                page.wait_until(&expected).await;
            }
            page.chord(&[], 'e').await;
            // The probe stops at the kink, where it says both sides.
            page.press(Key::Right).await;
            page.wait_until("location.hash.includes('probe=')").await;
            page.press(Key::Home).await;
            page.wait_until("location.hash.includes('probe=-6')").await;
            page.press(Key::Escape).await;
            page.wait_until("!location.hash.includes('probe=')").await;
            page.assert_clean().await;
        })
        .await;
}

/// The functions in the legend, in order.
async fn wait_for_legend(page: &Session, functions: &[&str]) {
    let rows = "JSON.stringify([...document.querySelectorAll('#functions .function')].map((row) => row.dataset.function))";
    page.wait_until(&format!(
        "{rows} === {}",
        json!(json!(functions).to_string())
    ))
    .await;
}

/// Opens the menu of a row, goes down to an action and takes it.
async fn choose_action(page: &Session, row: usize, action: &str) {
    page.enter_on(&format!("#functions [data-index=\"{row}\"] .function-menu"))
        .await;
    page.wait_for_focus("[role=menuitem]").await;
    for _ in 0..8 {
        let here = page.value("document.activeElement.dataset.action").await;
        if here == action {
            return page.press(Key::Enter).await;
        }
        page.press(Key::Down).await;
    }
    panic!("the menu has no {action}");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn language_theme_and_share() {
    Setup::new()
        .run(async |page| {
            page.allow_clipboard().await;
            page.open_lab("#functions=swish").await;
            page.enter_on("[data-language=\"zh-CN\"]").await;
            page.wait_until("document.documentElement.lang === 'zh-CN'")
                .await;
            page.tab_back_to("[data-language=en]").await;
            page.press(Key::Enter).await;
            page.wait_until("document.documentElement.lang === 'en'")
                .await;
            page.enter_on("#theme").await;
            page.wait_until("document.documentElement.dataset.theme === 'light'")
                .await;

            page.enter_on("#share").await;
            page.wait_for_focus("[data-share=link]").await;
            focus_is_seen(page, "the first item").await;
            page.press(Key::Enter).await;
            page.wait_until("find('.share-status').textContent !== ''")
                .await;
            page.press(Key::Escape).await;
            page.wait_for_focus("#share").await;
            page.press(Key::Enter).await;
            page.wait_for_focus("[data-share=link]").await;
            page.press(Key::End).await;
            page.press(Key::Up).await;
            page.wait_for_focus("[data-share=csv]").await;
            page.press(Key::Enter).await;
            page.wait_until("find('.share-status').textContent.includes('.csv')")
                .await;
            page.press(Key::Escape).await;
            page.wait_for_focus("#share").await;
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_function_is_found_and_its_parameter_set() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                // The first stop leads past the head of the page.
                page.press(Key::Tab).await;
                page.wait_for_focus("#skip").await;
                focus_is_seen(page, "the skip link").await;
                page.press(Key::Enter).await;
                page.wait_for_focus("#main").await;
                page.tab_back_to("#search").await;
                page.write("leaky r").await;
                page.press(Key::Enter).await;
                page.wait_until("find('#functions .function')?.dataset.function === 'leaky_relu'")
                    .await;

                page.tab_to(".slider .range").await;
                page.press_times(Key::Right, 3).await;
                page.wait_for_address("functions=leaky_relu(alpha=0.04)")
                    .await;
                page.assert_shows("leaky_relu(alpha=0.04)", "f df").await;
                page.enter_on(".slider .mark[aria-label*='0.2']").await;
                page.wait_for_address("functions=leaky_relu(alpha=0.2)")
                    .await;
                page.tab_to(".slider .number-box").await;
                page.overwrite("0.3").await;
                page.wait_for_address("functions=leaky_relu(alpha=0.3)")
                    .await;
                page.enter_on(".slider > .icon-button:not(.play)").await;
                page.wait_for_address("functions=leaky_relu").await;

                page.enter_on(".slider > .play").await;
                page.wait_until("find('.play').getAttribute('aria-pressed') === 'true'")
                    .await;
                page.press(Key::Enter).await;
                page.wait_until("find('.play').getAttribute('aria-pressed') === 'false'")
                    .await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn functions_are_compared() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                page.tab_to("#search").await;
                page.write("mish").await;
                page.wait_until("find('[data-function=mish][data-best]')").await;
                page.press(Key::Down).await;
                page.wait_for_focus("[data-function=mish] .entry-choose").await;
                page.press(Key::Right).await;
                page.press(Key::Enter).await;
                wait_for_legend(page, &["gelu", "mish"]).await;

                page.tab_to("#functions [data-index=\"1\"] .function-choose").await;
                page.press_with(&[Key::Alt], Key::Up).await;
                wait_for_legend(page, &["mish", "gelu"]).await;
                page.tab_back_to("#functions [data-index=\"0\"] .function-toggle").await;
                page.chord(&[], SPACE).await;
                page.wait_until("location.hash.includes('off=1')").await;
                page.chord(&[], SPACE).await;
                page.wait_until("!location.hash.includes('off=')").await;

                choose_action(page, 0, "solo").await;
                page.wait_until("location.hash.includes('off=2')").await;
                page.wait_for_focus("#functions [data-index=\"0\"] .function-menu").await;
                choose_action(page, 0, "solo").await;
                page.wait_until("!location.hash.includes('off=')").await;
                page.enter_on("#functions [data-index=\"1\"] .function-menu").await;
                page.wait_for_focus("[role=menuitem]").await;
                page.press(Key::Escape).await;
                page.wait_for_focus("#functions [data-index=\"1\"] .function-menu").await;

                page.tab_back_to(".compare").await;
                page.chord(&[], SPACE).await;
                page.wait_until("location.hash.includes('difference=') && find('.compare').getAttribute('aria-pressed') === 'true'").await;
                page.chord(&[], SPACE).await;
                page.wait_until("!location.hash.includes('difference=')").await;
                page.tab_to("#functions [data-index=\"0\"] .function-choose").await;
                page.press(Key::Delete).await;
                wait_for_legend(page, &["gelu"]).await;
                // The focus stays in the legend.
                page.wait_until("find('#functions').contains(document.activeElement)").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_dialog_holds_the_focus_and_gives_it_back() {
        Setup::new()
            .run(async |page| {
                page.allow_clipboard().await;
                page.open_lab("#functions=swish").await;
                page.enter_on("#share").await;
                page.wait_for_focus("[data-share=link]").await;
                page.press(Key::Down).await;
                page.wait_for_focus("[data-share=course]").await;
                page.press(Key::Enter).await;
                page.wait_until("find('dialog.course[open]')?.contains(document.activeElement)").await;
                page.tab_to(".course [type=checkbox]").await;
                let before = page.value("document.activeElement.checked").await;
                page.chord(&[], SPACE).await;
                assert_ne!(page.value("document.activeElement.checked").await, before);
                page.tab_to(".course [data-choice=format]").await;
                page.press(Key::Down).await;
                page.enter_on(".course [data-course=copy]").await;
                page.wait_until("[...document.querySelectorAll('.course [role=status]')].some((node) => node.textContent !== '')").await;
                // Twice around: never behind the dialog.
                for _ in 0..60 {
                    page.press(Key::Tab).await;
                    let outside = page
                        .value("[document.body, document.documentElement, null].includes(document.activeElement) || find('dialog.course').contains(document.activeElement)")
                        .await;
                    assert_eq!(outside, true, "the focus is behind the dialog");
                }
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.course') === null").await;
                page.wait_for_focus("#share").await;
                page.assert_clean().await;
            })
            .await;
    }
}
