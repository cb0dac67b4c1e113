//! What is to be hit is large enough: 24 CSS px for a mouse, 44 for a finger. `every_view.rs` asks for it in every view.

use super::session::Session;
use super::views_shown::assert_none;

const TARGETS: &str = include_str!("targets.js");

pub(crate) async fn assert_large_enough_for_a_mouse(page: &Session, what: &str) {
    assert_none(page, TARGETS, "tooSmall(24)", what).await;
}

/// The labels of a slider's marks lie in rows too close for that: what they set, the slider beside them and its box set as well.
const FOR_A_FINGER: &str = "tooSmall(44, false).filter((node) => !node.includes('class=\"mark\"'))";

/// Boxes with smaller text make iOS zoom into the page when they are tapped.
const SMALL_TEXT: &str = "[...everywhere('input:not([type=range], [type=checkbox], [type=radio], [type=color], [type=file]), select, textarea')]
    .filter((node) => parseFloat(getComputedStyle(node).fontSize) < 16).map(named)";

pub(crate) async fn assert_boxes_have_large_text(page: &Session, what: &str) {
    assert_none(page, "", SMALL_TEXT, what).await;
}

pub(crate) async fn assert_large_enough_for_a_finger(page: &Session, what: &str) {
    assert_none(page, TARGETS, FOR_A_FINGER, what).await;
}
