//! Telling an open page to load itself again, within the strict policy: a script of the same origin waits for an answer.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{StatusCode, Uri};
use axum::middleware::map_response_with_state;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch::Receiver;

/// The largest page to which the script is added, in bytes.
const PAGE_LIMIT: usize = 1 << 20;

/// The script, with the revision that the page shows in place of `REVISION`.
const SCRIPT: &str = include_str!("reload.js");

/// Adds the script to every HTML page, and answers its question once there is a revision newer than the page.
pub(super) fn with_reload(site: Router, base: &str, revision: Receiver<u64>) -> Router {
    let current = revision.clone();
    let script = move || async move {
        let script = SCRIPT.replace("REVISION", &current.borrow().to_string());
        ([(CONTENT_TYPE, "text/javascript")], script)
    };
    let wait = move |address: Uri| async move {
        let shown = address.query().and_then(|it| it.strip_prefix("shown="));
        let shown = shown.and_then(|revision| revision.parse().ok());
        let mut revision = revision;
        // An error means that the server is ending: the page may reload then, too.
        let _ = revision.wait_for(|&now| Some(now) != shown).await;
        "reload"
    };
    let address = format!("{base}/@reload.js");
    let tag = format!("<script type=\"module\" src=\"{address}\"></script>\n");
    site.layer(map_response_with_state(tag, add_script))
        .route(&address, get(script))
        .route(&format!("{base}/@reload"), get(wait))
}

async fn add_script(State(tag): State<String>, response: Response) -> Response {
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(body) = to_bytes(body, PAGE_LIMIT).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut page = body.to_vec();
    page.extend_from_slice(tag.as_bytes());
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}
