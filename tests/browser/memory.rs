//! What is drawn leaves nothing behind.

use super::session::{Session, Setup};
use super::thorough::depth;
use serde_json::json;
use std::time::Duration;

/// Updates before the first look: the engines' own caches fill.
const WARM: u32 = 4_000;
/// Updates after it; so many in the thorough run.
const UPDATES: u32 = 10_000;
const THOROUGH_UPDATES: u32 = 100_000;
/// How many of them one script does.
const CHUNK: u32 = 2_000;
/// What they may take, several times what they do.
const PATIENCE: Duration = Duration::from_secs(400);
/// What the heap may gain all the same, such as compiled code, in bytes.
const SLACK: f64 = 1_000_000.0;

/// Bytes of JavaScript objects, after a collection, and bytes of the engine's memory.
async fn memory(page: &Session) -> (f64, f64) {
    page.devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await;
    let engine = page
        .client
        .execute_async(
            "const [answer] = arguments;
             import(new URL('www/pkg/engine.js', document.baseURI).href)
                 .then(async (engine) => answer((await engine.default()).memory.buffer.byteLength));",
            Vec::new(),
        )
        .await;
    let used = heap["usedSize"].as_f64().expect("a size");
    let engine = engine.expect("the engine answers").as_f64();
    (used, engine.expect("a size"))
}

/// Draws over and over, now and then four functions with f, f′ and f″ and marks, and moves the page's own slider as often.
async fn update(page: &Session, times: u32) {
    let body = "
        const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
        const surface = { width: 400, height: 300, pixelRatio: 1, theme: 'light' };
        const slider = document.querySelector('#functions input[type=range]');
        const [min, max] = [Number(slider.min), Number(slider.max)];
        for (let i = 0; i < given; i++) {
            const share = (i % 997) / 997;
            slider.value = String(min + (max - min) * share);
            slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            const gelu = { id: 'gelu_tanh', params: { c: 0.15 * share } };
            const state = i % 20 ? { functions: [gelu] } : {
                functions: [gelu, { id: 'swish', params: { beta: 10 * share } },
                    { id: 'elu', params: { alpha: 3 * share } }, { id: 'softplus', params: { beta: 0.1 + share } }],
                show: ['f', 'df', 'd2f'], marks: ['extrema', 'saturation'], probe: share };
            lab.draw(canvas, state, surface);
            if (i % 100 === 0) await new Promise(requestAnimationFrame);
        }
        return given;";
    assert_eq!(page.lab(body, json!(times)).await, json!(times));
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn updates_leave_nothing_behind() {
    Setup::new()
        .patient(PATIENCE)
        .chromium_only("only Chromium tells the size of a heap without garbage")
        .run(async |page| {
            page.open_lab("#functions=gelu_tanh,swish,elu,softplus&show=f,df,d2f")
                .await;
            for _ in 0..WARM / CHUNK {
                update(page, CHUNK).await;
            }
            let before = memory(page).await;
            for _ in 0..depth(UPDATES, THOROUGH_UPDATES) / CHUNK {
                update(page, CHUNK).await;
            }
            let after = memory(page).await;
            assert_eq!(before.1, after.1, "bytes of the engine");
            assert!(
                after.0 - before.0 < SLACK,
                "heap: {} to {} bytes",
                before.0,
                after.0
            );
            page.assert_clean().await;
        })
        .await;
}
