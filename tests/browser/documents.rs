//! The pages that the documents write: each draws its plots, in the page or in a frame.

use super::faulty_server::{Answer, FaultyServer};
use super::session::Setup;
use super::snippets::snippets;
use serde_json::json;

/// What pages of others have and this site's own do not need: scripts and styles within the markup, and frames.
const POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:";

/// A page around a snippet.
fn page_with(code: &str) -> Vec<u8> {
    format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Snippet</title><link rel=\"icon\" href=\"data:,\">{code}"
    )
    .into_bytes()
}

/// Every plot in the page and in its frames, once there is one.
const PLOTS: &str =
    "[document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)]
    .flatMap((place) => [...(place?.querySelectorAll('activation-plot') ?? [])])";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn pages_of_documents_draw_their_plots() {
    for snippet in snippets("html") {
        let place = snippet.place();
        let server = FaultyServer::start(move |path: &str, answer: &mut Answer| {
            if path == "/snippet.html" {
                (answer.status, answer.kind) = (200, "text/html");
                answer.body = page_with(&snippet.code);
            }
            answer.policy = POLICY;
        });
        Setup::new()
            .run(async |page| {
                let address = format!("{}snippet.html", server.address());
                page.client.goto(&address).await.expect("the page is opened");
                page.wait_until(&format!(
                    "((plots) => plots.length > 0 && plots.every((plot) => plot.frame && plot.shadowRoot.querySelector('canvas').ariaLabel))({PLOTS})"
                ))
                .await;
                let complaints = format!(
                    "{PLOTS}.flatMap((plot) => [...plot.shadowRoot.querySelectorAll('[part=message]')].map((node) => node.textContent))"
                );
                assert_eq!(page.value(&complaints).await, json!([]), "{place}");
                page.assert_clean().await;
            })
            .await;
    }
}
