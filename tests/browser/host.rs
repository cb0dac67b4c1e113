//! A page of somebody else with the element on it.

use super::faulty_server::FaultyServer;
use super::session::Session;
use serde_json::{Value, json};

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A course</title>
<link rel="icon" href="data:,">
<script type="module" src="/www/activation-plot.js"></script>
<h1>A course</h1>
<activation-plot id="first" functions="swish(beta=1.5),relu" controls readout>A plot of Swish.</activation-plot>
<p>The text goes on.</p>
"#;

/// For scripts: the first element and what it is made of.
const PARTS: &str = "
    const plot = document.getElementById('first');
    const inside = (path) => plot.shadowRoot.querySelector(path);
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));";

/// Opens the page and waits until its plot is drawn.
pub(crate) async fn open_host(page: &Session) -> FaultyServer {
    let server = FaultyServer::start(|path, answer| {
        if path == "/host.html" {
            (answer.status, answer.kind) = (200, "text/html");
            answer.body = PAGE.into();
        }
    });
    let address = format!("{}host.html", server.address());
    page.client
        .goto(&address)
        .await
        .expect("the page is opened");
    page.wait_until(
        "document.getElementById('first').shadowRoot?.querySelector('[part=readout] td')",
    )
    .await;
    server
}

/// What the body of an async function answers, with `plot`, `inside(path)`, `frames()` and `given`.
pub(crate) async fn on_host(page: &Session, body: &str, given: Value) -> Value {
    let script = format!(
        "const [given, done] = arguments;
         {PARTS}
         (async () => {{ {body} }})().then(
             (value) => done({{ value }}), (error) => done({{ error: `${{error}}\\n${{error.stack}}` }}));"
    );
    let answer = page.client.execute_async(&script, vec![given]).await;
    let answer = answer.unwrap_or_else(|error| panic!("{body}\n{error}"));
    assert_eq!(answer.get("error"), None, "{body}");
    answer.get("value").cloned().unwrap_or(json!(null))
}
