//! What a browser fetches when the page is opened, and what that weighs.

use super::host::open_host;
use super::reader::READY;
use super::session::{Session, Setup};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The greatest weight of the opened page in bytes, with Brotli.
const PAGE: usize = 160_000;

/// The greatest weight of the scripts and the WebAssembly that a page fetches for the element, its words among them.
const ELEMENT: usize = 75_000;

/// Bytes of a file of the site as a static host sends it: scripts and styles without their comments, and compressed.
fn weight(path: &str) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let small = root.join("target/minified").join(path);
    let file = if small.is_file() {
        small
    } else {
        root.join(path)
    };
    let content = fs::read(&file).expect("what was fetched is in the project");
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    let mut output = Vec::new();
    brotli::BrotliCompress(&mut &content[..], &mut output, &parameters).expect("memory suffices");
    output.len()
}

/// The paths of what the page has fetched so far, below the one that it is on.
async fn fetched(page: &Session) -> Vec<String> {
    let names = "
        const base = new URL('.', document.baseURI).href;
        const names = performance.getEntriesByType('resource').map(({ name }) => name);
        return [...new Set(names)].map((name) => name.replace(base, ''));";
    let names = page.script(names, &[json!(null)]).await;
    let paths = names
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str);
    paths
        .filter(|path| !path.starts_with("data:"))
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_element_is_light() {
    Setup::new()
        .language("en")
        .run(async |page| {
            let _server = open_host(page).await;
            // The words of the plot are the last to come.
            page.wait_until(
                "document.getElementById('first').shadowRoot.querySelector('canvas').ariaLabel",
            )
            .await;
            let paths = fetched(page).await.into_iter();
            let code = paths.filter(|path| path.ends_with(".js") || path.ends_with(".wasm"));
            let mut files: Vec<_> = code.map(|path| (weight(&path), path)).collect();
            assert!(files.len() > 25, "{files:?}");
            files.sort_unstable();
            let sum: usize = files.iter().map(|(bytes, _)| bytes).sum();
            assert!(sum <= ELEMENT, "{sum} of {ELEMENT} bytes: {files:#?}");
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_opened_page_is_light() {
    for language in ["en", "zh-CN"] {
        Setup::new()
            .language(language)
            .run(async |page| {
                page.open_lab("").await;
                // The last to come: notes, properties, the summary of the plot, the page for a crash.
                page.wait_until(&format!(
                    "{READY} && find('.prose') && find('#canvas').ariaLabel
                        && performance.getEntriesByName(new URL('www/page/failure.js', document.baseURI).href).length"
                ))
                .await;
                let paths = fetched(page).await;
                let mut files: Vec<_> = paths.into_iter().map(|path| (weight(&path), path)).collect();
                assert!(files.len() > 60, "{files:?}");
                files.push((weight("index.html"), "index.html".to_owned()));
                files.sort_unstable();
                let sum: usize = files.iter().map(|(bytes, _)| bytes).sum();
                assert!(sum <= PAGE, "{sum} of {PAGE} bytes: {files:#?}");
            })
            .await;
    }
}
