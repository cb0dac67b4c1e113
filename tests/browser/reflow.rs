//! Nothing is lost where there is little room or letters are large: 1280 px at 400 %, wide spacing, text of twice the size.

use super::engine::Engine;
use super::session::{Session, Setup};
use super::views_shown::{LANGUAGES, assert_none, found, in_every_view};
use serde_json::json;

const REFLOW: &str = include_str!("reflow.js");

/// What a reader may set by a style sheet of their own (WCAG 1.4.12).
const SPACING: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }";

const LARGE_TEXT: &str = "html { font-size: 200% !important; }";

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

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_window_at_four_hundred_percent_loses_nothing() {
    for language in LANGUAGES {
        let setup = Setup::new().size(320, 256);
        in_every_view(setup, language, async |page, view| {
            assert_none(page, REFLOW, "misfits()", view).await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_sticks_leaves_room_in_a_low_window() {
    // At 800 × 256 the columns stand side by side.
    for width in [320, 800] {
        let setup = Setup::new().size(width, 256);
        in_every_view(setup, "en", async |page, view| {
            for to in ["0", "document.documentElement.scrollHeight / 2"] {
                let body = format!("scrollTo(0, {to}); return covered();");
                let share = found(page, REFLOW, &body).await;
                let share = share.as_f64().expect("a share");
                assert!(share < 0.4, "{view} at {width}: {share} of it is covered");
            }
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn wide_spacing_cuts_nothing_off() {
    for width in [1280, 500] {
        for language in LANGUAGES {
            let setup = Setup::new().size(width, 800);
            in_every_view(setup, language, async |page, view| {
                wear(page, SPACING).await;
                assert_none(page, REFLOW, "misfits()", &format!("{view} at {width}")).await;
            })
            .await;
        }
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn text_of_twice_the_size_cuts_nothing_off() {
    for language in LANGUAGES {
        in_every_view(Setup::new(), language, async |page, view| {
            wear(page, LARGE_TEXT).await;
            assert_none(page, REFLOW, "misfits()", view).await;
        })
        .await;
    }
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

/// What the reader's system asks for: no motion but what was started.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_moves_by_itself_where_motion_is_unwanted() {
    let moving = "[...everywhere('*')].flatMap((node) => ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(node, part || undefined);
        const longest = (list) => Math.max(0, ...list.split(',').map(parseFloat));
        const lasts = [style.transitionDuration, style.transitionDelay, style.animationDuration].map(longest);
        return Math.max(...lasts) > 0.01 || style.scrollBehavior === 'smooth' ? named(node) + part + lasts : '';
    })).filter(Boolean)";
    let setup = Setup::new().size(500, 700).reduced_motion();
    in_every_view(setup, "en", async |page, view| {
        assert_none(page, "", moving, view).await;
        let running = page.value("document.getAnimations().length").await;
        assert_eq!(running, 0, "{view}");
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
                .value("['.legend .chip-value', '.brand'].map((path) => getComputedStyle(find(path)).color)")
                .await;
            assert_eq!(colours[0], colours[1]);
        })
        .await;
}
