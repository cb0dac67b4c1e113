//! What is shown is in the address: opened afresh, it shows the same, pixel for pixel.

use super::fragments::state;
use super::reader::READY;
use super::sample::Random;
use super::session::{Session, Setup};
use super::slider::Slider;
use super::thorough::depth;
use activation_lab::catalogue::ACTIVATIONS;
use serde_json::json;

/// The canvas as its size and a digest of its pixels, once everything is drawn.
const LOOK: &str = "
    const look = async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(done));
        // The line of a difference is fetched with the first one, and takes its room.
        const line = document.querySelector('#difference');
        while (!line.hidden && !line.querySelector('.number')?.textContent) await frame();
        const proposals = document.querySelector('#proposals');
        while (!proposals.hidden && !proposals.hasChildNodes()) await frame();
        for (let i = 0; i < 2; i += 1) await frame();
        const canvas = document.querySelector('#canvas');
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
        const digest = await crypto.subtle.digest('SHA-256', data);
        return [width, height, new Uint8Array(digest).toHex()];
    };";

/// Keeps the link that the page hands to the clipboard as `copied`.
const CATCH: &str = "
    const clipboard = { writeText: async (text) => { window.copied = text; } };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });";

/// Goes to an address; answers with what the page then shows, the link that it writes and what it says.
const REACH: &str = "
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = given;
    await changed;
    const seen = await look();
    delete window.copied;
    if (!document.querySelector('.share-panel')) document.querySelector('#share').click();
    while (!document.querySelector('.share-panel')) await new Promise((done) => requestAnimationFrame(done));
    document.querySelector('[data-share=link]').click();
    while (window.copied === undefined) await new Promise((done) => requestAnimationFrame(done));
    return [seen, copied, document.querySelector('#messages').textContent];";

/// Goes to another state and from there to a link; answers with what the page then shows.
const RETURN: &str = "
    for (const address of ['#functions=identity&show=', given]) {
        const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.href = address;
        await changed;
        await look();
    }
    return look();";

/// Opens an address of the page as a new reader would.
async fn open_afresh(page: &Session, link: &str) {
    page.client.goto("about:blank").await.unwrap();
    page.client.goto(link).await.unwrap();
    page.wait_until(READY).await;
}

/// Reaches random states in one browser and goes back to the link of each, which every so many are opened afresh.
async fn reproduce(seed: u64, count: usize, afresh: usize) {
    Setup::new()
        .run(async |page| {
            let mut random = Random(seed);
            page.open_lab("#functions=identity&show=").await;
            let mut pictures = Vec::new();
            for turn in 0..count {
                let fragment = state(&mut random);
                page.script(CATCH, &[]).await;
                let reached = page.lab(&format!("{LOOK}{REACH}"), json!(fragment)).await;
                assert_eq!(reached[2], "", "{fragment}");
                let link = reached[1].as_str().unwrap();
                let again = if turn % afresh == 0 {
                    open_afresh(page, link).await;
                    page.lab(&format!("{LOOK} return look();"), json!(null))
                        .await
                } else {
                    page.lab(&format!("{LOOK}{RETURN}"), json!(link)).await
                };
                assert_eq!(again, reached[0], "{fragment}\n{link}");
                pictures.push(again.to_string());
            }
            page.assert_clean().await;
            // The digest sees the picture: random states look different.
            pictures.sort();
            pictures.dedup();
            assert!(pictures.len() * 10 > count * 9, "{}", pictures.len());
        })
        .await;
}

/// Each browser has a limit of time.
const IN_ONE_BROWSER: usize = 25;

/// Reaches fifty states and opens the links of every fifth afresh; in the thorough run a hundred, of which all are.
async fn reproduce_many(seed: u64) {
    let (browsers, afresh) = depth((2, 5), (4, 1));
    for seed in seed..seed + browsers {
        reproduce(seed, IN_ONE_BROWSER, afresh).await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn states_come_back_from_their_links() {
    reproduce_many(21).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn so_do_others() {
    reproduce_many(25).await;
}

/// One thing that a reader may do.
async fn act(page: &Session, random: &mut Random) {
    let id = ACTIVATIONS[random.below(ACTIVATIONS.len())].id;
    let entry = format!("#catalogue-list [data-function=\"{id}\"]");
    match random.below(6) {
        0 => page.click_on(&format!("{entry} .entry-choose")).await,
        1 => page.click_on(&format!("{entry} .entry-add")).await,
        2 => {
            let curve = ["f", "df", "d2f"][random.below(3)];
            page.click_on(&format!("#toolbar [data-curve=\"{curve}\"]"))
                .await;
        }
        3 => page.click_on("#theme").await,
        4 => {
            let from = format!("{:.2}", random.uniform(-9.0, -0.5));
            page.type_in("#toolbar .number-box[aria-label$=\"from\"]", &from)
                .await;
        }
        _ => {
            let row = page
                .value("(({ dataset }) => [dataset.function, dataset.parameter])(find('#functions .slider') ?? { dataset: {} })")
                .await;
            if let (Some(function), Some(parameter)) = (row[0].as_str(), row[1].as_str()) {
                let slider = Slider::of(function, parameter);
                page.click_on(&slider.part(".range")).await;
                let share = random.uniform(0.02, 0.98);
                let thumb = slider.thumb(page).await;
                page.drag(thumb, slider.place(page, share).await).await;
            }
        }
    }
}

/// Comes to states with the mouse and the keys, and opens the address of each afresh: to four, in the thorough run to ten.
async fn by_hand(seed: u64, count: usize) {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            let mut random = Random(seed);
            page.open_lab("").await;
            for _ in 0..count {
                for _ in 0..6 {
                    act(page, &mut random).await;
                }
                let shown = page
                    .lab(&format!("{LOOK} return look();"), json!(null))
                    .await;
                page.script(CATCH, &[]).await;
                super::share::open_menu(page).await;
                super::share::choose(page, "link").await;
                page.wait_until("window.copied !== undefined").await;
                // The address bar catches up.
                page.wait_until("location.href === copied").await;
                let link = page.value("location.href").await;
                open_afresh(page, link.as_str().unwrap()).await;
                let again = page
                    .lab(&format!("{LOOK} return look();"), json!(null))
                    .await;
                assert_eq!(again, shown, "{link}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_state_made_by_hand_comes_back_from_the_address() {
    by_hand(31, depth(4, 10)).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn so_do_others_made_by_hand() {
    by_hand(32, depth(4, 10)).await;
}
