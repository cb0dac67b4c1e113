//! When the program cannot be loaded, or stops: the page says so and offers a way on.

use super::faulty_server::{Answer, FaultyServer};
use super::session::{Session, Setup};
use serde_json::json;

const WASM: &str = "/www/pkg/activation_lab_bg.wasm";

/// Where the failure and the page's parts are seen.
const WORKING: &str = "find('#catalogue-list .entry') && find('#info-content[data-function]')
    && find('#canvas').getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255";

/// Asserts that the page tells of a failure, and returns its report.
async fn told(page: &Session, kind: &str) -> String {
    page.wait_until(&format!("find('#plot').dataset.failed === '{kind}'"))
        .await;
    let failure = page
        .value(
            "(({ attributes, firstChild, offsetHeight }) =>
                [attributes.role.value, firstChild.textContent !== '', offsetHeight > 100])(find('#plot .failure'))",
        )
        .await;
    assert_eq!(failure, json!(["alert", true, true]));
    let inert = page
        .value("find('#catalogue').inert && find('#controls').inert")
        .await;
    assert_eq!(inert, true, "what cannot be used can still be reached");
    let report = page.value("find('#plot .report').value").await;
    report.as_str().expect("a report").to_owned()
}

/// Presses the button with that text.
async fn press(page: &Session, text: &str) {
    let mark = format!(
        "[...document.querySelectorAll('#plot .failure button')]
            .find((button) => button.textContent === '{text}').id = 'wanted';"
    );
    page.script(&mark, &[]).await;
    page.click_on("#wanted").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_program_that_does_not_arrive_is_told_and_tried_again() {
    let faults: [(&str, fn(&str, &mut Answer)); 6] = [
        ("missing", |path, answer| {
            if path == WASM {
                answer.missing();
            }
        }),
        ("cut off", |path, answer| {
            if path == WASM {
                answer.body.truncate(answer.body.len() / 2);
            }
        }),
        ("empty", |path, answer| {
            if path == WASM {
                answer.body.clear();
            }
        }),
        ("a page in its place", |path, answer| {
            if path == WASM {
                answer.kind = "text/html";
                answer.body = b"<!doctype html><title>Welcome</title>".to_vec();
            }
        }),
        ("never built", |path, answer| {
            if path.starts_with("/www/pkg/") {
                answer.missing();
            }
        }),
        ("forbidden by the policy", |path, answer| {
            if path == "/" {
                answer.policy = "default-src 'none'; script-src 'self'; style-src 'self'; \
                                 connect-src 'self'; img-src 'self' data:";
            }
        }),
    ];
    Setup::new()
        .run(async |page| {
            for (what, fault) in faults {
                let server = FaultyServer::start(fault);
                let address = format!("{}#functions=tanh", server.address());
                page.client
                    .goto(&address)
                    .await
                    .expect("the page is opened");
                let report = told(page, "load").await;
                for part in ["the engine could not be loaded", "caused by", &address] {
                    assert!(report.contains(part), "{what}: {report}");
                }
                press(page, "Try again").await;
                page.wait_until("performance.getEntriesByType('navigation')[0].type === 'reload'")
                    .await;
                told(page, "load").await;
                server.mend();
                press(page, "Try again").await;
                page.wait_until(WORKING).await;
                assert_eq!(page.legend().await, json!(["tanh"]), "{what}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_can_be_missed_is_missed() {
    let faults: [(&str, fn(&str, &mut Answer)); 2] = [
        ("a server that does not know wasm", |path, answer| {
            if path == WASM {
                answer.kind = "application/octet-stream";
            }
        }),
        ("no notes", |path, answer| {
            if path.contains("notes.") {
                answer.missing();
            }
        }),
    ];
    Setup::new()
        .run(async |page| {
            for (what, fault) in faults {
                let server = FaultyServer::start(fault);
                page.client
                    .goto(&server.address())
                    .await
                    .expect("the page is opened");
                page.wait_until(WORKING).await;
                assert_eq!(page.legend().await, json!(["gelu", "relu"]), "{what}");
                let formula = page
                    .value("find('#info-content').textContent.includes('GELU')")
                    .await;
                assert_eq!(formula, true, "{what}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_page_that_cannot_start_says_what_it_needs() {
    let faults: [fn(&str, &mut Answer); 2] = [
        |path, answer| {
            if path == "/www/page.js" {
                answer.missing();
            }
        },
        |path, answer| {
            if path == "/www/page/store.js" {
                answer.body = b"this is no module".to_vec();
            }
        },
    ];
    Setup::new()
        .run(async |page| {
            for fault in faults {
                let server = FaultyServer::start(fault);
                page.client.goto(&server.address()).await.expect("the page is opened");
                // The words come when nothing has happened for a while; the clock is wound forward.
                page.script("document.getAnimations().forEach((wait) => wait.finish());", &[]).await;
                let seen = page
                    .value("(({ innerText, offsetHeight }) => [innerText.includes('cargo xtask serve'), offsetHeight > 100])(find('#fallback'))")
                    .await;
                assert_eq!(seen, json!([true, true]));
                assert_eq!(page.value("getComputedStyle(find('#fallback')).visibility").await, "visible");
            }
        })
        .await;
}

/// An array that says it is longer than what it hands out: the engine's own checks stop it.
const PROVOKE: &str = "
    const liar = new Float64Array(8);
    liar.subarray = () => new Float64Array(3);
    lab.evaluate('relu', {}, liar);";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_crash_offers_a_fresh_start_and_a_report() {
    Setup::new()
        .run(async |page| {
            let state = "swish(beta=2.5)";
            page.open_lab(&format!("#functions={state}")).await;
            let permissions =
                json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
            page.devtools("Browser.grantPermissions", permissions).await;

            let refusal = page.try_lab(PROVOKE, json!(null)).await.unwrap_err();
            assert_eq!(refusal.code, "crashed");
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
            page.wait_until(&format!("!find('#plot').dataset.failed && {WORKING}"))
                .await;
            page.assert_shows(state, "f df").await;
            page.try_lab(PROVOKE, json!(null)).await.unwrap_err();
            told(page, "crash").await;
            press(page, "Start with the defaults").await;
            page.wait_until(&format!("!find('#plot').dataset.failed && {WORKING}"))
                .await;
            page.assert_shows("gelu,relu", "f df").await;
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
        .run(async |page| {
            page.devtools(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": trap }),
            )
            .await;
            page.open_lab("#functions=prelu").await;
            page.assert_shows("prelu", "f df").await;
            page.script("window.trap = true;", &[]).await;
            let range = page.area("#controls .range").await;
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
