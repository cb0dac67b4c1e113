//! Serves the site on this machine, under a strict Content-Security-Policy.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Redirect;
use axum::routing::get;
use axum::serve::ListenerExt;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::{SetResponseHeader, SetResponseHeaderLayer};

/// The policy under which the site must run: no inline script or style, no eval, no other origin.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' blob: data:";

/// How many ports are tried, from the default one on.
const TRIES: u16 = 50;

/// The base path as a prefix of addresses: empty, or `/courses/ml` without a slash at its end.
pub fn base(path: &str) -> String {
    match path.trim_matches('/') {
        "" => String::new(),
        folders => format!("/{folders}"),
    }
}

/// Serves the page and `www/` below `base`, and nothing else of the project.
pub fn site(project: &Project, base: &str) -> Router {
    let page = ServeFile::new(project.root().join("index.html"));
    // A sandboxed frame, and a page on another host with the element, load the modules from another origin.
    let files = SetResponseHeader::overriding(
        ServeDir::new(project.www()),
        ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
    let site = Router::new()
        .route_service(&format!("{base}/"), page.clone())
        .route_service(&format!("{base}/index.html"), page)
        .nest_service(&format!("{base}/www"), files);
    if base.is_empty() {
        return site;
    }
    // The relative links of the page need the slash at the end.
    let with_slash = format!("{base}/");
    site.route(base, get(async move || Redirect::permanent(&with_slash)))
}

/// Serves a folder below `base`.
pub fn folder(folder: &Path, base: &str) -> Router {
    Router::new().nest_service(base, ServeDir::new(folder))
}

/// Adds the headers of every response.
pub fn with_headers(app: Router) -> Router {
    let header =
        |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    fresh(app.layer(header(CONTENT_SECURITY_POLICY, POLICY)))
}

/// Adds the headers of every response, without a policy.
pub fn fresh(app: Router) -> Router {
    let header =
        |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    app.layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // A build writes new files under the same names.
        .layer(header(CACHE_CONTROL, "no-store"))
}

/// Binds `port`, or without one the first free port from `usual` on. Port 0 is any free one.
pub fn listen(port: Option<u16>, usual: u16) -> Result<TcpListener> {
    let take = |port| {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        listener.set_nonblocking(true)?;
        std::io::Result::Ok(listener)
    };
    if let Some(port) = port {
        return take(port).with_context(|| {
            format!("port {port} is not available: omit --port to use a free one")
        });
    }
    for port in usual..usual.saturating_add(TRIES) {
        if let Ok(listener) = take(port) {
            return Ok(listener);
        }
    }
    bail!("no free port among the {TRIES} from {usual}")
}

/// Serves requests until the program ends.
pub async fn run(listener: TcpListener, app: Router) -> Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    // With Nagle's algorithm the end of a response waits 40 ms for the acknowledgement of its beginning.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, app).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch::Sketch;
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use axum::response::Response;
    use tower::ServiceExt;

    fn example() -> Sketch {
        Sketch::new(&[
            ("index.html", "<!doctype html>"),
            ("Cargo.toml", "[workspace]"),
            ("src/lib.rs", ""),
            ("www/lab.js", "export {};"),
            ("www/notes.en.json", "{}"),
            ("www/lab.css", ""),
            ("www/pkg/lab_bg.wasm", ""),
        ])
    }

    fn ask(base: &str, path: &str) -> Response {
        let sketch = example();
        let app = with_headers(site(&sketch.project, base));
        let request = Request::get(path).body(Body::empty()).unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(app.oneshot(request)).unwrap()
    }

    fn header(response: &Response, name: &str) -> String {
        let value = response.headers().get(name);
        value
            .map(|v| v.to_str().unwrap().to_owned())
            .unwrap_or_default()
    }

    #[test]
    fn every_file_has_the_type_that_a_browser_asks_for() {
        for (path, kind) in [
            ("/", "text/html"),
            ("/index.html", "text/html"),
            ("/www/lab.js", "text/javascript"),
            ("/www/lab.css", "text/css"),
            ("/www/notes.en.json", "application/json"),
            ("/www/pkg/lab_bg.wasm", "application/wasm"),
        ] {
            let response = ask("", path);
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert_eq!(header(&response, "content-type"), kind, "{path}");
        }
    }

    #[test]
    fn nothing_else_of_the_project_is_served() {
        for path in [
            "/Cargo.toml",
            "/src/lib.rs",
            "/www",
            "/www/",
            "/www/../Cargo.toml",
            "/www/%2e%2e/Cargo.toml",
            "/www/..%2fCargo.toml",
            "/www/..%5cCargo.toml",
            "/www//../../Cargo.toml",
            "/www/%00",
        ] {
            let response = ask("", path);
            assert!(
                !response.status().is_success(),
                "{path} answers {}",
                response.status()
            );
        }
    }

    #[test]
    fn every_answer_bears_the_policy() {
        for path in ["/", "/www/lab.js", "/nothing"] {
            let response = ask("", path);
            assert_eq!(
                header(&response, "content-security-policy"),
                POLICY,
                "{path}"
            );
            assert_eq!(header(&response, "cache-control"), "no-store", "{path}");
        }
    }

    #[test]
    fn any_page_may_have_the_modules() {
        let allowed = |path| header(&ask("", path), "access-control-allow-origin");
        assert_eq!(allowed("/www/lab.js"), "*");
        assert_eq!(allowed("/www/pkg/lab_bg.wasm"), "*");
        assert_eq!(allowed("/"), "");
    }

    #[test]
    fn the_site_lives_under_any_path() {
        let base = base("/courses/ml/lab/");
        for path in [
            "/courses/ml/lab/",
            "/courses/ml/lab/index.html",
            "/courses/ml/lab/www/lab.js",
        ] {
            assert_eq!(ask(&base, path).status(), StatusCode::OK, "{path}");
        }
        let bare = ask(&base, "/courses/ml/lab");
        assert_eq!(bare.status(), StatusCode::PERMANENT_REDIRECT);
        assert_eq!(header(&bare, "location"), "/courses/ml/lab/");
        assert_eq!(ask(&base, "/www/lab.js").status(), StatusCode::NOT_FOUND);
    }

    #[test]
    fn a_port_that_is_taken_is_an_error_only_when_it_was_asked_for() {
        let taken = listen(Some(0), 0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = listen(Some(port), 0).unwrap_err();
        assert!(
            error.to_string().starts_with(&format!("port {port} ")),
            "{error}"
        );
        let other = listen(None, port).unwrap();
        assert_ne!(other.local_addr().unwrap().port(), port);
    }
}
