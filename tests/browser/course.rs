//! A course page of somebody else, on a server of its own, with frames of the laboratory on it.

use super::faulty_server::FaultyServer;
use super::query::FIND;
use super::session::Session;
use fantoccini::key::Key;
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<title>A course</title>
<link rel=\"icon\" href=\"data:,\">
<h1>A course</h1>
";

/// The plot is drawn and what belongs around it is there; some functions have no sliders.
pub(crate) const DRAWN: &str = "find('activation-plot')?.frame
    && [...find('activation-plot').shadowRoot.querySelectorAll('[part=controls], [part=readout]')].every((part) => part.hasChildNodes()
        || (part.matches('[part=controls]') && find('activation-plot').state.functions.every(({ params }) => Object.keys(params).length === 0)))";

/// Opens the page. Its server hands out the laboratory as well, but to no other origin.
pub(crate) async fn open_course(page: &Session) -> FaultyServer {
    let server = FaultyServer::start(|path, answer| {
        if path == "/course.html" {
            (answer.status, answer.kind, answer.policy) = (200, "text/html", "");
            answer.body = PAGE.into();
        }
    });
    let address = format!("{}course.html", server.address());
    let opened = page.client.goto(&address).await;
    opened.expect("the page is opened");
    let body = "
        window.heard = [];
        addEventListener('message', ({ data, source }) => {
            if (source === document.querySelector('iframe').contentWindow) heard.push(data);
        });";
    page.script(body, &[]).await;
    server
}

/// Puts a frame onto the page; `attributes` are those of the iframe.
pub(crate) async fn add_frame(page: &Session, attributes: Value) {
    let body = "
        const frame = document.createElement('iframe');
        frame.title = 'A plot';
        for (const [name, value] of Object.entries(arguments[0])) frame.setAttribute(name, value);
        document.body.append(frame);";
    page.script(body, &[attributes]).await;
}

/// From now on `page` is the document in the frame, which has the keys, as after a click: WebKit lets no frame take them.
pub(crate) async fn enter(page: &Session) {
    page.script("document.querySelector('iframe').focus();", &[])
        .await;
    let entered = page.client.enter_frame(0).await;
    entered.expect("there is a frame");
}

/// Goes by Tab to the first slider in the frame, as a reader would: a script may not give the focus to what is in it.
pub(crate) async fn reach_slider(page: &Session) {
    let is_there =
        "find('activation-plot').shadowRoot.activeElement?.matches('[part=slider]') === true";
    for _ in 0..30 {
        if page.value(is_there).await == true {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("no slider can be reached by Tab");
}

/// And from now on the course again.
pub(crate) async fn leave(page: &Session) {
    let left = page.client.enter_parent_frame().await;
    left.expect("the frame has a parent");
}

/// Posts a message to the frame.
pub(crate) async fn post(page: &Session, data: Value) {
    let body = "document.querySelector('iframe').contentWindow.postMessage(arguments[0], '*');";
    page.script(body, &[data]).await;
}

/// Waits for messages of this type, or subject, or action, and answers with them all.
pub(crate) async fn heard(page: &Session, kind: &str, count: usize) -> Value {
    let these = format!(
        "heard.filter(({{ type, subject, action }}) => [type, subject, action].includes('{kind}'))"
    );
    page.wait_until(&format!("{these}.length >= {count}")).await;
    page.script(&format!("{FIND} return {these};"), &[json!(null)])
        .await
}
