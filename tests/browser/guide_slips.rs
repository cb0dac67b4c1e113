//! What is often said wrongly: each claim has its figures, and numbers that are the library's.

use super::guide::open;
use super::session::{Session, Setup};
use activation_lab::analysis::approximation::{Measure, Task, Weight, optimum};
use activation_lab::analysis::{Properties, largest, properties};
use activation_lab::catalogue::{Curve, Difference, Expression, parse_list};
use activation_lab::functions::{Jet, Order};
use activation_lab::vector::{Piece, maxout};
use fantoccini::key::Key;
use serde_json::{Value, json};

fn function(text: &str) -> Expression {
    parse_list(text).unwrap().remove(0)
}

fn at(text: &str, x: f64) -> Jet {
    function(text).at(x)
}

fn known(text: &str) -> Properties {
    properties(&function(text), 0.0, 1.0)
}

/// The largest difference of an approximation to GELU.
fn error(approximation: &str) -> f64 {
    let difference = Difference {
        first: function(approximation),
        second: function("gelu"),
    };
    largest(&difference, -12.0, 12.0).unwrap().value
}

/// The value of the mark `minimax` of a function's only parameter.
fn minimax(id: &str) -> f64 {
    let marks = function(id).activation().parameters[0].marks;
    let found = marks.iter().find(|mark| mark.label == "minimax");
    found.unwrap().value
}

fn minus(text: &str) -> String {
    text.replace('-', "−")
}

fn fixed(value: f64, decimals: usize) -> String {
    minus(&format!("{value:.decimals$}"))
}

/// As short as it is within so many significant digits.
fn short_of(value: f64, digits: usize) -> String {
    let rounded: f64 = format!("{value:.*e}", digits - 1).parse().unwrap();
    minus(&rounded.to_string())
}

fn short(value: f64) -> String {
    short_of(value, 6)
}

/// Three digits, whatever they are.
fn three(value: f64) -> String {
    if value < 1e-3 {
        return minus(&format!("{value:.2e}"));
    }
    let before = value.log10().floor() as i32;
    fixed(value, usize::try_from(2 - before).unwrap())
}

fn sides(text: &str, x: f64) -> [String; 2] {
    function(text).sides(x).map(|jet| short(jet.df))
}

/// The numbers of every table, row by row, as the page has to write them.
fn expected() -> Vec<(&'static str, Vec<Vec<String>>)> {
    let root = at("gelu", 0.0).d2f;
    let inner = root * (1.0 + 0.044_715);
    let exact = at("gelu", 1.0).f;
    let one = |values: Vec<String>| values.into_iter().map(|value| vec![value]).collect();
    let least = |text: &str| {
        let minimum = known(text).features.extrema[0];
        vec![fixed(minimum.f, 7), fixed(minimum.x, 7)]
    };
    let slopes = |text: &str| vec![short(at(text, 0.0).df), short(known(text).slopes[1].value)];
    let gated = |x: f64| vec![short(x * at("sigmoid", x).f), short(at("silu", x).f)];
    let far = |text: &str| {
        let share = known(text).normal.unwrap().saturated;
        vec![
            short_of(at(text, -10.0).df, 3),
            format!("{} %", short_of(100.0 * share, 3)),
        ]
    };
    // Both sides, then PyTorch, JAX and Keras.
    let at_kink = |slopes: [&str; 5]| slopes.map(str::to_owned).to_vec();
    vec![
        (
            "gelu-one",
            one(vec![
                fixed(inner, 9),
                fixed(at("tanh", inner).f, 9),
                fixed(at("gelu_tanh", 1.0).f, 9),
                fixed(exact, 9),
                three((0.841_837_5 - exact).abs()),
                three(error("gelu_tanh")),
            ]),
        ),
        (
            "new-gelu",
            one(vec![
                fixed(root, 7),
                fixed(root * 0.044_715, 7),
                three(error("gelu_tanh")),
                three(error("gelu_tanh(c=0.0356774)")),
            ]),
        ),
        ("range", vec![least("silu"), least("gelu")]),
        ("leaky-max", leaky(1.5)),
        (
            "continuous",
            ["leaky_relu(alpha=0.1)", "elu(alpha=2)", "elu"]
                .map(|text| sides(text, 0.0).to_vec())
                .to_vec(),
        ),
        ("tanh-slope", vec![slopes("tanh"), slopes("sigmoid")]),
        (
            "best",
            one(vec![
                short(at("swish(beta=0)", 1.0).df),
                three(error("gelu_tanh")),
                three(error(&format!("gelu_tanh(c={})", minimax("gelu_tanh")))),
                three(error("gelu_sigmoid")),
                three(error(&format!(
                    "gelu_sigmoid(k={})",
                    minimax("gelu_sigmoid")
                ))),
                best(Measure::Largest),
                best(Measure::MeanSquare(Weight::Normal {
                    mean: 0.0,
                    deviation: 1.0,
                })),
            ]),
        ),
        ("sigmoid", vec![gated(-2.0), gated(1.0), gated(2.0)]),
        ("unbounded", vec![far("silu"), far("relu")]),
        (
            "at-kink",
            vec![
                at_kink(["0", "1", "0", "0", "0"]),
                at_kink(["0.01", "1", "0.01", "1", "0.01"]),
                at_kink(["1", "0", "0", "1", "1"]),
                at_kink(["1.758", "1.051", "1.758", "1.758", "1.051"]),
            ],
        ),
    ]
}

/// The c of GELU by tanh that is best for a measure.
fn best(measure: Measure) -> String {
    let task = Task {
        approximation: function("gelu_tanh"),
        parameter: 0,
        exact: function("gelu"),
        order: Order::Value,
        range: [0.03, 0.06],
    };
    short(optimum(&task, measure).unwrap().parameter.value)
}

/// max(αx, x) and Leaky ReLU at four points, and whether they are the same.
fn leaky(alpha: f64) -> Vec<Vec<String>> {
    let pieces = [alpha, 1.0].map(|weight| Piece { weight, bias: 0.0 });
    let row = |x: f64| {
        let greatest = maxout(&pieces, x).unwrap().value;
        let value = at(&format!("leaky_relu(alpha={alpha})"), x).f;
        let verdict = if greatest == value {
            "equal"
        } else {
            "different"
        };
        vec![short(greatest), short(value), verdict.to_owned()]
    };
    [-2.0, -1.0, 1.0, 2.0].map(row).to_vec()
}

/// The cells of a claim's table.
async fn cells(page: &Session, slip: &str) -> Value {
    page.value(&format!(
        "[...document.querySelectorAll('[data-slip={slip}] tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))"
    ))
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_claim_is_disproved_by_the_librarys_numbers() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let seen = page
                .value("[...document.querySelectorAll('.guide-slip')].map(({ dataset }) => dataset.slip)")
                .await;
            let expected = expected();
            let ids: Vec<_> = expected.iter().map(|(id, _)| id).collect();
            assert_eq!(seen, json!(ids));
            for (id, rows) in &expected {
                assert_eq!(cells(page, id).await, json!(rows), "{id}");
                let words = page
                    .value(&format!("find('[data-slip={id}] .guide-said').innerText"))
                    .await;
                let words = words.as_str().unwrap();
                assert!(words.contains("Misconception") && words.contains("Fact"), "{words}");
                assert!(!words.contains("guide."), "{words}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_claim_has_figures_that_are_drawn_and_opens_in_the_plot() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            // Far below the fold nothing is drawn yet.
            assert_eq!(page.value("find('[data-slip=at-kink] canvas').checkVisibility()").await, false);
            for (id, _) in expected() {
                page.value(&format!("find('[data-slip={id}] .guide-figures').scrollIntoView({{ block: 'center', behavior: 'instant' }})")).await;
                page.wait_until(&format!(
                    "[...document.querySelectorAll('[data-slip={id}] canvas')].every((canvas) => {{
                        if (!canvas.checkVisibility() || canvas.width === 0) return false;
                        const pixels = new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer);
                        return pixels.filter((pixel) => pixel !== pixels[0]).length > 1000 && canvas.ariaLabel.startsWith('Plot of');
                    }})"
                ))
                .await;
                let fragment = page.value(&format!("find('[data-slip={id}] .guide-open').getAttribute('href').slice(1)")).await;
                let fragment = fragment.as_str().unwrap().to_owned();
                page.click_on(&format!("[data-slip={id}] .guide-open")).await;
                page.wait_until("document.documentElement.dataset.view === 'explore'").await;
                let pairs = fragment.split('&').map(|pair| pair.split_once('=').unwrap());
                let state: serde_json::Map<_, _> = pairs
                    .map(|(key, text)| {
                        let value = match key {
                            "difference" => json!(text.split(',').map(|n| n.parse::<u32>().unwrap()).collect::<Vec<_>>()),
                            "marks" => json!(text.split(',').collect::<Vec<_>>()),
                            "probe" => json!(text.parse::<f64>().unwrap()),
                            _ => json!(text),
                        };
                        (key.to_owned(), value)
                    })
                    .collect();
                page.wait_until(&format!("location.hash.includes({})", json!(fragment.split('&').next()))).await;
                page.assert_shows_state(Value::Object(state)).await;
                page.script("history.back()", &[]).await;
                page.wait_until("find('#view-guide').checkVisibility()").await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_slope_of_leaky_relu_is_moved() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let slider = "[data-slip=leaky-max] input[type=range]";
            page.script(&format!("document.querySelector('{slider}').focus();"), &[])
                .await;
            page.press(Key::Right).await;
            page.wait_for_address("view=guide&guide-alpha=1.55").await;
            assert_eq!(cells(page, "leaky-max").await, json!(leaky(1.55)));
            let label = "find('[data-slip=leaky-max] canvas').ariaLabel.includes('α = 1.55')";
            assert_eq!(page.value(label).await, true);
            for _ in 0..11 {
                page.press(Key::Left).await;
            }
            page.wait_for_address("view=guide&guide-alpha=1").await;
            assert_eq!(cells(page, "leaky-max").await, json!(leaky(1.0)));
            let identity = "find('[data-slip=leaky-max] .guide-proof > p').textContent";
            let text = page.value(identity).await;
            assert_eq!(
                text,
                "Largest distance from the identity for −3 ≤ x ≤ 3: 0."
            );

            open(page, "guide-alpha=0.25").await;
            assert_eq!(cells(page, "leaky-max").await, json!(leaky(0.25)));
            assert_eq!(page.value(&format!("find('{slider}').value")).await, "0.25");
            page.assert_clean().await;
        })
        .await;
}
