//! Every file that the deployed site asks for is lost in turn: that is told, the rest works on, and the part comes back.

use super::faulty_server::{Answer, FaultyServer};
use super::session::{Session, Setup};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// Something that the site asks for files for.
struct Step {
    path: &'static str,
    /// What the reader clicks, one after the other.
    clicks: &'static [&'static str],
    /// When everything is there.
    done: &'static str,
}

const fn step(path: &'static str, clicks: &'static [&'static str], done: &'static str) -> Step {
    Step { path, clicks, done }
}

/// What the page fetches by itself.
const OPENED: &[Step] = &[
    step(
        "",
        &[],
        "find('#info-content .prose') && find('#strip').textContent.includes('e−4') && find('#plot-keys').textContent !== ''",
    ),
    step(
        "#lang=zh-CN",
        &[],
        "document.documentElement.lang === 'zh-CN' && find('#info-content .prose') && find('#plot-keys').textContent !== ''",
    ),
    step(
        "#lesson=start",
        &[],
        "find('.lesson-bar')?.checkVisibility()",
    ),
    step(
        "#functions=gelu&probe=0",
        &[],
        "find('.point-line button') && find('#proposals button')",
    ),
    step("#difference=1,2", &[], "find('#difference select')"),
    step("#x=a", &[], "find('[data-message=state-x]')"),
];

/// What the reader asks for.
const ASKED: &[Step] = &[
    step("", &["#share"], "find('.share-panel')?.checkVisibility()"),
    step(
        "",
        &["#share", "[data-share=course]"],
        "find('dialog.course')",
    ),
    step(
        "",
        &["#share", "[data-share=lesson]"],
        "find('dialog[open]')",
    ),
    step(
        "",
        &["#share", "[data-share=picture]"],
        "find('dialog.picture')",
    ),
    step("", &["#keys"], "find('dialog[open]')"),
    step("", &["#marks"], "find('.analysis > :nth-child(2)')"),
    step("", &["#present"], "find('[class*=presentation]')"),
    step("", &[".sound-switch"], "find('.sound')"),
    step("", &["#info-code"], "find('.code-box')"),
    step("", &["#info-properties"], "find('#info-content dd.lines')"),
];

/// The views, and what there is when all of their files are.
const VIEWS: &[Step] = &[
    step("#view=compare", &[], "find('#view-compare math')"),
    step(
        "#view=gelu",
        &[],
        "find('#view-gelu math') && find('#view-gelu [data-export-figure]')",
    ),
    step(
        "#view=identities",
        &[],
        "find('#view-identities h2')?.checkVisibility()",
    ),
    step("#view=depth", &[], "find('#view-depth math')"),
    step("#view=softmax", &[], "find('#view-softmax h4')"),
    step("#view=maxout", &[], "find('#view-maxout h4')"),
    step("#view=guide", &[], "find('#view-guide .guide-slip')"),
    step(
        "#view=embed",
        &[],
        "find('#view-embed h2')?.checkVisibility()",
    ),
];

/// The frame, in which the element tells of itself.
const FRAME: &[Step] = &[step(
    "www/embed.html#functions=elu",
    &[],
    "find('activation-plot >>> [part=slider]') && find('activation-plot >>> td') && find('activation-plot >>> canvas')?.width > 300",
)];

/// Where the site tells that something is lost, and offers another attempt.
const TOLD: &str = "[...document.querySelectorAll('#messages .message, #lost, .failure'), find('activation-plot >>> [part=fallback]'),
        find('activation-plot >>> [part=message]')]
    .find((node) => node?.checkVisibility() && /could not be loaded|could not load|加载失败|未能加载/.test(node.innerText) && node.querySelector('button'))";

/// The plot is drawn.
const PLOT: &str = "((canvas) => canvas?.width > 300 && canvas.getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255)(find('#canvas')
    ?? find('activation-plot >>> canvas'))";

/// The deployed site without one of its files, and what it was asked for.
struct LossyServer {
    server: FaultyServer,
    lost: Arc<Mutex<String>>,
    asked: Arc<Mutex<BTreeSet<String>>>,
}

impl LossyServer {
    fn start() -> Self {
        let (lost, asked) = (
            Arc::<Mutex<String>>::default(),
            Arc::<Mutex<BTreeSet<String>>>::default(),
        );
        let (now, heard) = (Arc::clone(&lost), Arc::clone(&asked));
        let fault = move |path: &str, answer: &mut Answer| {
            heard.lock().expect("a lock").insert(path.to_owned());
            if *now.lock().expect("a lock") == path {
                answer.missing();
            }
        };
        Self {
            server: FaultyServer::start(fault),
            lost,
            asked,
        }
    }

    /// From now on this file is missing; none for an empty path.
    fn lose(&self, path: &str) {
        path.clone_into(&mut self.lost.lock().expect("a lock"));
    }

    async fn open(&self, page: &Session, step: &Step) {
        // From the same page, an address that differs in its fragment alone would load nothing.
        let blank = page.client.goto("about:blank").await;
        blank.expect("the old page is left");
        let path = if step.path.starts_with("www/") {
            ""
        } else {
            "index.html"
        };
        let address = format!("{}dist/{path}{}", self.server.address(), step.path);
        page.client
            .goto(&address)
            .await
            .expect("the page is opened");
    }
}

/// Does what the reader does; where something is lost that is told, and there may be nothing to click.
async fn click(page: &Session, step: &Step) {
    for path in step.clicks {
        page.wait_until(&format!("find('{path}')?.checkVisibility() && document.documentElement.classList.contains('started')"))
            .await;
        page.value(&format!("find('{path}').click()")).await;
    }
}

/// Loses every file that these steps ask for and no earlier one did.
async fn sweep(page: &Session, first: &[Step], steps: &[Step]) {
    let site = LossyServer::start();
    let mut known = BTreeSet::new();
    for (place, step) in first.iter().chain(steps).enumerate() {
        site.asked.lock().expect("a lock").clear();
        site.open(page, step).await;
        click(page, step).await;
        page.wait_until(step.done).await;
        let asked = site.asked.lock().expect("a lock").clone();
        let files: Vec<_> = asked.difference(&known).cloned().collect();
        known.extend(asked);
        if place < first.len() {
            continue;
        }
        assert!(
            !files.is_empty(),
            "{} {:?} asks for no file",
            step.path,
            step.clicks
        );
        for (turn, file) in files.iter().enumerate() {
            // Without its markup there is no page; nobody misses an icon.
            if !file.ends_with(".html") && !file.ends_with(".svg") {
                lose(page, &site, step, file, turn % 2 == 0).await;
            }
        }
    }
}

/// Loses one file, and brings it back.
async fn lose(page: &Session, site: &LossyServer, step: &Step, file: &str, is_asked: bool) {
    eprintln!("without {file}");
    site.lose(file);
    site.open(page, step).await;
    let is_first = file.contains("/page-") && file.ends_with(".js");
    if is_first {
        // The words come when nothing has happened for a while; the clock is wound forward.
        page.script(
            "document.getAnimations().forEach((wait) => wait.finish());",
            &[],
        )
        .await;
        page.wait_until("find('#fallback')?.innerText.includes('reload the page')")
            .await;
        site.lose("");
        page.client
            .refresh()
            .await
            .expect("the page is loaded anew");
        page.wait_until(step.done).await;
        return;
    }
    // Where a frame cannot have a module, it takes everything as one script.
    if step.path.starts_with("www/")
        && (file.ends_with(".js") && !file.contains("element.") || file.ends_with(".css"))
    {
        page.wait_until(step.done).await;
        return;
    }
    click(page, step).await;
    page.wait_until(&format!("({TOLD}) || ({})", step.done))
        .await;
    // Without what reads addresses as people write them, what is wrong is told all the same.
    if step.path == "#x=a" && page.value(&format!("!({TOLD})")).await == true {
        return;
    }
    page.wait_until(TOLD).await;
    // Elsewhere the plot is not seen, or has no size of its own.
    if !file.contains("/engine") && !file.contains("/page-") && !step.path.contains("view=") {
        page.wait_until(PLOT).await;
    }
    site.lose("");
    // What has been asked for is not opened by a network that is back.
    if is_asked || !step.clicks.is_empty() {
        page.value(&format!(
            "({TOLD}).querySelector('#again, .again, .button').click()"
        ))
        .await;
    } else {
        page.value("dispatchEvent(new Event('online'))").await;
    }
    page.wait_until(step.done).await;
    page.wait_until(&format!("!({TOLD})")).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_the_page_opens_with() {
    Setup::new()
        .run(async |page| sweep(page, &[], OPENED).await)
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_the_reader_asks_for() {
    Setup::new()
        .run(async |page| sweep(page, &OPENED[..1], ASKED).await)
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_view() {
    Setup::new()
        .run(async |page| sweep(page, &OPENED[..1], VIEWS).await)
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_element_in_its_frame() {
    Setup::new()
        .run(async |page| sweep(page, &[], FRAME).await)
        .await;
}
