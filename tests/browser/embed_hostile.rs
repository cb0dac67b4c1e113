//! Random and hostile messages to the frame: nothing is thrown, nothing runs, nothing stays.

use super::course::{DRAWN, add_frame, enter, heard, leave, open_course, post};
use super::engine::Engine;
use super::fragments::hostile;
use super::sample::Random;
use super::session::{Session, Setup};
use super::thorough::depth;
use serde_json::{Value, json};

/// Messages that follow each other at full speed; then the frame must still answer.
const BATCH: usize = 250;
/// Batches before the first look at the heap, and after it: 1,500 messages, with which every odd value has been in every key. In
/// the thorough run they are 13,000.
const BATCHES: [usize; 2] = [2, 4];
const THOROUGH_BATCHES: [usize; 2] = [12, 40];
/// What the heap may gain all the same, such as compiled code, in bytes.
const SLACK: f64 = 1_500_000.0;

/// In the frame: notes down every error, and every element that only markup out of a message could have made.
const WATCH: &str = "
    window.intrusions = [];
    addEventListener('error', (event) => intrusions.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => intrusions.push('rejection: ' + event.reason));
    const foreign = 'img, script, iframe, object, embed, base, meta, form, video, audio, style, link, foreignObject';
    const look = (records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const one of [node, ...node.querySelectorAll('*')]) {
                if (one.matches(foreign) || one.getAttributeNames().some((name) => name.startsWith('on'))) {
                    intrusions.push('element: ' + one.outerHTML.slice(0, 200));
                }
            }
        }
    };
    const observer = new MutationObserver(look);
    for (const root of [document, document.querySelector('activation-plot').shadowRoot]) {
        observer.observe(root, { childList: true, subtree: true });
    }";

/// On the course's page: sends a batch, of which each message is made of a fragment and of what no fragment can say.
const SEND: &str = "
    const [fragments, turn] = arguments;
    const target = document.querySelector('iframe').contentWindow;
    const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
    const cyclic = { functions: 'relu' }; cyclic.state = cyclic; cyclic.x = cyclic;
    const loop = []; loop.push(loop);
    const many = Array(500).fill({ id: 'relu', params: {} });
    const poisoned = JSON.parse('{\"__proto__\": {\"functions\": \"tanh\", \"polluted\": 1}, \"constructor\": {\"prototype\": {\"polluted\": 1}}, \"x\": \"-1,1\"}');
    const odd = [
        42, NaN, Infinity, -1e308, 1e308, 5e-324, true, null, undefined, 10n, '', 'x'.repeat(100000), '<img src=x onerror=intruder=1>',
        'javascript:intruder=1', [], {}, [[]], [null], [undefined], [,1], loop, cyclic, poisoned, many, Array(100000).fill(1), new Date(0), /x/,
        new Map([['id', 'relu']]), new Set(['relu']), new Float64Array(3), new ArrayBuffer(8), new Blob(['x']), new Error('<b>'),
        { id: 'relu' }, { id: 1, params: 2 }, { id: 'swish', params: { beta: '<b>' } }, { id: 'swish', params: poisoned },
        { id: 'x'.repeat(3000) }, { id: 'swish', params: { beta: NaN } }, { id: 'swish', params: { beta: [1] } },
        [{ id: 'relu' }, 'elu(alpha=2)', 3], Object.create({ functions: 'tanh' }), new Proxy({}, {}).x,
    ];
    const keys = ['functions', 'active', 'show', 'off', 'difference', 'marks', 'normal', 'x', 'y', 'aspect', 'scale', 'probe', 'theme', 'lang',
        'lock', 'hide', 'view', 'present', 'lesson', 'step', 'unknown', '__proto__', 'constructor', 'style', 'onclick', 'innerHTML', 'state', 'reset'];
    for (const [i, fragment] of fragments.entries()) {
        const n = turn * fragments.length + i;
        const state = Object.fromEntries(fragment.split('&').map((pair) => pair.split(/=(.*)/s)).map(([key, text = '']) => [key, decode(text)]));
        const value = odd[n % odd.length];
        const key = keys[(n * 7) % keys.length];
        const messages = [
            { type: 'activation-lab:state', state },
            { type: 'activation-lab:state', state: { ...state, [key]: value } },
            { type: 'activation-lab:state', state: { [key]: value } },
            { type: 'activation-lab:state', state: value },
            { type: value, state: value },
            value,
            { context: 'h5p', action: ['hello', 'resize', 'ready', 'resizePrepared', value][n % 5], [key]: value },
            { type: 'activation-lab:' + key, [key]: value },
        ];
        target.postMessage(messages[n % messages.length], '*');
    }";

/// Bytes of JavaScript objects of the frame, which shares the heap with the course's page; 0 where no driver tells them.
async fn memory(page: &Session) -> f64 {
    if page.engine != Engine::Chromium {
        return 0.0;
    }
    page.script("heard.length = 0;", &[]).await;
    page.devtools("HeapProfiler.collectGarbage", json!({}))
        .await;
    let heap = page.devtools("Runtime.getHeapUsage", json!({})).await;
    heap["usedSize"].as_f64().expect("a size")
}

async fn send(page: &Session, random: &mut Random, turn: usize) {
    let fragments: Vec<Value> = (0..BATCH)
        .map(|_| json!(hostile(random).fragment))
        .collect();
    page.script(SEND, &[json!(fragments), json!(turn)]).await;
    // What comes last is answered last.
    let calm = json!({ "functions": "swish(beta=2)", "x": [-4, 4], "hide": "", "lock": "", "lang": "auto", "off": "", "probe": null });
    post(
        page,
        json!({ "type": "activation-lab:state", "state": calm }),
    )
    .await;
    page.script("heard.length = 0;", &[]).await;
    post(page, json!({ "type": "activation-lab:get" })).await;
    page.wait_until("heard.some(({ source, state }) => source === 'api' && state.functions[0].params.beta === 2 && state.x[1] === 4)")
        .await;
    enter(page).await;
    let wrong = page.value("intrusions").await;
    assert_eq!(wrong, json!([]), "batch {turn}");
    let polluted = page
        .value("[{}.polluted, window.intruder, find('activation-plot').state.functions.length]")
        .await;
    assert_eq!(polluted, json!([null, null, 1]), "batch {turn}");
    leave(page).await;
    page.assert_clean().await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_messages_do_no_harm() {
    Setup::new()
        .run(async |page| {
            let _server = open_course(page).await;
            let src = page.address("www/embed.html#functions=swish");
            add_frame(page, json!({ "src": src, "width": 640, "height": 420 })).await;
            heard(page, "activation-lab:ready", 1).await;
            enter(page).await;
            page.wait_until(DRAWN).await;
            page.script(WATCH, &[]).await;
            leave(page).await;
            let mut random = Random(31);
            let [warm, more] = depth(BATCHES, THOROUGH_BATCHES);
            for turn in 0..warm {
                send(page, &mut random, turn).await;
            }
            let before = memory(page).await;
            for turn in warm..warm + more {
                send(page, &mut random, turn).await;
            }
            let after = memory(page).await;
            assert!(after - before < SLACK, "heap: {before} to {after} bytes");
        })
        .await;
}
