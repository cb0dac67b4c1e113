//! What `cargo xtask dist` writes: the site in its small form, and the laboratory as one file, opened from the disk.

use super::engine::Engine;
use super::reader::READY;
use super::session::{Session, Setup};
use super::share::{choose, open_menu};
use super::slider::Slider;
use fantoccini::Locator;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const VIEWS: [&str; 7] = [
    "compare",
    "gelu",
    "identities",
    "depth",
    "softmax",
    "maxout",
    "guide",
];

/// The single file.
fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist/activation-lab.html")
}

/// Opens a file afresh with a fragment.
async fn open_file(page: &Session, file: &Path, fragment: &str) {
    let blank = page.client.goto("about:blank").await;
    blank.expect("the old page is left");
    let address = format!("file://{}{fragment}", file.display());
    let opened = page.client.goto(&address).await;
    opened.expect("the file is opened");
}

/// Opens the laboratory from the disk and waits until everything is there.
async fn open(page: &Session, fragment: &str) {
    open_file(page, &file(), fragment).await;
    page.wait_until(READY).await;
}

/// Nothing was complained about, and nothing was asked for beside the file itself.
async fn assert_alone(page: &Session) {
    let others = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith('data:'))";
    assert_eq!(page.value(others).await, json!([]));
    page.assert_clean().await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_deployed_site_works_under_the_strict_policy() {
    Setup::new()
        .run(async |page| {
            page.open_lab("/deployed/#functions=swish(beta=1.5)").await;
            let small = "fetch(document.querySelector('script[type=module]').src).then((answer) => answer.text()).then((text) => arguments[0](/\\/\\*|\\n\\s/.test(text)))";
            let small = page.client.execute_async(small, Vec::new()).await;
            assert_eq!(small.expect("an answer"), false, "its scripts are minified");
            let slider = Slider::of("swish", "beta");
            let [from, to] = [slider.thumb(page).await, slider.place(page, 0.6).await];
            page.drag(from, to).await;
            let beta = slider.value(page).await;
            assert_ne!(beta, 1.5);
            page.assert_shows(&format!("swish(beta={beta})"), "f df").await;
            page.wait_for_address(&format!("functions=swish(beta={beta})")).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_single_file_draws_what_the_site_draws() {
    for setup in [Setup::new().pixel_ratio(2.0), Setup::new().size(390, 844)] {
        setup
            .run(async |page| {
                let fragment = "#functions=gelu_tanh(c=0.1),hard_tanh&show=f,df,d2f&marks=zeros";
                page.open_lab(fragment).await;
                let site = page.canvas("#canvas").await;
                open(page, fragment).await;
                page.drawn().await;
                let file = page.canvas("#canvas").await;
                assert!(site.width > 300);
                assert_eq!(site.differences(&file, 0), 0);
                assert_alone(page).await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_single_file_is_used_reloaded_and_left_as_the_page_is() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=swish(beta=1.5)").await;
            let before = page.canvas("#canvas").await;
            let slider = Slider::of("swish", "beta");
            let [from, to] = [slider.thumb(page).await, slider.place(page, 0.6).await];
            page.drag(from, to).await;
            page.drawn().await;
            let dragged = page.canvas("#canvas").await;
            assert!(before.differences(&dragged, 0) > 100);
            let beta = slider.value(page).await;
            page.wait_for_address(&format!("functions=swish(beta={beta})"))
                .await;

            page.client
                .refresh()
                .await
                .expect("the page is loaded anew");
            page.wait_until(READY).await;
            assert_eq!(slider.value(page).await, beta);
            page.click_on("#views [data-view=depth]").await;
            page.wait_until("find('#view-depth h2')?.checkVisibility()")
                .await;
            page.client.back().await.expect("the page before");
            page.wait_until("find('#canvas').checkVisibility()").await;
            assert_eq!(slider.value(page).await, beta);

            open_menu(page).await;
            choose(page, "link").await;
            page.wait_until("find('.share-status').textContent !== ''")
                .await;
            let said = page.value("find('.share-status').textContent").await;
            assert!(
                said.as_str()
                    .unwrap()
                    .contains("points to the file on this computer"),
                "{said}"
            );
            // On paper the name of the file says as much as its reader may.
            page.script("dispatchEvent(new Event('beforeprint'));", &[])
                .await;
            let printed = page.value("find('.print-address').textContent").await;
            assert_eq!(
                printed,
                format!("activation-lab.html#functions=swish(beta={beta})")
            );
            assert_alone(page).await;
        })
        .await;
}

/// What a view says and how tall it is, once that has stayed the same for a while.
async fn settled(page: &Session, view: &str) -> Value {
    let body = "
        const [view, done] = arguments;
        let [last, since] = ['', 0];
        const look = () => {
            const main = document.getElementById(`view-${view}`);
            const now = JSON.stringify([main?.querySelector('h2')?.checkVisibility() ?? false, main?.innerText, main?.scrollHeight]);
            since = now === last && now.startsWith('[true') ? since + 1 : 0;
            last = now;
            if (since > 20) done(JSON.parse(now)); else requestAnimationFrame(look);
        };
        look();";
    let answer = page.client.execute_async(body, vec![json!(view)]).await;
    answer.expect("the view comes to rest")
}

async fn assert_every_view(language: &str) {
    Setup::new()
        .run(async |page| {
            for view in VIEWS {
                let fragment = format!("#view={view}&lang={language}");
                page.open_page(&fragment).await;
                let site = settled(page, view).await;
                let length = site[1].as_str().unwrap().len();
                assert!(length > 300, "{view}: {site}");
                open_file(page, &file(), &fragment).await;
                assert_eq!(settled(page, view).await, site, "{view} in {language}");
                assert_alone(page).await;
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view_is_in_the_single_file() {
    assert_every_view("en").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view_is_in_it_in_chinese() {
    assert_every_view("zh-CN").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_notes_and_the_code_are_in_the_single_file() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=softsign&lang=zh-CN").await;
            page.wait_until(
                "find('#info-content .prose math') && document.title === '激活函数实验室'",
            )
            .await;
            let chinese = "/\\p{Script=Han}{4}/u.test(find('#info-content .prose').textContent)";
            assert_eq!(page.value(chinese).await, true);
            page.click_on("#info-code").await;
            page.wait_until("find('.code-box')").await;
            page.click_on("#code-latex").await;
            page.wait_until("find('.code-box')?.textContent.includes('frac')")
                .await;
            assert_alone(page).await;
        })
        .await;
}

/// What a screen reader finds on the page: scripts need not run for it. Firefox's driver tells what is seen.
async fn texts(page: &Session) -> Vec<String> {
    if page.engine == Engine::Firefox {
        let body = page.client.find(Locator::Css("body")).await;
        let seen = body.expect("a page").text().await.expect("its text");
        return seen.lines().map(str::to_owned).collect();
    }
    let tree = page
        .devtools("Accessibility.getFullAXTree", json!({}))
        .await;
    let nodes = tree["nodes"].as_array().expect("a list");
    let text = |node: &Value| {
        let is_text = node["ignored"] == false && node["role"]["value"] == "StaticText";
        let text = node["name"]["value"].as_str().filter(|_| is_text)?;
        Some(text.to_owned())
    };
    nodes.iter().filter_map(text).collect()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn without_scripts_or_with_a_damaged_file_it_says_so() {
    Setup::new()
        .not_in(Engine::WebKit, "the driver can switch no scripts off")
        .run(async |page| {
            let whole = fs::read_to_string(file()).expect("the file");
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dist");
            fs::create_dir_all(&folder).expect("a folder");
            let damaged = folder.join("damaged.html");
            // Two characters late in the packed files.
            let place = whole.len() - 30_000;
            let text = format!("{}!!{}", &whole[..place], &whole[place + 2..]);
            assert_ne!(text, whole);
            fs::write(&damaged, text).expect("a file");
            open_file(page, &damaged, "").await;
            page.wait_until("document.readyState === 'complete'").await;
            let said = texts(page).await;
            assert_eq!(said.len(), 4, "{said:?}");
            assert!(said.iter().any(|text| text == "The page could not start."));
            let complaint = page.messages().await.pop().map(|message| message.text);
            assert!(complaint.unwrap().contains("the packed files are damaged"));

            page.switch_scripts_off().await;
            open_file(page, &file(), "").await;
            let said = texts(page).await;
            assert_eq!(said.len(), 4, "{said:?}");
            assert!(
                said.iter()
                    .any(|text| text == "Activation Lab requires JavaScript.")
            );
        })
        .await;
}
