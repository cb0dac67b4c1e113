//! What a reader does in the views beside the plot's, by keys alone; each is reached by the page's own navigation.

use super::session::{Session, Setup};
use super::{docs, maxout};
use activation_lab::functions::ACTIVATIONS;
use fantoccini::key::Key;
use serde_json::json;

/// Goes to a view by its link.
async fn visit(page: &Session, view: &str, ready: &str) {
    page.open_lab("").await;
    page.enter_on(&format!("#views [data-view={view}]")).await;
    page.wait_until(ready).await;
    let current =
        format!("find('#views [data-view={view}]').getAttribute('aria-current') === 'page'");
    page.wait_until(&current).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_table_is_sorted_filtered_and_paired() {
    Setup::new()
        .run(async |page| {
            visit(
                page,
                "compare",
                "find('#view-compare .compare-table tbody tr')",
            )
            .await;
            page.tab_to("#view-compare [type=search]").await;
            page.write("relu").await;
            let rows = "document.querySelectorAll('.compare-table tbody tr').length";
            page.wait_until(&format!("{rows} < {}", ACTIVATIONS.len()))
                .await;
            page.overwrite(" ").await;
            page.tab_to("#view-compare select").await;
            page.press(Key::Down).await;
            page.wait_until(&format!("{rows} < {}", ACTIVATIONS.len()))
                .await;
            page.press(Key::Up).await;
            page.wait_until(&format!("{rows} === {}", ACTIVATIONS.len()))
                .await;
            page.tab_to("#view-compare [type=checkbox]").await;
            page.chord(&[], ' ').await;
            page.wait_until(&format!("{rows} < {}", ACTIVATIONS.len()))
                .await;
            page.chord(&[], ' ').await;
            page.enter_on("[data-column=name] .compare-sort").await;
            page.wait_until("find('[data-column=name]').getAttribute('aria-sort') === 'ascending'")
                .await;
            page.press(Key::Enter).await;
            page.wait_until(
                "find('[data-column=name]').getAttribute('aria-sort') === 'descending'",
            )
            .await;
            page.tab_to(".pair-preset").await;
            page.press(Key::Enter).await;
            page.wait_until("find('.pair-preset').getAttribute('aria-pressed') === 'true'")
                .await;
            page.tab_to(".pair-side select").await;
            let before = page.value("document.activeElement.value").await;
            page.press(Key::Down).await;
            page.wait_until(&format!("document.activeElement.value !== {before}"))
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn identities_depth_and_the_guide_answer_to_keys() {
    Setup::new()
        .run(async |page| {
            visit(page, "identities", "find('#view-identities math')").await;
            page.tab_to("#view-identities .number-box").await;
            page.overwrite("-3").await;
            page.wait_until("location.hash.includes('-3')").await;
            page.tab_to("#view-identities .range").await;
            page.press(Key::Right).await;

            visit(page, "depth", "find('#view-depth .dial')").await;
            page.tab_to("#view-depth [data-dial=weight] .range").await;
            page.press(Key::Right).await;
            page.wait_until("location.hash.includes('depth')").await;

            visit(
                page,
                "guide",
                "find('#view-guide .guide-sheet-table tbody tr')",
            )
            .await;
            page.tab_to("#view-guide [type=radio]").await;
            // The answer for several classes has a note that opens.
            page.press_times(Key::Down, 2).await;
            page.wait_until("location.hash.includes('guide-')").await;
            page.tab_to("#view-guide summary").await;
            page.press(Key::Enter).await;
            page.wait_until("document.activeElement.closest('details').open")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_example_is_run_and_its_plot_moved() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            page.enter_on(".info .page-footer a").await;
            page.wait_until(docs::READY).await;
            page.enter_on("#view-embed .embed-row .button").await;
            page.tab_to("#view-embed activation-plot").await;
            let plot = "document.activeElement";
            page.wait_until(&format!(
                "{plot}.shadowRoot.activeElement.matches('canvas')"
            ))
            .await;
            let before = page.value(&format!("{plot}.frame.x.join()")).await;
            // The gestures are fetched with the first focus.
            page.wait_until(&format!(
                "{plot}.shadowRoot.activeElement.getAttribute('aria-label') !== null"
            ))
            .await;
            for _ in 0..20 {
                page.chord(&[], '+').await;
                page.drawn().await;
                if page.value(&format!("{plot}.frame.x.join()")).await != before {
                    return;
                }
            }
            panic!("{}: the keys do not zoom", json!(before));
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn coefficients_logits_and_handles_are_moved() {
        Setup::new()
            .run(async |page| {
                visit(page, "gelu", "find('#view-gelu .gelu-worked')").await;
                page.tab_to("#view-gelu .slider .range").await;
                page.press(Key::Right).await;
                page.wait_until("location.hash.includes('gelu-c=')").await;
                page.tab_to("#view-gelu .slider .number-box").await;
                page.overwrite("0.05").await;
                page.wait_until("location.hash.includes('gelu-c=0.05')").await;

                visit(page, "softmax", "find('#view-softmax .softmax-section:last-of-type .prose li')").await;
                page.tab_to(".softmax-grip").await;
                let before = page.value("document.activeElement.getAttribute('aria-valuetext')").await;
                page.press(Key::Up).await;
                page.wait_until(&format!("document.activeElement.getAttribute('aria-valuetext') !== {before}")).await;
                page.tab_to("[data-class=B] .number-box").await;
                page.overwrite("3").await;
                page.wait_until("location.hash.includes(',3,')").await;

                visit(page, "maxout", maxout::READY).await;
                page.tab_to("[data-handle=\"2-left\"]").await;
                let before = page.value("document.activeElement.getAttribute('aria-valuetext')").await;
                page.press(Key::Up).await;
                page.wait_until(&format!("document.activeElement.getAttribute('aria-valuetext') !== {before} && location.hash.includes('maxout')")).await;
                page.assert_clean().await;
            })
            .await;
    }
}
