//! Choosing functions: by a click, by a search, one beside the other.

use super::function_rows::choose_in_menu;
use super::ink::Sitter;
use super::session::Setup;
use activation_lab::catalogue::{ACTIVATIONS, names};
use activation_lab_plot::Order;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_click_chooses_any_function() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu&show=f").await;
            for activation in ACTIVATIONS {
                let id = activation.id;
                let row = format!("#catalogue-list .entry[data-function=\"{id}\"]");
                page.click_on(&format!("{row} .entry-choose")).await;
                page.drawn().await;
                assert_eq!(page.legend().await, json!([id]));
                let current = page
                    .value("[...document.querySelectorAll('#catalogue-list [aria-current]')].map((node) => node.closest('.entry').dataset.function)")
                    .await;
                assert_eq!(current, json!([id]));
                let notes = page.value("find('#info-content').dataset.function").await;
                assert_eq!(notes, id);
                Sitter::new(id, Order::Value).on_page(page).await.judge(id);
                page.assert_address(&format!("functions={id}&show=f")).await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_search_and_enter_choose_by_any_name() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            page.click_on("#search").await;
            for activation in ACTIVATIONS.iter().rev() {
                for name in names(activation) {
                    page.write(name).await;
                    page.press(Key::Enter).await;
                    assert_eq!(page.legend().await, json!([activation.id]), "{name}");
                    page.press(Key::Escape).await;
                }
            }
            page.assert_shows("identity", "f df").await;

            page.write("no such function").await;
            page.press(Key::Enter).await;
            assert_eq!(page.legend().await, json!(["identity"]));
            let note = page.value("find('#catalogue-note').textContent").await;
            assert!(
                note.as_str().unwrap().contains("no such function"),
                "{note}"
            );
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_arrow_keys_walk_the_list() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            page.click_on("#search").await;
            for key in [Key::Down, Key::Down, Key::Down, Key::Enter] {
                page.press(key).await;
            }
            let third = ACTIVATIONS[2].id;
            assert_eq!(page.legend().await, json!([third]));
            for key in [Key::End, Key::Right, Key::Enter] {
                page.press(key).await;
            }
            let last = ACTIVATIONS[ACTIVATIONS.len() - 1].id;
            assert_eq!(page.legend().await, json!([third, last]));
            page.assert_shows(&format!("{third},{last}"), "f df").await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn functions_are_added_and_removed() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            let shown = [
                "gelu", "swish", "swish", "tanh", "elu", "mish", "relu", "silu",
            ];
            for id in &shown[1..] {
                page.click_on(&format!(
                    "#catalogue-list [data-function=\"{id}\"] .entry-add"
                ))
                .await;
            }
            assert_eq!(page.legend().await, json!(shown));
            page.assert_shows(&shown.join(","), "f df").await;
            page.wait_for_address(&format!("functions={}&active=8", shown.join(",")))
                .await;

            // Eight is the end of it.
            page.click_on("#catalogue-list [data-function=\"softsign\"] .entry-add")
                .await;
            assert_eq!(page.legend().await, json!(shown));
            let note = page.value("find('#catalogue-note').textContent").await;
            assert_ne!(note, "");

            page.click_on("#functions [data-index=\"3\"] .function-choose")
                .await;
            let notes = page.value("find('#info-content').dataset.function").await;
            assert_eq!(notes, "tanh");
            while page.legend().await.as_array().unwrap().len() > 1 {
                choose_in_menu(page, 0, "remove").await;
            }
            assert_eq!(page.legend().await, json!(["silu"]));
            page.assert_shows("silu", "f df").await;
            assert_eq!(
                page.value("find('#functions .function-menu')").await,
                json!(null)
            );
            page.wait_for_address("functions=silu").await;
            page.assert_clean().await;
        })
        .await;
}
