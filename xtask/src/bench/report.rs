//! The tables.

use super::contender::{BASE, Round};
use super::statistics::{median, quantile};
use super::{Options, PIXEL_RATIOS, Series, machine};
use crate::project::Project;
use crate::site::{self, SiteFile};
use crate::{budget, console, process};
use anyhow::{Context, Result};
use std::path::Path;
use std::process::Command;

/// One line of a table; times in ms.
struct Row {
    title: String,
    /// Median, 95th percentile and maximum of the script's time per step.
    script: [f64; 3],
    /// Main-thread time per step, by the clock on the wall and in processor time.
    frame: [f64; 2],
    /// Bytes that are loaded, compressed.
    weight: Option<usize>,
}

const HEAD: [&str; 2] = [
    "                               script, ms                   main thread per frame, ms",
    "                      median    p95    max  ratio       wall  ratio  processor  ratio     loaded",
];

/// Prints a table for every pixel ratio.
pub(super) fn print(
    project: &Project,
    all: &[Series],
    options: &Options,
    browser: &str,
) -> Result<()> {
    let date = process::read(Command::new("date").args(["-u", "+%Y-%m-%d %H:%M UTC"]))?;
    let site = site::read(project)?;
    let scales = Scales { project, site };
    console::say("");
    console::say(&format!("{}, {browser}", date.trim()));
    console::say(&machine::describe());
    console::say(&format!(
        "GELU by tanh, c from 0 to 0.15 in {} steps, f and f′, 760 × 420 CSS px; medians of {} rounds",
        options.steps, options.rounds
    ));
    for pixel_ratio in PIXEL_RATIOS {
        console::say(&format!("\npixel ratio {pixel_ratio}"));
        HEAD.into_iter().for_each(console::say);
        let series = all.iter().filter(|s| s.pixel_ratio == pixel_ratio);
        let mut rows = Vec::new();
        let mut base = None;
        for series in series {
            let row = Row::of(&scales, series)?;
            if series.contender.name == BASE {
                base = Some((row.script[0], row.frame));
            }
            rows.push(row);
            rows.extend(Row::of_handler(series));
        }
        for row in rows {
            console::say(&row.line(base));
        }
    }
    Ok(())
}

impl Row {
    fn of(scales: &Scales<'_>, series: &Series) -> Result<Self> {
        let middle = |read: &dyn Fn(&Round) -> f64| {
            let values: Vec<f64> = series.rounds.iter().map(read).collect();
            median(&values)
        };
        let loaded = series.rounds.first().map_or(&[][..], |round| &round.loaded);
        Ok(Self {
            title: series.contender.title.to_owned(),
            script: [
                middle(&|round| median(&round.script)),
                middle(&|round| quantile(&round.script, 0.95)),
                middle(&|round| quantile(&round.script, 1.0)),
            ],
            frame: [
                middle(&|round| round.wall),
                middle(&|round| round.processor),
            ],
            weight: Some(scales.weigh(loaded)?),
        })
    }

    /// The share of the input event's handlers, where there are any.
    fn of_handler(series: &Series) -> Option<Self> {
        let handlers = series.rounds.iter().map(|round| &round.handler);
        let handlers: Vec<_> = handlers.filter(|times| !times.is_empty()).collect();
        let middle = |p: f64| {
            let values: Vec<f64> = handlers.iter().map(|times| quantile(times, p)).collect();
            median(&values)
        };
        (!handlers.is_empty()).then(|| Self {
            title: "  its input handlers".to_owned(),
            script: [middle(0.5), middle(0.95), middle(1.0)],
            frame: [f64::NAN; 2],
            weight: None,
        })
    }

    fn line(&self, base: Option<(f64, [f64; 2])>) -> String {
        let time = |v: f64| cell(v, 3);
        let ratio = |v: f64, base: Option<f64>| cell(base.map_or(f64::NAN, |base| v / base), 2);
        let [median, p95, max] = self.script;
        let [wall, processor] = self.frame;
        let weight = self.weight.map(budget::kilobytes).unwrap_or_default();
        format!(
            "{:<20} {:>7} {:>6} {:>6} {:>6}    {:>7} {:>6}    {:>7} {:>6}  {weight:>9}",
            self.title,
            time(median),
            time(p95),
            time(max),
            ratio(median, base.map(|(script, _)| script)),
            time(wall),
            ratio(wall, base.map(|(_, [wall, _])| wall)),
            time(processor),
            ratio(processor, base.map(|(_, [_, processor])| processor)),
        )
    }
}

/// A number with so many decimals; nothing for NaN.
fn cell(v: f64, decimals: usize) -> String {
    if v.is_nan() {
        return String::new();
    }
    format!("{v:.decimals$}")
}

/// What the files that are loaded weigh, each as a static host sends it.
struct Scales<'a> {
    project: &'a Project,
    /// The site's own files, which are sent in a smaller form than they are written in.
    site: Vec<SiteFile>,
}

impl Scales<'_> {
    fn weigh(&self, paths: &[String]) -> Result<usize> {
        let weights = paths.iter().map(|path| {
            let path = Path::new(path.trim_start_matches('/'));
            match self.site.iter().find(|file| file.path == path) {
                Some(file) => budget::compressed(&file.content),
                None => {
                    let file = self.project.root().join(path);
                    let content = std::fs::read(&file)
                        .with_context(|| format!("cannot read {}", file.display()))?;
                    budget::compressed(&content)
                }
            }
        });
        weights.sum()
    }
}
