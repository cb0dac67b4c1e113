//! The menu "Share": by pointer and by keys, the link, the pictures, paper.

use super::downloads::Downloads;
use super::session::{Session, Setup};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Opens the menu with the mouse and waits for it.
pub(super) async fn open_menu(page: &Session) {
    page.click_on("#share").await;
    page.wait_until(
        "find('.share-panel')?.hidden === false && document.activeElement.dataset.share === 'link'",
    )
    .await;
}

/// Clicks an item of the open menu.
pub(super) async fn choose(page: &Session, item: &str) {
    page.click_on(&format!(".share-panel [data-share=\"{item}\"]"))
        .await;
}

/// Chooses `name=value` in the dialog, or ticks or unticks `name`.
async fn set(page: &Session, option: &str) {
    let path = match option.split_once('=') {
        Some((name, value)) => format!("[name=picture-{name}][value='{value}']"),
        None => format!("[name=picture-{option}]"),
    };
    page.click_on(&format!(".picture {path}")).await;
}

/// Opens the dialog for pictures with these options.
async fn open_picture(page: &Session, options: &[&str]) {
    open_menu(page).await;
    choose(page, "picture").await;
    page.wait_until("find('dialog.picture[open] img').naturalWidth > 0")
        .await;
    for option in options {
        set(page, option).await;
    }
}

/// A picture as it is on the page, without any words.
const PLAIN: [&str; 5] = ["size=shown", "title", "legend", "values", "axes"];

async fn focused(page: &Session) -> Value {
    page.value("document.activeElement.dataset.share ?? document.activeElement.id")
        .await
}

/// What the menu says at its foot, waited for.
async fn status(page: &Session) -> String {
    page.wait_until("find('.share-status').textContent !== ''")
        .await;
    let text = page.value("find('.share-status').textContent").await;
    text.as_str().unwrap().to_owned()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_menu_fits_every_screen() {
    for (width, height) in [(390, 844), (320, 568), (740, 340)] {
        Setup::new()
            .size(width, height)
            .touch()
            .run(async |page| {
                page.open_lab("").await;
                let button = page.area("#share").await;
                assert!(button.width >= 44.0 && button.height >= 44.0, "{button:?}");
                page.tap(button.at(0.5, 0.5)).await;
                page.wait_until("find('.share-panel')?.hidden === false")
                    .await;
                let panel = page.area(".share-panel").await;
                assert!(
                    panel.left >= 0.0 && panel.left + panel.width <= f64::from(width),
                    "{panel:?}"
                );
                assert!(panel.top + panel.height <= f64::from(height), "{panel:?}");
                let small = page
                    .value("[...document.querySelectorAll('.share-panel button')].filter((row) => row.offsetHeight < 44).length")
                    .await;
                assert_eq!(small, 0);
                let sideways = page
                    .value("document.documentElement.scrollWidth > innerWidth || find('.share-panel').scrollWidth > find('.share-panel').clientWidth")
                    .await;
                assert_eq!(sideways, false, "{width} × {height}");
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_link_brings_back_what_is_shown_before_the_address_does() {
    Setup::new()
        .run(async |page| {
            page.allow_clipboard().await;
            page.open_lab("#functions=elu(alpha=2.25),mish&course=ml%20101")
                .await;
            // An address bar that is refused every change, as Safari does when there are many.
            page.script("history.pushState = history.replaceState = () => {};", &[])
                .await;
            page.click_on("#toolbar [data-curve=\"d2f\"]").await;
            open_menu(page).await;
            choose(page, "link").await;
            assert_eq!(status(page).await, "Link copied.");
            let link = page
                .client
                .execute_async(
                    "navigator.clipboard.readText().then(arguments[0], arguments[0]);",
                    Vec::new(),
                )
                .await;
            let link = link.unwrap().as_str().unwrap_or_default().to_owned();
            let expected =
                page.address("#functions=elu(alpha=2.25),mish&show=f,df,d2f&course=ml%20101");
            assert_eq!(link, expected);
            let shown = page.canvas("#canvas").await;
            page.open_page("").await;
            page.client.goto("about:blank").await.unwrap();
            page.client.goto(&link).await.unwrap();
            page.wait_until(super::reader::READY).await;
            page.drawn().await;
            assert_eq!(page.canvas("#canvas").await.differences(&shown, 0), 0);
            page.assert_clean().await;
        })
        .await;
}

/// Compares a PNG with what the engine draws for as many pixels; answers with its size and the wrong pixels.
const COMPARE: &str = "
    const bitmap = await createImageBitmap(new Blob([Uint8Array.fromBase64(given.png)], { type: 'image/png' }));
    const { width, height } = bitmap;
    const fresh = () => Object.assign(document.createElement('canvas'), { width, height });
    const read = (of) => new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer);
    const drawn = fresh();
    const page = document.querySelector('#canvas');
    const size = { width: page.width / devicePixelRatio, height: page.height / devicePixelRatio };
    lab.draw(drawn, given.state, { ...size, pixelRatio: given.scale, theme: given.theme });
    const taken = fresh();
    taken.getContext('2d').drawImage(bitmap, 0, 0);
    const [a, b] = [read(taken), read(given.scale === 1 && given.theme === 'light' ? page : drawn)];
    return [width / size.width, height / size.height, a.reduce((sum, pixel, i) => sum + (pixel !== b[i]), 0)];";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_picture_that_no_canvas_can_hold_is_refused() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            let body = "
                const { toPNG } = await bring(given);
                await toPNG(lab, { functions: 'relu' }, { width: 5000, height: 300, scale: 4, theme: 'light' });";
            let refusal = page.try_lab(body, json!(page.address("www/export/png.js"))).await.unwrap_err();
            assert_eq!(refusal.code, "too-large");
            assert!(refusal.message.contains("20000 × 1200 px"), "{}", refusal.message);
            page.script("Object.assign(document.querySelector('#canvas'), { width: 5000 });", &[]).await;
            open_picture(page, &["size=shown", "scale=2"]).await;
            let refused = "[find('.picture [data-picture=png]').getAttribute('aria-disabled'), find('.picture-measures').textContent]";
            assert_eq!(page.value(refused).await[0], "false");
            set(page, "scale=4").await;
            let seen = page.value(refused).await;
            assert_eq!(seen[0], "true", "{seen}");
            assert!(seen[1].as_str().unwrap().contains("20000 × "), "{seen}");
            assert!(seen[1].as_str().unwrap().contains("too large"), "{seen}");
        })
        .await;
}

/// The rows in which each curve's own colour stands, column by column, on the canvas and on the SVG drawn as an image.
const INK_ROWS: &str = "
    const page = document.querySelector('#canvas');
    const { width, height } = page;
    const parsed = new DOMParser().parseFromString(given.svg, 'image/svg+xml');
    const problem = parsed.querySelector('parsererror')?.textContent ?? null;
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([given.svg], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    const frame = lab.draw(Object.assign(document.createElement('canvas'), { width, height }), given.state,
        { width, height, pixelRatio: 1, theme: 'light' });
    const inks = lab.palette('light').slice(0, given.curves)
        .map((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)));
    const rowsOf = (of) => {
        const { data } = of.getContext('2d').getImageData(0, 0, width, height);
        return inks.map((ink) => Array.from({ length: width }, (_, column) => {
            const rows = [];
            for (let row = 0; row < height; row += 1) {
                const at = 4 * (row * width + column);
                if (ink.every((channel, i) => Math.abs(data[at + i] - channel) <= 24)) rows.push(row);
            }
            return rows;
        }));
    };
    const [seen, exported] = [rowsOf(page), rowsOf(canvas)];
    let compared = 0;
    const wrong = [];
    const { left, width: across } = frame.area;
    inks.forEach((_, curve) => {
        for (let column = Math.ceil(left) + 2; column < left + across - 2; column += 1) {
            const [a, b] = [seen[curve][column], exported[curve][column]];
            if (a.length === 0) continue;
            compared += 1;
            const near = (row, rows) => [-1, 0, 1].some((by) => rows[by]?.some((other) => Math.abs(other - row) <= 2));
            const around = (of) => ({ [-1]: of[curve][column - 1], 0: of[curve][column], 1: of[curve][column + 1] });
            if (!a.every((row) => near(row, around(exported))) || !b.every((row) => near(row, around(seen)))) {
                wrong.push([curve, column, a, b]);
            }
        }
    });
    return [problem, image.naturalWidth, image.naturalHeight, compared > across, wrong.length, wrong.slice(0, 3)];";

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_menu_opens_and_closes_by_keys() {
        Setup::new()
            .run(async |page| {
                page.open_lab("").await;
                let menu = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('share-menu.js'))";
                assert_eq!(page.value(menu).await, false, "the menu is fetched before it is asked for");
                page.script("document.querySelector('#share').focus();", &[]).await;
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.share === 'link'").await;
                let expanded = page.value("find('#share').getAttribute('aria-expanded')").await;
                assert_eq!(expanded, "true");
                let mut seen = Vec::new();
                for _ in 0..5 {
                    seen.push(focused(page).await);
                    page.press(Key::Down).await;
                }
                let items = [
                    "link", "course", "lesson", "embed", "picture", "csv", "print",
                ];
                assert_eq!(json!(seen), json!(items));
                assert_eq!(focused(page).await, "link", "after the last comes the first");
                page.press(Key::Up).await;
                assert_eq!(focused(page).await, "print");
                page.press(Key::Home).await;
                assert_eq!(focused(page).await, "link");
                page.press(Key::End).await;
                assert_eq!(focused(page).await, "print");
                page.press(Key::Escape).await;
                page.wait_until("find('.share-panel').hidden").await;
                assert_eq!(focused(page).await, "share");

                page.press(Key::Down).await;
                page.wait_until("document.activeElement.dataset.share === 'link'").await;
                page.press(Key::Tab).await;
                page.wait_until("find('.share-panel').hidden").await;
                assert_ne!(focused(page).await, "share", "the focus goes where the reader sends it");

                open_menu(page).await;
                page.click(page.area("#canvas").await.at(0.2, 0.9)).await;
                page.wait_until("find('.share-panel').hidden").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn without_a_clipboard_the_link_is_selected() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=mish").await;
                page.script(
                    "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
                    &[],
                )
                .await;
                open_menu(page).await;
                choose(page, "link").await;
                let text = status(page).await;
                assert!(text.contains("copy it with the keyboard"), "{text}");
                let selected = page
                    .value("(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.activeElement)")
                    .await;
                assert_eq!(selected, page.address("#functions=mish"));
                page.press(Key::Escape).await;
                assert_eq!(focused(page).await, "share");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_png_is_drawn_for_its_pixels() {
        Setup::new()
            .run(async |page| {
                let downloads = Downloads::of(page, "png").await;
                page.open_lab("#functions=gelu,softplus(beta=2)&show=f,df,d2f")
                    .await;
                let state = json!({ "functions": "gelu,softplus(beta=2)", "show": "f df d2f" });
                open_picture(page, &PLAIN).await;
                for scale in [1, 2, 4] {
                    set(page, &format!("scale={scale}")).await;
                    page.click_on(".picture [data-picture=png]").await;
                    let png = BASE64_STANDARD.encode(downloads.take("gelu-softplus.png").await);
                    let given =
                        json!({ "png": png, "state": state, "scale": scale, "theme": "light" });
                    let seen = page.lab(COMPARE, given).await;
                    assert_eq!(seen, json!([scale, scale, 0]));
                }
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.picture') === null").await;

                // In the dark the picture is dark, until it is wanted light. What was chosen before is still so.
                page.click_on("#theme").await;
                page.click_on("#theme").await;
                open_picture(page, &["scale=2"]).await;
                for (choice, theme) in [("shown", "dark"), ("light", "light")] {
                    set(page, &format!("colours={choice}")).await;
                    page.click_on(".picture [data-picture=png]").await;
                    let png = BASE64_STANDARD.encode(downloads.take("gelu-softplus.png").await);
                    let given = json!({ "png": png, "state": state, "scale": 2, "theme": theme });
                    assert_eq!(page.lab(COMPARE, given).await, json!([2, 2, 0]), "{choice}");
                }
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_picture_says_as_much_as_is_wanted() {
        let words = "
            const svg = new DOMParser().parseFromString(given, 'image/svg+xml').documentElement;
            const read = (name) => [...svg.querySelectorAll(`g.${name} text`)].map((each) => each.textContent);
            return [svg.getAttribute('width'), svg.querySelector('title').textContent, read('title'), read('entry'), read('axis-x'), read('axis-y')];";
        Setup::new()
            .run(async |page| {
                let downloads = Downloads::of(page, "labelled-svg").await;
                page.open_lab("#functions=swish(beta=1.5),leaky_relu&show=f,df")
                    .await;
                open_picture(page, &[]).await;
                let name = "Swish, Leaky ReLU";
                let take = async || {
                    page.click_on(".picture [data-picture=svg]").await;
                    let svg = downloads.take("swish-leaky-relu.svg").await;
                    page.lab(words, json!(String::from_utf8(svg).unwrap()))
                        .await
                };
                let entries = [
                    "Swish (β = 1.5)",
                    "Leaky ReLU (α = 0.01)",
                    "f",
                    "f′ (slope)",
                ];
                let all = json!([
                    "1600",
                    name,
                    [name],
                    entries,
                    ["pre-activation x"],
                    ["value"]
                ]);
                assert_eq!(take().await, all);
                set(page, "values").await;
                set(page, "title").await;
                let entries = ["Swish", "Leaky ReLU", "f", "f′ (slope)"];
                let some = json!(["1600", name, [], entries, ["pre-activation x"], ["value"]]);
                assert_eq!(take().await, some);
                set(page, "legend").await;
                set(page, "axes").await;
                assert_eq!(take().await, json!(["1600", name, [], [], [], []]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn an_svg_shows_the_curves_where_the_canvas_does() {
        Setup::new()
            .run(async |page| {
                let downloads = Downloads::of(page, "svg").await;
                for (functions, name) in [
                    ("gelu,tanh,softplus_inv", "gelu-tanh-softplus-inv.svg"),
                    ("hardshrink,logit", "hardshrink-logit.svg"),
                ] {
                    page.open_lab(&format!("#functions={functions}&show=f"))
                        .await;
                    open_picture(page, &PLAIN).await;
                    page.click_on(".picture [data-picture=svg]").await;
                    let svg = String::from_utf8(downloads.take(name).await).unwrap();
                    let state = json!({ "functions": functions, "show": "f" });
                    let curves = functions.split(',').count();
                    let given = json!({ "svg": svg, "state": state, "curves": curves });
                    let canvas = page.canvas("#canvas").await;
                    let seen = page.lab(INK_ROWS, given).await;
                    let expected = json!([null, canvas.width, canvas.height, true, 0, []]);
                    assert_eq!(seen, expected, "{functions}");
                }
                page.assert_clean().await;
            })
            .await;
    }
}
