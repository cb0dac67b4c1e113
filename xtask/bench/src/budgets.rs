//! Measurements against budgets, line by line.

use super::PIXEL_RATIOS;
use super::contender::{ELEMENT, MODULE, PAGE, Role};
use super::crowd::Crowd;
use super::figures::Figures;
use super::scales::kilobytes;
use super::visits::{NETWORKS, Visits};
use xtask::console;

/// Script time of a slider step and main-thread time of a frame, as multiples of the hand-written page.
const SCRIPT_OVER_BASE: f64 = 1.5;
const MAIN_OVER_BASE: f64 = 1.1;
/// All that is sent of the whole page, in bytes.
const PAGE_WEIGHT: usize = 150_000;
/// Scripts and WebAssembly of the element, in bytes.
const ELEMENT_WEIGHT: usize = 85_000;
/// First picture, in ms: at full CPU speed, and throttled.
const START: [f64; 2] = [120.0, 350.0];
/// First picture of the page over each of [`NETWORKS`], in ms.
const OVER_NETWORK: [f64; 2] = [450.0, 850.0];
/// Requests of the page's first visit, and those of the element until it is drawn.
const PAGE_REQUESTS: usize = 15;
const ELEMENT_REQUESTS: usize = 4;
/// Memory of fifty elements, in bytes.
const CROWD: f64 = 60e6;

/// One budget with its result.
#[derive(Debug, PartialEq)]
struct Line {
    kept: bool,
    text: String,
}

/// Prints every budget that something was measured for.
pub(super) fn print(all: &[Figures], visits: &[Visits], crowd: Option<&Crowd>) {
    console::say("\nBudgets");
    let mut lines = steps(all);
    lines.extend(weights(all));
    lines.extend(starts(all));
    lines.extend(visits.iter().flat_map(of_visits));
    lines.extend(crowd.into_iter().flat_map(of_crowd));
    for Line { kept, text } in lines {
        if kept {
            console::good(&text);
        } else {
            console::bad(&format!("{text}: missed"));
        }
    }
}

fn named<'a>(all: &'a [Figures], name: &str) -> Option<&'a Figures> {
    all.iter().find(|figures| figures.contender.name == name)
}

/// `value` < `limit`, in ms; nothing where one of them was not measured.
fn below(what: &str, value: f64, limit: f64, whose: &str) -> Option<Line> {
    let known = value.is_finite() && limit.is_finite();
    known.then(|| Line {
        kept: value < limit,
        text: format!("{what}: {value:.2} ms, budget {limit:.2} ms{whose}"),
    })
}

/// The least of a figure among some contenders, and whose it is.
fn least(
    all: &[Figures],
    among: impl Fn(Role) -> bool,
    read: impl Fn(&Figures) -> f64,
) -> (f64, &'static str) {
    all.iter()
        .filter(|figures| among(figures.contender.role))
        .map(|figures| (read(figures), figures.contender.title))
        .filter(|(value, _)| value.is_finite())
        .min_by(|(a, _), (b, _)| a.total_cmp(b))
        .unwrap_or((f64::NAN, ""))
}

/// Slider steps, by their script and by the whole frame.
fn steps(all: &[Figures]) -> Vec<Line> {
    let Some(own) = named(all, MODULE) else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    for (i, ratio) in PIXEL_RATIOS.into_iter().enumerate() {
        let what = format!("script per step at pixel ratio {ratio}");
        let (base, _) = least(all, |role| role == Role::Base, |figures| figures.script[i]);
        let whose = format!(", {SCRIPT_OVER_BASE} × the hand-written page");
        lines.extend(below(&what, own.script[i], SCRIPT_OVER_BASE * base, &whose));
        let (limit, title) = least(all, Role::is_library, |figures| figures.script[i]);
        let whose = format!(", the fastest library's ({title})");
        lines.extend(below(&what, own.script[i], limit, &whose));
        let what = format!("main thread per frame at pixel ratio {ratio}");
        // What SVG libraries leave to other threads this figure does not see.
        let among = |role: Role| matches!(role, Role::Canvas(_));
        let (limit, title) = least(all, among, |figures| figures.main[i]);
        let whose = format!(", the best canvas library's ({title})");
        lines.extend(below(&what, own.main[i], limit, &whose));
        let (base, _) = least(all, |role| role == Role::Base, |figures| figures.main[i]);
        let whose = format!(", {MAIN_OVER_BASE} × the hand-written page");
        lines.extend(below(&what, own.main[i], MAIN_OVER_BASE * base, &whose));
    }
    lines
}

fn weights(all: &[Figures]) -> Vec<Line> {
    let mut lines = Vec::new();
    if let Some(weight) = named(all, ELEMENT).map(|figures| &figures.weight) {
        lines.push(Line {
            kept: weight.code < ELEMENT_WEIGHT,
            text: format!(
                "scripts and WebAssembly that the element loaded: {}, budget {}",
                kilobytes(weight.code),
                kilobytes(ELEMENT_WEIGHT)
            ),
        });
    }
    if let Some(weight) = named(all, PAGE).map(|figures| &figures.weight) {
        lines.push(Line {
            kept: weight.all < PAGE_WEIGHT,
            text: format!(
                "all that the page loaded: {}, budget {}",
                kilobytes(weight.all),
                kilobytes(PAGE_WEIGHT)
            ),
        });
        lines.push(Line {
            kept: weight.foreign.is_empty(),
            text: format!("requests to other origins: {}", weight.foreign.len()),
        });
    }
    lines
}

fn starts(all: &[Figures]) -> Vec<Line> {
    let mut lines = Vec::new();
    for figures in [PAGE, ELEMENT].iter().filter_map(|name| named(all, name)) {
        for (i, ratio) in PIXEL_RATIOS.into_iter().enumerate() {
            let what = format!(
                "first picture of {} at pixel ratio {ratio}",
                figures.contender.title
            );
            lines.extend(below(&what, figures.start[i], START[0], ""));
            let what = format!("{what}, slowed");
            lines.extend(below(&what, figures.slowed_start[i], START[1], ""));
        }
    }
    lines
}

fn of_visits(visits: &Visits) -> Vec<Line> {
    let title = visits.contender.title;
    let mut lines = Vec::new();
    for ((time, limit), network) in visits
        .first_picture
        .into_iter()
        .zip(OVER_NETWORK)
        .zip(NETWORKS)
    {
        let what = format!(
            "first picture of {title} at {} ms and {} Mbit/s",
            network.latency,
            network.bandwidth / 1e6
        );
        lines.extend(below(&what, time, limit, ""));
    }
    let (requests, limit, what) = if visits.contender.name == ELEMENT {
        (
            visits.requests_before,
            ELEMENT_REQUESTS,
            "until it is drawn",
        )
    } else {
        (visits.requests, PAGE_REQUESTS, "of a first visit")
    };
    lines.push(Line {
        kept: requests <= limit,
        text: format!(
            "{title}: {requests} requests {what}, budget {limit} ({} before the first picture, {} in all)",
            visits.requests_before, visits.requests
        ),
    });
    lines
}

fn of_crowd(crowd: &Crowd) -> Vec<Line> {
    vec![
        Line {
            kept: crowd.engines == 1,
            text: format!(
                "engines fetched for fifty elements: {}, budget 1",
                crowd.engines
            ),
        },
        Line {
            kept: crowd.needless == 0.0,
            text: format!("elements drawn before they came near: {}", crowd.needless),
        },
        Line {
            kept: crowd.heap < CROWD,
            text: format!(
                "memory of fifty elements after scrolling through all: {:.1} MB, budget {:.1} MB",
                crowd.heap / 1e6,
                CROWD / 1e6
            ),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_kept_below_its_limit_and_silent_without_a_figure() {
        let line = below("script", 0.29, 0.3, "").unwrap();
        assert!(line.kept);
        assert_eq!(line.text, "script: 0.29 ms, budget 0.30 ms");
        assert!(!below("script", 0.3, 0.3, "").unwrap().kept);
        assert_eq!(below("script", f64::NAN, 0.3, ""), None);
        assert_eq!(below("script", 0.2, f64::NAN, ""), None);
    }
}
