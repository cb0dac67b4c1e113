//! Telling an open page to load itself again, within the strict policy: a script of the same origin waits for an answer.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RANGE};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch::Receiver;

/// The largest page to which the script is added, in bytes.
const PAGE_LIMIT: usize = 1 << 20;

/// The script, with the revision that the page shows in place of `REVISION`.
const SCRIPT: &str = include_str!("reload.js");

/// Adds the script to every HTML page, and responds to it once there is a revision newer than the page.
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
    site.layer(from_fn_with_state(tag, add_script))
        .route(&address, get(script))
        .route(&format!("{base}/@reload"), get(wait))
}

async fn add_script(State(tag): State<String>, mut request: Request, next: Next) -> Response {
    // Part of a page would be part of the file, which is shorter.
    request.headers_mut().remove(RANGE);
    let is_head = request.method() == Method::HEAD;
    let response = next.run(request).await;
    let is_page = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    if is_head {
        // Without its body, a page is as long as with it.
        let length = parts.headers.get(CONTENT_LENGTH);
        let length: Option<usize> = length.and_then(|it| it.to_str().ok()?.parse().ok());
        if let Some(length) = length {
            parts
                .headers
                .insert(CONTENT_LENGTH, (length + tag.len()).into());
        }
        return Response::from_parts(parts, body);
    }
    let Ok(body) = to_bytes(body, PAGE_LIMIT).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut page = body.to_vec();
    page.extend_from_slice(tag.as_bytes());
    parts.headers.insert(CONTENT_LENGTH, page.len().into());
    Response::from_parts(parts, Body::from(page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server;
    use crate::sketch::Sketch;
    use axum::http::HeaderMap;
    use tower::ServiceExt;

    /// Headers and body of the answer to a request.
    fn ask(method: Method, path: &str, range: Option<&str>) -> (StatusCode, HeaderMap, Vec<u8>) {
        let sketch = Sketch::new(&[
            ("index.html", "<!doctype html>"),
            ("www/embed.html", "<!doctype html><p>"),
            ("www/lab.js", "export {};"),
        ]);
        let (_revisions, revision) = tokio::sync::watch::channel(0);
        let app = with_reload(server::site(&sketch.project, ""), "", revision);
        let mut request = Request::builder().method(method).uri(path);
        if let Some(range) = range {
            request = request.header(RANGE, range);
        }
        let request = request.body(Body::empty()).unwrap();
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let (parts, body) = app.oneshot(request).await.unwrap().into_parts();
            let body = to_bytes(body, PAGE_LIMIT).await.unwrap();
            (parts.status, parts.headers, body.to_vec())
        })
    }

    #[test]
    fn a_head_request_is_answered_with_the_length_of_the_body_that_get_has() {
        for path in [
            "/",
            "/index.html",
            "/www/embed.html",
            "/www/lab.js",
            "/@reload.js",
        ] {
            let (status, headers, body) = ask(Method::GET, path, None);
            assert_eq!(status, StatusCode::OK, "{path}");
            let length = body.len().to_string();
            assert_eq!(headers[CONTENT_LENGTH], *length, "{path}");
            let (status, headers, body) = ask(Method::HEAD, path, None);
            assert_eq!(status, StatusCode::OK, "{path}");
            assert_eq!(headers[CONTENT_LENGTH], *length, "{path}");
            assert!(body.is_empty(), "{path}");
        }
    }

    #[test]
    fn a_page_is_never_answered_in_parts() {
        let (status, _, body) = ask(Method::GET, "/", Some("bytes=0-3"));
        assert_eq!(status, StatusCode::OK);
        assert!(body.starts_with(b"<!doctype html>") && body.ends_with(b"</script>\n"));
    }
}
