//! Back and forward: every settled state is one entry of the browser's history.

use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::Value;

async fn length(page: &Session) -> u64 {
    let length = page.value("history.length").await;
    length.as_u64().expect("a count")
}

/// The fragment after everything that waits to be written is.
async fn address(page: &Session) -> Value {
    page.value("(dispatchEvent(new Event('pagehide')), decodeURIComponent(location.hash))")
        .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_stream_of_changes_writes_little() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish").await;
            let start = length(page).await;
            let count = "(() => {
                window.writes = 0;
                for (const how of ['pushState', 'replaceState']) {
                    const own = history[how];
                    history[how] = function (...given) { window.writes += 1; return own.apply(this, given); };
                }
            })()";
            page.value(count).await;
            page.value("find('#canvas').focus()").await;
            // A key that is held: one entry, however often it repeats.
            for _ in 0..60 {
                page.hold(Key::Left).await;
            }
            page.let_go(Key::Left).await;
            page.wait_until("location.hash === '#functions=swish&probe=-5.9'")
                .await;
            assert_eq!(length(page).await, start + 1);
            // Each press of a key is a change of its own, but Safari allows 100 writes in 30 seconds.
            page.write(&"e".repeat(301)).await;
            page.wait_until("location.hash.includes('aspect=equal')")
                .await;
            let writes = page.value("writes").await;
            assert!(writes.as_u64().unwrap() <= 60, "{writes} writes");
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn back_and_forward_bring_every_state_back() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=swish").await;
                let start = length(page).await;
                page.value("window.same = true").await;
                let mut seen = vec![address(page).await];

                // A slider's whole way is one entry, a function added is another, a drag of the plot a third.
                let slider = Slider::of("swish", "beta");
                let thumb = slider.thumb(page).await;
                page.drag(thumb, slider.place(page, 0.7).await).await;
                seen.push(address(page).await);
                page.click_on("#catalogue-list [data-function=\"tanh\"] .entry-add")
                    .await;
                seen.push(address(page).await);
                let area = page.viewed().await.area;
                page.drag(area.at(0.5, 0.5), area.at(0.6, 0.7)).await;
                seen.push(address(page).await);
                // Where the drag began, WebKit's driver would count on from its press.
                page.double_click(area.at(0.4, 0.4)).await;
                seen.push(address(page).await);
                page.click_on("#toolbar [data-curve=\"d2f\"]").await;
                seen.push(address(page).await);
                assert_eq!(length(page).await, start + 5, "{seen:?}");

                let is_at =
                    |fragment: &Value| format!("decodeURIComponent(location.hash) === {fragment}");
                let legend = "document.querySelectorAll('#functions .function').length";
                for expected in seen.iter().rev().skip(1) {
                    page.client.back().await.expect("the reader goes back");
                    page.wait_until(&is_at(expected)).await;
                    page.viewed().await;
                    let shown = if expected.as_str().unwrap().contains("tanh") {
                        2
                    } else {
                        1
                    };
                    page.wait_until(&format!("{legend} === {shown}")).await;
                }
                for expected in &seen[1..] {
                    page.client
                        .forward()
                        .await
                        .expect("the reader goes forward");
                    page.wait_until(&is_at(expected)).await;
                    page.viewed().await;
                }
                assert_eq!(length(page).await, start + 5);
                assert_eq!(page.value("window.same").await, true);
                page.assert_clean().await;
            })
            .await;
    }
}
