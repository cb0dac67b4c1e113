//! The page and whoever imports the module share one instance of it; `tests/node` has the rest of its contract.

use super::session::Setup;
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_loaded_once() {
    let body = "
        const [first, second] = await Promise.all([loadLab(), loadLab()]);
        const fetched = performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1));
        const wasm = fetched.filter((name) => name.endsWith('.wasm')).sort();
        return [first === second, first === lab, lab.version, wasm];";
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            let seen = page.lab(body, json!(null)).await;
            let version = env!("CARGO_PKG_VERSION");
            let mut wasm: Vec<_> = seen[3].as_array().unwrap().iter().collect();
            // The page's preload and the loader's own request, which takes what was preloaded, may both be listed.
            if wasm.get(1).is_some_and(|name| *name == "engine_bg.wasm") {
                wasm.remove(0);
            }
            assert_eq!(wasm, ["engine_bg.wasm", "lessons_bg.wasm", "study_bg.wasm"]);
            assert_eq!(
                seen.as_array().unwrap()[..3],
                [json!(true), json!(true), json!(version)]
            );
        })
        .await;
}
