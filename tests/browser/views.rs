//! The views beside the plot: how they are reached, left and found again, and what is said when one cannot be had.

use super::faulty_server::FaultyServer;
use super::reader::READY;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

/// The view Guide says that it is lost.
const LOST: &str = "find('#view-guide .failure')?.checkVisibility()";

/// Waits until this view alone is shown, and the navigation and the title say so.
async fn wait_for(page: &Session, view: &str, title: &str) {
    page.wait_until(&format!(
        "[...document.querySelectorAll('main')].filter((main) => main.checkVisibility()).map((main) => main.id || 'view-explore').join() === 'view-{view}'
            && [...document.querySelectorAll('#views [aria-current=page]')].map((link) => link.dataset.view).join() === '{view}'
            && document.title === '{title}'"
    ))
    .await;
}

fn link(view: &str) -> String {
    format!("#views [data-view={view}]")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_may_leave_the_navigation_out() {
    Setup::new()
        .size(390, 844)
        .run(async |page| {
            page.open_lab("#hide=navigation").await;
            page.click_on("#catalogue-open").await;
            page.wait_until("find('.drawer')?.getBoundingClientRect().left === 0")
                .await;
            assert_eq!(page.value("find('#views').checkVisibility()").await, false);
            page.press(Key::Escape).await;
            let height = page.value("find('#header').offsetHeight").await;
            assert!(
                height.as_f64().is_some_and(|height| height < 64.0),
                "{height}"
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_view_that_cannot_be_had_is_named_and_asked_for_again() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == "/www/views/guide/view.js" || path == "/www/pkg/lessons_bg.wasm" {
                    answer.missing();
                }
            });
            page.client
                .goto(&server.address())
                .await
                .expect("the page is opened");
            page.wait_until(READY).await;
            page.click_on(&link("guide")).await;
            page.wait_until(LOST).await;
            let text = page.value("find('#view-guide').innerText").await;
            let text = text.as_str().expect("a text");
            assert!(text.starts_with("“Guide” could not be loaded."), "{text}");
            // What can be had works on.
            page.click_on(&link("explore")).await;
            page.wait_until("find('#messages').children.length === 0 && find('#canvas').width > 0")
                .await;
            page.wait_until("find('#canvas').ariaLabel?.includes('ReLU')")
                .await;
            assert_eq!(page.value("location.hash").await, json!(""));
            page.click_on(&link("guide")).await;
            page.wait_until(LOST).await;
            server.mend();
            page.click_on("#view-guide .failure button").await;
            wait_for(page, "guide", "Guide · Activation Lab").await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn beside_the_plot_there_are_the_link_and_the_printer() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=guide").await;
            page.wait_until("find('#view-guide .guide-slip')").await;
            page.click_on("#share").await;
            page.wait_until("document.activeElement.dataset.share === 'link'")
                .await;
            let offered = "[...document.querySelectorAll('.share-panel [data-share]')].filter((row) => row.checkVisibility()).map((row) => row.dataset.share)";
            assert_eq!(page.value(offered).await, json!(["link", "lesson", "embed", "print"]));
            page.press(Key::Up).await;
            assert_eq!(page.value("document.activeElement.dataset.share").await, "print");
            page.press(Key::Escape).await;
            page.click_on("#views [data-view=explore]").await;
            page.wait_until("find('#canvas').width > 0").await;
            page.click_on("#share").await;
            page.wait_until("document.activeElement.dataset.share === 'link'")
                .await;
            assert!(page.value(offered).await.as_array().is_some_and(|all| all.len() > 3));
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_view_is_opened_left_and_found_again() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=swish(beta=2)").await;
                wait_for(page, "explore", "Activation Lab").await;
                let fetched = "performance.getEntriesByType('resource').filter(({ name }) => /views\\/|lessons|lab\\.js/.test(name)).length";
                assert_eq!(page.value(fetched).await, 0, "before they are asked for");

                page.click_on(&link("depth")).await;
                wait_for(page, "depth", "Depth · Activation Lab").await;
                page.wait_for_address("functions=swish(beta=2)&view=depth").await;
                // By keys.
                page.script("document.querySelector('#views [data-view=guide]').focus();", &[])
                    .await;
                page.press(Key::Enter).await;
                wait_for(page, "guide", "Guide · Activation Lab").await;
                page.client.back().await.expect("the page before");
                wait_for(page, "depth", "Depth · Activation Lab").await;
                page.client.back().await.expect("the page before");
                wait_for(page, "explore", "Activation Lab").await;
                page.drawn().await;
                page.assert_shows("swish(beta=2)", "f df").await;

                // A link opened elsewhere brings everything along.
                page.script("document.querySelector('#views a').focus();", &[]).await;
                let there = page.value("find('#views [data-view=compare]').getAttribute('href')").await;
                assert_eq!(there, "#functions=swish(beta=2)&view=compare");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_first_key_leads_past_the_header_in_every_view() {
        Setup::new()
            .run(async |page| {
                for view in ["explore", "guide"] {
                    page.open_page(&format!("#view={view}")).await;
                    page.wait_until("document.documentElement.classList.contains('started')")
                        .await;
                    let id = if view == "explore" {
                        "main"
                    } else {
                        "view-guide"
                    };
                    page.wait_until(&format!("find('#{id} h2')")).await;
                    page.script("document.activeElement.blur();", &[]).await;
                    page.press(Key::Tab).await;
                    page.press(Key::Enter).await;
                    assert_eq!(page.value("document.activeElement.id").await, id);
                }
            })
            .await;
    }
}
