//! First visits over networks: when the first picture is seen, and how many files it and the whole page take.

use super::browser::{Browser, Network, Tab};
use super::contender::Contender;
use super::statistics::median;
use super::turn::{LOADED, paths};
use anyhow::{Context, Result};

/// A telephone's network in a town, and a slow one: round trip in ms, bits per second.
pub(super) const NETWORKS: [Network; 2] = [
    Network {
        latency: 60.0,
        bandwidth: 9e6,
    },
    Network {
        latency: 150.0,
        bandwidth: 1.6e6,
    },
];

/// The result of one contender's first visits.
pub(super) struct Visits {
    pub(super) contender: &'static Contender,
    /// Time to the first picture over each of [`NETWORKS`], in ms; the medians.
    pub(super) first_picture: [f64; 2],
    /// The project's own files that the first picture was waiting for.
    pub(super) requests_before: usize,
    /// Those that were loaded once the page had come to rest.
    pub(super) requests: usize,
}

/// Visits a contender `times` times over each network.
pub(super) async fn measure(
    browser: &Browser,
    contender: &'static Contender,
    times: u32,
) -> Result<Visits> {
    let mut first_picture = [f64::NAN; 2];
    let mut counts = (0, 0);
    for (place, network) in first_picture.iter_mut().zip(NETWORKS) {
        let mut seen = Vec::new();
        for _ in 0..times.max(1) {
            let (time, requests) = visit(browser, contender, network)
                .await
                .with_context(|| format!("{} over {network:?}", contender.title))?;
            seen.push(time);
            counts = requests;
        }
        *place = median(&seen);
    }
    Ok(Visits {
        contender,
        first_picture,
        requests_before: counts.0,
        requests: counts.1,
    })
}

async fn visit(
    browser: &Browser,
    contender: &Contender,
    network: Network,
) -> Result<(f64, (usize, usize))> {
    let tab = Tab {
        pixel_ratio: 1.0,
        slowed: 1.0,
        slider: true,
        network: Some(network),
    };
    browser
        .in_tab(tab, async |browser| {
            browser.visit(&contender.path()).await?;
            browser.wait_until("globalThis.firstPicture").await?;
            let time = browser.value("firstPicture").await?;
            // What begins after the first picture was none of its reasons.
            let before = browser
                .value(&format!(
                    "{LOADED_ENTRIES}.filter(({{ startTime, name }}) => startTime < firstPicture \
                     && performance.getEntriesByName(name)[0].responseEnd <= firstPicture).map({PATH})"
                ))
                .await?;
            browser.wait_until("bench.ready()").await?;
            browser
                .wait_until("performance.now() - performance.getEntriesByType('resource').at(-1).responseEnd > 1000")
                .await?;
            let all = browser.value(LOADED).await?;
            let count = |list| paths(list).iter().filter(|path| is_own(path)).count();
            let time = time.as_f64().context("the page returned no time")?;
            Ok((time, (count(&before), count(&all))))
        })
        .await
}

const LOADED_ENTRIES: &str =
    "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))";
const PATH: &str = "({ name }) => new URL(name).pathname";

/// Whether a path is one of the deployed site's.
fn is_own(path: &str) -> bool {
    path == "/" || path == "/index.html" || path.starts_with("/www/")
}
