//! Fifty elements on one page.

use super::browser::{Browser, Tab};
use super::contender::PAGES;
use super::turn::LOADED;
use anyhow::{Context, Result};
use serde_json::Value;

/// The result.
pub(super) struct Crowd {
    /// How often the engine was fetched.
    pub(super) engines: usize,
    /// How many drew without having been near the window.
    pub(super) needless: f64,
    /// Bytes of memory once all have been in sight.
    pub(super) heap: f64,
}

/// Opens the page and reads it to its end.
pub(super) async fn measure(browser: &Browser) -> Result<Crowd> {
    let tab = Tab {
        pixel_ratio: 1.0,
        slowed: 1.0,
        slider: false,
        network: None,
    };
    let crowd = browser.in_tab(tab, async |browser| {
        browser.visit(&format!("{PAGES}/fifty.html")).await?;
        browser.wait_until("globalThis.bench").await?;
        let needless = browser.value("bench.needless()").await?;
        browser.value("bench.scroll()").await?;
        let loaded = browser.value(LOADED).await?;
        let loaded = loaded.as_array().map_or(&[][..], Vec::as_slice);
        let is_engine = |path: &&Value| {
            let path = path.as_str().unwrap_or_default();
            path.contains("/engine_bg") && path.ends_with(".wasm")
        };
        Ok(Crowd {
            engines: loaded.iter().filter(is_engine).count(),
            needless: needless.as_f64().context("the page returned no count")?,
            heap: browser.heap().await?,
        })
    });
    crowd.await.context("fifty elements")
}
