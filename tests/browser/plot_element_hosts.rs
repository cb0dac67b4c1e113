//! The element on pages that make it hard: without WebAssembly, with styles for everything, with fifty of it.

use super::access::{assert_accessible, bring_judge};
use super::host::{SHOWN, on_host, open_host, open_host_page};
use super::session::{Session, Setup};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Many, and bytes of all that they may keep.
const MANY: usize = 50;
const MOST_BYTES: f64 = 60e6;
/// How long timers of the last change may run.
const SETTLED: Duration = Duration::from_secs(5);

/// The picture, and where its parts are within the element.
async fn looks(page: &Session) -> Value {
    let body = "
        plot.style.setProperty('width', '700px', 'important');
        await frames();
        const origin = plot.getBoundingClientRect();
        const canvas = inside('canvas');
        const parts = ['canvas', '[part=legend]', '[part=slider]', '[part=number]', 'button', 'table', 'td'].map((path) => {
            const { left, top, width, height } = inside(path).getBoundingClientRect();
            // Firefox counts in sixtieths of a px.
            const px = (x) => String(Math.round(100 * x) / 100);
            return [path, ...[left - origin.left, top - origin.top, width, height].map(px)].join(' ');
        });
        const { fontSize, textTransform, letterSpacing, fontStyle, textAlign } = getComputedStyle(inside('[part=legend-item]'));
        return [parts, [fontSize, textTransform, letterSpacing, fontStyle, textAlign], canvas.toDataURL()];";
    on_host(page, body, json!(null)).await
}

/// The first pixel of a canvas in the upper left, and whether a colour occurs in it.
const COLOURS: &str = "
    await frames();
    const canvas = inside('canvas');
    const copy = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
    const context = copy.getContext('2d', { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    let found = 0;
    const [r, g, b] = given;
    for (let i = 0; i < data.length; i += 4) found += data[i] === r && data[i + 1] === g && data[i + 2] === b;
    return [[...data.slice(0, 3)], found > 100];";

/// Bytes that the page keeps, after a collection: objects, what they hold outside the heap, and the document.
async fn bytes(page: &Session) -> f64 {
    page.devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await;
    ["usedSize", "embedderHeapUsedSize", "backingStorageSize"]
        .map(|part| heap[part].as_f64().unwrap_or(0.0))
        .iter()
        .sum()
}

/// Listeners there are, after a collection.
async fn listeners(page: &Session) -> f64 {
    page.devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await;
    let metrics = metrics["metrics"].as_array().expect("a list");
    let found = metrics
        .iter()
        .find(|metric| metric["name"] == "JSEventListeners")
        .expect("it is counted");
    found["value"].as_f64().expect("a number")
}

/// Puts so many elements into the page and waits for those in sight.
const FILL: &str = "
    const names = ['gelu', 'swish(beta=2)', 'relu,elu', 'tanh', 'mish'];
    const main = document.querySelector('main');
    main.innerHTML = Array.from({ length: given }, (_, i) => `<activation-plot functions='${names[i % 5]}' controls readout></activation-plot>`).join('');
    const all = [...main.children];
    await Promise.all(all.map((one) => one.ready));
    const isDone = () => drawn.has(all[0]) && all.every((one) => one.shadowRoot.querySelector('td'));
    while (!isDone()) await new Promise(requestAnimationFrame);
    return [modules, all.filter((one) => drawn.has(one)).length];";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn fifty_of_them_share_what_they_can_and_only_those_in_sight_are_drawn() {
    Setup::new().chromium_only("only Chromium tells the size of a heap without garbage")
        .run(async |page| {
            let _server = open_host_page(page, "watched.html").await;
            page.wait_until("customElements.get('activation-plot')").await;
            let on_page = async |body: &str, given: Value| {
                let body = body.replace("plot.", "document.").replace("inside(", "document.querySelector(");
                on_host(page, &body, given).await
            };
            page.devtools("Performance.enable", json!({})).await;
            // The first ones fill what is kept for good.
            on_page(FILL, json!(2)).await;
            let empty = "document.querySelector('main').replaceChildren(); drawn.clear(); await frames(); await frames(); return 0;";
            on_page(empty, json!(null)).await;
            let before = listeners(page).await;

            let answer = on_page(FILL, json!(MANY)).await;
            assert_eq!(answer[0], 1, "instances of the engine");
            let drawn = answer[1].as_u64().unwrap();
            assert!((1..6).contains(&drawn), "{drawn} drawn");
            let kept = bytes(page).await;
            assert!(kept < MOST_BYTES, "{kept} bytes");

            // Whoever comes into sight is drawn, one after the other.
            let body = "
                const all = [...document.querySelectorAll('activation-plot')];
                for (const one of all) {
                    one.scrollIntoView();
                    while (!drawn.has(one)) await frames();
                }
                return [modules, all.filter((one) => drawn.has(one)).length];";
            assert_eq!(on_page(body, json!(null)).await, json!([1, MANY]));
            let kept = bytes(page).await;
            assert!(kept < MOST_BYTES, "{kept} bytes");

            // One has been used, too: its gestures are loaded.
            let place = "scrollTo(0, 0); await frames(); const { left, top } = document.querySelector('activation-plot').shadowRoot.querySelector('canvas').getBoundingClientRect(); return [left + 200, top + 100];";
            let place = on_page(place, json!(null)).await;
            page.click((place[0].as_f64().unwrap(), place[1].as_f64().unwrap())).await;
            page.wait_until("document.querySelector('activation-plot').state.probe !== null").await;
            let during = listeners(page).await;
            assert!(during > before + 10.0 * MANY as f64, "{before} and then {during} listeners");
            on_page(empty, json!(null)).await;
            // What was done last is told when it has settled; until then a timer holds the element.
            let start = Instant::now();
            let mut after = listeners(page).await;
            while after > before && start.elapsed() < SETTLED {
                after = listeners(page).await;
            }
            assert!(after <= before, "{before} listeners before, {after} after");
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn axe_finds_nothing_in_it() {
    Setup::new()
        .run(async |page| {
            for theme in ["light", "dark"] {
                for language in ["en", "zh-CN"] {
                    let _server = open_host(page).await;
                    bring_judge(page).await;
                    let body = "
                        [plot.theme, plot.lang] = given;
                        document.documentElement.lang = given[1];
                        plot.x = [6, -6];
                        plot.probe = 1;
                        const isSaid = () => inside('[part=message] p') && inside('td').textContent !== '' && inside('[part=slider]');
                        while (!isSaid()) await frames();";
                    on_host(page, body, json!([theme, language])).await;
                    assert_accessible(page, &format!("the element, {theme}, {language}")).await;
                }
            }
            let _server = open_host_page(page, "strict.html").await;
            page.wait_until("document.getElementById('first').shadowRoot?.querySelector('[part=fallback] a')").await;
            // What is forbidden is said in the console, too; that is the page's own doing.
            page.messages().await;
            bring_judge(page).await;
            assert_accessible(page, "the element without an engine").await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn where_wasm_is_forbidden_it_says_so_and_keeps_what_the_page_wrote() {
        Setup::new()
            .run(async |page| {
                let _server = open_host_page(page, "strict.html").await;
                page.wait_until("document.getElementById('first').shadowRoot?.querySelector('[part=fallback]')").await;
                let body = "
                    const link = inside('a');
                    const slot = inside('slot');
                    const heights = [plot, slot.parentElement, inside('[part=fallback]')].map((node) => node.getBoundingClientRect().height > 15);
                    let thrown = '';
                    try { plot.toCSV(); } catch (error) { thrown = error.message; }
                    return [inside('[part=fallback]').textContent, link.pathname + link.hash, slot.assignedNodes()[0].data, heights, plot.state ?? null, thrown];";
                let answer = on_host(page, body, json!(null)).await;
                assert_eq!(answer, json!([
                    "The plot needs WebAssembly, which this page or browser blocks. Open in Activation Lab",
                    "/index.html#functions=swish(beta%3D1.5),relu".replace("%3D", "="),
                    "A plot of Swish.",
                    [true, true, true],
                    null,
                    "the plot is not ready; await its promise \"ready\" first",
                ]));
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_loud_page_does_not_reach_it_and_it_does_not_reach_the_page() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                // As wide as the loud page lets it be, and with its one colour.
                let body = "
                    const { marginLeft } = getComputedStyle(document.body);
                    document.body.style.margin = '0';
                    plot.style.setProperty('--activation-plot-curve-1', 'red');
                    return [marginLeft, getComputedStyle(document.querySelector('h1')).color, document.adoptedStyleSheets.length];";
                let around = on_host(page, body, json!(null)).await;
                assert_eq!(around, json!(["8px", "rgb(0, 0, 0)", 0]));
                let quiet = looks(page).await;
                let _server = open_host_page(page, "loud.html").await;
                page.wait_until(SHOWN).await;
                let loud = looks(page).await;
                assert_eq!(loud[0], quiet[0]);
                assert_eq!(loud[1], quiet[1]);
                assert!(loud[2] == quiet[2], "the picture is another one");
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn its_colours_and_its_font_are_the_hosts_to_choose() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let blue = json!([0, 0x72, 0xb2]);
                assert_eq!(on_host(page, COLOURS, blue).await, json!([[255, 255, 255], true]));

                // Set later, by a rule, in any notation.
                let body = "
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync('activation-plot { --activation-plot-paper: hsl(60 100% 50%); --activation-plot-curve-1: rebeccapurple; --activation-plot-font: monospace; --activation-plot-height: 200px }');
                    document.adoptedStyleSheets = [sheet];
                    const paper = () => plot.toSVG().includes('#ffff00');
                    while (!paper()) await frames();
                    return [inside('canvas').getBoundingClientRect().height, plot.toSVG().includes('#663399'), getComputedStyle(inside('.dot')).color, getComputedStyle(inside('.below')).backgroundColor];";
                let answer = on_host(page, body, json!(null)).await;
                assert_eq!(answer, json!([200, true, "rgb(102, 51, 153)", "rgb(255, 255, 0)"]));
                let purple = json!([0x66, 0x33, 0x99]);
                assert_eq!(on_host(page, COLOURS, purple).await, json!([[255, 255, 0], true]));
                let picture = "return inside('canvas').toDataURL();";
                let wide = on_host(page, picture, json!(null)).await;
                let serif = "plot.style.setProperty('--activation-plot-font', 'serif'); const before = inside('canvas').toDataURL(); while (inside('canvas').toDataURL() === before) await frames(); return true;";
                assert_eq!(on_host(page, serif, json!(null)).await, json!(true));
                assert_ne!(on_host(page, picture, json!(null)).await, wide);

                // What is no colour changes nothing.
                let body = "document.adoptedStyleSheets[0].replaceSync('activation-plot { --activation-plot-paper: url(x); --activation-plot-curve-1: 12px }'); while (plot.toSVG().includes('#ffff00')) await frames(); return plot.toSVG().includes('#0072b2');";
                assert_eq!(on_host(page, body, json!(null)).await, json!(true));

                // Light or dark as the page is, unless it says otherwise.
                let body = "
                    const dark = () => plot.toSVG().includes('#0e1116');
                    const seen = [dark()];
                    document.documentElement.style.colorScheme = 'dark';
                    while (!dark()) await frames();
                    plot.theme = 'light';
                    while (dark()) await frames();
                    plot.theme = 'dark';
                    while (!dark()) await frames();
                    plot.removeAttribute('theme');
                    document.documentElement.style.colorScheme = '';
                    while (dark()) await frames();
                    return seen;";
                assert_eq!(on_host(page, body, json!(null)).await, json!([false]));
                page.assert_clean().await;
            })
            .await;
    }
}
