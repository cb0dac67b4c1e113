//! One Chromium, its clocks and its meters.

#[path = "../../../tests/browser/chromium.rs"]
mod chromium;
#[path = "../../../tests/browser/devtools.rs"]
mod devtools;

use crate::driver::Driver;
use crate::project::Project;
use anyhow::{Context, Result, anyhow, bail};
use devtools::DevTools;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::time::Duration;

/// The viewport in CSS px.
const VIEWPORT: [u32; 2] = [1280, 900];

/// A turn that takes longer has hung.
const LIMIT: Duration = Duration::from_secs(300);

/// An open browser window.
pub(super) struct Browser {
    client: Client,
    origin: String,
    /// The script that runs before the page's own, where the page does not cooperate.
    slider: String,
}

/// What the main thread of the page has done so far, in seconds.
///
/// All of it comes from `Performance.getMetrics`. A task of the main thread is everything from input handlers and
/// animation frames over style, layout and paint to the playback of a canvas's commands into its bitmap, which Chromium
/// does there when it has no graphics processor. What compositor and raster threads do is not in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meter {
    /// By the clock on the wall: all tasks, less those that serve this program.
    pub(super) wall: f64,
    /// Processor time of the thread: the same, unless other programs took the processor away in between.
    pub(super) processor: f64,
}

impl Browser {
    /// Opens a window; `origin` is where the site is served.
    pub(super) async fn open(driver: &Driver, project: &Project, origin: String) -> Result<Self> {
        let script = project.root().join("xtask/bench/slider.js");
        let slider = std::fs::read_to_string(&script)
            .with_context(|| format!("cannot read {}", script.display()))?;
        let binary = driver.browser().and_then(|path| path.to_str());
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(chromium::capabilities(binary))
            .connect(&driver.address())
            .await
            .context("the driver opens no browser")?;
        let browser = Self {
            client,
            origin,
            slider,
        };
        let limits = TimeoutConfiguration::new(Some(LIMIT), Some(LIMIT), None);
        browser.client.update_timeouts(limits).await?;
        Ok(browser)
    }

    /// Closes the window.
    pub(super) async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// The browser's name and version.
    pub(super) async fn version(&self) -> Result<String> {
        let version = self.devtools("Browser.getVersion", json!({})).await?;
        Ok(version["product"].as_str().unwrap_or_default().to_owned())
    }

    /// Makes it a screen with so many device pixels per CSS px.
    pub(super) async fn pixel_ratio(&self, ratio: f64) -> Result<()> {
        let [width, height] = VIEWPORT;
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": ratio, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", screen)
            .await?;
        Ok(())
    }

    /// Opens a path of the site anew.
    pub(super) async fn visit(&self, path: &str) -> Result<()> {
        // A page that differs only in its fragment would not be loaded again.
        self.client.goto("about:blank").await?;
        self.client
            .goto(&format!("{}{path}", self.origin))
            .await
            .with_context(|| format!("{path} cannot be opened"))
    }

    /// Opens a path of the site with the script that moves the slider.
    pub(super) async fn visit_with_slider(&self, path: &str) -> Result<()> {
        let added = self.devtools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": self.slider }),
        );
        let added = added.await?;
        let outcome = self.visit(path).await;
        let identifier = json!({ "identifier": added["identifier"] });
        self.devtools("Page.removeScriptToEvaluateOnNewDocument", identifier)
            .await?;
        outcome
    }

    /// Waits, frame by frame, until a JavaScript expression is true.
    pub(super) async fn wait_until(&self, expression: &str) -> Result<()> {
        let condition = format!(
            "new Promise((resolve, reject) => {{
                const deadline = performance.now() + 10000;
                const look = () => {{
                    if ({expression}) resolve();
                    else if (performance.now() < deadline) requestAnimationFrame(look);
                    else reject(new Error('it never became true'));
                }};
                look();
            }})"
        );
        self.value(&condition).await.map(drop)
    }

    /// The value of a JavaScript expression, or what the promise that it is comes to.
    pub(super) async fn value(&self, expression: &str) -> Result<Value> {
        let body = format!(
            "const done = arguments[0];
             (async () => ({expression}))().then(
                (value) => done({{ value: value ?? null }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self.client.execute_async(&body, Vec::new()).await?;
        match answer.get("value") {
            Some(value) => Ok(value.clone()),
            None => {
                let console = self.client.issue_cmd(DevTools::console()).await?;
                bail!("{expression}: {}\n{console}", answer["error"])
            }
        }
    }

    /// Reads the meter of the page that is open.
    pub(super) async fn meter(&self) -> Result<Meter> {
        self.devtools("Performance.enable", json!({})).await?;
        let answer = self.devtools("Performance.getMetrics", json!({})).await?;
        let read = |name: &str| {
            let rows = answer["metrics"].as_array().map_or(&[][..], Vec::as_slice);
            let row = rows.iter().find(|row| row["name"] == name);
            row.and_then(|row| row["value"].as_f64())
                .ok_or_else(|| anyhow!("the browser has no meter {name}"))
        };
        Ok(Meter {
            wall: read("TaskDuration")? - read("DevToolsCommandDuration")?,
            processor: read("ThreadTime")?,
        })
    }

    async fn devtools(&self, function: &str, parameters: Value) -> Result<Value> {
        let command = DevTools::call(function, parameters);
        self.client
            .issue_cmd(command)
            .await
            .with_context(|| format!("the browser refuses {function}"))
    }
}
