//! The page at its first sight: whole, quiet, and from any address.

use super::session::{Session, Setup};
use serde_json::json;
use url::Url;

/// The page shows what it shows when nothing is asked for.
async fn assert_whole(page: &Session) {
    page.assert_shows("gelu,relu", "f df").await;
    assert_eq!(page.legend().await, json!(["gelu", "relu"]));
    let label = "find('#canvas').getAttribute('aria-label')";
    page.wait_until(&format!(
        "{label}?.startsWith('Plot of GELU and ReLU for x from −6 to 6.')"
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
async fn it_works_at_the_root() {
    Setup::new()
        .run(async |page| {
            page.open_lab("/").await;
            assert_eq!(page.value("location.pathname").await, "/");
            assert_whole(page).await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_canvas_is_as_sharp_as_the_screen() {
    for ratio in [1.0, 1.5, 2.0, 3.0] {
        Setup::new()
            .pixel_ratio(ratio)
            .run(async |page| {
                page.open_lab("#functions=gelu_tanh&show=f").await;
                let area = page.area("#canvas").await;
                let pixels = page.canvas("#canvas").await;
                let device = |css: f64| (css * ratio).round();
                assert_eq!(
                    (pixels.width as f64, pixels.height as f64),
                    (device(area.width), device(area.height))
                );
                page.assert_shows("gelu_tanh", "f").await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_picture_follows_the_window() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            for (width, height, ratio) in [(900, 700, 1.0), (1500, 500, 2.0), (400, 700, 1.0)] {
                let screen = json!({ "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false });
                page.devtools("Emulation.setDeviceMetricsOverride", screen).await;
                page.wait_until(&format!(
                    "innerWidth === {width} && devicePixelRatio === {ratio} && find('#canvas').width
                        === Math.round(find('#canvas').getBoundingClientRect().width * {ratio})"
                ))
                .await;
                page.assert_shows("gelu", "f df").await;
                let overflow = page.value("document.documentElement.scrollWidth > innerWidth").await;
                assert_eq!(overflow, false, "{width} × {height}");
            }
            page.assert_clean().await;
        })
        .await;
}
