//! The guide's way to a function: every path ends in advice that can be opened, and the address holds the path.

use super::session::{Session, Setup};
use super::words::assert_all_in;
use activation_lab::catalogue::parse_list;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The last that the view writes.
pub(crate) const READY: &str =
    "find('#view-guide .guide-sheet-table tbody tr') && find('.guide-result[data-use]')";

const OUTPUTS: [&str; 4] = ["binary", "classes", "regression", "positive"];
const NETWORKS: [&str; 7] = [
    "mlp",
    "transformer",
    "mobile",
    "efficient",
    "gan",
    "recurrent",
    "plain",
];
const TROUBLES: [&str; 5] = ["none", "dying", "vanishing", "exploding", "centre"];

/// Opens the guide with keys of its own.
pub(crate) async fn open(page: &Session, keys: &str) {
    page.open_page(&format!("#view=guide&{keys}")).await;
    page.wait_until(READY).await;
}

/// Every answer to the questions that are asked.
fn paths() -> Vec<[&'static str; 3]> {
    let outputs = OUTPUTS.map(|task| [task, "mlp", "none"]);
    let hidden = NETWORKS
        .into_iter()
        .flat_map(|network| TROUBLES.map(|trouble| ["hidden", network, trouble]));
    outputs.into_iter().chain(hidden).collect()
}

/// The answers that are chosen among the questions that are asked.
async fn chosen(page: &Session) -> Value {
    page.value("[...document.querySelectorAll('.guide-question:not([hidden]) input:checked')].map(({ value }) => value)")
        .await
}

/// The function that is advised.
async fn advised(page: &Session) -> String {
    let advised = page.value("find('.guide-result').dataset.use").await;
    advised.as_str().unwrap().to_owned()
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_path_ends_in_advice_that_opens_in_the_plot() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            let mut advice = Vec::new();
            let mut opened = BTreeSet::new();
            for [task, network, trouble] in paths() {
                let path = format!("guide-task={task}&guide-network={network}&guide-trouble={trouble}");
                page.script("location.hash = arguments[0];", &[json!(format!("view=guide&{path}"))]).await;
                let expected = if task == "hidden" { json!([task, network, trouble]) } else { json!([task]) };
                page.wait_until(&format!(
                    "find('#view-guide').checkVisibility() && JSON.stringify([...document.querySelectorAll('.guide-question:not([hidden]) input:checked')].map(({{ value }}) => value)) === {}",
                    json!(expected.to_string())
                ))
                .await;
                let words = page
                    .value("[...find('.guide-words').children].filter((node) => !node.hidden).map((node) => node.textContent)")
                    .await;
                assert!(words.as_array().unwrap().len() >= 5, "{path}: {words}");
                assert!(!words.to_string().contains("guide."), "{path}: {words}");
                let id = advised(page).await;
                let target = page.value("find('.guide-advice > .guide-open').getAttribute('href').slice('#functions='.length)").await;
                let functions = target.as_str().unwrap().to_owned();
                let first = if id == "softmax" { "sigmoid" } else { &id };
                assert_eq!(parse_list(&functions).unwrap()[0].activation().id, first, "{path}");
                advice.push(id);
                // What several paths lead to is opened once.
                if !opened.insert(functions.clone()) {
                    continue;
                }
                page.click_on(".guide-advice > .guide-open").await;
                page.wait_until("document.documentElement.dataset.view === 'explore' && find('#canvas').checkVisibility()").await;
                let legend = page.legend().await;
                assert_eq!(legend, json!(functions.split(',').collect::<Vec<_>>()), "{path}");
                page.assert_shows(&functions, "f df").await;
            }
            // What the facts say, word for word.
            for (path, id) in [
                (["binary", "mlp", "none"], "sigmoid"),
                (["classes", "mlp", "none"], "softmax"),
                (["regression", "mlp", "none"], "identity"),
                (["positive", "mlp", "none"], "softplus"),
                (["hidden", "mlp", "none"], "relu"),
                (["hidden", "mlp", "dying"], "leaky_relu"),
                (["hidden", "transformer", "none"], "gelu"),
                (["hidden", "mobile", "none"], "hard_swish"),
                (["hidden", "mobile", "dying"], "hard_swish"),
                (["hidden", "mobile", "exploding"], "relu6"),
                (["hidden", "efficient", "none"], "swish"),
                (["hidden", "gan", "none"], "leaky_relu"),
                (["hidden", "recurrent", "none"], "tanh"),
                (["hidden", "recurrent", "vanishing"], "tanh"),
            ] {
                let at = paths().iter().position(|known| *known == path).unwrap();
                assert_eq!(advice[at], id, "{path:?}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_questions_are_answered_by_hand_and_by_key_and_the_address_follows() {
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            assert_eq!(chosen(page).await, json!(["hidden", "mlp", "none"]));
            assert_eq!(advised(page).await, "relu");
            page.click_on("[data-question=network] [value=transformer]")
                .await;
            page.wait_for_address("view=guide&guide-network=transformer")
                .await;
            assert_eq!(advised(page).await, "gelu");
            page.press(Key::Right).await;
            page.wait_for_address("view=guide&guide-network=mobile")
                .await;
            assert_eq!(advised(page).await, "hard_swish");
            page.click_on("[data-question=task] [value=classes]").await;
            page.wait_for_address("view=guide&guide-network=mobile&guide-task=classes")
                .await;
            assert_eq!(chosen(page).await, json!(["classes"]));
            // Softmax is no curve; its notes unfold in place.
            page.click_on(".guide-note summary").await;
            assert_eq!(
                page.value("find('.guide-vector > a').hash").await,
                "#view=softmax"
            );
            page.wait_until("find('.guide-note .prose math')?.checkVisibility()")
                .await;

            page.client
                .refresh()
                .await
                .expect("the page is loaded anew");
            page.wait_until(READY).await;
            assert_eq!(chosen(page).await, json!(["classes"]));
            assert_eq!(advised(page).await, "softmax");
            page.script("location.hash = 'view=guide&guide-trouble=dying'", &[])
                .await;
            page.wait_until("find('.guide-result').dataset.use === 'leaky_relu'")
                .await;
            page.script("history.back()", &[]).await;
            page.wait_until("find('.guide-result').dataset.use === 'softmax'")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_wrong_answer_in_the_address_is_named_and_ignored() {
    Setup::new()
        .run(async |page| {
            open(
                page,
                "guide-task=oracle&guide-network=gan&guide-alpha=%3Cb%3E",
            )
            .await;
            let text = page.message("guide-task").await;
            assert!(
                text.contains("“oracle”") && text.contains("hidden, binary"),
                "{text}"
            );
            assert!(page.message("guide-alpha").await.contains("<b>"));
            assert_eq!(chosen(page).await, json!(["hidden", "gan", "none"]));
            page.click_on("[data-question=task] [value=binary]").await;
            page.wait_until("find('[data-message=guide-task]') === null")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_speaks_both_languages() {
    Setup::new()
        .run(async |page| {
            open(page, "lang=zh-CN&guide-task=classes").await;
            assert_all_in(page, "zh-CN", "the guide").await;
            for [task, network, trouble] in paths() {
                let path = format!("view=guide&lang=zh-CN&guide-task={task}&guide-network={network}&guide-trouble={trouble}");
                page.script("location.hash = arguments[0];", &[json!(path)]).await;
                page.wait_until(&format!(
                    "find('[data-question=task] [value={task}]').checked
                        && find('[data-question=network] [value={network}]').checked && find('[data-question=trouble] [value={trouble}]').checked"
                ))
                .await;
                let words = page.value("[find('.guide-words').innerText, find('.guide-advice > .guide-open').textContent]").await;
                assert!(!words.to_string().contains("guide."), "{path}: {words}");
            }
            assert_all_in(page, "zh-CN", "the last advice").await;
            page.click_on(".language[lang=\"en\"]").await;
            page.wait_until("find('#view-guide h2').textContent === 'Guide' && find('#canvas').ariaLabel.startsWith('Plot of')").await;
            assert_all_in(page, "en", "the guide").await;
            page.assert_clean().await;
        })
        .await;
}
