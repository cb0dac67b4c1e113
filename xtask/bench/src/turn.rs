//! One turn of one contender: a sweep, or a cold start.

use super::browser::{Browser, Meter, Tab};
use super::contender::{Contender, PAGES};
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// How many times slower the processor is made for the second cold start.
pub(super) const SLOWED: f64 = 4.0;

/// The coefficients at which the picture is looked at.
const SEEN_AT: [f64; 3] = [0.0, 0.07, 0.15];

/// The result of one sweep.
pub(super) struct Sweep {
    /// Script time of each step, in ms.
    pub(super) script: Vec<f64>,
    /// Main-thread time per step by the clock on the wall, in ms.
    pub(super) main: f64,
    /// Processor time per step of all threads of the page's process, in ms.
    pub(super) threads: f64,
    /// Bytes of JavaScript's and WebAssembly's memory at the end, after a collection.
    pub(super) heap: f64,
    /// The paths of the files that were loaded.
    pub(super) loaded: Vec<String>,
}

impl Contender {
    /// Loads the contender anew, lets it warm up, and takes the time of `steps` steps. With `look`, its picture is judged, too.
    pub(super) async fn sweep(
        &self,
        browser: &Browser,
        pixel_ratio: f64,
        steps: u32,
        look: bool,
    ) -> Result<Sweep> {
        let sweep = browser.in_tab(
            Tab {
                pixel_ratio,
                slowed: 1.0,
                slider: !self.is_sweep(),
                network: None,
            },
            async |browser| {
                self.load(browser).await?;
                // The engines recompile hot code; a reader's slider has soon done as many steps.
                browser
                    .value(&format!("bench.sweep({})", steps / 4))
                    .await?;
                let before = browser.meter().await?;
                let times = browser.value(&format!("bench.sweep({steps})")).await?;
                let after = browser.meter().await?;
                let per_step = |read: fn(&Meter) -> f64| {
                    1000.0 * (read(&after) - read(&before)) / f64::from(steps)
                };
                let heap = browser.heap().await?;
                let loaded = paths(&browser.value(LOADED).await?);
                if look && self.can_be_judged() {
                    self.judge(browser).await?;
                }
                Ok(Sweep {
                    script: self.script(&times)?,
                    main: per_step(|meter| meter.main),
                    threads: per_step(|meter| meter.threads),
                    heap,
                    loaded,
                })
            },
        );
        sweep
            .await
            .with_context(|| format!("{} at pixel ratio {pixel_ratio}", self.title))
    }

    /// The time from navigation to the first picture, in ms.
    pub(super) async fn start(
        &self,
        browser: &Browser,
        pixel_ratio: f64,
        slowed: f64,
    ) -> Result<f64> {
        let tab = Tab {
            pixel_ratio,
            slowed,
            slider: false,
            network: None,
        };
        let start = browser.in_tab(tab, async |browser| {
            browser.visit(&self.path()).await?;
            browser.wait_until("globalThis.firstPicture").await?;
            let time = browser.value("firstPicture").await?;
            time.as_f64().context("the page returned no time")
        });
        start
            .await
            .with_context(|| format!("{} does not start", self.title))
    }

    async fn load(&self, browser: &Browser) -> Result<()> {
        browser.visit(&self.path()).await?;
        let ready = if self.is_sweep() {
            "globalThis.bench"
        } else {
            "bench.ready()"
        };
        browser.wait_until(ready).await?;
        if browser.value("crossOriginIsolated").await? != true {
            bail!("the page is not cross-origin isolated, so its clock is too coarse");
        }
        Ok(())
    }

    /// Script time of each step. For a page that is changed from outside, it is that of the handlers and of the frame that they request.
    fn script(&self, times: &Value) -> Result<Vec<f64>> {
        if self.is_sweep() {
            return numbers(times);
        }
        let (handler, frame) = (numbers(&times["handler"])?, numbers(&times["frame"])?);
        Ok(handler.iter().zip(frame).map(|(a, b)| a + b).collect())
    }

    /// Compares the picture with the curves. A wrong curve aborts the benchmark.
    async fn judge(&self, browser: &Browser) -> Result<()> {
        for c in SEEN_AT {
            let drawn =
                "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
            browser.value(&format!("bench.draw({c})")).await?;
            browser.value(drawn).await?;
            let place = browser.value("bench.place()").await?;
            let picture = browser.screenshot(&place).await?;
            let complaints = browser
                .value(&format!(
                    "import('{PAGES}/ink.js').then(({{ judge }}) => judge('data:image/png;base64,{picture}', {c}, bench.at))"
                ))
                .await
                .context("the picture cannot be compared")?;
            let complaints = complaints.as_array().context("no judgement")?;
            if !complaints.is_empty() {
                let complaints: Vec<_> = complaints.iter().filter_map(Value::as_str).collect();
                bail!("the curves are wrong at c = {c}: {}", complaints.join("; "));
            }
        }
        Ok(())
    }
}

/// The requests of the page and its scripts, the document included: paths, or full addresses of other origins.
pub(super) const LOADED: &str =
    "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
    .map((entry) => new URL(entry.name)).filter((url) => url.protocol !== 'data:')
    .map((url) => (url.origin === location.origin ? url.pathname : url.href))";

/// The stage itself, which all contenders share.
const STAGE: [&str; 3] = ["stage.css", "run.js", "task.js"];

fn numbers(list: &Value) -> Result<Vec<f64>> {
    let numbers = list
        .as_array()
        .map(|list| list.iter().filter_map(Value::as_f64).collect());
    numbers.context("the page returned no times")
}

/// The files that a contender has loaded beyond the stage, each once.
pub(super) fn paths(list: &Value) -> Vec<String> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    let paths = list.iter().filter_map(Value::as_str);
    let is_stage = |path: &str| {
        let own = path.strip_prefix(&format!("{PAGES}/"));
        own.is_some_and(|own| STAGE.contains(&own) || own.ends_with(".html"))
    };
    let mut paths: Vec<_> = paths
        .filter(|path| !is_stage(path))
        .map(str::to_owned)
        .collect();
    paths.sort();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_stage_is_nobodys_and_every_file_counts_once() {
        let loaded = json!([
            "/xtask/bench/contenders/uplot.html",
            "/xtask/bench/stage.css",
            "/xtask/bench/run.js",
            "/xtask/bench/contenders/uplot.js",
            "/node_modules/uplot/dist/uPlot.iife.min.js",
            "/node_modules/uplot/dist/uPlot.iife.min.js",
            "https://elsewhere.example/a.js",
        ]);
        let own = [
            "/node_modules/uplot/dist/uPlot.iife.min.js",
            "/xtask/bench/contenders/uplot.js",
            "https://elsewhere.example/a.js",
        ];
        assert_eq!(paths(&loaded), own);
    }
}
