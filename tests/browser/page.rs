//! The page at its first sight: whole, quiet, and from any address.

use super::engine::Engine;
use super::ink::Sitter;
use super::session::{Session, Setup};
use activation_lab_plot::Order;
use serde_json::json;
use url::Url;

/// The page shows what it shows when nothing is asked for.
async fn assert_whole(page: &Session) {
    page.assert_shows("swish,leaky_relu(alpha=0.1),gelu_tanh", "f df")
        .await;
    assert_eq!(
        page.legend().await,
        json!(["swish", "leaky_relu", "gelu_tanh"])
    );
    let label = "find('#canvas').getAttribute('aria-label')";
    page.wait_until(&format!(
        "{label}?.startsWith('Plot of Swish (β = 1), Leaky ReLU (α = 0.1), and GELU (tanh) (c = 0.044715) for x from −6 to 6.')"
    ))
    .await;
    let strangers = page
        .value(
            "performance.getEntriesByType('resource')
                .filter(({ name }) => !name.startsWith(new URL('.', location).href))
                .map(({ name }) => name)",
        )
        .await;
    assert_eq!(
        strangers,
        json!([]),
        "files from outside of the site's folder"
    );
    page.assert_clean().await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_works_at_the_root() {
    Setup::new()
        .run(async |page| {
            page.open_lab("/").await;
            assert_eq!(page.value("location.pathname").await, "/");
            assert_whole(page).await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_works_below_a_path() {
        Setup::new()
            .run(async |page| {
                assert_ne!(Url::parse(&page.address("")).unwrap().path(), "/");
                page.open_lab("").await;
                assert_whole(page).await;
                page.open_lab("index.html#").await;
                assert_whole(page).await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_canvas_is_as_sharp_as_the_screen() {
        Setup::new()
            .pixel_ratio(2.0)
            .run(async |page| {
                page.open_lab("#functions=gelu_tanh&show=f").await;
                let area = page.area("#canvas").await;
                let pixels = page.canvas("#canvas").await;
                let device = [area.width, area.height].map(|css| (2.0 * css).round() as usize);
                assert_eq!([pixels.width, pixels.height], device);
                let ink = Sitter::new("gelu_tanh", Order::Value).on_page(page).await;
                assert_eq!(ink.ratio, 2.0);
                ink.judge("gelu_tanh");
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_picture_follows_the_window() {
        Setup::new()
            .not_in(
                Engine::WebKit,
                "its pixel ratio stays as it is when it starts",
            )
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                for (width, height, ratio) in [(900, 700, 1.5), (1500, 500, 2.0), (400, 700, 3.0)] {
                    page.screen([width, height], ratio, false).await;
                    page.wait_until(&format!(
                        "innerWidth === {width} && devicePixelRatio === {ratio} && find('#canvas').width
                            === Math.round(find('#canvas').getBoundingClientRect().width * {ratio})"
                    ))
                    .await;
                    page.assert_shows("gelu", "f df").await;
                    let overflow = page
                        .value("document.documentElement.scrollWidth > innerWidth")
                        .await;
                    assert_eq!(overflow, false, "{width} × {height}");
                }
                page.assert_clean().await;
            })
            .await;
    }
}
