//! Plots that a page scales or zooms: what is drawn has the size of the layout, and the pointer reads what is below it.

use super::course::DRAWN;
use super::host::{on_host, open_host};
use super::maxout_plane::{MAP, place};
use super::session::{Session, Setup};
use super::{maxout, query::FIND};
use serde_json::{Value, json};

/// Beside every plot.
const BESIDE: (f64, f64) = (1270.0, 790.0);

const ZOOM: &str = "the driver's clicks do not know of it";

/// Where x = 0 is drawn in the window, by the pixels of the axis; and the sizes of the canvas in layout, on the screen and in px.
const ZERO: &str = "
    const drawnZero = (canvas) => {
        const { width, height } = canvas;
        const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
        const columns = new Uint32Array(width);
        for (let i = 0; i < width * height; i += 1) {
            const [r, g, b] = data.subarray(4 * i, 4 * i + 3);
            columns[i % width] += Math.abs(r - 0x8c) + Math.abs(g - 0x95) + Math.abs(b - 0x9f) < 30;
        }
        const { left, top, width: shown, height: tall } = canvas.getBoundingClientRect();
        const at = columns.indexOf(Math.max(...columns));
        return [left + (at + 0.5) * shown / width, top + 0.3 * tall];
    };";

/// Asserts that the element is sharp, says its size in layout, and reads 0 where 0 is drawn.
async fn assert_true(page: &Session, what: &str, ratio: f64) {
    // A crosshair would cover the axis: only Chromium and Firefox see that a plot has gone from below a pointer that rests.
    page.hover(BESIDE).await;
    let body = format!(
        "{ZERO}
        const canvas = inside('canvas');
        await frames();
        await frames();
        canvas.scrollIntoView({{ block: 'center', behavior: 'instant' }});
        const size = [canvas.offsetWidth, canvas.offsetHeight];
        const [, ...svg] = plot.toSVG().match(/ width=\"(\\S+)\" height=\"(\\S+)\"/).map(Number);
        const picture = await createImageBitmap(await plot.toPNG());
        const {{ area }} = plot.frame;
        return [size, svg, [picture.width, picture.height], [canvas.width, canvas.height], area.left + area.width, drawnZero(canvas)];"
    );
    let seen = on_host(page, &body, json!(null)).await;
    let number = |value: &Value| value.as_f64().unwrap();
    let [width, height] = [0, 1].map(|i| number(&seen[0][i]));
    assert_eq!(seen[1], seen[0], "{what}: the SVG");
    assert_eq!(seen[2], seen[0], "{what}: the PNG");
    for (i, side) in [width, height].into_iter().enumerate() {
        let px = number(&seen[3][i]);
        assert!(
            (px - ratio * side).abs() <= 1.0,
            "{what}: {px} px for {side}"
        );
    }
    let right = number(&seen[4]);
    assert!(
        right < width && right > 0.9 * width,
        "{what}: the area ends at {right} of {width}"
    );
    let zero = [0, 1].map(|i| number(&seen[5][i]));
    page.hover((zero[0] + 9.0, zero[1])).await;
    page.hover((zero[0], zero[1])).await;
    page.drawn().await;
    let body = "await frames(); return inside('caption').textContent;";
    let said = on_host(page, body, json!(null)).await;
    let read = said.as_str().unwrap().replace('\u{2212}', "-");
    let x: f64 = read.trim_start_matches("x = ").parse().unwrap();
    assert!(x.abs() < 0.05, "{what}: {read} where 0 is drawn");
}

/// Asserts that the rubber band lies between the places of a drag.
async fn assert_band(page: &Session, what: &str) {
    let canvas = page.area("#first >>> canvas").await;
    let [from, to] = [canvas.at(0.3, 0.3), canvas.at(0.6, 0.7)];
    page.hold(fantoccini::key::Key::Shift).await;
    page.drag_and_hold(from, to).await;
    let band = page.area("#first >>> .zoom-box").await;
    page.release().await;
    page.let_go(fantoccini::key::Key::Shift).await;
    let corners = [
        band.left,
        band.top,
        band.left + band.width,
        band.top + band.height,
    ];
    for (corner, wanted) in corners.into_iter().zip([from.0, from.1, to.0, to.1]) {
        assert!(
            (corner - wanted).abs() < 2.5,
            "{what}: {band:?} from {from:?} to {to:?}"
        );
    }
    on_host(page, "plot.reset();", json!(null)).await;
}

/// Gives what is around the element a style.
async fn dress(page: &Session, style: &str) {
    let body = "document.querySelector('main').style.cssText = `width: 500px; transform-origin: 0 0; ${given}`;";
    on_host(page, body, json!(style)).await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_element_in_a_zoomed_page_is_as_large_as_its_layout() {
    Setup::new()
        .pixel_ratio(2.0)
        .chromium_only(ZOOM)
        .run(async |page| {
            let _server = open_host(page).await;
            for (style, ratio) in [
                ("zoom: 2", 4.0),
                ("zoom: 0.5", 1.0),
                ("zoom: 1.5; transform: scale(0.8)", 3.0),
                ("direction: rtl", 2.0),
            ] {
                dress(page, style).await;
                assert_true(page, style, ratio).await;
                assert_band(page, style).await;
            }
            // A border and a padding of the host's are not part of the picture.
            dress(page, "transform: scale(0.5)").await;
            let body = "
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('activation-plot::part(canvas) { border: 5px solid red; padding: 20px; }');
                document.adoptedStyleSheets = [sheet];
                await frames();
                const { width, height } = inside('canvas');
                return [width, height, inside('canvas').offsetWidth, inside('canvas').offsetHeight];";
            let sides = on_host(page, body, json!(null)).await;
            assert_eq!(sides, json!([900, 540, 500, 320]));
            assert_band(page, "with a border").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn charts_and_handles_follow_the_pointer_in_a_zoomed_page() {
    Setup::new()
        .chromium_only(ZOOM)
        .run(async |page| {
            for style in ["zoom: 1.5", "transform: scale(0.6); transform-origin: 0 0"] {
                let dress = format!("document.body.style.cssText = {}", json!(style));
                page.open_lab("#functions=tanh").await;
                page.value(&dress).await;
                page.drawn().await;
                page.drawn().await;
                let zero = page
                    .script(&format!("{FIND} {ZERO} return drawnZero(find('#canvas'));"), &[])
                    .await;
                page.click((zero[0].as_f64().unwrap(), zero[1].as_f64().unwrap())).await;
                page.wait_for_address("functions=tanh&probe=0").await;

                maxout::open(page, "&maxout-inputs=two").await;
                page.value(&dress).await;
                page.value(&format!("find({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})", json!(MAP))).await;
                page.drawn().await;
                let [there, _] = place(page, [-2.0, 2.0]).await;
                page.click(there).await;
                page.wait_until("/maxout-x1=-(2|1.99|2.01)&maxout-x2=(2|1.99|2.01)$/.test(decodeURIComponent(location.hash))").await;

                maxout::open(page, "").await;
                page.value(&dress).await;
                let handle = "[data-maxout=first] [data-handle='1-left']";
                page.value(&format!("find({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})", json!(handle))).await;
                page.drawn().await;
                let (x, y) = page.area(handle).await.at(0.5, 0.5);
                page.drag_and_hold((x, y), (x, y + 30.0)).await;
                page.drawn().await;
                let (_, after) = page.area(handle).await.at(0.5, 0.5);
                page.release().await;
                assert!((after - y - 30.0).abs() < 2.5, "{style}: the handle is at {after}, the pointer at {}", y + 30.0);
                page.assert_clean().await;
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_frame_whose_content_is_scaled_is_filled_by_the_layout() {
    Setup::new()
        .size(640, 640)
        .run(async |page| {
            page.open_page("www/embed.html#functions=swish,relu").await;
            page.wait_until(DRAWN).await;
            for style in ["transform: scale(0.5)", "transform: scale(0.8)", ""] {
                page.value(&format!(
                    "(find('main').style.cssText = '{style}', dispatchEvent(new Event('resize')))"
                ))
                .await;
                page.wait_until("find('main').offsetHeight === innerHeight")
                    .await;
            }
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn an_element_that_is_scaled_reads_what_is_drawn() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                for (style, ratio) in [
                    ("", 1.0),
                    ("transform: scale(0.5)", 1.0),
                    ("transform: scale(1.6)", 1.6),
                    ("scale: 2", 2.0),
                ] {
                    // As it is when the slide is shown, and when the window has changed.
                    dress(page, style).await;
                    on_host(page, "dispatchEvent(new Event('resize'));", json!(null)).await;
                    assert_true(page, style, ratio).await;
                    assert_band(page, style).await;
                }
                dress(page, "").await;
                on_host(page, "dispatchEvent(new Event('resize'));", json!(null)).await;
                assert_true(page, "unscaled again", 1.0).await;
                // Later, when nobody tells.
                dress(page, "transform: scale(0.4)").await;
                assert_true(page, "scaled later", 1.0).await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_dialog_that_grows_as_it_opens_leaves_the_plot_sharp() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                let body = "
                    const dialog = document.body.appendChild(document.createElement('dialog'));
                    dialog.style.cssText = 'width: 600px; max-width: none; padding: 0; border: 0;';
                    plot.remove();
                    const fresh = document.createElement('activation-plot');
                    fresh.setAttribute('functions', 'gelu');
                    fresh.setAttribute('readout', '');
                    fresh.id = 'first';
                    dialog.append(fresh);
                    await fresh.ready;
                    const growing = dialog.animate([{ transform: 'scale(0.25)' }, { transform: 'none' }], { duration: 1000 });
                    growing.pause();
                    dialog.showModal();
                    while (fresh.frame === undefined) await frames();
                    await frames();
                    growing.finish();";
                on_host(page, body, json!(null)).await;
                assert_true(page, "in a dialog", 1.0).await;
                page.assert_clean().await;
            })
            .await;
    }
}
