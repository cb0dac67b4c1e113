//! Each host page draws the plot, receives its events, changes it and removes it.

use super::session::{Session, Setup};
use serde_json::json;

const SLIDER: &str = "activation-plot >>> input[type=range]";

/// Enough frames for an update loop to show.
const FRAMES: u32 = 30;

/// Waits for this number of animation frames.
async fn frames(page: &Session) {
    let body = "
        let [left, done] = arguments;
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done(true));
        next();";
    let done = page.client.execute_async(body, vec![json!(FRAMES)]).await;
    done.expect("frames are drawn");
}

async fn wait_for_changes(page: &Session, count: u32) {
    page.wait_until(&format!("find('#changes').value === '{count}'"))
        .await;
    frames(page).await;
    let seen = page.value("find('#changes').value").await;
    assert_eq!(seen, json!(count.to_string()), "the binding goes round");
}

/// `of_framework`: the page itself holds no reference to the element.
async fn visit(host: &str, of_framework: bool) {
    let setup = Setup::new();
    setup
        .run(async |page| {
            page.open_page(&format!("{host}/")).await;
            page.wait_until("find('activation-plot').frame && find('activation-plot >>> input[type=range]')")
                .await;
            let plot = page.canvas("activation-plot >>> canvas").await;
            assert!(plot.count([0, 114, 178], 60) > 200, "no curve is drawn");
            let range = page.value("find('activation-plot').frame.x").await;
            assert_eq!(range, json!([-4, 4]));

            page.script(
                "window.gone = new WeakRef(document.querySelector('activation-plot'));",
                &[],
            )
            .await;
            let slider = page.area(SLIDER).await;
            let (from, to) = (slider.at(0.15, 0.5), slider.at(0.6, 0.5));
            page.drag(from, to).await;
            wait_for_changes(page, 1).await;
            let beta = page.value("find('activation-plot').state.functions[0].params.beta").await;
            let beta = beta.as_f64().unwrap();
            assert!((4.0..8.0).contains(&beta), "β is {beta}");
            let heard = page.value("find('#functions').value").await;
            assert!(heard.to_string().contains(&beta.to_string()), "{heard}");

            page.element("#set").await.click().await.unwrap();
            page.wait_until("find('activation-plot').functions === 'elu(alpha=2)' && find('activation-plot').frame.functions[0].id === 'elu'")
                .await;
            wait_for_changes(page, 1).await;
            page.drag(from, to).await;
            wait_for_changes(page, 2).await;

            page.element("#remove").await.click().await.unwrap();
            page.wait_until("find('activation-plot') === null").await;
            frames(page).await;
            let bitmap = "gone.deref()?.shadowRoot.querySelector('canvas').width ?? 0";
            assert_eq!(page.value(bitmap).await, 0, "it keeps its bitmap");
            if of_framework {
                page.devtools("HeapProfiler.collectGarbage", json!({})).await;
                page.wait_until("gone.deref() === undefined").await;
            }
            let strangers = "performance.getEntriesByType('resource').map(({ name }) => name)
                .filter((name) => new URL(name).origin !== location.origin && !name.startsWith('data:'))";
            assert_eq!(page.value(strangers).await, json!([]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_built_with_vite_and_typescript() {
    visit("vite", false).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_made_with_react() {
    visit("react", true).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_made_with_vue() {
    visit("vue", true).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_without_any_tool() {
    visit("plain", false).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn typescript_can_import_the_mathematics() {
    Setup::new()
        .run(async |page| {
            page.open_page("vite/").await;
            page.wait_until("find('#sigmoid').value === '0.5'").await;
        })
        .await;
}
