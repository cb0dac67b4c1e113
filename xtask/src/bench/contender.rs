//! Who is measured, and how one turn goes.

use super::browser::{Browser, Meter};
use super::pages::PAGES;
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Somebody who draws the curves.
pub(super) struct Contender {
    /// The name of its script, and on the command line.
    pub(super) name: &'static str,
    /// Its name in the report.
    pub(super) title: &'static str,
    work: Work,
}

/// What a contender does in a turn.
enum Work {
    /// Draws by its own script, once in every frame.
    Draw,
    /// Is a page of its own, whose slider is moved.
    Slider(&'static str),
}

/// Everybody, in the order in which they have their turns.
pub(super) const CONTENDERS: [Contender; 6] = [
    Contender {
        name: "lab",
        title: "this project",
        work: Work::Draw,
    },
    Contender {
        name: BASE,
        title: "plain canvas",
        work: Work::Draw,
    },
    Contender {
        name: "uplot",
        title: "uPlot",
        work: Work::Draw,
    },
    Contender {
        name: "nothing",
        title: "empty frame",
        work: Work::Draw,
    },
    Contender {
        name: "page",
        title: "the whole page",
        work: Work::Slider("/index.html#functions=gelu_tanh&show=f%20df"),
    },
    Contender {
        name: "four",
        title: "  with 4 × f, f′, f″",
        work: Work::Slider("/index.html#functions=gelu_tanh,swish,elu,softplus&show=f%20df%20d2f"),
    },
];

/// The contender that the others are compared with.
pub(super) const BASE: &str = "plain";

/// What one turn gave.
pub(super) struct Round {
    /// What each step's script took, in ms.
    pub(super) script: Vec<f64>,
    /// For a page with a slider: what the input event's handlers took of that.
    pub(super) handler: Vec<f64>,
    /// Main-thread time per step by the clock on the wall, in ms.
    pub(super) wall: f64,
    /// Main-thread time per step in processor time, in ms.
    pub(super) processor: f64,
    /// The paths of the files that were loaded.
    pub(super) loaded: Vec<String>,
}

impl Contender {
    /// Loads the contender anew, lets it warm up, and takes the time of `steps` steps.
    pub(super) async fn turn(&self, browser: &Browser, steps: u32) -> Result<Round> {
        self.load(browser)
            .await
            .with_context(|| format!("{} does not start", self.title))?;
        // The engines compile anew what turns out to be hot; a reader's slider has soon done as many steps.
        browser
            .value(&format!("bench.sweep({})", steps / 2))
            .await?;
        let before = browser.meter().await?;
        let times = browser.value(&format!("bench.sweep({steps})")).await?;
        let after = browser.meter().await?;
        let per_step =
            |read: fn(&Meter) -> f64| 1000.0 * (read(&after) - read(&before)) / f64::from(steps);
        let (script, handler) = match self.work {
            Work::Draw => (numbers(&times)?, Vec::new()),
            Work::Slider(_) => {
                let handler = numbers(&times["handler"])?;
                let frame = numbers(&times["frame"])?;
                let sum = handler.iter().zip(frame).map(|(a, b)| a + b);
                (sum.collect(), handler)
            }
        };
        Ok(Round {
            script,
            handler,
            wall: per_step(|meter| meter.wall),
            processor: per_step(|meter| meter.processor),
            loaded: paths(&browser.value(LOADED).await?),
        })
    }

    async fn load(&self, browser: &Browser) -> Result<()> {
        match self.work {
            Work::Draw => {
                let page = format!("{PAGES}/sweep.html#{}", self.name);
                browser.visit(&page).await?;
                browser.wait_until("globalThis.bench").await?;
            }
            Work::Slider(page) => {
                browser.visit_with_slider(page).await?;
                browser.wait_until("bench.ready()").await?;
            }
        }
        if browser.value("crossOriginIsolated").await? != true {
            bail!("the page is not isolated from other origins, so its clock is too coarse");
        }
        Ok(())
    }
}

/// What the page and its scripts have asked for, the document included, as paths.
const LOADED: &str =
    "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
    .map((entry) => new URL(entry.name).pathname)";

/// The stage itself, which is the same for everybody.
const STAGE: [&str; 4] = ["sweep.html", "sweep.css", "sweep.js", "task.js"];

fn numbers(list: &Value) -> Result<Vec<f64>> {
    let numbers = list
        .as_array()
        .map(|list| list.iter().filter_map(Value::as_f64).collect());
    numbers.context("the page answers without its times")
}

fn paths(list: &Value) -> Vec<String> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    let paths = list.iter().filter_map(Value::as_str);
    let own = |path: &&str| !STAGE.iter().any(|file| **path == format!("{PAGES}/{file}"));
    paths.filter(own).map(str::to_owned).collect()
}
