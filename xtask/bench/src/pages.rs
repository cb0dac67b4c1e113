//! The pages of the contenders.

use super::contender::{CONTENDERS, PAGES};
use axum::Router;
use axum::http::header::{HeaderName, HeaderValue};
use axum::response::Html;
use axum::routing::get;
use std::path::Path;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;
use xtask::project::Project;
use xtask::server;

/// The deployed site, and beside it the benchmark's pages and the libraries.
pub(super) fn app(project: &Project, site: &Path) -> Router {
    let below = |path: &str| ServeDir::new(project.root().join(path.trim_start_matches('/')));
    let mut pages = Router::new().nest_service(PAGES, below(PAGES));
    for contender in &CONTENDERS {
        if let Some(library) = contender.role.library() {
            let folder = format!("/node_modules/{}", library.package);
            pages = pages.nest_service(&folder, below(&folder));
        }
        if let Some(html) = contender.html() {
            pages = pages.route(&contender.path(), get(async || Html(html)));
        }
    }
    // The site bears its strict policy here as well. Rivals may need styles in attributes, or `eval`, and get no policy.
    let site = Router::new().fallback_service(ServeDir::new(site).precompressed_br());
    let app = server::with_headers(site).merge(server::fresh(pages));
    let header = |name, value| {
        let (name, value) = (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
        SetResponseHeaderLayer::overriding(name, value)
    };
    // Only a page that is isolated from other origins may read a clock with 5 µs; others get 100 µs.
    app.layer(header("cross-origin-opener-policy", "same-origin"))
        .layer(header("cross-origin-embedder-policy", "require-corp"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use tower::ServiceExt;

    #[test]
    fn pages_stand_where_they_are_in_the_project_and_are_isolated() {
        let project = Project::find().unwrap();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        for (path, policy) in [
            ("/xtask/bench/contenders/lab.html", None),
            ("/xtask/bench/contenders/lab.js", None),
            ("/index.html", Some(server::POLICY)),
            ("/www/lab.js", Some(server::POLICY)),
        ] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let site = app(&project, project.root());
            let response = runtime.block_on(site.oneshot(request)).unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let header = |name| response.headers().get(name).map(|it| it.to_str().unwrap());
            assert_eq!(header("cross-origin-opener-policy"), Some("same-origin"));
            assert_eq!(header("cross-origin-embedder-policy"), Some("require-corp"));
            assert_eq!(header("cache-control"), Some("no-store"));
            assert_eq!(header("content-security-policy"), policy);
        }
    }
}
