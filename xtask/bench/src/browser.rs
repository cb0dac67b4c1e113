//! One Chromium, its clocks and its meters.

#[path = "../../../tests/browser/chromium.rs"]
mod chromium;
#[path = "../../../tests/browser/devtools.rs"]
mod devtools;

use anyhow::{Context, Result, anyhow, bail};
use devtools::DevTools;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::time::Duration;
use xtask::project::Project;
use xtask_test::driver::Driver;

/// The viewport in CSS px.
const VIEWPORT: [u32; 2] = [1280, 900];

/// A turn that takes longer has hung.
const LIMIT: Duration = Duration::from_secs(300);

/// An open browser window.
pub(super) struct Browser {
    client: Client,
    origin: String,
    /// The script that runs before the page's own and finds out when the plot is first seen.
    first_picture: String,
    /// The script that runs before the page's own, where the page does not cooperate.
    slider: String,
}

/// The tab of a contender.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tab {
    /// Device pixels per CSS px.
    pub(super) pixel_ratio: f64,
    /// How many times slower the processor is than it is.
    pub(super) slowed: f64,
    /// Whether the script that moves the slider runs before the page's own.
    pub(super) slider: bool,
    /// A network between it and the server.
    pub(super) network: Option<Network>,
}

/// The network conditions of every response.
#[derive(Clone, Copy, Debug)]
pub(super) struct Network {
    /// From a request to the first byte of its answer, in ms.
    pub(super) latency: f64,
    /// Bits per second, of all responses together.
    pub(super) bandwidth: f64,
}

/// The work of the page so far, in seconds.
///
/// All of it comes from `Performance.getMetrics`. A task of the main thread is everything from input handlers and
/// animation frames over style, layout and paint to the playback of a canvas's commands into its bitmap, which Chromium
/// does there without a GPU. The work of compositor and raster threads, such as painting an SVG, is only in the
/// second number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meter {
    /// All tasks of the main thread by the clock on the wall, less those that serve this program.
    pub(super) main: f64,
    /// Processor time of all threads of the page's process.
    pub(super) threads: f64,
}

impl Browser {
    /// Opens a window; `origin` is where the site is served.
    pub(super) async fn open(driver: &Driver, project: &Project, origin: String) -> Result<Self> {
        let script = |name: &str| {
            let script = project.root().join("xtask/bench").join(name);
            std::fs::read_to_string(&script)
                .with_context(|| format!("cannot read {}", script.display()))
        };
        let (first_picture, slider) = (script("first-picture.js")?, script("slider.js")?);
        let binary = driver.browser().and_then(|path| path.to_str());
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(chromium::capabilities(binary))
            .connect(&driver.address())
            .await
            .context("the driver opens no browser")?;
        let browser = Self {
            client,
            origin,
            first_picture,
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
        let product = version["product"].as_str().unwrap_or_default();
        Ok(product.replace('/', " "))
    }

    /// Runs `work` in a new tab with a new process: nothing is compiled or cached.
    pub(super) async fn in_tab<T>(
        &self,
        tab: Tab,
        work: impl AsyncFnOnce(&Self) -> Result<T>,
    ) -> Result<T> {
        let home = self.client.window().await?;
        let opened = self.client.new_window(true).await?;
        self.client.switch_to_window(opened.handle).await?;
        let outcome = async {
            self.prepare(tab).await?;
            work(self).await
        }
        .await;
        self.client.close_window().await?;
        self.client.switch_to_window(home).await?;
        outcome
    }

    async fn prepare(&self, tab: Tab) -> Result<()> {
        let [width, height] = VIEWPORT;
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": tab.pixel_ratio, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", screen)
            .await?;
        let rate = json!({ "rate": tab.slowed });
        self.devtools("Emulation.setCPUThrottlingRate", rate)
            .await?;
        if let Some(Network { latency, bandwidth }) = tab.network {
            self.devtools("Network.enable", json!({})).await?;
            let bytes = bandwidth / 8.0;
            let network = json!({
                "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes,
            });
            self.devtools("Network.emulateNetworkConditions", network)
                .await?;
        }
        let add = "Page.addScriptToEvaluateOnNewDocument";
        self.devtools(add, json!({ "source": self.first_picture }))
            .await?;
        if tab.slider {
            self.devtools(add, json!({ "source": self.slider })).await?;
        }
        Ok(())
    }

    /// Opens a path of the site.
    pub(super) async fn visit(&self, path: &str) -> Result<()> {
        self.client
            .goto(&format!("{}{path}", self.origin))
            .await
            .with_context(|| format!("{path} cannot be opened"))
    }

    /// A picture of part of the page, as PNG in base 64.
    pub(super) async fn screenshot(&self, place: &Value) -> Result<String> {
        let mut clip = place.clone();
        clip["scale"] = json!(1);
        let asked = json!({ "format": "png", "clip": clip });
        let picture = self.devtools("Page.captureScreenshot", asked).await?;
        let data = picture["data"].as_str().context("no picture")?;
        Ok(data.to_owned())
    }

    /// Bytes of JavaScript's objects and of the buffers behind them, after a collection, and of WebAssembly's memory.
    pub(super) async fn heap(&self) -> Result<f64> {
        // What only finalizers let go of is gone after the second.
        for _ in 0..2 {
            self.devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
        }
        let usage = self.devtools("Runtime.getHeapUsage", json!({})).await?;
        let read = |name: &str| usage[name].as_f64().unwrap_or_default();
        let program = self.value("programMemory()").await?;
        let program = program.as_f64().context("the page has no meter")?;
        Ok(read("usedSize") + read("backingStorageSize") + program)
    }

    /// Waits, frame by frame, until a JavaScript expression is true.
    pub(super) async fn wait_until(&self, expression: &str) -> Result<()> {
        let condition = format!(
            "new Promise((resolve, reject) => {{
                const deadline = performance.now() + 30000;
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

    /// The value of a JavaScript expression, or of the promise that it returns.
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
            main: read("TaskDuration")? - read("DevToolsCommandDuration")?,
            threads: read("ProcessTime")?,
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
