//! What becomes of an element that is taken out of its page, put back, made in great numbers, or given to another document.

use super::host::{on_host, open_host, open_host_page};
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Elements that come and go at once.
const MANY: u32 = 200;

/// Plots on one page, each of them about 600 px high.
const LONG: u32 = 200;
/// Bytes that the bitmaps in reach may take: those of some ten plots of 1264 × 320 CSS px at pixel ratio 2.
const MOST_BYTES: f64 = 70e6;

/// Nodes and listeners of the page, after a collection.
async fn counts(page: &Session) -> [f64; 2] {
    page.devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await;
    let metrics = metrics["metrics"].as_array().expect("a list");
    ["Nodes", "JSEventListeners"].map(|name| {
        let found = metrics.iter().find(|metric| metric["name"] == name);
        found.expect("it is counted")["value"]
            .as_f64()
            .expect("a number")
    })
}

/// Nodes and listeners that are left of so many elements, the first of which come before the engine is there.
async fn left_of(page: &Session, count: u32) -> [f64; 2] {
    let _server = open_host_page(page, "watched.html").await;
    page.wait_until("customElements.get('activation-plot')")
        .await;
    let come_and_go = "
        const [count, done] = arguments;
        const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        async function run() {
            const create = () => {
                const one = document.createElement('activation-plot');
                one.setAttribute('controls', '');
                document.body.append(one);
                return one;
            };
            for (let i = 0; i < count; i++) create().remove();
            const usual = create();
            await usual.ready;
            while (!usual.frame) await frames();
            usual.remove();
            // As soon as there is something to see, and once it is drawn.
            for (let i = 0; i < count; i++) {
                const one = create();
                if (i % 2 === 1) await one.ready;
                if (i % 40 === 0) await frames();
                one.remove();
            }
            await frames();
            // The page's own list.
            drawn.clear();
        }
        run().then(() => done(0), (error) => done(String(error)));";
    let done = page
        .client
        .execute_async(come_and_go, vec![json!(count)])
        .await;
    assert_eq!(done.expect("it runs"), json!(0));
    counts(page).await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn many_that_come_and_go_leave_nothing() {
    Setup::new()
        .chromium_only("only Chromium counts nodes and listeners")
        .run(async |page| {
            page.devtools("Performance.enable", json!({})).await;
            let few = left_of(page, 1).await;
            let many = left_of(page, MANY).await;
            assert!(
                many[0] <= few[0] + 20.0 && many[1] <= few[1],
                "nodes and listeners: {few:?} of one, {many:?} of {MANY}"
            );
            page.assert_clean().await;
        })
        .await;
}

/// The bytes of all bitmaps, and how many plots have one.
const BITMAPS: &str = "
    const all = [...document.querySelectorAll('activation-plot')].map((one) => one.shadowRoot.querySelector('canvas'));
    const sizes = all.map(({ width, height }) => 4 * width * height);
    const bitmaps = () => [sizes.reduce((a, b) => a + b, 0), sizes.filter((size) => size > 0).length];";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn plots_far_out_of_sight_have_no_bitmap() {
    Setup::new()
        .pixel_ratio(2.0)
        .run(async |page| {
            let _server = open_host_page(page, "watched.html").await;
            page.wait_until("customElements.get('activation-plot')").await;
            let on_page = async |body: &str, given: Value| {
                let body = format!("{body} return 0;");
                let script = format!(
                    "const [given, done] = arguments;
                     const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
                     (async () => {{ {body} }})().then(done, (error) => done(String(error)));"
                );
                page.client.execute_async(&script, vec![given]).await.expect("it runs")
            };
            let fill = "
                document.querySelector('main').innerHTML = Array(given).fill('<activation-plot functions=\"swish(beta=2)\" controls></activation-plot>').join('');
                const plots = [...document.querySelectorAll('activation-plot')];
                await Promise.all(plots.map((one) => one.ready));
                // Each comes into sight once, and is drawn.
                for (const one of plots) {
                    one.scrollIntoView();
                    while (!drawn.has(one) || one.shadowRoot.querySelector('canvas').width === 0) await frames();
                }";
            assert_eq!(on_page(fill, json!(LONG)).await, json!(0));
            page.wait_until(&format!("(() => {{ {BITMAPS} return bitmaps()[1] < 20; }})()")).await;
            let report = format!("{BITMAPS} return bitmaps();");
            let [bytes, count] = {
                let seen = on_page(&report, json!(null)).await;
                [0, 1].map(|i| seen[i].as_f64().unwrap())
            };
            assert!(bytes < MOST_BYTES && count >= 1.0, "{bytes} bytes, {count} plots");

            // Back at the first one: it is drawn again, and shows what it is told.
            let back = "
                const [first, second] = document.querySelectorAll('activation-plot');
                const last = [...document.querySelectorAll('activation-plot')].at(-1);
                drawn.clear();
                first.functions = 'relu';
                first.scrollIntoView();
                const canvas = first.shadowRoot.querySelector('canvas');
                while (!drawn.has(first) || canvas.width === 0) await frames();
                const is = [first.frame.functions[0].id, canvas.width === 2 * Math.round(canvas.getBoundingClientRect().width)];
                // Whoever is asked what it shows from afar answers, and keeps nothing.
                while (last.shadowRoot.querySelector('canvas').width > 0) await frames();
                is.push(last.frame.x, last.frame.area.width > 300, last.shadowRoot.querySelector('canvas').width);
                return is;";
            assert_eq!(on_page(back, json!(null)).await, json!(["relu", true, [-6, 6], true, 0]));
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn what_the_reader_has_changed_outlasts_its_removal() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                on_host(page, "inside('[part=number]').focus(); inside('[part=number]').select();", json!(null)).await;
                page.write("3").await;
                page.press(Key::Enter).await;
                let body = "
                    const home = plot.parentElement;
                    plot.remove();
                    await frames();
                    const away = [plot.functions, plot.state.functions[0].params.beta, plot.toSVG().startsWith('<svg')];
                    // What the page changes meanwhile is changed, and nothing else.
                    plot.x = [-2, 2];
                    plot.theme = 'light';
                    away.push(plot.toSVG().includes('#0e1116'));
                    home.append(plot);
                    await plot.ready;
                    const svg = plot.toSVG();
                    await frames();
                    return [away, plot.functions, plot.frame.x, svg.startsWith('<svg'), inside('[part=number]').value];";
                let seen = on_host(page, body, json!(null)).await;
                let functions = "swish(beta=3),relu";
                assert_eq!(seen, json!([[functions, 3, true, false], functions, [-2, 2], true, "3.00"]));
                // It is as alive as before.
                on_host(page, "inside('[part=slider]').focus();", json!(null)).await;
                page.press(Key::Right).await;
                let functions = on_host(page, "return plot.functions;", json!(null)).await;
                assert_eq!(functions, "swish(beta=3.01),relu");
                let canvas = page.area("#first >>> canvas").await;
                page.drag(canvas.at(0.5, 0.5), canvas.at(0.6, 0.5)).await;
                page.wait_until("document.getElementById('first').state.x[0] < -2").await;
                // And goes back to what the page has written.
                let body = "plot.reset(); return [plot.functions, plot.state.x];";
                let seen = on_host(page, body, json!(null)).await;
                assert_eq!(seen, json!(["swish(beta=1.5),relu", [-2, 2]]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_works_in_another_document() {
        Setup::new().run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const parsed = new DOMParser().parseFromString('<p>', 'text/html');
                    const other = document.createElement('activation-plot');
                    other.functions = 'swish';
                    other.controls = true;
                    // Nobody sees this document, and it is no error.
                    parsed.body.append(other);
                    await frames();
                    const frame = document.createElement('iframe');
                    frame.srcdoc = '<!doctype html><html lang=zh-CN><body>';
                    const loaded = new Promise((done) => frame.addEventListener('load', done));
                    document.querySelector('main').append(frame);
                    await loaded;
                    frame.style.cssText = 'position: fixed; left: 0; top: 0; width: 700px; height: 500px; background: white';
                    frame.contentDocument.body.append(other);
                    await other.ready;
                    const part = (path) => other.shadowRoot.querySelector(path);
                    while (!other.frame || !part('[part=slider]') || part('canvas').width < 600) await frames();
                    while (!part('canvas').ariaLabel?.includes('图像')) await frames();
                    window.other = other;
                    window.heard = [];
                    other.addEventListener('activation-change', () => heard.push('change'));
                    const { left, top, width, height } = part('canvas').getBoundingClientRect();
                    return [getComputedStyle(part('.whole')).display, getComputedStyle(part('canvas')).touchAction, left, top, width, height];";
                let seen = on_host(page, body, json!(null)).await;
                assert_eq!((&seen[0], &seen[1]), (&json!("flex"), &json!("pan-y")));
                let [left, top, width, height] = [2, 3, 4, 5].map(|i| seen[i].as_f64().unwrap());
                let middle = (left + width / 2.0, top + height / 2.0);

                page.drag(middle, (middle.0 + 100.0, middle.1)).await;
                page.wait_until("other.state.x[0] < -6 && heard.length === 1").await;
                // Released outside the plot, within the frame.
                page.drag(middle, (middle.0, top + height + 30.0)).await;
                page.wait_until("other.state.y !== 'auto' && heard.length === 2").await;
                page.script("other.shadowRoot.querySelector('[part=slider]').focus();", &[]).await;
                page.press(Key::Right).await;
                page.wait_until("other.functions === 'swish(beta=1.01)' && heard.length === 3").await;

                // Home again, with what the reader has changed.
                let body = "
                    plot.after(other);
                    await frames();
                    const part = (path) => other.shadowRoot.querySelector(path);
                    while (part('canvas').width < 1000 || !part('canvas').ariaLabel?.startsWith('Plot')) await frames();
                    return [other.functions, getComputedStyle(part('.whole')).display, other.frame.functions[0].id];";
                assert_eq!(on_host(page, body, json!(null)).await, json!(["swish(beta=1.01)", "flex", "swish"]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn switches_and_values_are_those_that_frameworks_write() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const seen = [];
                    const errors = [];
                    document.addEventListener('activation-error', ({ detail }) => errors.push(`${detail.key}: ${detail.value}`));
                    const parts = () => ['controls', 'readout'].filter((part) => inside(`[part=${part}]`)).join();
                    // As React writes them before version 19, Angular, and a script that takes text.
                    plot.setAttribute('controls', 'false');
                    plot.readout = 'false';
                    seen.push(parts(), plot.controls, plot.readout);
                    plot.controls = true;
                    plot.readout = '';
                    seen.push(parts(), plot.controls, plot.getAttribute('controls'));
                    plot.controls = plot.readout = false;
                    seen.push(parts());
                    // No value at all.
                    for (const nothing of [null, undefined, false]) {
                        for (const name of ['theme', 'x', 'y', 'show', 'probe', 'difference', 'scale', 'lock', 'functions']) plot[name] = nothing;
                    }
                    for (const nothing of ['null', 'undefined', 'false']) for (const name of ['theme', 'x', 'scale']) plot.setAttribute(name, nothing);
                    const bare = document.body.appendChild(document.createElement('activation-plot'));
                    await bare.ready;
                    await frames();
                    seen.push([plot, bare].map((one) => [one.functions, one.state.show, one.shadowRoot.querySelectorAll('[part=message]').length]));
                    return [seen, errors];";
                let usual = json!(["swish,leaky_relu(alpha=0.1),gelu_tanh", ["f", "df"], 0]);
                let seen = json!(["", false, false, "controls,readout", true, "", "", [usual, usual]]);
                assert_eq!(on_host(page, body, json!(null)).await, json!([seen, []]));
                page.assert_clean().await;
            })
            .await;
    }
}
