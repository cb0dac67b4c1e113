//! Nothing is lost where there is little room or letters are large: 1280 px at 400 %, wide spacing, text of twice the size.
//! `every_view.rs` looks for it in every view.

use super::engine::Engine;
use super::session::{Session, Setup};
use super::views_shown::{assert_none, found};
use serde_json::json;

const REFLOW: &str = include_str!("reflow.js");

/// What a reader may set by a style sheet of their own (WCAG 1.4.12).
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }";

const LARGE_TEXT: &str = "html { font-size: 200% !important; }";

/// What takes longer than a glance to come to rest.
const MOVING: &str = "[...everywhere('*')].flatMap((node) => ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(node, part || undefined);
        const longest = (list) => Math.max(0, ...list.split(',').map(parseFloat));
        const lasts = [style.transitionDuration, style.transitionDelay, style.animationDuration].map(longest);
        return Math.max(...lasts) > 0.01 || style.scrollBehavior === 'smooth' ? named(node) + part + lasts : '';
    })).filter(Boolean)";

/// Puts a reader's style sheet over the page's own.
async fn wear(page: &Session, css: &str) {
    page.script(
        "const sheet = new CSSStyleSheet();
         sheet.replaceSync(arguments[0]);
         document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];",
        &[json!(css)],
    )
    .await;
    page.drawn().await;
    page.drawn().await;
}

/// Takes it off again.
async fn undress(page: &Session) {
    let body = "document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);";
    page.script(body, &[]).await;
    page.drawn().await;
}

/// Asserts that nothing is cut off or out of reach.
pub(crate) async fn assert_fits(page: &Session, what: &str) {
    assert_none(page, REFLOW, "misfits()", what).await;
}

/// Asserts that wide spacing cuts nothing off.
pub(crate) async fn assert_room_for_spacing(page: &Session, what: &str) {
    wear(page, SPACING).await;
    assert_fits(page, &format!("{what}, wide spacing")).await;
    undress(page).await;
}

/// Asserts that text of twice the size cuts nothing off.
pub(crate) async fn assert_room_for_large_text(page: &Session, what: &str) {
    wear(page, LARGE_TEXT).await;
    assert_fits(page, &format!("{what}, large text")).await;
    undress(page).await;
}

/// Asserts that what sticks leaves room, at the top and in the middle of the page.
pub(crate) async fn assert_mostly_uncovered(page: &Session, what: &str) {
    for to in ["document.documentElement.scrollHeight / 2", "0"] {
        let body = format!("scrollTo(0, {to}); return covered();");
        let share = found(page, REFLOW, &body).await;
        let share = share.as_f64().expect("a share");
        assert!(share < 0.4, "{what}: {share} of it is covered");
    }
}

/// Asserts that nothing moves but what was started, as the system asks for.
pub(crate) async fn assert_still(page: &Session, what: &str) {
    assert_none(page, "", MOVING, what).await;
    let running = page.value("document.getAnimations().length").await;
    assert_eq!(running, 0, "{what}");
}

/// The five sizes are what they are called, and lines grow with them.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn text_has_the_five_sizes_and_grows_with_the_readers_own() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            let sizes = "[...new Set([...document.querySelectorAll('h1, h2, h3, p, button, td, dd, label, .symbol, .tab')]
                .filter((node) => node.checkVisibility() && !node.matches('.visually-hidden')).map((node) => parseFloat(getComputedStyle(node).fontSize)))]
                .sort((a, b) => a - b)";
            assert_eq!(page.value(sizes).await, json!([12, 14, 16, 20, 28]));
            wear(page, LARGE_TEXT).await;
            assert_eq!(page.value(sizes).await, json!([24, 28, 32, 40, 56]));
            let crowded = page
                .value(
                    "[...document.querySelectorAll('p, button, td, h2, h3')].filter((node) => node.checkVisibility() && !node.matches('.visually-hidden')
                        && parseFloat(getComputedStyle(node).lineHeight) < parseFloat(getComputedStyle(node).fontSize))
                        .map((node) => node.outerHTML.slice(0, 120))",
                )
                .await;
            assert_eq!(crowded, json!([]), "lines lower than their letters");
        })
        .await;
}

/// A system that wants more contrast gets it.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn quiet_text_is_as_dark_as_the_rest_where_contrast_is_wanted() {
    Setup::new()
        .media("prefers-contrast", "more")
        .not_in(
            Engine::Firefox,
            "the driver sets no preference for contrast",
        )
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            let colours = page
                .value("['.functions .function-parameter', '.brand'].map((path) => getComputedStyle(find(path)).color)")
                .await;
            assert_eq!(colours[0], colours[1]);
        })
        .await;
}
