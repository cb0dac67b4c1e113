//! Every view walked through with real keys: whatever can be operated is met, the focus is seen, and nothing holds it.

use super::engine::Engine;
use super::session::{Session, Setup};
use super::views_shown::{found, in_every_view};
use fantoccini::key::Key;
use serde_json::{Value, json};

const WALK: &str = include_str!("walk.js");

/// More stops than any view has.
const MOST_STOPS: usize = 400;

/// How long something that has the focus may be covered, in ms: under load a page scrolls to it late.
const SETTLING: u32 = 5_000;

/// Stops that follow each other at full speed; every key notes what had the focus before it.
const STRIDE: usize = 8;

impl Session {
    /// Presses a key several times.
    pub(crate) async fn press_times(&self, key: Key, times: usize) {
        self.write(&char::from(key).to_string().repeat(times)).await;
    }
}

/// Goes through the page with the Tab key, and with the arrow keys through what is one stop of it.
pub(crate) async fn assert_reachable(page: &Session, what: &str) {
    // Beyond the page's end the keys of the other engines are the browser's.
    let stride = if page.engine == Engine::Chromium {
        STRIDE
    } else {
        1
    };
    let mut wrong = walk(page, stride, what).await;
    // What has just been reached may still be moved by what the page had to do before: a second look takes its time.
    if stride > 1 && wrong != json!([[], []]) {
        begin_at_the_top(page).await;
        wrong = walk(page, 1, what).await;
    }
    assert_eq!(wrong[0], json!([]), "{what}");
    let lost = &wrong[1];
    assert_eq!(lost, &json!([]), "{what}: out of the keyboard's reach");
}

/// Answers what had the focus and did not look so, and what never had it. After `stride` stops without a pause it is asked where
/// the focus is.
async fn walk(page: &Session, stride: usize, what: &str) -> Value {
    // What a script defines is gone with it, but for what is told to last.
    let lasting = "Object.assign(window, { stop, lost }); startWalk();";
    found(page, WALK, lasting).await;
    let patience = if stride == 1 { SETTLING } else { 0 };
    let stop = format!("window.stop({patience})");
    for stops in 0.. {
        assert!(
            stops * stride < MOST_STOPS,
            "{what}: the focus never leaves"
        );
        page.press_times(Key::Tab, stride).await;
        let mut place = page.value(&stop).await;
        while place["members"] != 0 {
            let members = place["members"].as_u64().expect("a count");
            let members = usize::try_from(members).expect("few");
            for key in [Key::Up, Key::Down, Key::Right, Key::Up] {
                page.press_times(key, members).await;
                // Beyond the last of a group an arrow key may scroll.
                page.at_rest().await;
            }
            place = page.value(&stop).await;
        }
        if place["isOver"] == true {
            break;
        }
    }
    page.value("[window.walk.faults, window.lost()]").await
}

/// Lets the Tab key begin with the first thing of the page again, at its upper end.
async fn begin_at_the_top(page: &Session) {
    let body = "
        scrollTo(0, 0);
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');";
    page.script(body, &[]).await;
    page.drawn().await;
}

/// Asserts that what has the focus shows it, and is to be seen.
pub(crate) async fn focus_is_seen(page: &Session, what: &str) {
    page.drawn().await;
    let body = "const node = focused(); return node === null ? ['nothing has the focus'] : [...faultsOf(node)];";
    assert_eq!(found(page, WALK, body).await, json!([]), "{what}");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view_is_walked_through_in_chinese() {
    in_every_view(Setup::new(), "zh-CN", async |page, view| {
        assert_reachable(page, view).await;
    })
    .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_view_is_walked_through_in_english() {
        in_every_view(Setup::new(), "en", async |page, view| {
            assert_reachable(page, view).await;
        })
        .await;
    }

    // With a walk of its own: once a script has moved the focus, Firefox shows no ring for the keys that follow.
    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_view_is_walked_through_in_a_small_window() {
        in_every_view(Setup::new().size(500, 600), "en", async |page, view| {
            assert_reachable(page, view).await;
        })
        .await;
    }
}
