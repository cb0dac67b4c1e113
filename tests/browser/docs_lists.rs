//! Every part of the plots on the page of embedding is documented there; `tests/node` compares its lists with the code.

use super::docs::READY;
use super::session::Setup;
use serde_json::json;

/// The parts of the plots that no rule of the documentation styles.
const UNNAMED: &str = "
    (() => {
        const code = [...document.querySelectorAll('[data-section=styling] .embed-code')].map((box) => box.textContent).join();
        const plots = [...document.querySelectorAll('activation-plot')];
        const parts = plots.flatMap((plot) => [...plot.shadowRoot.querySelectorAll('[part]')].map((node) => node.getAttribute('part')));
        return [parts.length > 20, parts.filter((part) => !code.includes(`::part(${part})`))];
    })()";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_names_every_part_that_is_there() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=embed").await;
            page.wait_until(READY).await;
            page.wait_until("find('[data-section=events] activation-plot >>> [part=slider]')")
                .await;
            assert_eq!(page.value(UNNAMED).await, json!([true, []]));
            page.assert_clean().await;
        })
        .await;
}
