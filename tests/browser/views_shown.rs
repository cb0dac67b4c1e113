//! Every view as a reader meets it, for tests that look at all of them.

use super::reader::READY;
use super::session::{Session, Setup};
use super::{docs, maxout};
use serde_json::{Value, json};

/// The fragment of each view, and what is there once it has been built.
const VIEWS: [(&str, &str); 10] = [
    (
        "explore&functions=swish,leaky_relu&probe=0&marks=zeros",
        READY,
    ),
    ("compare", "find('#view-compare .compare-table tbody tr')"),
    ("gelu", "find('#view-gelu .gelu-worked')"),
    ("identities", "find('#view-identities math')"),
    ("depth", "find('#view-depth math')"),
    (
        "softmax",
        "find('#view-softmax .softmax-section:last-of-type .prose li')",
    ),
    ("maxout", maxout::READY),
    ("maxout&maxout-inputs=two", maxout::READY),
    ("guide", "find('#view-guide .guide-sheet-table tbody tr')"),
    ("embed", docs::READY),
];

/// What a reader can operate; put before what looks at it.
pub(crate) const OPERABLE: &str = include_str!("operable.js");

/// Opens every view in a language, such as `en`, and hands it on with its fragment, which names it.
pub(crate) async fn in_every_view(
    setup: Setup,
    language: &str,
    look: impl AsyncFn(&Session, &str),
) {
    setup
        .run(async |page| {
            for (view, ready) in VIEWS {
                let fragment = format!("#view={view}&lang={language}");
                page.open_page(&fragment).await;
                page.wait_until(ready).await;
                page.wait_until("document.documentElement.classList.contains('started')")
                    .await;
                page.drawn().await;
                look(page, &fragment).await;
            }
        })
        .await;
}

impl Session {
    /// Gives the open page another screen, and waits until everything has its new place.
    pub(crate) async fn resize(&self, [width, height]: [u32; 2], touch: bool) {
        self.screen([width, height], 1.0, touch).await;
        self.wait_until(&format!(
            "innerWidth === {width} && innerHeight === {height}"
        ))
        .await;
        // What measures itself draws in the frame after.
        self.drawn().await;
        self.drawn().await;
    }

    /// Changes the address of the open view to the same in a theme, or in the system's for `auto`.
    pub(crate) async fn turn(&self, view: &str, theme: &str) {
        let address = json!(format!("{view}&theme={theme}"));
        self.value(&format!("location.hash = {address}")).await;
        self.wait_until(&format!(
            "(document.documentElement.dataset.theme ?? 'auto') === '{theme}'"
        ))
        .await;
        self.drawn().await;
    }
}

/// What a script in the words of `operable.js` and of another file finds on the page.
pub(crate) async fn found(page: &Session, words: &str, body: &str) -> Value {
    page.script(&format!("{OPERABLE}\n{words}\n{body}"), &[])
        .await
}

/// Asserts that it finds nothing, on a page that has something to look at.
pub(crate) async fn assert_none(page: &Session, words: &str, expression: &str, what: &str) {
    let body = format!("return [operable().length, {expression}];");
    let answer = found(page, words, &body).await;
    let count = answer[0].as_u64().expect("a count");
    assert!(count > 10, "{what}: {count} things to operate");
    assert_eq!(answer[1], json!([]), "{what}");
}
