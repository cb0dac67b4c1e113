//! The view of many layers: a line and a curve, the product of the slopes, and what the address keeps.

use super::dial::read;
use super::session::{Session, Setup};
use activation_lab::analysis::{Network, cascade};
use activation_lab::catalogue::parse;
use activation_lab::functions::Framework;
use serde_json::json;

const READY: &str = "document.querySelectorAll('.view-depth .depth-table').length > 0
    && document.querySelectorAll('.view-depth math').length === 6";
const WITHOUT: &str = ".depth-pair > :nth-child(1) canvas";
const WITH: &str = ".depth-pair > :nth-child(2) canvas";
const CHART: &str = ".depth-chart";

async fn open(page: &Session, fragment: &str) {
    page.open_page(fragment).await;
    page.wait_until(READY).await;
}

async fn text(page: &Session, path: &str) -> String {
    let path = json!(path);
    let text = page.value(&format!("find({path}).textContent")).await;
    text.as_str().expect("a text").to_owned()
}

/// Asserts that the line told is what the layers collapse to.
async fn assert_line(page: &Session, layers: u32, seed: u32) {
    let line = Network::new(layers, seed).collapsed();
    let said = text(page, "[data-depth=without] strong").await;
    let slope = said.trim_start_matches("y = ").split(" x").next().unwrap();
    assert!(
        (read(slope) - line.slope).abs() <= 5e-4 * line.slope.abs(),
        "{said}, not {line:?}"
    );
}

/// Asserts that the sentences and the tables tell what the library computes.
async fn assert_chains(page: &Session, functions: &[&str], start: f64, weight: f64, n: u32) {
    for (i, function) in functions.iter().enumerate() {
        let steps = cascade(
            &parse(function).unwrap(),
            start,
            weight,
            n,
            Framework::PyTorch,
        );
        let close = |said: &str, value: f64, what: &str| {
            let apart = (read(said) - value).abs();
            assert!(
                apart <= 0.006 * value.abs(),
                "{function} {what}: {said}, not {value:e}"
            );
        };
        let last = steps[n as usize - 1].product;
        close(
            &text(page, &format!("[data-chain=\"{}\"] strong", i + 1)).await,
            last,
            "product",
        );
        for k in [1, n] {
            let row = format!(".depth-tables > :nth-child({}) [data-layer=\"{k}\"]", i + 1);
            let step = steps[k as usize - 1];
            for (column, value) in [(2, step.z), (3, step.factor), (4, step.product)] {
                let cell = text(page, &format!("{row} > :nth-child({column})")).await;
                close(&cell, value, "cell");
            }
        }
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn layers_collapse_without_an_activation_and_bend_with_one() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=depth&functions=tanh").await;
            assert_line(page, 4, 1).await;
            assert!(
                text(page, ".depth-pair > :nth-child(2) h4")
                    .await
                    .contains("Tanh")
            );
            let (line, curve) = (page.pixels_of(WITHOUT).await, page.pixels_of(WITH).await);
            assert_ne!(line, curve);

            // Another activation bends otherwise; the line knows of none.
            page.value("find('.depth-select select').focus()").await;
            page.write("ReLU").await;
            page.wait_until("location.hash.includes('depth-f=relu')")
                .await;
            assert_eq!(page.pixels_of(WITHOUT).await, line);
            let relu = page.pixels_of(WITH).await;
            assert_ne!(relu, curve);

            page.click_on(".depth-shuffle").await;
            page.wait_until("location.hash.includes('depth-seed=2')")
                .await;
            assert_line(page, 4, 2).await;
            assert_ne!(page.pixels_of(WITH).await, relu);

            page.drag_dial("layers", 1.0).await;
            assert_eq!(page.dial("layers").await, 10.0);
            assert_line(page, 10, 2).await;
            page.wait_for_address(
                "functions=tanh&view=depth&depth-f=relu&depth-seed=2&depth-layers=10",
            )
            .await;
            let deep = [page.pixels_of(WITHOUT).await, page.pixels_of(WITH).await];
            open(
                page,
                "#functions=tanh&view=depth&depth-f=relu&depth-seed=2&depth-layers=10",
            )
            .await;
            assert_line(page, 10, 2).await;
            assert_eq!(
                [page.pixels_of(WITHOUT).await, page.pixels_of(WITH).await],
                deep
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_gradient_follows_the_sliders() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=depth").await;
            let classics = ["sigmoid", "tanh", "relu"];
            assert_chains(page, &classics, 0.5, 1.0, 10).await;
            let before = page.pixels_of(CHART).await;
            assert_ne!(before, 0);
            for (name, share) in [("start", 0.2), ("weight", 0.6), ("n", 0.5)] {
                let last = page.pixels_of(CHART).await;
                page.drag_dial(name, share).await;
                assert_ne!(page.pixels_of(CHART).await, last, "{name}");
                let [start, weight, n] = [
                    page.dial("start").await,
                    page.dial("weight").await,
                    page.dial("n").await,
                ];
                assert_chains(page, &classics, start, weight, n as u32).await;
            }
            let (start, weight, n) = (
                page.dial("start").await,
                page.dial("weight").await,
                page.dial("n").await,
            );
            assert!(
                start < 0.0 && weight > 1.5 && n > 20.0,
                "{start} {weight} {n}"
            );
            let there = page.pixels_of(CHART).await;
            let address =
                format!("view=depth&depth-start={start}&depth-weight={weight}&depth-n={n}");
            page.wait_for_address(&address).await;
            open(page, &format!("#{address}")).await;
            assert_chains(page, &classics, start, weight, n as u32).await;
            assert_eq!(page.pixels_of(CHART).await, there);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_effect_sets_the_chart_and_the_way_back_takes_it_back() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=depth").await;
            page.click_on("[data-effect=vanishing]").await;
            page.wait_for_address("view=depth").await;
            page.click_on("[data-effect=exploding]").await;
            assert_chains(page, &["relu", "relu6", "tanh"], 0.5, 2.0, 20).await;
            assert!(
                text(page, "[data-chain=\"1\"]")
                    .await
                    .contains("(exploded)")
            );
            // What it sets is brought into sight.
            page.wait_until("find('.depth-chart').getBoundingClientRect().top < innerHeight / 2")
                .await;
            page.value("history.back()").await;
            page.wait_for_address("view=depth").await;
            assert_chains(page, &["sigmoid", "tanh", "relu"], 0.5, 1.0, 10).await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_dead_unit_gets_no_gradient_with_relu_alone() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=depth").await;
            let cell = |unit: &str, by: &str| format!("[data-unit={unit}] [data-by={by}]");
            // Three examples are positive: every activation has a gradient.
            assert!(text(page, ".depth-said").await.starts_with("3 of 6"));
            for unit in ["relu", "leaky_relu", "elu", "gelu", "silu"] {
                assert_ne!(text(page, &cell(unit, "b")).await, "0", "{unit}");
            }
            page.click_on("[data-effect=dead]").await;
            page.wait_for_address("view=depth&depth-b=-4").await;
            page.wait_until("find('.depth-unit').getBoundingClientRect().top < innerHeight / 2")
                .await;
            for by in ["w1", "w2", "b"] {
                assert_eq!(text(page, &cell("relu", by)).await, "0");
                for unit in ["leaky_relu", "elu", "gelu", "silu"] {
                    let value = read(&text(page, &cell(unit, by)).await);
                    assert!(value != 0.0 && value.abs() < 0.2, "{unit} {by}: {value}");
                }
            }
            assert!(
                text(page, ".depth-said")
                    .await
                    .contains("exactly 0 for both weights and the bias")
            );
            // With a leak, what comes back is α times the error, summed over the examples.
            let (zs, ys) = (
                [-3.5, -5.3, -1.8, -4.8, -4.9, -3.4],
                [1.0, 0.5, 2.0, 0.5, 0.0, 1.0],
            );
            let expected: f64 = zs
                .iter()
                .zip(ys)
                .map(|(z, y)| (0.1 * z - y) * 0.1 / 6.0)
                .sum();
            let leak = read(&text(page, &cell("leaky_relu", "b")).await);
            assert!((leak - expected).abs() < 5e-4, "{leak}, not {expected}");
            // Gradient descent brings back what still has a slope that points there.
            page.wait_until("find('[data-unit=elu] [data-after]').textContent === '6 of 6'")
                .await;
            assert_eq!(text(page, "[data-unit=relu] [data-after]").await, "0 of 6");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_slope_at_a_kink_is_that_of_the_chosen_framework() {
    Setup::new()
        .run(async |page| {
            let functions = "selu,leaky_relu,hard_tanh";
            open(
                page,
                &format!("#view=depth&depth-chains={functions}&depth-start=0&depth-b=-0.5"),
            )
            .await;
            let factor = |i: usize| {
                format!(".depth-tables > :nth-child({i}) [data-layer=\"1\"] > :nth-child(3)")
            };
            let leaky = "[data-unit=leaky_relu] [data-by=b]";
            let mut back = Vec::new();
            for (framework, expected) in [
                ("pytorch", [1.76, 0.01]),
                ("jax", [1.76, 1.0]),
                ("keras", [1.05, 0.01]),
            ] {
                page.value(&format!(
                    "find('[name=depth-kinks][value={framework}]').click()"
                ))
                .await;
                page.wait_until(&format!(
                    "find('[name=depth-kinks]:checked').value === '{framework}'"
                ))
                .await;
                for (i, expected) in expected.into_iter().enumerate() {
                    let told = read(&text(page, &factor(i + 1)).await);
                    assert!(
                        (told - expected).abs() < 0.006,
                        "{framework}, function {}: {told}",
                        i + 1
                    );
                }
                back.push(read(&text(page, leaky).await));
            }
            page.wait_for_address(&format!(
                "view=depth&depth-chains={functions}&depth-start=0&depth-b=-0.5&depth-kinks=keras"
            ))
            .await;
            // One example stands on the kink of Leaky ReLU, where JAX answers 1.
            assert!(back[0] == back[2] && back[0] != back[1], "{back:?}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_it_cannot_use_is_told_in_the_language_of_the_page() {
    Setup::new()
        .language("zh-CN")
        .run(async |page| {
            open(page, "#view=depth&depth-f=gelo&depth-n=99&depth-seed=1.5&depth-chains=relu,relu,relu,relu").await;
            for key in ["f", "n", "seed", "chains"] {
                page.wait_until(&format!(
                    "find('[data-message=\"depth-{key}\"]').textContent.includes('值无效')"
                ))
                .await;
            }
            assert_chains(page, &["sigmoid", "tanh", "relu"], 0.5, 1.0, 10).await;
            assert_eq!(text(page, ".view-depth h2").await, "深层网络中的激活函数");
            page.click_on(".language[lang=en]").await;
            page.wait_until("find('.view-depth h2').textContent === 'Activations in deep networks'").await;
            let han = "[...document.querySelectorAll('.view-depth :is(h2, h3, h4, p, th, li, option)')]
                .filter((node) => /\\p{Script=Han}/u.test(node.textContent)).map((node) => node.textContent)";
            assert_eq!(page.value(han).await, json!([]));
            page.assert_clean().await;
        })
        .await;
}
