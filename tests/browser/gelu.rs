//! The laboratory for the approximations of GELU: errors follow the sliders, and the best coefficients are found on the page.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Everything of the view is there, the table of best coefficients included.
async fn open(page: &Session, fragment: &str) {
    page.open_page(&format!("#view=gelu{fragment}")).await;
    page.wait_until("find('#view-gelu .gelu-dependence[data-complete]') && find('.gelu-best td').textContent !== ''")
        .await;
}

async fn text(page: &Session, path: &str) -> String {
    let text = page
        .value(&format!("find({}).textContent", json!(path)))
        .await;
    text.as_str().expect("a text").replace('\u{2212}', "-")
}

async fn wait_for_text(page: &Session, path: &str, text: &str) {
    let [path, text] = [json!(path), json!(text)];
    page.wait_until(&format!(
        "find({path})?.textContent.replaceAll('\\u2212', '-') === {text}"
    ))
    .await;
}

/// A cell of the row of one approximation as it is set.
fn now(kind: &str, cell: &str) -> String {
    format!("#view-gelu .gelu-now[data-kind={kind}] [data-cell={cell}]")
}

/// The control of a parameter.
fn slider(parameter: &str, part: &str) -> String {
    format!("#view-gelu .slider[data-parameter={parameter}] {part}")
}

/// Pixels of a figure that do not belong to a plot of `state`, which the engine draws on a fresh canvas.
async fn strangers(page: &Session, path: &str, state: Value) -> Value {
    page.drawn().await;
    let body = "
        const [path, state] = given;
        const canvas = document.querySelector(path);
        const { width, height } = canvas;
        const fresh = Object.assign(document.createElement('canvas'), { width, height });
        const pixelRatio = devicePixelRatio;
        lab.draw(fresh, state, { width: width / pixelRatio, height: height / pixelRatio, pixelRatio, theme: 'light' });
        const [seen, expected] = [canvas, fresh].map((of) =>
            new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer));
        return seen.reduce((sum, pixel, i) => sum + (pixel !== expected[i]), 0);";
    page.lab(body, json!([path, state])).await
}

/// The error of f of one approximation, with its largest value marked.
async fn assert_error_shown(page: &Session, kind: &str, function: &str, largest: f64) {
    let path = format!("#view-gelu .gelu-kind[data-kind={kind}] .gelu-error");
    let state = json!({ "functions": format!("{function},gelu"), "difference": [1, 2], "show": "f", "x": [-5, 5], "probe": largest });
    assert_eq!(strangers(page, &path, state).await, 0, "{function}");
}

/// Where the largest error of f is, as the module says.
async fn place(page: &Session, function: &str) -> f64 {
    let body = "return lab.approximation(lab.parse(given)[0], { id: 'gelu', params: {} }).at";
    let place = page.lab(body, json!(function)).await;
    place.as_f64().expect("a number")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_errors_follow_the_slider() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            wait_for_text(page, &now("tanh", "largest"), "4.732355e-4").await;
            for function in ["gelu_tanh", "gelu_tanh(c=0.0356774)"] {
                if function != "gelu_tanh" {
                    page.click_on(&slider("c", ".mark")).await;
                    wait_for_text(page, &now("tanh", "largest"), "5.526560e-3").await;
                }
                assert_error_shown(page, "tanh", function, place(page, function).await).await;
                let other = "gelu_sigmoid";
                assert_error_shown(page, "logistic", other, place(page, other).await).await;
                let curves = json!({ "functions": format!("gelu,{function},{other}"), "show": "f", "x": [-5, 5] });
                assert_eq!(strangers(page, "#view-gelu .gelu-curves", curves).await, 0);
            }
            page.wait_for_address("view=gelu&gelu-c=0.0356774").await;

            let range = page.area(&slider("c", ".range")).await;
            let thumb = range.left + 10.0 + 0.0356774 / 0.15 * (range.width - 20.0);
            let y = range.top + 0.5 * range.height;
            page.drag((thumb, y), (range.left + 0.8 * range.width, y)).await;
            let moved = text(page, &now("tanh", "largest")).await;
            let value = page.value(&format!("find({}).value", json!(slider("c", ".number-box")))).await;
            let c: f64 = value.as_str().expect("a text").parse().expect("a number");
            assert!((c - 0.12).abs() < 0.005, "{c}");
            let asked = page
                .lab("return lab.approximation({ id: 'gelu_tanh', params: { c: given } }, { id: 'gelu', params: {} }).largest", json!(c))
                .await;
            let largest: f64 = moved.parse().expect("a number");
            assert!((largest / asked.as_f64().expect("a number") - 1.0).abs() < 1e-6, "{moved}, {asked}");

            page.press(Key::Left).await;
            page.wait_until(&format!("find({}).textContent !== {}", json!(now("tanh", "largest")), json!(moved.replace('-', "\u{2212}")))).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_best_coefficients_are_found() {
    Setup::new()
        .reduced_motion()
        .run(async |page| {
            open(page, "").await;
            page.click_on("#view-gelu button[data-kind=tanh]").await;
            wait_for_text(
                page,
                "#view-gelu .gelu-found[data-kind=tanh]",
                "Best c = 0.0443829438. Largest |error| of f: 3.874187e-4.",
            )
            .await;
            wait_for_text(page, &now("tanh", "largest"), "3.874187e-4").await;
            page.click_on("#view-gelu button[data-kind=logistic]").await;
            wait_for_text(
                page,
                "#view-gelu .gelu-found[data-kind=logistic]",
                "Best k = 1.772933966. Largest |error| of f: 1.392225e-2.",
            )
            .await;
            wait_for_text(page, &now("logistic", "largest"), "1.392225e-2").await;

            // Another measure has another optimum, and a question of its own.
            page.click_on("#view-gelu label:has(input[value=normal])")
                .await;
            wait_for_text(page, "#view-gelu .gelu-found[data-kind=tanh]", "").await;
            page.click_on("#view-gelu button[data-kind=tanh]").await;
            wait_for_text(
                page,
                "#view-gelu .gelu-found[data-kind=tanh]",
                "Best c = 0.0449666930. Mean square error of f, x ~ N(0, 1²): 1.254515e-8.",
            )
            .await;
            page.type_in(&slider("sigma", ".number-box"), "2").await;
            wait_for_text(
                page,
                "#view-gelu .gelu-best[data-kind=logistic] .gelu-value",
                "1.755544574",
            )
            .await;
            let shown = page.value("decodeURIComponent(location.hash)").await;
            let shown = shown.as_str().expect("a text");
            assert!(shown.contains("gelu-k=1.7729339656"), "{shown}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_slider_glides_to_the_best_and_stops_there() {
    Setup::new()
        .run(async |page| {
            open(page, "&gelu-c=0.02").await;
            page.click_on("#view-gelu button[data-kind=tanh]").await;
            wait_for_text(page, &now("tanh", "largest"), "3.874187e-4").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_link_says_all_in_either_language() {
    const STATE: &str = "&gelu-c=0.05&gelu-k=1.6&gelu-order=df&gelu-scale=same&gelu-measure=interval&gelu-mu=0.5&gelu-sigma=2&gelu-interval=-1,4&gelu-x=-0.5&gelu-gate-mu=1";
    Setup::new()
        .run(async |page| {
            open(page, STATE).await;
            let seen = "[...document.querySelectorAll('#view-gelu input')].map((input) => input.type === 'radio' ? input.checked : input.value)";
            let all = page.value(seen).await;
            let table = page.value("find('#view-gelu .gelu-table tbody').innerText").await;
            let pictures = page.value("[...document.querySelectorAll('#view-gelu canvas')].map((canvas) => canvas.toDataURL())").await;
            wait_for_text(page, "#view-gelu [data-step=byTanh]", "-0.154173553").await;

            page.click_on("#language button:last-child").await;
            page.wait_until("find('#view-gelu h2').textContent === 'GELU 及其近似'").await;
            page.wait_until("find('#view-gelu .gelu-dependence caption').textContent.startsWith('实时求得')").await;
            assert_eq!(page.value(seen).await, all);
            let keys = page.value("[...document.querySelectorAll('#view-gelu *')].filter(({ childElementCount, textContent }) => childElementCount === 0 && textContent.startsWith('gelu.')).length").await;
            assert_eq!(keys, 0, "words that are missing");

            open(page, &format!("&lang=en{STATE}")).await;
            assert_eq!(page.value(seen).await, all);
            assert_eq!(page.value("find('#view-gelu .gelu-table tbody').innerText").await, table);
            page.drawn().await;
            let again = page.value("[...document.querySelectorAll('#view-gelu canvas')].map((canvas) => canvas.toDataURL())").await;
            assert!(again == pictures, "the pictures differ");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_wrong_in_the_address_is_named() {
    Setup::new()
        .run(async |page| {
            open(page, "&gelu-c=minus&gelu-sigma=0&gelu-order=d3f").await;
            for key in ["gelu-c", "gelu-sigma", "gelu-order"] {
                let message = page.message(key).await;
                assert!(message.contains(key), "{message}");
            }
            wait_for_text(page, &now("tanh", "largest"), "4.732355e-4").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_value_is_worked_out_at_any_x() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            for (step, value) in [
                ("inner", "0.833561969"),
                ("tanh", "0.682383981"),
                ("byTanh", "0.841191991"),
                ("exact", "0.841344746"),
            ] {
                wait_for_text(page, &format!("#view-gelu [data-step={step}]"), value).await;
            }
            page.type_in("#view-gelu .gelu-x .number-box", "0").await;
            wait_for_text(page, "#view-gelu [data-step=share]", "0.500000000").await;
            wait_for_text(page, "#view-gelu [data-step=exact]", "0.000000000").await;
            page.wait_for_address("view=gelu&gelu-x=0").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn its_formulas_are_typeset_with_the_values_as_they_are() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            page.wait_until("find('#view-gelu [data-kind=tanh] .lesson-formula math')")
                .await;
            let typeset = "[...document.querySelectorAll('.gelu-worked tbody th[scope=row], #view-gelu .lesson-formula')]
                .filter((place) => place.querySelector('math') === null).map((place) => place.textContent)";
            assert_eq!(page.value(typeset).await, json!([]));
            let numbers = "[...document.querySelectorAll('.gelu-prose .lesson-formula mn')].map((number) => number.textContent)
                .filter((text) => text.includes('.'))";
            assert_eq!(
                page.value(numbers).await,
                json!(["0.7978846", "0.044715", "0.7978846", "0.0356774"])
            );
            page.open_page("#view=gelu&gelu-c=0.05").await;
            page.wait_until(&format!("{numbers}[1] === '0.05'")).await;
            page.assert_clean().await;
        })
        .await;
}
