//! What a browser fetches when the page is opened, and what that weighs.

use super::reader::READY;
use super::session::Setup;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// The greatest weight of the opened page in bytes, with Brotli.
const PAGE: usize = 160_000;

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
                let names = "
                    const base = new URL('.', document.baseURI).href;
                    const names = performance.getEntriesByType('resource').map(({ name }) => name);
                    return [...new Set(names)].map((name) => name.replace(base, ''));";
                let fetched = page.script(names, &[json!(null)]).await;
                let paths = fetched.as_array().expect("a list").iter().filter_map(Value::as_str);
                let mut files: Vec<_> = paths.map(|path| (weight(path), path)).collect();
                assert!(files.len() > 60, "{files:?}");
                files.push((weight("index.html"), "index.html"));
                files.sort_unstable();
                let sum: usize = files.iter().map(|(bytes, _)| bytes).sum();
                assert!(sum <= PAGE, "{sum} of {PAGE} bytes: {files:#?}");
            })
            .await;
    }
}
