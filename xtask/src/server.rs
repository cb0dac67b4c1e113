//! The site over HTTP on this machine, under the strictest policy that a host may have.

use crate::project::Project;
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Redirect;
use axum::routing::get;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy under which the site must run: no inline script or style, no eval, no other origin.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' blob: data:";

/// How many ports after the usual one are tried.
const TRIES: u16 = 50;

/// The base path in the form that addresses are made with: empty, or `/courses/ml` without a slash at its end.
pub(crate) fn base(path: &str) -> String {
    match path.trim_matches('/') {
        "" => String::new(),
        folders => format!("/{folders}"),
    }
}

/// What is served below `base`: the page and what it loads from `www/`, and nothing else of the project.
pub(crate) fn site(project: &Project, base: &str) -> Router {
    let page = ServeFile::new(project.root().join("index.html"));
    let site = Router::new()
        .route_service(&format!("{base}/"), page.clone())
        .route_service(&format!("{base}/index.html"), page)
        .nest_service(&format!("{base}/www"), ServeDir::new(project.www()));
    if base.is_empty() {
        return site;
    }
    // The page's relative links need the slash at the end, so a web server sends its readers there.
    let with_slash = format!("{base}/");
    site.route(base, get(async move || Redirect::permanent(&with_slash)))
}

/// Adds the headers that every answer bears.
pub(crate) fn with_headers(app: Router) -> Router {
    let header =
        |name, value| SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value));
    app.layer(header(CONTENT_SECURITY_POLICY, POLICY))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        // A build replaces files under the same names.
        .layer(header(CACHE_CONTROL, "no-store"))
}

/// Takes `port`, or, when it was not asked for, the first free one from `usual` on. 0 is any free one.
pub(crate) fn listen(port: Option<u16>, usual: u16) -> Result<TcpListener> {
    let take = |port| {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        listener.set_nonblocking(true)?;
        std::io::Result::Ok(listener)
    };
    if let Some(port) = port {
        return take(port).with_context(|| {
            format!("port {port} cannot be used; leave --port out to get a free one")
        });
    }
    for port in usual..usual.saturating_add(TRIES) {
        if let Ok(listener) = take(port) {
            return Ok(listener);
        }
    }
    bail!("none of {TRIES} ports from {usual} on is free")
}

/// Answers requests until the program ends.
pub(crate) async fn run(listener: TcpListener, app: Router) -> Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    axum::serve(listener, app).await?;
    Ok(())
}
