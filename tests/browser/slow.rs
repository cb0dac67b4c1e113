//! Where what the page needs takes long to come: it says that it waits, and goes on when it has come.

use super::faulty_server::{Fault, FaultyServer};
use super::reader::READY;
use super::session::{Session, Setup};
use serde_json::json;

const IS_SEEN: &str = "checkVisibility({ visibilityProperty: true })";

async fn open(page: &Session, fault: Fault, path: &str) -> FaultyServer {
    let server = FaultyServer::start(fault);
    let address = format!("{}{path}", server.address());
    // A page that waits for its program is complete all the same.
    let opened = page.client.goto(&address).await;
    opened.expect("the page is opened");
    server
}

fn slow_engine(path: &str, answer: &mut super::faulty_server::Answer) {
    answer.is_slow = path == "/www/pkg/engine_bg.wasm";
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_page_says_that_it_waits() {
    Setup::new()
        .run(async |page| {
            for path in ["#functions=tanh", "#functions=tanh&view=depth"] {
                page.client
                    .goto("about:blank")
                    .await
                    .expect("an empty page");
                let server = open(page, slow_engine, path).await;
                page.wait_until(&format!("find('#waiting').{IS_SEEN}"))
                    .await;
                let text = page.value("find('#waiting').textContent").await;
                let text = text.as_str().expect("a text");
                assert!(
                    text.contains("Loading") && text.contains("加载中"),
                    "{text}"
                );
                assert_eq!(page.value("find('#fallback')").await, json!(null));
                server.mend();
                page.wait_until("find('#waiting') === null").await;
                if path.contains("view") {
                    page.wait_until("find('#view-depth h2')").await;
                } else {
                    page.wait_until(READY).await;
                    assert_eq!(page.legend().await, json!(["tanh"]));
                }
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_view_says_that_it_waits() {
    let fault: Fault = |path, answer| answer.is_slow = path == "/www/pkg/lessons_bg.wasm";
    Setup::new()
        .run(async |page| {
            let server = open(page, fault, "#view=softmax").await;
            page.wait_until(&format!("find('#view-softmax .waiting')?.{IS_SEEN}"))
                .await;
            // Elsewhere nobody waits.
            page.click_on("#views [data-view=explore]").await;
            page.wait_until(READY).await;
            page.click_on("#views [data-view=softmax]").await;
            page.wait_until(&format!("find('#view-softmax .waiting')?.{IS_SEEN}"))
                .await;
            server.mend();
            page.wait_until("find('#view-softmax h2') && find('#view-softmax .waiting') === null")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_frame_says_that_it_waits() {
    Setup::new()
        .run(async |page| {
            let server = open(page, slow_engine, "www/embed.html#functions=elu").await;
            page.wait_until(&format!("find('.waiting').{IS_SEEN}"))
                .await;
            assert_eq!(
                page.value(&format!("find('.fallback').{IS_SEEN}")).await,
                false
            );
            server.mend();
            page.wait_until(super::course::DRAWN).await;
            page.wait_until(&format!("!find('.waiting').{IS_SEEN}"))
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_is_stored_where_nothing_may_be() {
    // A page in a sandbox has no origin: what it asks of storage or cookies is refused with an exception.
    let fault: Fault = |path, answer| {
        answer.is_shared = true;
        if path == "/" {
            answer.policy = "sandbox allow-scripts allow-downloads";
        }
    };
    Setup::new()
        .run(async |page| {
            let _server = open(page, fault, "#functions=elu").await;
            page.wait_until(READY).await;
            let body = "
                const refused = (ask) => { try { ask(); return false; } catch { return true; } };
                return [origin, refused(() => localStorage.length), refused(() => sessionStorage.length), refused(() => document.cookie)];";
            let seen = page.script(body, &[]).await;
            assert_eq!(seen, json!(["null", true, true, true]));
            page.click_on("#theme").await;
            page.wait_until("document.documentElement.dataset.theme !== undefined").await;
            for view in ["compare", "gelu", "identities", "depth", "softmax", "maxout", "guide", "embed"] {
                page.script(&format!("location.hash = 'view={view}&functions=elu'"), &[]).await;
                page.wait_until(&format!("find('#view-{view} h2')")).await;
            }
            page.click_on("#views [data-view=explore]").await;
            page.click_on("#catalogue-list [data-function=tanh] .entry-choose").await;
            page.wait_until("find('#functions [data-function=tanh]')").await;
            page.assert_clean().await;
        })
        .await;
}
