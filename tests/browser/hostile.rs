//! Random and hostile addresses, one after the other, in a page that must take no notice but say so: two hundred, in the thorough
//! run two thousand. `tests/node` reads the same ones as states.

use super::fragments::{Hostile, hostile};
use super::sample::Random;
use super::session::{Session, Setup};
use super::slider::Slider;
use super::thorough::depth;
use serde_json::{Value, json};

/// Addresses that follow each other at full speed; then the page is used.
const BATCH: usize = 50;

/// Notes down from now on every error, and every element that only markup out of an address could have made.
const WATCH: &str = "
    window.intrusions = [];
    addEventListener('error', (event) => intrusions.push('error: ' + event.message));
    addEventListener('unhandledrejection', (event) => intrusions.push('rejection: ' + event.reason));
    const foreign = 'img, script, iframe, object, embed, base, meta, form, video, audio, style, foreignObject';
    const inMessages = '#messages :not(div, p, button, .icon, .icon *)';
    const isForeign = (node) => node.matches(foreign) || node.matches(inMessages)
        || [...node.attributes].some(({ name, value }) => name.startsWith('on') || value.startsWith('javascript:'));
    new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            for (const one of [node, ...node.querySelectorAll('*')]) {
                if (isForeign(one)) intrusions.push('element: ' + one.outerHTML.slice(0, 200));
            }
        }
    }).observe(document, { childList: true, subtree: true });";

/// Goes to each address in turn; answers with what is wrong.
const VISIT: &str = "
    const { KEYS } = await bring(given.state);
    const { readFragment, readState, writeState } = await bring(new URL('address.js', given.state).href);
    const wrong = [];
    for (const [fragment, verdicts] of given.visits) {
        const complain = (what) => wrong.push(what + ' at #' + fragment.slice(0, 300));
        const before = location.href;
        const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = fragment;
        // Soon the page writes its own form of it.
        const here = location.hash.slice(1);
        if (location.href !== before) await changed;
        // Drawn, or refused with a message.
        await new Promise((done) => requestAnimationFrame(done));
        const messages = new Map([...document.querySelectorAll('#messages [data-message]')].map(
            (node) => [node.dataset.message.replace(/^state-/, ''), node.querySelector('p').textContent]));
        for (const [key, ignored] of verdicts) {
            if (messages.has(key) !== ignored) complain(key + (ignored ? ' was ignored without a word' : ' was refused'));
        }
        for (const [key, text] of messages) {
            if (!KEYS.includes(key)) complain('message ' + key + ': ' + text);
            else if (!text.includes(key + ' =') || text.length > 500) complain('the message of ' + key + ' is ' + text);
        }
        const { problems } = await readFragment(here, lab);
        if (new Set(problems.map(({ key }) => key)).size !== messages.size) complain('messages for ' + [...messages.keys()]);
        if (intrusions.length > 0 || window.intruder !== undefined) complain(intrusions.splice(0).join('; ') || 'a script ran');
    }
    return [wrong, writeState((await readFragment(location.hash, lab)).state, lab)];";

/// Asserts that a normal address is drawn and a slider moves.
pub(crate) async fn assert_works(page: &Session) {
    // Where the layout changes below a mouse at rest, the plot may come to lie under it.
    page.hover((5.0, 5.0)).await;
    page.script("location.hash = '#functions=swish';", &[])
        .await;
    page.wait_until("find('#functions .function:only-child')?.dataset.function === 'swish'")
        .await;
    page.wait_until("find('#messages').children.length === 0")
        .await;
    page.assert_shows("swish", "f df").await;
    let slider = Slider::of("swish", "beta");
    let thumb = slider.thumb(page).await;
    page.drag(thumb, slider.place(page, 0.7).await).await;
    let value = slider.value(page).await;
    assert!((value - 7.0).abs() < 0.2, "{value}");
    page.assert_shows(&format!("swish(beta={value})"), "f df")
        .await;
}

/// Opens the page with its watch, and with what tells of a wrong address, which is fetched with the first one.
pub(crate) async fn open_watched(page: &Session) {
    page.open_lab("").await;
    page.script(WATCH, &[]).await;
    page.script("location.hash = '#show=nothing&functions=gelo';", &[])
        .await;
    page.wait_until("find('#messages').children.length === 2")
        .await;
}

/// Goes to random hostile addresses in one browser.
async fn visit(seed: u64, count: usize) {
    Setup::new()
        .run(async |page| {
            open_watched(page).await;
            let mut random = Random(seed);
            let all: Vec<Hostile> = (0..count).map(|_| hostile(&mut random)).collect();
            for batch in all.chunks(BATCH) {
                let visits: Vec<Value> = batch
                    .iter()
                    .map(|visit| json!([visit.fragment, visit.verdicts]))
                    .collect();
                let given =
                    json!({ "state": page.address("www/state/state.js"), "visits": visits });
                let answer = page.lab(VISIT, given).await;
                let wrong: Vec<_> = answer[0].as_array().unwrap().iter().collect();
                assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
                // The page rests, writes its own form of the last address, and describes what it shows.
                page.wait_until(&format!("location.hash.slice(1) === {}", answer[1]))
                    .await;
                assert_works(page).await;
                let said: Vec<_> = page
                    .messages()
                    .await
                    .iter()
                    .map(ToString::to_string)
                    .collect();
                // Said of the canvases that the tests read, not of anything that the page does.
                let said: Vec<_> = said
                    .iter()
                    .filter(|text| !text.contains("willReadFrequently"))
                    .collect();
                assert!(said.is_empty(), "the console says: {said:#?}");
                assert_eq!(page.value("intrusions").await, json!([]));
            }
        })
        .await;
}

/// Each browser has a limit of time.
const IN_ONE_BROWSER: usize = 250;

/// Goes to a hundred addresses, in the thorough run to a thousand.
async fn visit_many(seed: u64) {
    let (browsers, addresses) = depth((1, 100), (4, IN_ONE_BROWSER));
    for seed in seed..seed + browsers {
        visit(seed, addresses).await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_addresses_do_no_harm() {
    visit_many(11).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn other_hostile_addresses_do_none_either() {
    visit_many(15).await;
}
