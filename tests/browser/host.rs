//! A page of somebody else with the element on it.

use super::faulty_server::{Answer, FaultyServer};
use super::session::Session;
use serde_json::{Value, json};

/// The policy of the laboratory's own server, without the word that allows WebAssembly.
const WITHOUT_WASM: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:";

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A course</title>
<link rel="icon" href="data:,">
<script type="module" src="/www/activation-plot.js"></script>
<main>
<h1>A course</h1>
<activation-plot id="first" functions="swish(beta=1.5),relu" controls readout>A plot of Swish.</activation-plot>
<p>The text goes on.</p>
</main>
"#;

/// A page whose author has strong views on everything.
const LOUD: &str = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A loud course</title>
<link rel="icon" href="data:,">
<style>
body * { all: unset !important; float: right !important; }
canvas, input, button, table, td, th, p, span, ul, li, div { display: none !important; width: 3px !important; border: 9px solid red !important; }
body { font: italic 40px/3 cursive; text-align: right; text-transform: uppercase; letter-spacing: 9px; text-indent: 50px; white-space: pre; line-height: 7; color: lime; }
:root { --activation-plot-curve-1: red; }
html, body, activation-plot { display: block !important; float: none !important; }
</style>
<script type="module" src="/www/activation-plot.js"></script>
<body>
<activation-plot id="first" functions="swish(beta=1.5),relu" controls readout>A plot of Swish.</activation-plot>
"#;

/// Notes down what the elements of a page do together.
const WATCHED: &str = r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A long course</title>
<link rel="icon" href="data:,">
<script>
    window.modules = 0;
    window.drawn = new Set();
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const original = WebAssembly[name];
        WebAssembly[name] = (...given) => { modules += 1; return original.apply(WebAssembly, given); };
    }
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
        drawn.add(this.canvas.getRootNode().host);
        return fillText.apply(this, given);
    };
</script>
<script type="module" src="/www/activation-plot.js"></script>
<main></main>
"#;

/// The pages that may be opened.
fn serve(path: &str, answer: &mut Answer) {
    let (body, policy) = match path {
        "/host.html" => (PAGE, answer.policy),
        "/loud.html" => (LOUD, ""),
        "/strict.html" => (PAGE, WITHOUT_WASM),
        "/watched.html" => (WATCHED, ""),
        _ => return,
    };
    (answer.status, answer.kind, answer.policy) = (200, "text/html", policy);
    answer.body = body.into();
}

/// For scripts: the first element and what it is made of.
const PARTS: &str = "
    const plot = document.getElementById('first');
    const inside = (path) => plot.shadowRoot.querySelector(path);
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));";

/// In a page: everything of the first element is there.
pub(crate) const SHOWN: &str =
    "document.getElementById('first').shadowRoot?.querySelector('[part=readout] td')
    && document.getElementById('first').shadowRoot.querySelector('[part=slider]')
    && document.getElementById('first').shadowRoot.querySelector('[part=legend-item]')
    && document.getElementById('first').shadowRoot.querySelector('canvas').width !== 300
    && document.getElementById('first').shadowRoot.querySelector('canvas').getContext('2d').getImageData(0, 0, 1, 1).data[3] !== 0";

/// Opens a page of the host.
pub(crate) async fn open_host_page(page: &Session, path: &str) -> FaultyServer {
    let server = FaultyServer::start(serve);
    let address = format!("{}{path}", server.address());
    page.client
        .goto(&address)
        .await
        .expect("the page is opened");
    server
}

/// Opens the plain page and waits until its plot is drawn.
pub(crate) async fn open_host(page: &Session) -> FaultyServer {
    let server = open_host_page(page, "host.html").await;
    page.wait_until(SHOWN).await;
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
