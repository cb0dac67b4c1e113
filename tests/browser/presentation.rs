//! Presentation mode: large numerals, strokes and handles, no scrolling, the way in and out; and the scale of the element.

use super::host::{on_host, open_host};
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The page can be used.
const STARTED: &str = "document.documentElement.classList.contains('started')";

/// From now on notes the size of every numeral on a canvas and the width of every stroke, in CSS px.
const WATCH: &str = "
    const context = canvas.getContext('2d');
    const [texts, strokes] = [[], []];
    const perPixel = () => context.getTransform().a / devicePixelRatio;
    context.fillText = function (...given) {
        texts.push(parseFloat(this.font) * perPixel());
        return CanvasRenderingContext2D.prototype.fillText.apply(this, given);
    };
    context.stroke = function (...given) {
        strokes.push(this.lineWidth * perPixel());
        return CanvasRenderingContext2D.prototype.stroke.apply(this, given);
    };
    window.drawn = { texts, strokes };";

async fn watch(page: &Session) {
    let body = format!("const canvas = document.querySelector('#canvas'); {WATCH}");
    page.script(&body, &[]).await;
}

/// The smallest numeral and the thinnest stroke since the canvas is watched.
async fn smallest(page: &Session) -> [f64; 2] {
    let least = page
        .value("[drawn.texts, drawn.strokes].map((all) => Math.min(...all))")
        .await;
    [0, 1].map(|i| least[i].as_f64().expect("something was drawn"))
}

/// What does not fit: each box that could be scrolled.
async fn overflowing(page: &Session) -> Value {
    page.value(
        "[document.documentElement, document.body, ...document.querySelectorAll('.columns, .work, .bench')]
            .filter((node) => node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth)
            .map((node) => `${node.tagName}.${node.className}: ${node.scrollHeight} in ${node.clientHeight}`)",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn numerals_curves_and_handles_are_large_and_nothing_scrolls() {
    Setup::new()
        .size(1280, 720)
        .run(async |page| {
            // Without a jump, whose dots have a thinner outline.
            page.open_page("#functions=swish,gelu_tanh&show=f,df,d2f").await;
            page.wait_until(STARTED).await;
            watch(page).await;
            page.chord(&[Key::Shift], 'P').await;
            page.wait_until("document.documentElement.hasAttribute('data-present')").await;
            page.drawn().await;
            let [numeral, stroke] = smallest(page).await;
            assert!(numeral >= 24.0, "numerals of {numeral} px");
            assert!(stroke >= 4.0, "a stroke of {stroke} px");
            assert_eq!(overflowing(page).await, json!([]));
            let hidden = page
                .value("['.header', '#catalogue', '#info', '#toolbar'].filter((path) => find(path).checkVisibility())")
                .await;
            assert_eq!(hidden, json!([]));
            let canvas = page.area("#canvas").await;
            assert!(canvas.height >= 216.0 && canvas.width > 1100.0, "{canvas:?}");
            page.go("#present=on").await;
            page.drawn().await;
            assert_eq!(overflowing(page).await, json!([]));
            // A slider is in reach, and the way out is beside the plot and not on it.
            page.go("#functions=swish&present=on").await;
            page.wait_until("find('.range')").await;
            let thumb = page
                .value("parseFloat(getComputedStyle(document.documentElement).fontSize) * 1.5")
                .await;
            assert!(thumb.as_f64().unwrap() > 35.9, "{thumb}");
            let range = page.area(".range").await;
            assert!(range.top + range.height <= 720.0, "{range:?}");
            let tools = page.area(".presentation-tools").await;
            let canvas = page.area("#canvas").await;
            assert!(tools.left >= canvas.left + canvas.width, "{tools:?} {canvas:?}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_opens_it_and_the_probe_keeps_its_place() {
    Setup::new()
        .size(1280, 720)
        .run(async |page| {
            page.open_page("#functions=relu&present=on&probe=2").await;
            page.wait_until("find('.presentation-tools')").await;
            // The pointer means what the larger picture shows.
            let canvas = page.area("#canvas").await;
            page.click(canvas.at(0.5, 0.5)).await;
            page.wait_until("!location.hash.includes('probe=2')").await;
            let body = "
                const { width, height } = document.querySelector('#canvas').getBoundingClientRect();
                const fresh = Object.assign(document.createElement('canvas'), { width, height });
                const { area, x } = lab.draw(fresh, { functions: 'relu' }, { width, height, pixelRatio: 1, scale: 2, theme: 'light' });
                return x[0] + (width / 2 - area.left) / area.width * (x[1] - x[0]);";
            let expected = page.lab(body, json!(null)).await;
            let probe = page.value("Number(/probe=([^&]*)/.exec(location.hash)[1])").await;
            let apart = expected.as_f64().unwrap() - probe.as_f64().unwrap();
            assert!(apart.abs() < 0.05, "{probe}, not {expected}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_button_the_key_and_escape_switch_it() {
    Setup::new()
        .run(async |page| {
            page.open_page("#functions=relu").await;
            page.wait_until(STARTED).await;
            // Where text is typed, it is a letter.
            page.click_on("#search").await;
            page.chord(&[Key::Shift], 'P').await;
            assert_eq!(page.value("find('#search').value").await, "P");
            page.press(Key::Escape).await;
            page.click_on("#present").await;
            page.wait_for_address("functions=relu&present=on").await;
            page.wait_until("find('.presentation-tools')").await;
            page.chord(&[Key::Shift], 'P').await;
            page.wait_for_address("functions=relu").await;
            page.wait_until("!document.documentElement.hasAttribute('data-present')")
                .await;
            assert_eq!(page.value("find('.header').checkVisibility()").await, true);
            page.go("#functions=relu&present=on").await;
            page.wait_until("document.documentElement.hasAttribute('data-present')")
                .await;
            page.press(Key::Escape).await;
            page.wait_for_address("functions=relu").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_element_is_drawn_larger_with_all_that_is_around_it() {
    Setup::new()
        .run(async |page| {
            let _server = open_host(page).await;
            let body = format!(
                "plot.functions = 'swish';
                 plot.controls = true;
                 await plot.ready;
                 while (!inside('[part=slider]')) await frames();
                 const before = inside('[part=slider]').getBoundingClientRect().height;
                 const canvas = inside('canvas');
                 const height = canvas.getBoundingClientRect().height;
                 {WATCH}
                 plot.scale = 2;
                 await frames();
                 const frame = plot.frame;
                 return [Math.min(...texts), Math.min(...strokes), inside('[part=slider]').getBoundingClientRect().height / before,
                     canvas.getBoundingClientRect().height / height, frame.area.top, plot.getAttribute('scale'), plot.state.scale];"
            );
            let answer = on_host(page, &body, json!(null)).await;
            let [numeral, stroke, slider, canvas, top] = [0, 1, 2, 3, 4].map(|i| answer[i].as_f64().unwrap());
            assert!(numeral >= 24.0 && stroke >= 4.0, "{answer}");
            assert!((slider - 2.0).abs() < 0.1, "{answer}");
            assert!((canvas - 1.0).abs() < 0.01 && (top - 24.0).abs() <= 1.0, "{answer}");
            assert_eq!([&answer[5], &answer[6]], [&json!("2"), &json!(2)]);
            page.assert_clean().await;
        })
        .await;
}
