//! How the site arrives: addresses, types, the security policy.

use super::session::{Session, Setup};
use serde_json::{Value, json};

/// Asks for `path` from within the page, where the page's own policy holds.
async fn fetch(page: &Session, path: &str) -> Value {
    let body = "
        const [address, done] = arguments;
        fetch(address).then(
            (answer) => done({ status: answer.status, headers: Object.fromEntries(answer.headers) }),
            (error) => done({ error: String(error) }));";
    let address = page.address(path);
    let answer = page.client.execute_async(body, vec![json!(address)]).await;
    answer.expect("an answer")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_answer_bears_the_strict_policy() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            for path in ["", "index.html", "www/lab.js", "www/nothing.js"] {
                let policy = &fetch(page, path).await["headers"]["content-security-policy"];
                let policy = policy.as_str().unwrap_or_default();
                assert!(
                    policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"),
                    "{path}: {policy}"
                );
                assert!(!policy.contains("'unsafe-"), "{path}: {policy}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_policy_holds_in_the_browser() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            page.script(
                "const script = document.createElement('script');
                 script.textContent = 'window.intruder = true';
                 document.body.append(script);
                 document.body.setAttribute('style', 'outline: 1px solid');",
                &[],
            )
            .await;
            assert_eq!(page.value("window.intruder === undefined").await, true);
            let outline = page
                .value("getComputedStyle(document.body).outlineStyle")
                .await;
            assert_eq!(outline, "none", "an inline style was let through");
            let messages = page.messages().await;
            // Firefox writes the words with hyphens.
            let names_it = |text: &str| text.replace('-', " ").contains("Content Security Policy");
            let breaches = messages.iter().filter(|message| names_it(&message.text));
            assert!(
                breaches.count() >= 2,
                "the console must tell of both breaches: {messages:?}"
            );
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn modules_and_webassembly_have_their_types() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            let scripts = page.value("[...document.querySelectorAll('script[src]')].map((s) => s.getAttribute('src'))").await;
            let scripts: Vec<_> = scripts.as_array().expect("a list").iter().filter_map(Value::as_str).collect();
            assert!(!scripts.is_empty(), "the page loads no script");
            let modules = scripts.into_iter().chain(["www/pkg/engine.js"]);
            let wasm = ("www/pkg/engine_bg.wasm", "application/wasm");
            for (path, kind) in modules.map(|path| (path, "text/javascript")).chain([wasm]) {
                let answer = fetch(page, path).await;
                assert_eq!(answer["status"], 200, "{path}");
                assert_eq!(answer["headers"]["content-type"], kind, "{path}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_not_the_site_is_not_found() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            for path in [
                "Cargo.toml",
                "src/lib.rs",
                "www/..%2fCargo.toml",
                "www/%2e%2e/Cargo.toml",
                "www/",
            ] {
                let answer = fetch(page, path).await;
                assert_eq!(answer["status"], 404, "{path}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_page_loads_without_a_complaint() {
    for setup in [
        Setup::new(),
        Setup::new().dark().size(390, 844).pixel_ratio(3.0),
    ] {
        setup
            .run(async |page| {
                page.open_page("").await;
                page.wait_until("document.readyState === 'complete'").await;
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_comes_from_another_origin() {
    Setup::new()
        .run(async |page| {
            page.open_page("").await;
            page.wait_until("document.readyState === 'complete'").await;
            let strangers = page
                .value(
                    "performance.getEntriesByType('resource').map((entry) => entry.name)
                        .filter((name) => new URL(name).origin !== location.origin)",
                )
                .await;
            assert_eq!(strangers, json!([]));
        })
        .await;
}
