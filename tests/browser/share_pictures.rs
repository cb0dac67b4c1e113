//! The dialog for pictures: their pixels, their curves, and as many words as are wanted.

use super::downloads::Downloads;
use super::session::{Session, Setup};
use super::share::{choose, open_menu};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use fantoccini::key::Key;
use serde_json::json;

/// Chooses `name=value` in the dialog, or ticks or unticks `name`.
async fn set(page: &Session, option: &str) {
    let path = match option.split_once('=') {
        Some((name, value)) => format!("[name=picture-{name}][value='{value}']"),
        None => format!("[name=picture-{option}]"),
    };
    // What is chosen moves the others: a pointer could miss them.
    page.value(&format!(
        "find({}).click()",
        json!(format!(".picture {path}"))
    ))
    .await;
}

/// Opens the page anew: what was chosen in the dialog is kept as long as it is open.
async fn open_anew(page: &Session, fragment: &str) {
    page.client
        .goto("about:blank")
        .await
        .expect("an empty page");
    page.open_lab(fragment).await;
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
            open_anew(page, "").await;
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
    async fn a_png_is_drawn_for_its_pixels() {
        Setup::new()
            .run(async |page| {
                let downloads = Downloads::of(page, "png").await;
                open_anew(page, "#functions=gelu,softplus(beta=2)&show=f,df,d2f").await;
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
                open_anew(page, "#functions=swish(beta=1.5),leaky_relu&show=f,df").await;
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
                    open_anew(page, &format!("#functions={functions}&show=f")).await;
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
