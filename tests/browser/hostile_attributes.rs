//! Random and hostile sets of attributes and properties of the element, which must take no harm but say so: two hundred, in the
//! thorough run two thousand.

use super::fragments::hostile;
use super::host::{on_host, open_host};
use super::sample::Random;
use super::session::Setup;
use super::thorough::depth;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Sets that follow each other at full speed; then the element is used.
const BATCH: usize = 50;
/// Each browser has a limit of time.
const IN_ONE_BROWSER: usize = 250;

/// Notes down from now on every error, and every element that only markup out of an attribute could have made.
const WATCH: &str = "
    window.intrusions = [];
    addEventListener('error', (event) => intrusions.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => intrusions.push('rejection: ' + event.reason));
    const inMessages = '[part=messages] :not(div, p, button, .icon, .icon *)';
    const foreign = 'img, script, iframe, object, embed, base, meta, form, video, audio, style, foreignObject';
    const look = (records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const one of [node, ...node.querySelectorAll('*')]) {
                const { attributes } = one;
                const isForeign = one.matches(foreign) || one.matches(inMessages)
                    || [...attributes].some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'));
                if (isForeign) intrusions.push('element: ' + one.outerHTML.slice(0, 200));
            }
        }
    };
    const observer = new MutationObserver(look);
    for (const root of [document, plot.shadowRoot]) observer.observe(root, { childList: true, subtree: true });";

/// Gives the element each set in turn; answers with what is wrong.
const VISIT: &str = "
    const { ATTRIBUTES } = await import('/www/state/state.js');
    const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
    // Values of other types than text, by way of the properties.
    const cyclic = []; cyclic.push(1);
    const odd = [42, NaN, Infinity, true, null, [], {}, [[]], [null], { id: 'relu' }, { id: 1, params: 2 }, () => 1, Symbol('relu'), 10n,
        new Date(0), new Float64Array(3), { toString() { throw new Error('no text'); } }, [{ id: 'swish', params: { beta: '<b>' } }],
        new Proxy({}, {}), cyclic, Array(500).fill({ id: 'relu', params: {} })];
    const wrong = [];
    for (const [turn, [fragment, verdicts]] of given.entries()) {
        const complain = (what) => wrong.push(what + ' for ' + fragment.slice(0, 300));
        const texts = new Map(fragment.split('&').map((pair) => pair.split(/=(.*)/s)).map(([key, text = '']) => [key, decode(text)]));
        for (const name of ATTRIBUTES) {
            const text = texts.get(name);
            if (text === undefined) plot.removeAttribute(name);
            else if (turn % 2) plot.setAttribute(name, text);
            else plot[name] = text;
        }
        await frames();
        const about = () => new Set([...plot.shadowRoot.querySelectorAll('[part=message]')].map((node) => node.dataset.key));
        const named = about();
        const expected = new Map(verdicts);
        for (const [key, ignored] of expected) {
            if (['view', 'lang', 'present', 'lesson', 'step'].includes(key)) continue;
            // What frameworks write for no value at all is the default.
            const isNothing = key !== 'functions' && ['null', 'undefined', 'false'].includes(texts.get(key));
            if (named.has(key) !== (ignored && !isNothing)) complain(key + (ignored ? ' was ignored without a word' : ' was refused'));
        }
        for (const node of plot.shadowRoot.querySelectorAll('[part=message]')) {
            if (node.textContent.length > 600) complain('a message of ' + node.textContent.length + ' characters');
        }
        // `lang` is the browser's own, and refuses a symbol.
        const name = ATTRIBUTES[turn % ATTRIBUTES.length];
        if (name !== 'lang') plot[name] = odd[turn % odd.length];
        plot.state = odd[(turn * 7) % odd.length];
        plot.state = turn % 3 ? { [ATTRIBUTES[turn % ATTRIBUTES.length]]: odd[(turn * 5) % odd.length] } : 'markup';
        const again = plot.state;
        if (again.functions.length < 1 || again.functions.length > 8) complain('functions: ' + again.functions.length);
        if (intrusions.length > 0 || window.intruder !== undefined) complain(intrusions.splice(0).join('; ') || 'a script ran');
    }
    // And then it is used.
    plot.state = { functions: 'swish', x: [-4, 4] };
    for (const name of ['lang', 'lock', 'hide']) plot.removeAttribute(name);
    await frames();
    if (plot.frame?.x.join() !== '-4,4') wrong.push('it shows ' + JSON.stringify(plot.frame));
    if (inside('[part=message]')) wrong.push('a message stays: ' + inside('[part=message]').textContent);
    // In another language the sliders are built anew.
    while (!inside('[part=slider]')) await frames();
    inside('[part=slider]').focus();
    return wrong;";

async fn visit(seed: u64, count: usize) {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            on_host(page, WATCH, json!(null)).await;
            // What says that something is wrong is fetched the first time.
            let first = "plot.x = 'up'; while (!inside('[part=message] p')) await frames(); plot.removeAttribute('x');";
            on_host(page, first, json!(null)).await;
            let mut random = Random(seed);
            let all: Vec<Value> = (0..count)
                .map(|_| {
                    let it = hostile(&mut random);
                    json!([it.fragment, it.verdicts])
                })
                .collect();
            for batch in all.chunks(BATCH) {
                let wrong = on_host(page, VISIT, json!(batch)).await;
                assert_eq!(wrong, json!([]), "{wrong:#}");
                page.press(Key::Right).await;
                let beta = on_host(page, "return plot.functions;", json!(null)).await;
                let is_moved = |text: &str| text.starts_with("swish(beta=1.0");
                assert!(beta.as_str().is_some_and(is_moved), "{beta}");
                assert_eq!(page.value("intrusions").await, json!([]));
                page.assert_clean().await;
            }
        })
        .await;
}

/// Gives the element a hundred sets, in the thorough run a thousand.
async fn visit_many(seed: u64) {
    let (browsers, sets) = depth((1, 100), (4, IN_ONE_BROWSER));
    for seed in seed..seed + browsers {
        visit(seed, sets).await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_attributes_do_no_harm() {
    visit_many(21).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn other_hostile_attributes_do_none_either() {
    visit_many(25).await;
}
