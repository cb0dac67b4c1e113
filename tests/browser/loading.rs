//! When something of the page cannot be loaded: it says so and tries again, or does without.

use super::failure::{press, told};
use super::faulty_server::{Fault, FaultyServer};
use super::reader::READY;
use super::session::Setup;
use serde_json::json;

const WASM: &str = "/www/pkg/engine_bg.wasm";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_program_that_does_not_arrive_is_told_and_tried_again() {
    let faults: [(&str, Fault); 6] = [
        ("missing", |path, answer| {
            if path == WASM {
                answer.missing();
            }
        }),
        ("cut off", |path, answer| {
            if path == WASM {
                answer.body.truncate(answer.body.len() / 2);
            }
        }),
        ("broken off", |path, answer| answer.is_cut = path == WASM),
        ("empty", |path, answer| {
            if path == WASM {
                answer.body.clear();
            }
        }),
        ("a page in its place", |path, answer| {
            if path == WASM {
                answer.kind = "text/html";
                answer.body = b"<!doctype html><title>Welcome</title>".to_vec();
            }
        }),
        ("forbidden by the policy", |path, answer| {
            if path == "/" {
                answer.policy = "default-src 'none'; script-src 'self'; style-src 'self'; \
                                 connect-src 'self'; img-src 'self' data:";
            }
        }),
    ];
    Setup::new()
        .run(async |page| {
            for (what, fault) in faults {
                let server = FaultyServer::start(fault);
                let address = format!("{}#functions=tanh", server.address());
                page.client
                    .goto(&address)
                    .await
                    .expect("the page is opened");
                let report = told(page, "load").await;
                for part in ["the engine could not be loaded", "caused by", &address] {
                    assert!(report.contains(part), "{what}: {report}");
                }
                let is_forbidden = what == "forbidden by the policy";
                let said =
                    page.value("find('.failure p').textContent.includes('security policy blocks')");
                assert_eq!(said.await, is_forbidden, "{what}");
                press(page, "Try again").await;
                page.wait_until("performance.getEntriesByType('navigation')[0].type === 'reload'")
                    .await;
                told(page, "load").await;
                server.mend();
                press(page, "Try again").await;
                page.wait_until(READY).await;
                assert_eq!(page.legend().await, json!(["tanh"]), "{what}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn in_every_view_it_is_told() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == WASM {
                    answer.missing();
                }
            });
            let address = format!("{}#view=depth", server.address());
            page.client
                .goto(&address)
                .await
                .expect("the page is opened");
            told(page, "load").await;
            server.mend();
            press(page, "Try again").await;
            page.wait_until("find('#view-depth h2')?.checkVisibility()")
                .await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_can_be_missed_is_missed() {
    let faults: [(&str, Fault); 2] = [
        ("a server that does not know wasm", |path, answer| {
            if path == WASM {
                answer.kind = "application/octet-stream";
            }
        }),
        ("no notes", |path, answer| {
            if path.starts_with("/www/pkg/notes/") {
                answer.missing();
            }
        }),
    ];
    Setup::new()
        .run(async |page| {
            for (what, fault) in faults {
                let server = FaultyServer::start(fault);
                page.client
                    .goto(&server.address())
                    .await
                    .expect("the page is opened");
                page.wait_until(READY).await;
                assert_eq!(
                    page.legend().await,
                    json!(["swish", "leaky_relu", "gelu_tanh"]),
                    "{what}"
                );
                let formula = page
                    .value("find('#info-content').textContent.includes('Swish')")
                    .await;
                assert_eq!(formula, true, "{what}");
                if what == "no notes" {
                    let plain =
                        page.value("find('.info-formula').textContent.startsWith('f(x) = ')");
                    assert_eq!(plain.await, true, "{what}");
                    page.click_on("#info-properties").await;
                    page.wait_until("find('.facts dd')?.textContent").await;
                }
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_that_cannot_start_says_what_it_needs() {
    let faults: [Fault; 3] = [
        // Never built.
        |path, answer| {
            if path.starts_with("/www/pkg/") {
                answer.missing();
            }
        },
        |path, answer| {
            if path == "/www/app/page.js" {
                answer.missing();
            }
        },
        |path, answer| {
            if path == "/www/state/store.js" {
                answer.body = b"this is no module".to_vec();
            }
        },
    ];
    Setup::new()
        .run(async |page| {
            for fault in faults {
                let server = FaultyServer::start(fault);
                page.client.goto(&server.address()).await.expect("the page is opened");
                // The words come when nothing has happened for a while; the clock is wound forward.
                page.script("document.getAnimations().forEach((wait) => wait.finish());", &[]).await;
                let seen = page
                    .value("(({ innerText, offsetHeight }) => [innerText.includes('cargo xtask serve'), offsetHeight > 100])(find('#fallback'))")
                    .await;
                assert_eq!(seen, json!([true, true]));
                assert_eq!(page.value("getComputedStyle(find('#fallback')).visibility").await, "visible");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_missing_module_or_dictionary_leaves_the_drawn_plot() {
    Setup::new()
        .run(async |page| {
            let faults: [Fault; 2] = [
                |path, answer| {
                    if path == "/www/functions/notes.js" {
                        answer.missing();
                    }
                },
                |path, answer| {
                    if path == "/www/i18n/en.js" {
                        answer.missing();
                    }
                },
            ];
            for fault in faults {
                let server = FaultyServer::start(fault);
                page.client.goto(&server.address()).await.expect("the page is opened");
                page.wait_until("find('#lost').checkVisibility() && find('#canvas').getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255")
                    .await;
                assert_eq!(page.value("find('.failure')").await, json!(null));
                server.mend();
                page.click_on("#again").await;
                page.wait_until(READY).await;
                assert_eq!(page.value("find('#lost')").await, json!(null));
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn for_what_fails_twice_the_page_is_loaded_anew() {
    let button = "[...document.querySelectorAll('#messages .button')].map((button) => button.innerText).join()";
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == "/www/app/header/keys-sheet.js" {
                    answer.missing();
                }
            });
            page.client
                .goto(&server.address())
                .await
                .expect("the page is opened");
            page.wait_until(READY).await;
            page.click_on("#keys").await;
            page.wait_until(&format!("{button} === 'Try again'")).await;
            page.click_on("#messages .button").await;
            page.wait_until(&format!("{button} === 'Reload'")).await;
            server.mend();
            page.click_on("#messages .button").await;
            page.wait_until("performance.getEntriesByType('navigation')[0].type === 'reload'")
                .await;
            page.wait_until(READY).await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_view_comes_when_the_network_is_back() {
    Setup::new()
        .chromium_only("the driver takes no network away")
        .run(async |page| {
            let network = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
            page.open_page("/deployed/#view=depth").await;
            page.wait_until("find('#view-depth h2')?.checkVisibility()").await;
            page.devtools("Network.enable", json!({})).await;
            page.devtools("Network.emulateNetworkConditions", network(true)).await;
            page.click_on("#views [data-view=guide]").await;
            page.wait_until("find('#view-guide .failure')?.innerText.includes('“Guide” could not be loaded.')").await;
            page.devtools("Network.emulateNetworkConditions", network(false)).await;
            page.wait_until("find('#view-guide .guide-slip')?.checkVisibility()").await;
            assert_eq!(page.value("find('#view-guide .failure')").await, json!(null));
        })
        .await;
}
