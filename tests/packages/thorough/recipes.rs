//! The course dialog's snippets, unchanged, in sites built by the tools they are for.

mod paper;
mod site;

use crate::input::Point;
use crate::session::{Session, Setup};
use fantoccini::Locator;
use fantoccini::key::Key;
use paper::Print;
use serde_json::json;
use site::{Lesson, Site};
use std::time::{Duration, Instant};

/// Timeout of a test; the slowest tool builds for a minute.
const LIMIT: Duration = Duration::from_secs(300);

/// Timeout for a plot to load.
const PATIENCE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(50);

/// The frame of a snippet, possibly rewritten by the tool.
const FRAME: &str = "iframe[src*='/www/embed.html#']";

/// The plot is interactive. Reading its canvas would trigger lazy rendering.
const READY: &str = "find('activation-plot >>> [part=slider]')";

/// Red channel of the plot's background: 255 is white.
const PAPER: &str =
    "find('activation-plot >>> canvas').getContext('2d').getImageData(2, 2, 1, 1).data[0]";

/// The legend has the dark theme's text color.
const IS_DARK: &str =
    "getComputedStyle(find('activation-plot >>> [part=legend]')).color === 'rgb(230, 237, 243)'";

/// Opens a page with empty storage and enters the plot's frame, if there is one.
async fn open(page: &Session, site: &Site, path: &str, lesson: &Lesson) {
    let address = page.address(&format!("/recipes/{}/{path}", site.name));
    page.client.goto(&address).await.expect("a page");
    page.script("localStorage.clear();", &[]).await;
    page.client.goto("about:blank").await.expect("a blank page");
    page.client.goto(&address).await.expect("a page");
    page.wait_until(&site.ready).await;
    enter(page, lesson).await;
    wait_out_of_sight(page, READY).await;
}

/// Polls by wall clock, because an off-screen cross-origin frame gets no animation frames.
async fn wait_out_of_sight(page: &Session, condition: &str) {
    let start = Instant::now();
    while page.value(&format!("Boolean({condition})")).await != true {
        assert!(start.elapsed() < PATIENCE, "{condition}");
        tokio::time::sleep(POLL).await;
    }
}

async fn enter(page: &Session, lesson: &Lesson) {
    if lesson.is_framed() {
        let frame = page.client.wait().for_element(Locator::Css(FRAME)).await;
        let entered = frame.expect("a frame").enter_frame().await;
        entered.expect("the frame is entered");
    }
}

async fn leave(page: &Session) {
    let left = page.client.enter_parent_frame().await;
    left.expect("the page around");
}

/// Switches the page to dark mode with its own control. Repeats, since a page that is still loading may reset it.
async fn darken(page: &Session, site: &Site, lesson: &Lesson) {
    let start = Instant::now();
    while page.value(IS_DARK).await != true {
        assert!(start.elapsed() < PATIENCE, "the plot stays light");
        let dark = site.dark.as_ref().expect("a site that is not always dark");
        leave(page).await;
        page.script(dark, &[]).await;
        enter(page, lesson).await;
        tokio::time::sleep(POLL).await;
    }
}

/// Drags between points of the plot's document in page coordinates, because WebDriver pointers ignore frames.
async fn drag(page: &Session, lesson: &Lesson, from: Point, to: Point) {
    if !lesson.is_framed() {
        return page.drag(from, to).await;
    }
    leave(page).await;
    let frame = page.area(FRAME).await;
    let width = page.value(&format!("find(\"{FRAME}\").clientWidth")).await;
    // Slides are scaled.
    let scale = frame.width / width.as_f64().unwrap();
    let on_page = |(x, y): Point| (frame.left + scale * x, frame.top + scale * y);
    page.drag(on_page(from), on_page(to)).await;
    enter(page, lesson).await;
}

/// Checks the requested size, the link below, and all interactions.
async fn use_it(page: &Session, site: &Site, lesson: &Lesson) {
    open(page, site, &lesson.page, lesson).await;
    leave(page).await;
    let has_link = "find('a[href*=\"/laboratory/#functions=\"]') !== null";
    assert_eq!(page.value(has_link).await, lesson.has_link(), "link");
    if lesson.has_size() {
        let size = format!(
            "(({{ height, offsetHeight }}) => [String(offsetHeight), height])(find(\"{FRAME}\"))"
        );
        let size = page.value(&size).await;
        assert_eq!(size[0], size[1], "the height that was asked for");
        let border = format!("getComputedStyle(find(\"{FRAME}\")).borderWidth");
        assert_eq!(page.value(&border).await, "0px");
    }
    let path = if lesson.is_framed() {
        FRAME
    } else {
        "activation-plot"
    };
    page.script(
        "document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' });",
        &[json!(path)],
    )
    .await;
    enter(page, lesson).await;
    page.wait_until("find('activation-plot').frame").await;
    let is_dark = site.dark.is_none();
    page.wait_until(&format!(
        "{PAPER} {}",
        if is_dark { "< 64" } else { "=== 255" }
    ))
    .await;
    let plot = page.canvas("activation-plot >>> canvas").await;
    let curve = if is_dark {
        [86, 180, 233]
    } else {
        [0, 114, 178]
    };
    assert!(plot.count(curve, 60) > 200, "no curve is drawn");

    let slider = page.area("activation-plot >>> [part=slider]").await;
    drag(page, lesson, slider.at(0.15, 0.5), slider.at(0.6, 0.5)).await;
    let beta = "find('activation-plot').state.functions[0].params.beta";
    page.wait_until(&format!("{beta} > 4")).await;
    let dragged = page.value(beta).await;
    page.press(Key::Right).await;
    page.wait_until(&format!("{beta} > {dragged}")).await;

    darken(page, site, lesson).await;
    page.wait_until(&format!("{PAPER} < 64")).await;
    leave(page).await;
    let address = page.value("location.pathname + location.hash").await;
    let expected = format!("/recipes/{}/{}", site.name, lesson.page);
    assert_eq!(address, expected, "a key went to the page");
}

/// Prints a plot that was never scrolled into view; a dark page prints like a light one.
async fn print_it(page: &Session, site: &Site, lesson: &Lesson) {
    let path = lesson.print.as_ref().unwrap_or(&lesson.page);
    open(page, site, path, lesson).await;
    darken(page, site, lesson).await;
    leave(page).await;
    let Print { curve, dark } = paper::print(page, site, lesson).await;
    assert!(curve > 1000, "the plot is not printed: {curve} pixels");
    assert!(
        site.dark.is_none() || dark < 0.02,
        "it is printed dark: {dark}"
    );
}

async fn visit(name: &str) {
    Setup::new()
        .patient(LIMIT)
        .run(async |page| {
            let site = Site::build(page, name).await;
            for lesson in &site.lessons {
                eprintln!("{name}: {}", lesson.page);
                use_it(page, &site, lesson).await;
                print_it(page, &site, lesson).await;
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn mdbook() {
    visit("mdbook").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn sphinx_with_furo() {
    visit("sphinx").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn docusaurus() {
    visit("docusaurus").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn vitepress() {
    visit("vitepress").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn starlight() {
    visit("starlight").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn reveal() {
    visit("reveal").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hugo() {
    visit("hugo").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn material_for_mkdocs() {
    visit("material").await;
}

/// The snippet for EPUB, which forbids frames, is a picture.
#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn sphinx_writes_an_epub_with_the_picture() {
    Setup::new()
        .patient(LIMIT)
        .run(async |page| {
            let site = Site::build(page, "sphinx-epub").await;
            let chapter = std::fs::read_to_string(site.served.join("lesson.xhtml")).unwrap();
            let has_picture = chapter.contains("src=\"_images/swish.svg\"");
            assert!(has_picture && !chapter.contains("<iframe"), "{chapter}");
        })
        .await;
}
