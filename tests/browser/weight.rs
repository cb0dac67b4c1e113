//! What a browser fetches of the deployed site, and what that weighs.

use super::faulty_server::{Answer, FaultyServer};
use super::reader::READY;
use super::session::{Session, Setup};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The maximum weight of a first visit to Explore in bytes, with Brotli, and its maximum of requests.
const PAGE: usize = 150_000;
const PAGE_REQUESTS: usize = 15;

/// The same for the scripts and the WebAssembly that another page fetches for the element, its words among them, and the maximum
/// of requests until it is drawn.
const ELEMENT: usize = 88_500;
const ELEMENT_REQUESTS: usize = 4;

/// Bytes of a deployed file as a static host sends it.
fn weight(path: &str) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    let content = fs::read(folder.join(path)).expect("what was fetched is deployed");
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut output, &parameters).expect("memory suffices");
    output.len()
}

/// The weights and paths of what the page has fetched so far below `folder`, the document included.
async fn fetched(page: &Session, folder: &str) -> Vec<(usize, String)> {
    let names = format!(
        "[...new Set(['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)).map(({{ name }}) => new URL(name).pathname))]
            .filter((path) => path.startsWith('{folder}')).map((path) => path.slice('{folder}'.length) || 'index.html')"
    );
    let names = page.value(&names).await;
    let paths = names.as_array().expect("a list").iter();
    let mut files: Vec<_> = paths
        .filter_map(Value::as_str)
        .map(|path| (weight(path), path.to_owned()))
        .collect();
    files.sort_unstable();
    files
}

fn sum(files: &[(usize, String)]) -> usize {
    files.iter().map(|(bytes, _)| bytes).sum()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_first_visit_is_light() {
    for language in ["en", "zh-CN"] {
        Setup::new()
            .language(language)
            .run(async |page| {
                page.open_page("/deployed/").await;
                // The last to come: notes, the largest error, the summary of the plot.
                page.wait_until(&format!(
                    "{READY} && find('.prose') && find('#strip').textContent.includes('e−4') && find('#canvas').ariaLabel"
                ))
                .await;
                let files = fetched(page, "/deployed/").await;
                assert!(files.len() > 6, "{files:?}");
                assert!(files.len() <= PAGE_REQUESTS, "{files:#?}");
                let sum = sum(&files);
                assert!(sum <= PAGE, "{sum} of {PAGE} bytes: {files:#?}");
                page.assert_clean().await;
            })
            .await;
    }
}

/// A page that has nothing but the element.
fn serve(path: &str, answer: &mut Answer) {
    if path == "/light.html" {
        (answer.status, answer.kind) = (200, "text/html");
        answer.body = br#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Light</title>
            <link rel="icon" href="data:,">
            <script type="module" src="/dist/www/activation-plot.js"></script>
            <activation-plot functions="swish(beta=1.5),relu" controls readout></activation-plot>"#
            .to_vec();
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_element_is_light() {
    Setup::new()
        .language("en")
        .run(async |page| {
            let server = FaultyServer::start(serve);
            let address = format!("{}light.html", server.address());
            page.client
                .goto(&address)
                .await
                .expect("the page is opened");
            // The words of the plot are the last to come; without them it is drawn already.
            page.wait_until("find('activation-plot >>> canvas')?.ariaLabel")
                .await;
            let files = fetched(page, "/dist/").await;
            let words = |path: &str| path.contains("/element.en-");
            let drawn = files.iter().filter(|(_, path)| !words(path)).count();
            assert!((2..=ELEMENT_REQUESTS).contains(&drawn), "{files:#?}");
            assert_eq!(files.len(), drawn + 1, "{files:#?}");
            let sum = sum(&files);
            assert!(sum <= ELEMENT, "{sum} of {ELEMENT} bytes: {files:#?}");
            page.assert_clean().await;
        })
        .await;
}
