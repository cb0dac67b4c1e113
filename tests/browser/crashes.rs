//! When the engine stops: the page says so, hands out a report and offers a fresh start.

use super::engine::Engine;
use super::failure::{press, told};
use super::reader::READY;
use super::session::Setup;
use serde_json::json;

/// An array that says it is so long that no memory holds the answer: the library's own check stops the engine.
const PROVOKE: &str = "
    // One of the page's own, wherever this script lives.
    const { Float64Array } = window;
    const long = Object.defineProperty(new Float64Array(3), 'length', { value: 9e7 });
    const liar = new Float64Array(8);
    liar.subarray = () => long;
    lab.evaluate('relu', {}, liar);";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_crash_offers_a_fresh_start_and_a_report() {
    Setup::new()
        .run(async |page| {
            let state = "swish(beta=2.5)";
            page.open_lab(&format!("#functions={state}")).await;
            page.allow_clipboard().await;

            let refusal = page.try_lab(PROVOKE, json!(null)).await.unwrap_err();
            assert_eq!(refusal.code, "crashed");
            let message = "Error: the engine has crashed; reload the page";
            assert_eq!(refusal.message, message);
            let report = told(page, "crash").await;
            for part in [
                "Activation Lab 0.1.0",
                "panicked at",
                state,
                "browser: Mozilla",
                "RuntimeError",
            ] {
                let decoded = report.replace("%20", " ");
                assert!(
                    decoded.contains(part),
                    "{part} is not in the report:\n{report}"
                );
            }
            // Nothing calls the engine again.
            let later = page
                .try_lab("return lab.evaluate('relu', {}, [1]);", json!(null))
                .await;
            assert_eq!(later.unwrap_err().code, "crashed");

            press(page, "Copy report").await;
            page.wait_until("find('#plot .failure [role=status]').textContent === 'Copied'")
                .await;
            let copied = page
                .client
                .execute_async(
                    "navigator.clipboard.readText().then(arguments[0]);",
                    Vec::new(),
                )
                .await
                .expect("the clipboard can be read");
            assert_eq!(copied, report);

            press(page, "Reload").await;
            page.wait_until(&format!("!find('#plot').dataset.failed && {READY}"))
                .await;
            page.assert_shows(state, "f df").await;
            page.try_lab(PROVOKE, json!(null)).await.unwrap_err();
            told(page, "crash").await;
            press(page, "Reset to defaults").await;
            page.wait_until(&format!("!find('#plot').dataset.failed && {READY}"))
                .await;
            page.assert_shows("swish,leaky_relu(alpha=0.1),gelu_tanh", "f df")
                .await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_crash_while_drawing_stops_the_page_once() {
    // The engine's own export traps when the reader moves a slider, as a fault in the drawing would.
    let trap = "
        const real = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...given) => {
            const { instance, module } = await real.apply(WebAssembly, given);
            const draw = (...words) => {
                if (window.trap) throw new WebAssembly.RuntimeError('unreachable');
                return instance.exports.draw(...words);
            };
            return { instance: { exports: { ...instance.exports, draw } }, module };
        };";
    Setup::new()
        .not_in(
            Engine::WebKit,
            "the driver runs no script before the page's own",
        )
        .run(async |page| {
            page.run_early(trap).await;
            page.open_lab("#functions=prelu").await;
            page.assert_shows("prelu", "f df").await;
            page.script("window.trap = true;", &[]).await;
            let range = page.area("#functions .range").await;
            page.drag(range.at(0.3, 0.5), range.at(0.8, 0.5)).await;
            let report = told(page, "crash").await;
            assert!(report.contains("RuntimeError: unreachable"), "{report}");
            assert_eq!(
                page.value("document.querySelectorAll('.failure').length")
                    .await,
                1
            );
            assert_eq!(page.value("find('#messages').children.length").await, 0);
            page.assert_clean().await;
        })
        .await;
}
