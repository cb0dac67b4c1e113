//! What a view does not do to its reader: jump while it loads, and scroll into nothing.

use super::session::{Session, Setup};
use super::views_shown::in_every_view;
use serde_json::{Value, json};
use std::time::Duration;

/// What the views of a language may take: each is opened at every size.
const PATIENCE: Duration = Duration::from_secs(400);

const SIZES: [(u32, u32); 3] = [(1440, 900), (1024, 768), (390, 844)];

/// The layout shift while a view loads; the browser itself calls up to 0.1 good.
const MOST_SHIFT: f64 = 0.05;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn in_english() {
    judge("en").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn in_chinese() {
    judge("zh-CN").await;
}

async fn judge(language: &str) {
    for (width, height) in SIZES {
        let setup = Setup::new()
            .size(width, height)
            .patient(PATIENCE)
            .chromium_only("no other browser measures the shift of a layout");
        in_every_view(setup, language, async |page, view| {
            let what = format!("{view}, {width} × {height}");
            assert_still(page, &what).await;
            assert_ends(page, &what).await;
        })
        .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn with_a_lesson_and_in_presentation_mode() {
    for (width, height) in SIZES {
        Setup::new()
            .size(width, height)
            .chromium_only("no other browser measures the shift of a layout")
            .run(async |page| {
                for (fragment, stands) in [
                    ("#present=on", "find('.presentation-tools')"),
                    ("#lesson=start&step=2", "find('.lesson-bar')"),
                    ("#lesson=start&step=6&present=on", "find('.lesson-bar') && find('.presentation-tools')"),
                ] {
                    page.open_page(fragment).await;
                    page.wait_until(&format!(
                        "document.documentElement.classList.contains('started') && {stands}"
                    ))
                    .await;
                    assert_still(page, &format!("{fragment}, {width} × {height}")).await;
                    assert_eq!(
                        page.value("find('#canvas, .view-page:not([hidden])').checkVisibility({ visibilityProperty: true })")
                            .await,
                        true,
                        "{fragment}"
                    );
                }
                page.assert_clean().await;
            })
            .await;
    }
}

/// What comes later finds its room kept.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn on_a_slow_network() {
    let conditions = json!({ "offline": false, "latency": 60, "downloadThroughput": 1_000_000, "uploadThroughput": 1_000_000 });
    for (width, height) in SIZES {
        Setup::new()
            .size(width, height)
            .chromium_only("no other browser measures the shift of a layout")
            .run(async |page| {
                page.devtools("Network.enable", json!({})).await;
                page.devtools("Network.emulateNetworkConditions", conditions.clone())
                    .await;
                for fragment in [
                    "",
                    "#functions=gelu",
                    "#functions=elu,elu(alpha=2)&difference=1,2",
                ] {
                    page.open_lab(fragment).await;
                    assert_still(page, &format!("{fragment}, {width} × {height}")).await;
                }
                page.assert_clean().await;
                page.devtools("Network.disable", json!({})).await;
            })
            .await;
    }
}

/// Nothing has moved since the page was opened, by the browser's own measure.
async fn assert_still(page: &Session, what: &str) {
    let observe = "
        window.shifts = [];
        new PerformanceObserver((list) => {
            for (const { value, hadRecentInput, sources } of list.getEntries())
                if (!hadRecentInput) shifts.push({ value, moved: sources.map(({ node }) => node?.id || node?.className || node?.nodeName) });
        }).observe({ type: 'layout-shift', buffered: true });";
    page.script(observe, &[]).await;
    page.drawn().await;
    page.drawn().await;
    let shifts = page.value("shifts").await;
    let values = shifts.as_array().expect("a list").iter();
    let sum: f64 = values
        .map(|shift| shift["value"].as_f64().expect("a number"))
        .sum();
    assert!(sum < MOST_SHIFT, "{what}: {sum}\n{shifts:#}");
}

/// What is placed by itself lies in the box that scrolls with it, so that no box scrolls farther than its content.
async fn assert_ends(page: &Session, what: &str) {
    let strays = page.script(
        "const strays = [];
         for (const node of document.querySelectorAll('body *')) {
             const { position, display } = getComputedStyle(node);
             if (position !== 'absolute' || display === 'none') continue;
             for (let at = node.parentElement; at !== document.body && at !== null; at = at.parentElement) {
                 const style = getComputedStyle(at);
                 if (style.position !== 'static' || style.translate !== 'none' || style.transform !== 'none' || style.contain !== 'none') break;
                 if (/auto|scroll/.test(style.overflow)) {
                     strays.push(`${node.className?.baseVal ?? node.className} in ${at.id || at.className}`);
                     break;
                 }
             }
         }
         // A box that scrolled by itself would take the wheel from the view that it stands in.
         for (const node of document.querySelectorAll('.view-page *')) {
             if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight + 1)
                 strays.push(`${node.className} scrolls: ${node.scrollHeight} in ${node.clientHeight}`);
         }
         const { scrollWidth, scrollHeight } = document.documentElement;
         const hasColumns = innerWidth >= 720 && innerHeight >= 560;
         return [strays, scrollWidth > innerWidth, hasColumns && scrollHeight > innerHeight];",
        &[],
    )
    .await;
    let none: [Value; 3] = [json!([]), json!(false), json!(false)];
    assert_eq!(strays, json!(none), "{what}");
}
