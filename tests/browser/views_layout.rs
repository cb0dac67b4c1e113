//! Where the parts of a view stand: figures beside their text where there is room, below it on a phone, and nothing covered or cut.

use super::session::Setup;
use serde_json::json;

/// A view, what is there once it stands, a text in it and the figure that belongs to it.
const PAIRS: [(&str, &str, &str, &str); 6] = [
    ("depth", ".depth-table", ".split p", ".depth-pair"),
    ("depth", ".depth-table", ".split + .split p", ".depth-chart"),
    (
        "depth",
        ".depth-table",
        ".depth-unit p",
        ".depth-unit .depth-chart",
    ),
    (
        "maxout",
        ".maxout-note ul",
        ".maxout-one > p",
        ".maxout-lines",
    ),
    (
        "maxout",
        ".maxout-note ul",
        "[data-section=fit] p",
        "[data-section=fit] .maxout-figure",
    ),
    (
        "guide",
        ".guide-sheet-table tbody tr",
        "[data-slip=leaky-max] .guide-said",
        "[data-slip=leaky-max] .guide-figures",
    ),
];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_figure_stands_beside_its_text() {
    Setup::new()
        .run(async |page| {
            for (view, ready, text, figure) in PAIRS {
                page.open_page(&format!("#view={view}")).await;
                page.wait_until(&format!("find('#view-{view} {ready}')")).await;
                for (width, height, beside) in [(1440, 900, true), (1024, 768, true), (390, 844, false)] {
                    page.resize([width, height], false).await;
                    let measured = page
                        .value(&format!(
                            "((root) => {{
                                const [text, figure] = ['{text}', '{figure}'].map((path) => root.querySelector(path).getBoundingClientRect());
                                const letters = (node) => node.getBoundingClientRect().width / (parseFloat(getComputedStyle(node).fontSize) / 2);
                                return [figure.left >= text.right && figure.top < text.bottom + 120, figure.top >= text.bottom,
                                    root.scrollWidth <= root.clientWidth, figure.right <= innerWidth,
                                    [...root.querySelectorAll('.lesson-text, .view-lead, .depth-said')].every((node) => letters(node) < 95)];
                            }})(find('#view-{view}'))"
                        ))
                        .await;
                    assert_eq!(
                        measured,
                        json!([beside, !beside, true, true, true]),
                        "{view} at {width} px: {text}"
                    );
                }
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_long_note_has_two_columns() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            for view in ["maxout", "softmax"] {
                page.open_page(&format!("#view={view}")).await;
                page.wait_until(&format!("find('#view-{view} .note-columns ul')")).await;
                let lefts = format!("new Set([...document.querySelectorAll('#view-{view} .note-columns > *')].map((node) => node.getBoundingClientRect().left)).size");
                assert_eq!(page.value(&lefts).await, 2, "{view}");
            }
        })
        .await;
}
