//! What is served to the contenders.

use crate::project::Project;
use crate::server;
use axum::Router;
use axum::http::header::{HeaderName, HeaderValue};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The benchmark's pages, at the path that they have in the project, as has everything else.
pub(super) const PAGES: &str = "/xtask/bench";

/// The rival's files.
const RIVAL: &str = "/node_modules/uplot/dist";

/// The site as it always is, and beside it the benchmark's pages.
pub(super) fn app(project: &Project) -> Router {
    let below = |path: &str| ServeDir::new(project.root().join(path.trim_start_matches('/')));
    let app = server::site(project, "")
        .nest_service(PAGES, below(PAGES))
        .nest_service(RIVAL, below(RIVAL));
    let header = |name, value| {
        let (name, value) = (
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        );
        SetResponseHeaderLayer::overriding(name, value)
    };
    // Only a page that is isolated from other origins may read a clock with 5 µs; others get 100 µs.
    server::with_headers(app)
        .layer(header("cross-origin-opener-policy", "same-origin"))
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
        for path in [
            "/xtask/bench/sweep.html",
            "/xtask/bench/contenders/lab.js",
            "/index.html",
            "/www/lab.js",
        ] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = runtime.block_on(app(&project).oneshot(request)).unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            let header = |name| response.headers().get(name).unwrap().to_str().unwrap();
            assert_eq!(header("cross-origin-opener-policy"), "same-origin");
            assert_eq!(header("cross-origin-embedder-policy"), "require-corp");
            assert_eq!(header("content-security-policy"), server::POLICY);
        }
    }
}
