//! `cargo xtask bench`: the cost of a slider step and a cold start in a browser, against plotting libraries that draw the same picture.
//!
//! A slider moves the cubic coefficient of GELU (tanh approximation) from one end to the other, and f and f′ are redrawn. All
//! contenders take turns in one Chromium, so that a slow machine affects all of them. `cargo xtask bench native` times the
//! library without a browser. The only assertion is that all contenders draw the same curves, because times depend on the machine.

mod browser;
mod budgets;
mod contender;
mod crowd;
mod deployed;
mod figures;
mod machine;
mod native;
mod pages;
mod report;
mod scales;
mod statistics;
mod turn;
mod visits;

use anyhow::{Result, bail};
use browser::Browser;
use contender::{CONTENDERS, Contender};
use figures::{Figures, Series};
use scales::Scales;
use xtask::project::Project;
use xtask::{build, console, npm, server};
use xtask_test::driver::Driver;

/// Device pixels per CSS px of the screens that are compared.
const PIXEL_RATIOS: [f64; 2] = [1.0, 2.0];

/// The options of `bench`.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Options {
    #[command(subcommand)]
    what: Option<What>,
    /// Run only contenders whose name contains this
    filter: Option<String>,
    /// Sweeps per contender and pixel ratio; the report gives the medians
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// Slider steps per sweep
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(20..))]
    steps: u32,
    /// Cold starts per contender, pixel ratio and CPU speed
    #[arg(long, default_value_t = 3)]
    starts: u32,
}

#[derive(clap::Subcommand)]
enum What {
    /// Time the library without a browser: every function, sampling and drawing
    Native(native::Options),
}

/// Builds the site, measures, and prints.
pub fn bench(project: &Project, options: &Options) -> Result<()> {
    if let Some(What::Native(options)) = &options.what {
        return native::bench(project, options);
    }
    let filter = options.filter.as_deref().unwrap_or_default();
    let wanted = |contender: &&Contender| contender.name.contains(filter);
    let contenders: Vec<_> = CONTENDERS.iter().filter(wanted).collect();
    if contenders.is_empty() {
        let names = CONTENDERS.map(|contender| contender.name).join(", ");
        bail!("unknown contender {filter:?}; available: {names}");
    }
    npm::install(project)?;
    build::site(project)?;
    let site = deployed::prepare(project)?;
    Driver::provide()?;
    let driver = Driver::start()?;
    let listener = server::listen(Some(0), 0)?;
    let origin = format!("http://{}", listener.local_addr()?);
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.spawn(server::run(listener, pages::app(project, &site)));
    let (series, visits, crowd, version) = runtime.block_on(async {
        let browser = Browser::open(&driver, project, origin).await?;
        let outcome = async {
            let series = measure(&browser, &contenders, options).await?;
            let mut visits = Vec::new();
            for &contender in contenders.iter().filter(|it| it.is_visited()) {
                visits.push(visits::measure(&browser, contender, options.starts).await?);
            }
            let crowd = match options.filter {
                None => Some(crowd::measure(&browser).await?),
                Some(_) => None,
            };
            Ok::<_, anyhow::Error>((series, visits, crowd, browser.version().await?))
        }
        .await;
        browser.close().await?;
        outcome
    })?;
    let scales = Scales::new(project, &site);
    tell(project, &scales, &series, options, &version)
        .map(|all| budgets::print(&all, &visits, crowd.as_ref()))
}

/// All contenders take turns; sweeps and cold starts alternate as well.
async fn measure(
    browser: &Browser,
    contenders: &[&'static Contender],
    options: &Options,
) -> Result<Vec<Series>> {
    let mut all: Vec<Series> = Vec::new();
    for &contender in contenders {
        all.extend(PIXEL_RATIOS.map(|pixel_ratio| Series {
            contender,
            pixel_ratio,
            sweeps: Vec::new(),
            starts: [Vec::new(), Vec::new()],
        }));
    }
    let rounds = options.rounds.max(options.starts);
    for round in 1..=rounds {
        console::say(&format!("· round {round} of {rounds}"));
        for series in &mut all {
            let (contender, ratio) = (series.contender, series.pixel_ratio);
            if round <= options.rounds {
                let look = round == 1;
                let sweep = contender.sweep(browser, ratio, options.steps, look).await?;
                series.sweeps.push(sweep);
            }
            if round <= options.starts {
                for (times, slowed) in series.starts.iter_mut().zip([1.0, turn::SLOWED]) {
                    times.push(contender.start(browser, ratio, slowed).await?);
                }
            }
        }
    }
    Ok(all)
}

fn tell(
    project: &Project,
    scales: &Scales,
    series: &[Series],
    options: &Options,
    browser: &str,
) -> Result<Vec<Figures>> {
    let mut all = Vec::new();
    for own in series.chunks(PIXEL_RATIOS.len()) {
        let loaded = own.iter().flat_map(|series| &series.sweeps).next();
        let weight = scales.weigh(loaded.map_or(&[], |sweep| &sweep.loaded))?;
        all.extend(Figures::of(&own.iter().collect::<Vec<_>>(), weight));
    }
    report::print(project, &all, options, browser)?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use xtask::documents;
    use xtask::project::Project;

    #[test]
    fn documents_name_options_that_exist() {
        let project = Project::find().unwrap();
        let refused = documents::refused_lines::<Options>(&project, "bench").unwrap();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
    }
}
