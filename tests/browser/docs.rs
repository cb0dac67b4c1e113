//! The documentation of embedding: every example is run with a click, and what comes out is what the engine says.

use super::docs_judge::judge;
use super::docs_rows::{READER, Row, rows};
use super::faulty_server::{Answer, FaultyServer};
use super::narrow::assert_fits;
use super::session::{Session, Setup};
use super::words::assert_all_in;
use fantoccini::key::Key;
use serde_json::json;

/// The last that the view writes.
pub(crate) const READY: &str = "find('#view-embed [data-section=recipes] [data-row=\"no-wasm\"] .embed-code').textContent && find('#view-embed activation-plot >>> canvas')?.ariaLabel";

/// The policy of the recipe for strict pages.
const RECIPE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/// The policy of the site, and frames from it.
const WITH_FRAMES: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
    img-src 'self' blob: data:; frame-src 'self'";

fn allow_frames(_: &str, answer: &mut Answer) {
    answer.policy = WITH_FRAMES;
}

/// What the reader has to do so that something comes out.
async fn act(page: &Session, row: &Row) {
    let Some((_, deed)) = READER.iter().find(|(name, _)| *name == row.name) else {
        return;
    };
    let inside = format!("#view-embed [data-section={}] activation-plot", row.section);
    if row.section == "messages" {
        // The plot in the frame.
        page.wait_until(&format!(
            "find({}).textContent !== ''",
            json!(format!("{} output", row.path()))
        ))
        .await;
        let body = "const frame = document.querySelector('.embed-frame');
            frame.contentDocument.querySelector('activation-plot').shadowRoot.querySelector('[part=slider]').focus();";
        page.wait_until("find('.embed-frame').contentDocument.querySelector('activation-plot').shadowRoot.querySelector('[part=slider]')").await;
        page.script(body, &[]).await;
        page.client.enter_frame(0).await.expect("the frame");
        page.press(Key::Right).await;
        page.client.enter_parent_frame().await.expect("the page");
        return;
    }
    page.wait_until(&format!(
        "find({}).textContent !== ''",
        json!(format!("{} output", row.path()))
    ))
    .await;
    match *deed {
        "slider" => {
            let slider = format!("{inside} >>> [part=slider]");
            page.wait_until(&format!("find({})", json!(slider))).await;
            page.script("document.querySelector(arguments[0]).shadowRoot.querySelector('[part=slider]').focus();", &[json!(inside)])
                .await;
            page.press(Key::Right).await;
        }
        _ => {
            let canvas = page.area(&format!("{inside} >>> canvas")).await;
            page.hover(canvas.at(0.4, 0.5)).await;
            page.hover(canvas.at(0.5, 0.5)).await;
        }
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_example_runs_in_chinese() {
    every_example("zh-CN").await;
}

async fn every_example(language: &'static str) {
    Setup::new()
        .language(language)
        .run(async |page| {
            let server = FaultyServer::start(allow_frames);
            let address = format!("{}#view=embed", server.address());
            page.client.goto(&address).await.expect("the page is opened");
            page.wait_until(READY).await;
            assert_all_in(page, language, "the documentation").await;
            let said = page
                .value("[...document.querySelectorAll('.embed-said > p:not([hidden])')].map((node) => node.textContent).filter((text) => text === '' || text.startsWith('embed.'))")
                .await;
            assert_eq!(said, json!([]), "rows without words");
            let there = page
                .value("[...document.querySelectorAll('.embed-row')].map((row) => [row.closest('section').dataset.section, row.dataset.row])")
                .await;
            let all = rows();
            let expected: Vec<_> = all.iter().map(|(row, _)| json!([row.section, row.name])).collect();
            assert_eq!(there, json!(expected), "rows");
            for (row, wanted) in all {
                if row.name == "reset" {
                    page.script("document.querySelector('[data-section=methods] activation-plot').shadowRoot.querySelector('canvas').focus();", &[]).await;
                    page.drawn().await;
                    page.write("+").await;
                    page.wait_until("find('[data-section=methods] activation-plot').state.x[0] === -4").await;
                }
                page.click_on(&format!("{} [data-act]", row.path())).await;
                act(page, &row).await;
                page.wait_until(&format!("find({}).dataset.done", json!(row.path()))).await;
                judge(page, &row, wanted).await;
            }
            assert_all_in(page, language, "the documentation with all that came out").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn where_no_frames_are_allowed_that_is_said() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=embed").await;
            page.wait_until(READY).await;
            page.assert_clean().await;
            let row = "[data-row=\"activation-lab:get\"]";
            page.click_on(&format!("{row} [data-act]")).await;
            page.wait_until(&format!(
                "find('{row} output').textContent.includes('blocks iframes')"
            ))
            .await;
            assert_eq!(page.value("find('.embed-frame')").await, json!(null));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_text_is_copied_and_the_contents_lead_to_their_sections() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=embed").await;
            page.wait_until(READY).await;
            page.script("window.copied = []; navigator.clipboard.writeText = async (text) => { copied.push(text); };", &[])
                .await;
            let row = "[data-section=recipes] [data-row=quarto]";
            page.click_on(&format!("{row} [data-act=copy]")).await;
            page.wait_until(&format!("find('{row} output').textContent === 'Copied.'")).await;
            let same = page.value(&format!("copied[0] === find('{row} .embed-code').textContent && copied.length === 1")).await;
            assert_eq!(same, true);
            // In the other language everything is written anew, the plots too.
            page.click_on(".language[lang=\"zh-CN\"]").await;
            page.wait_until("find('#view-embed h2').textContent === '嵌入图像' && find('#view-embed activation-plot >>> canvas').ariaLabel.includes('的图像')")
                .await;
            for index in 1..=10 {
                page.click_on(&format!(".embed-contents li:nth-child({index}) button")).await;
                let place = page.value("[document.activeElement.className, document.activeElement.getBoundingClientRect().top < innerHeight]").await;
                assert_eq!(place, json!(["view-heading", true]), "{index}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_of_it_is_fetched_with_the_page() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            let fetched = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /embed|activation-plot|element\\//.test(name))";
            assert_eq!(page.value(fetched).await, json!([]));
        })
        .await;
}

fn serve_strictly(path: &str, answer: &mut Answer) {
    if path == "/strict.html" {
        (answer.status, answer.kind) = (200, "text/html");
        answer.body =
            br#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
            <script type="module" src="www/activation-plot.js"></script>
            <activation-plot functions="elu" controls readout></activation-plot>"#
                .to_vec();
    }
    answer.policy = RECIPE;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_recipe_for_strict_pages_suffices() {
    Setup::new()
        .run(async |page| {
            page.open_page("#view=embed").await;
            page.wait_until(READY).await;
            let said = page.value("find('[data-row=csp] .embed-code').textContent.replaceAll(location.origin, \"'self'\")").await;
            assert_eq!(json!(format!("Content-Security-Policy: {}", RECIPE.replace("default-src 'none'; ", ""))), said);
            let server = FaultyServer::start(serve_strictly);
            let address = format!("{}strict.html", server.address());
            page.client.goto(&address).await.expect("the page is opened");
            page.wait_until("find('activation-plot >>> [part=slider]') && find('activation-plot >>> td') && find('activation-plot >>> canvas').width !== 300").await;
            let body = "const done = arguments[0]; document.querySelector('activation-plot').toPNG({ scale: 2 }).then(({ type }) => done(type), (error) => done(String(error)));";
            let kind = page.client.execute_async(body, Vec::new()).await.expect("a picture");
            assert_eq!(kind, "image/png");
            let complaints = page.messages().await;
            let complaints: Vec<_> = complaints.iter().map(ToString::to_string).filter(|text| !text.contains("favicon")).collect();
            assert_eq!(complaints, Vec::<String>::new());
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_example_runs_in_english() {
        every_example("en").await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn on_a_phone_the_plot_stays_in_sight_and_covers_nothing_that_has_the_focus() {
        Setup::new()
            .size(390, 844)
            .touch_or_mouse()
            .run(async |page| {
                page.open_page("#view=embed").await;
                page.wait_until(READY).await;
                assert_fits(page, "the documentation").await;
                let section = "#view-embed [data-section=attributes]";
                page.click_on(&format!("{section} [data-row=marks] [data-act=try]")).await;
                page.wait_until(&format!("find('{section} [data-row=marks]').dataset.done")).await;
                let bench = page.area(&format!("{section} .embed-bench")).await;
                assert!((-1.0..=1.0).contains(&bench.top) && bench.height < 0.46 * 844.0, "{bench:?}");
                // Back by keys, through rows that were scrolled away.
                for _ in 0..6 {
                    page.press_with(&[Key::Shift], Key::Tab).await;
                    let seen = "((node) => { const { left, top, width, height } = node.getBoundingClientRect();
                        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
                        return node === hit || node.contains(hit) || node.outerHTML.slice(0, 120); })(document.activeElement)";
                    assert_eq!(page.value(seen).await, true);
                }
                page.assert_clean().await;
            })
            .await;
    }
}
