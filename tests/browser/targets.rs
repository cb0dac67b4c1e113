//! What is to be hit is large enough: 24 CSS px for a mouse, 44 for a finger.

use super::session::Setup;
use super::views_shown::{LANGUAGES, assert_none, in_every_view};

const TARGETS: &str = include_str!("targets.js");

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn everything_is_large_enough_for_a_mouse() {
    for language in LANGUAGES {
        in_every_view(Setup::new(), language, async |page, view| {
            assert_none(page, TARGETS, "tooSmall(24)", view).await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn everything_is_large_enough_for_a_mouse_in_a_narrow_window() {
    for language in LANGUAGES {
        in_every_view(Setup::new().size(500, 700), language, async |page, view| {
            assert_none(page, TARGETS, "tooSmall(24)", view).await;
        })
        .await;
    }
}

/// The labels of a slider's marks lie in rows too close for that: what they set, the slider beside them and its box set as well.
const FOR_A_FINGER: &str = "tooSmall(44, false).filter((node) => !node.includes('class=\"mark\"'))";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn everything_is_large_enough_for_a_finger() {
    for (width, height) in [(390, 844), (1280, 800)] {
        for language in LANGUAGES {
            let setup = Setup::new().size(width, height).touch();
            in_every_view(setup, language, async |page, view| {
                assert_none(page, TARGETS, FOR_A_FINGER, &format!("{view} at {width}")).await;
            })
            .await;
        }
    }
}
