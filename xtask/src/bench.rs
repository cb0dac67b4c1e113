//! `cargo xtask bench`: what one slider step costs in a browser, beside what others pay for the same picture.
//!
//! The work is that of a reader who moves one slider: GELU by tanh with its coefficient, f and f′, from one end to the
//! other. All contenders run in one Chromium, by turns, so that whatever slows the machine down meets all of them.
//! Nothing is asserted: times belong to a machine.

mod browser;
mod contender;
mod machine;
mod pages;
mod report;
mod statistics;

use crate::driver::Driver;
use crate::project::Project;
use crate::toolchain::Toolchain;
use crate::{build, console, npm, server};
use anyhow::{Result, bail};
use browser::Browser;
use contender::{CONTENDERS, Contender, Round};

/// Device pixels per CSS px of the screens that are compared.
const PIXEL_RATIOS: [f64; 2] = [1.0, 2.0];

/// What `bench` can be told.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Only contenders whose name contains this
    filter: Option<String>,
    /// How many turns every contender has; the report gives the medians of all turns
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Slider steps in a turn
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(20..))]
    steps: u32,
}

/// All turns of one contender on one screen.
struct Series {
    contender: &'static Contender,
    pixel_ratio: f64,
    rounds: Vec<Round>,
}

/// Builds the site, measures, and prints.
pub(crate) fn bench(project: &Project, options: &Options) -> Result<()> {
    let wanted = |contender: &&Contender| {
        let filter = options.filter.as_deref().unwrap_or_default();
        contender.name.contains(filter)
    };
    let contenders: Vec<_> = CONTENDERS.iter().filter(wanted).collect();
    if contenders.is_empty() {
        let names = CONTENDERS.map(|contender| contender.name).join(", ");
        bail!("no such contender; there are: {names}");
    }
    npm::install(project)?;
    build::build_with(&Toolchain::prepare(project)?, project)?;
    Driver::provide()?;
    let driver = Driver::start()?;
    let listener = server::listen(Some(0), 0)?;
    let origin = format!("http://{}", listener.local_addr()?);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(server::run(listener, pages::app(project)));
    runtime.block_on(async {
        let browser = Browser::open(&driver, project, origin).await?;
        let outcome = async {
            let series = measure(&browser, &contenders, options).await?;
            let version = browser.version().await?;
            report::print(project, &series, options, &version)
        }
        .await;
        browser.close().await?;
        outcome
    })
}

/// One turn of everybody, then the next, and so on.
async fn measure(
    browser: &Browser,
    contenders: &[&'static Contender],
    options: &Options,
) -> Result<Vec<Series>> {
    let mut all: Vec<Series> = Vec::new();
    for pixel_ratio in PIXEL_RATIOS {
        all.extend(contenders.iter().map(|&contender| Series {
            contender,
            pixel_ratio,
            rounds: Vec::new(),
        }));
    }
    for round in 1..=options.rounds {
        console::say(&format!("· round {round} of {}", options.rounds));
        for series in &mut all {
            browser.pixel_ratio(series.pixel_ratio).await?;
            let turn = series.contender.turn(browser, options.steps).await?;
            series.rounds.push(turn);
        }
    }
    Ok(all)
}
