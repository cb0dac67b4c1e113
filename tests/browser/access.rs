//! Accessibility: what axe finds in every view, in both languages and both themes (see `every_view.rs`), and in whatever opens.

use super::course_dialog;
use super::session::{Session, Setup};
use serde_json::{Value, json};
use std::path::Path;

/// The rules, as a script.
const AXE: &str = "node_modules/axe-core/axe.min.js";

/// A script that is run by the driver is none of the page's, so the page's security policy stays as it is.
pub(crate) async fn bring_judge(page: &Session) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(AXE);
    let axe = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}; run `cargo xtask test`", path.display()));
    page.script(&format!("{axe}; window.axe = axe;"), &[]).await;
}

/// Asserts that axe finds nothing, and that the page complains of nothing.
pub(crate) async fn assert_accessible(page: &Session, what: &str) {
    let rules = judge(page, json!(null), what).await;
    assert!(rules > 12, "{what}: {rules} rules were applied");
}

/// Asserts the same of colours alone, for the other theme of a page that has been judged: it changes nothing else.
pub(crate) async fn assert_contrast(page: &Session, what: &str) {
    let rules = judge(page, json!(["color-contrast", "link-in-text-block"]), what).await;
    assert!(rules > 0, "{what}: no rule was applied");
}

/// Asserts one or the other: what is judged in both themes is judged in the light one first.
async fn assert_in(page: &Session, theme: &str, what: &str) {
    let named = format!("{what}, {theme}");
    match theme {
        "light" => assert_accessible(page, &named).await,
        _ => assert_contrast(page, &named).await,
    }
}

/// Asserts that none of the rules with these names is broken, or none at all; answers how many could be applied.
async fn judge(page: &Session, names: Value, what: &str) -> u64 {
    page.drawn().await;
    let body = "
        const [names, done] = arguments;
        const brief = ({ id, nodes }) => [id, ...nodes.map(({ html, any, all }) =>
            html.slice(0, 200) + ' ' + [...any, ...all].map(({ message }) => message).join(' '))];
        axe.run(document, { resultTypes: ['violations'], preload: false, ...(names && { runOnly: { type: 'rule', values: names } }) }).then(
            ({ violations, passes }) => done({ rules: passes.length, violations: violations.map(brief) }),
            (error) => done(String(error)));";
    let found = page.client.execute_async(body, vec![names]).await;
    let found: Value = found.expect("axe answers");
    assert_eq!(found["violations"], json!([]), "{what}");
    page.assert_clean().await;
    let rules = found["rules"].as_u64();
    rules.unwrap_or_else(|| panic!("{what}: {found}"))
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_drawer_on_a_phone() {
    Setup::new()
        .size(390, 844)
        .touch_or_mouse()
        .run(async |page| {
            page.open_lab("").await;
            page.click_on("#catalogue-open").await;
            page.wait_until("find('.drawer')?.getBoundingClientRect().left === 0")
                .await;
            bring_judge(page).await;
            assert_accessible(page, "the drawer").await;
        })
        .await;
}

/// What opens in the plot's view: a button, and what is seen once it has been pressed.
const OPENED: [(&str, &str); 5] = [
    ("#share", ".share-panel"),
    ("#marks", ".marks-menu"),
    (".function-menu", ".menu"),
    ("[data-action=limits]", ".axis-limits .y-range"),
    ("#info-code", ".code-box"),
];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_opens_over_the_plot() {
    for theme in ["light", "dark"] {
        Setup::new()
            .run(async |page| {
                page.open_lab(&format!(
                    "#functions=swish,leaky_relu&marks=zeros&theme={theme}"
                ))
                .await;
                bring_judge(page).await;
                for (button, inside) in OPENED {
                    page.click_on(button).await;
                    page.wait_until(&format!("find({})?.checkVisibility()", json!(inside)))
                        .await;
                    assert_in(page, theme, button).await;
                    page.click_on(button).await;
                }
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plot_with_a_pin_a_difference_and_a_message() {
    for theme in ["light", "dark"] {
        Setup::new()
            .run(async |page| {
                page.open_lab(&format!(
                    "#functions=leaky_relu,relu&probe=0&marks=extrema,saturation&x=6,-6&theme={theme}"
                ))
                .await;
                page.message("state-x").await;
                page.wait_until("find('.function .probe-values').textContent.includes('0.01')").await;
                bring_judge(page).await;
                assert_in(page, theme, "a pinned probe and a message").await;
                page.click_on(".compare").await;
                page.wait_until("find('.difference-largest')?.checkVisibility()").await;
                assert_in(page, theme, "the difference").await;
                page.type_in("#search", "nothing").await;
                page.wait_until("find('#catalogue-note').textContent !== ''").await;
                assert_in(page, theme, "a search without result").await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_dialog_for_course_pages() {
    for (language, theme) in [
        ("en", "light"),
        ("en", "dark"),
        ("zh-CN", "light"),
        ("zh-CN", "dark"),
    ] {
        Setup::new()
            .run(async |page| {
                page.open_lab(&format!(
                    "#functions=swish,leaky_relu&lock=beta&lang={language}&theme={theme}"
                ))
                .await;
                bring_judge(page).await;
                course_dialog::open_dialog(page).await;
                assert_in(page, theme, &format!("the dialog, {language}")).await;
            })
            .await;
    }
}
