//! Every view in either language, judged by all rules that hold everywhere. Each is opened once: size, theme, spacing, pointer and
//! the system's colours change in place.

use super::engine::{Engine, skip};
use super::session::{Session, Setup};
use super::views_shown::in_every_view;
use super::{access, forced_colors, reflow, targets, tree};
use std::time::Duration;

/// What the views of a language may take: a browser on a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(400);

const DESK: [u32; 2] = [1280, 800];
const PHONE: [u32; 2] = [390, 844];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn in_english() {
    judge("en").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn in_chinese() {
    judge("zh-CN").await;
}

async fn judge(language: &str) {
    match Engine::chosen() {
        Engine::Chromium => {}
        Engine::Firefox => skip("the driver cannot force colours; the rest was judged"),
        Engine::WebKit => {
            skip(
                "the driver can neither force colours nor has it a touch screen; the rest was judged",
            );
        }
    }
    // Without motion, which one of the rules is about; the others would have to wait for its end.
    let setup = Setup::new().reduced_motion().patient(PATIENCE);
    in_every_view(setup, language, async |page, view| {
        at_a_desk(page, view, language).await;
        with_a_readers_own_style(page, view).await;
        in_little_room(page, view, language).await;
        on_a_phone(page, view, language).await;
        page.resize(DESK, false).await;
        if page.engine == Engine::Chromium {
            with_forced_colours(page, view, language).await;
        }
    })
    .await;
}

async fn at_a_desk(page: &Session, view: &str, language: &str) {
    tree::assert_named(page, language, view).await;
    targets::assert_large_enough_for_a_mouse(page, view).await;
    access::bring_judge(page).await;
    access::assert_accessible(page, &format!("{view}, light")).await;
    page.turn(view, "dark").await;
    access::assert_contrast(page, &format!("{view}, dark")).await;
    page.turn(view, "auto").await;
}

async fn with_a_readers_own_style(page: &Session, view: &str) {
    reflow::assert_room_for_large_text(page, view).await;
    reflow::assert_room_for_spacing(page, view).await;
    page.resize([500, 800], false).await;
    reflow::assert_room_for_spacing(page, &format!("{view}, 500 px wide")).await;
}

async fn in_little_room(page: &Session, view: &str, language: &str) {
    page.resize([500, 700], false).await;
    let what = format!("{view}, 500 × 700");
    targets::assert_large_enough_for_a_mouse(page, &what).await;
    if language == "en" {
        reflow::assert_still(page, &what).await;
        page.resize([800, 256], false).await;
        reflow::assert_mostly_uncovered(page, &format!("{view}, 800 × 256")).await;
    }
    page.resize([256, 640], false).await;
    reflow::assert_fits(page, &format!("{view}, 256 × 640")).await;
    // 1280 px at 400 %.
    page.resize([320, 256], false).await;
    let what = format!("{view}, 320 × 256");
    reflow::assert_fits(page, &what).await;
    if language == "en" {
        reflow::assert_mostly_uncovered(page, &what).await;
    }
}

async fn on_a_phone(page: &Session, view: &str, language: &str) {
    let has_finger = page.engine != Engine::WebKit;
    page.resize(PHONE, has_finger).await;
    let what = format!("{view}, on a phone");
    if has_finger {
        targets::assert_large_enough_for_a_finger(page, &what).await;
        targets::assert_boxes_have_large_text(page, &what).await;
    }
    if language == "en" {
        access::assert_accessible(page, &what).await;
    }
    page.resize(DESK, has_finger).await;
    if has_finger {
        targets::assert_large_enough_for_a_finger(page, &format!("{view}, on a large screen"))
            .await;
    }
}

/// The system's colours are light for one language and dark for the other.
async fn with_forced_colours(page: &Session, view: &str, language: &str) {
    let scheme = if language == "en" { "light" } else { "dark" };
    let forced = [
        ("prefers-color-scheme", scheme),
        ("forced-colors", "active"),
    ];
    page.prefer(&forced).await;
    let what = format!("{view}, forced colours, {scheme}");
    forced_colors::assert_papers(page, &what).await;
    // The next view is opened as this one was.
    page.prefer(&[
        ("prefers-color-scheme", "light"),
        ("prefers-reduced-motion", "reduce"),
    ])
    .await;
}
