//! Every view walked through with real keys: whatever can be operated is met, the focus is seen, and nothing holds it.

use super::session::{Session, Setup};
use super::views_shown::{LANGUAGES, found, in_every_view};
use fantoccini::key::Key;
use serde_json::json;

const WALK: &str = include_str!("walk.js");

/// More stops than any view has.
const MOST_STOPS: usize = 400;

impl Session {
    /// Presses a key several times.
    pub(crate) async fn press_times(&self, key: Key, times: usize) {
        self.write(&char::from(key).to_string().repeat(times)).await;
    }
}

/// Goes through the page with the Tab key, and with the arrow keys through what is one stop of it.
pub(crate) async fn assert_reachable(page: &Session, what: &str) {
    // What a script defines is gone with it, but for what is told to last.
    let lasting = "Object.assign(window, { stop, lost }); startWalk();";
    found(page, WALK, lasting).await;
    for stops in 0.. {
        assert!(stops < MOST_STOPS, "{what}: the focus never leaves");
        page.press(Key::Tab).await;
        let stop = page.value("window.stop()").await;
        if stop["over"] == true {
            break;
        }
        let members = stop["members"].as_u64().expect("a count");
        let members = usize::try_from(members).expect("few");
        if members == 0 {
            continue;
        }
        for key in [Key::Up, Key::Down, Key::Right, Key::Up] {
            page.press_times(key, members).await;
            // Beyond the last of a group an arrow key may scroll.
            page.at_rest().await;
        }
    }
    assert_eq!(page.value("walk.faults").await, json!([]), "{what}");
    let lost = page.value("lost()").await;
    assert_eq!(lost, json!([]), "{what}: out of the keyboard's reach");
}

/// Asserts that what has the focus shows it, and is to be seen.
pub(crate) async fn focus_is_seen(page: &Session, what: &str) {
    page.drawn().await;
    let body = "const node = focused(); return node === null ? ['nothing has the focus'] : [...faultsOf(node)];";
    assert_eq!(found(page, WALK, body).await, json!([]), "{what}");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view_is_walked_through() {
    for language in LANGUAGES {
        in_every_view(Setup::new(), language, async |page, view| {
            assert_reachable(page, view).await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view_is_walked_through_in_a_small_window() {
    in_every_view(Setup::new().size(500, 600), "en", async |page, view| {
        assert_reachable(page, view).await;
    })
    .await;
}
