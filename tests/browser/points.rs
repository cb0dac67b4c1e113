//! Marked points: their coordinates are clicked, listed and copied, and the notes lead to them.

use super::input::Point;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

const OPENING: &str = "#functions=swish,leaky_relu(alpha=0.1),gelu_tanh";

/// Where f′ of GELU (tanh) is 0, with every digit.
async fn level(page: &Session) -> String {
    let body = "return String(lab.features('gelu_tanh', {}, [-6, 6]).slopeZeros[0]);";
    let text = page.lab(body, json!(null)).await;
    text.as_str().expect("a text").to_owned()
}

/// The point of the window in the middle of the coordinates beside the n-th point with this x and y, as they are on the page.
async fn label(page: &Session, state: Value, x: f64, y: Option<f64>) -> Point {
    let body = "
        const canvas = document.querySelector('#canvas');
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const fresh = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
        const { labels } = lab.draw(fresh, given.state, { width, height, pixelRatio: devicePixelRatio, theme: 'light' });
        const label = labels.find(({ x, y }) => x === given.x && (given.y === null || y === given.y));
        return [left + label.left + label.width / 2, top + label.top + label.height / 2];";
    let given = json!({ "state": state, "x": x, "y": y });
    let answer = page.lab(body, given).await;
    let [left, top] = [0, 1].map(|i| answer[i].as_f64().expect("a number"));
    (left, top)
}

async fn clipboard(page: &Session) -> Value {
    page.value("window.copied").await
}

/// What is copied is seen without asking a system for it.
async fn watch_clipboard(page: &Session) {
    page.script(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } });",
        &[],
    )
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn where_the_slope_is_zero_is_read_and_copied() {
    Setup::new()
        .run(async |page| {
            page.open_lab(OPENING).await;
            watch_clipboard(page).await;
            let x = level(page).await;
            // One action, and it is read.
            page.click_on("#marks").await;
            let row = "[...document.querySelectorAll('.points .curve-3 tr')].find(({ dataset }) => dataset.kind === 'slope-zero')";
            page.wait_until(&format!("{row} !== undefined")).await;
            assert_eq!(page.value(&format!("{row}.querySelector('th').textContent")).await, "zero of f′");
            assert_eq!(page.value(&format!("{row}.querySelector('.probe-link').textContent")).await, "(−0.752461, 0)");
            page.script(&format!("{row}.querySelector('.point-copy').setAttribute('id', 'it')"), &[]).await;
            page.click_on("#it").await;
            page.wait_until(&format!("window.copied === '({x}, 0)'")).await;
            page.wait_until("find('.points-told').textContent.startsWith('Copied')").await;
            page.script(&format!("{row}.querySelector('.probe-link').setAttribute('id', 'there')"), &[]).await;
            page.click_on("#there").await;
            page.wait_for_address(&format!("probe={x}")).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_difference_has_marks_but_no_list() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,relu&difference=1,2").await;
            page.click_on("#marks").await;
            page.wait_until("find('.marks-menu') !== null").await;
            assert_eq!(page.value("find('.points')").await, json!(null));
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_notes_lead_to_the_points() {
    Setup::new()
        .size(1024, 768)
        .run(async |page| {
            page.open_lab("#functions=gelu_tanh&x=2,5").await;
            let x = level(page).await;
            page.script("document.querySelector('#info-tab-properties, [id$=-properties][role=tab]').click()", &[]).await;
            page.wait_until(&format!("find('.probe-link[data-x=\"{x}\"]') !== null")).await;
            let terms = page
                .value("[...document.querySelectorAll('.facts dt')].map((term) => term.textContent)")
                .await;
            for term in ["Zeros", "Extrema", "Zeros of f′", "Inflection points"] {
                assert!(terms.as_array().unwrap().contains(&json!(term)), "{terms}");
            }
            page.script("document.querySelector('#info-properties').click()", &[]).await;
            page.script(&format!("document.querySelector('.probe-link[data-x=\"{x}\"]').scrollIntoView()"), &[]).await;
            page.click_on(&format!(".probe-link[data-x=\"{x}\"]")).await;
            page.wait_until(&format!("location.hash.includes('probe={x}')")).await;
            // It was out of sight, as was the plot.
            assert_eq!(page.value("location.hash.match(/x=([^&]*)/)[1]").await, "-2.252,0.748");
            page.wait_until("find('#plot').getBoundingClientRect().bottom <= innerHeight && find('#plot').getBoundingClientRect().top >= 0")
                .await;
            // The slopes of a piecewise linear function are a set, of another one an interval.
            for (function, slopes) in [("relu", "{0, 1}"), ("tanh", "(0, 1]")] {
                page.value(&format!("location.hash = 'functions={function}'")).await;
                page.wait_until(&format!("[...document.querySelectorAll('dd.lines')].some((fact) => fact.firstChild.textContent === '{slopes}')"))
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
    async fn coordinates_are_clicked_and_copied() {
        let functions = "swish,leaky_relu(alpha=0.1),gelu_tanh";
        let address = format!("functions={functions}&active=3&marks=extrema,zeros");
        let state = json!({ "functions": functions, "active": 3, "marks": ["extrema", "zeros"] });
        Setup::new()
            .run(async |page| {
                page.open_lab(&format!("#{address}")).await;
                watch_clipboard(page).await;
                let text = level(page).await;
                let x: f64 = text.parse().unwrap();
                // The label lies beside its point, and still means it.
                page.click(label(page, state.clone(), x, Some(0.0)).await)
                    .await;
                page.wait_until(&format!("location.hash.includes('probe={text}')"))
                    .await;
                page.wait_until("find('.point-offer')?.textContent === 'Copy (−0.752461, 0)'")
                    .await;
                page.click_on(".point-offer").await;
                page.wait_until(&format!("window.copied === '({text}, 0)'"))
                    .await;
                // The extremum above the same x is another point.
                let extremum = page
                    .lab(
                        "return lab.features('gelu_tanh', {}, [-6, 6]).extrema[0].f;",
                        json!(null),
                    )
                    .await;
                page.click(label(page, state.clone(), x, extremum.as_f64()).await)
                    .await;
                page.wait_until(
                    "find('.point-offer').textContent.startsWith('Copy (−0.752461, −0.17')",
                )
                .await;
                page.click_on(".point-offer").await;
                page.wait_until(&format!("window.copied === '({text}, {extremum})'"))
                    .await;
                assert_eq!(
                    clipboard(page).await,
                    json!(format!("({text}, {extremum})"))
                );
                // Elsewhere there is nothing to copy.
                page.script("document.querySelector('#canvas').focus()", &[])
                    .await;
                page.press(Key::Right).await;
                page.wait_until("find('.point-offer') === null").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_finds_a_zero_of_the_slope() {
        let state = json!({ "functions": "gelu_tanh", "marks": ["zeros"] });
        Setup::new()
            .size(390, 844)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu_tanh&marks=zeros").await;
                let text = level(page).await;
                page.tap(label(page, state, text.parse().unwrap(), Some(0.0)).await)
                    .await;
                page.wait_until(&format!("location.hash.includes('probe={text}')"))
                    .await;
                page.wait_until("find('.point-offer') !== null").await;
                let offer = page.area(".point-offer").await;
                assert!(offer.height >= 44.0, "{offer:?}");
            })
            .await;
    }
}
