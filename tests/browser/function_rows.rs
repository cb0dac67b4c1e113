//! The rows of the functions: hiding, showing one alone, copying, ordering and removing functions.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A part of the row at an index.
pub(crate) fn row(index: usize, part: &str) -> String {
    format!("#functions [data-index=\"{index}\"] {part}")
}

/// Opens the menu of a row and clicks on one of its items.
pub(crate) async fn choose_in_menu(page: &Session, index: usize, action: &str) {
    page.click_on(&row(index, ".function-menu")).await;
    let item = format!(".menu [data-action=\"{action}\"]");
    page.wait_until(&format!("find({}) !== null", json!(item)))
        .await;
    page.click_on(&item).await;
}

/// Which functions the rows say are drawn, in its order.
async fn drawn(page: &Session) -> Value {
    page.value("[...document.querySelectorAll('#functions .function-toggle')].map((node) => node.getAttribute('aria-pressed') === 'true')")
        .await
}

/// The position, from 1, of the active function.
async fn active(page: &Session) -> Value {
    page.value("Number(find('#functions .function:has([aria-current])').dataset.index) + 1")
        .await
}

/// The part of the rows that has the focus.
async fn focus(page: &Session) -> Value {
    page.value("[document.activeElement.closest('.function')?.dataset.index, document.activeElement.classList[0]]")
        .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_dot_hides_its_function_and_shows_it_again() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,relu,tanh").await;
            page.click_on(&row(1, ".function-toggle")).await;
            assert_eq!(drawn(page).await, json!([true, false, true]));
            assert_eq!(active(page).await, 1, "hiding is not choosing");
            page.assert_shows_state(json!({ "functions": "gelu,relu,tanh", "off": [2] }))
                .await;
            page.wait_for_address("functions=gelu,relu,tanh&off=2")
                .await;
            page.wait_until("!find('#canvas').getAttribute('aria-label').includes('ReLU')")
                .await;

            // By the keyboard, and from where the pointer has left the focus.
            page.press(Key::Space).await;
            assert_eq!(drawn(page).await, json!([true, true, true]));
            page.assert_shows("gelu,relu,tanh", "f df").await;

            // Whoever chooses a hidden function in the list wants to see it.
            page.press(Key::Space).await;
            page.click_on("#catalogue-list [data-function=\"relu\"] .entry-choose")
                .await;
            assert_eq!(drawn(page).await, json!([true, true, true]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn one_is_shown_alone_and_all_again() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,relu,tanh&off=2").await;
            choose_in_menu(page, 2, "solo").await;
            assert_eq!(drawn(page).await, json!([false, false, true]));
            assert_eq!(focus(page).await, json!(["2", "function-menu"]));
            page.assert_shows_state(json!({ "functions": "gelu,relu,tanh", "off": [1, 2] }))
                .await;
            choose_in_menu(page, 2, "solo").await;
            assert_eq!(drawn(page).await, json!([true, true, true]));
            page.assert_shows("gelu,relu,tanh", "f df").await;

            // What stays when the only visible one is removed is not left in the dark.
            choose_in_menu(page, 0, "solo").await;
            choose_in_menu(page, 0, "remove").await;
            assert_eq!(page.legend().await, json!(["relu", "tanh"]));
            assert_eq!(drawn(page).await, json!([true, true]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_copy_has_the_values_and_goes_its_own_way() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=relu,swish(beta=2.5),tanh&off=3")
                .await;
            choose_in_menu(page, 1, "duplicate").await;
            assert_eq!(
                page.legend().await,
                json!(["relu", "swish", "swish", "tanh"])
            );
            assert_eq!(active(page).await, 3);
            assert_eq!(drawn(page).await, json!([true, true, true, false]));
            page.type_in("#functions .slider[data-index=\"2\"] .number-box", "0.5")
                .await;
            page.wait_for_address(
                "functions=relu,swish(beta=2.5),swish(beta=0.5),tanh&active=3&off=4",
            )
            .await;

            // Two of a kind without parameters would be one curve twice.
            page.click_on(&row(0, ".function-menu")).await;
            let duplicate = "find('.menu [data-action=\"duplicate\"]')";
            page.wait_until(&format!("{duplicate} !== null")).await;
            let disabled = page
                .value(&format!("{duplicate}.getAttribute('aria-disabled')"))
                .await;
            assert_eq!(disabled, "true");
            page.press(Key::Escape).await;
            page.wait_until("find('.menu') === null").await;
            assert_eq!(focus(page).await, json!(["0", "function-menu"]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn locked_functions_stay() {
    Setup::new()
        .run(async |page| {
            let state = "functions=gelu,elu,tanh&lock=functions";
            page.open_lab(&format!("#{state}")).await;
            assert_eq!(page.value("find('.function-menu')").await, json!(null));
            assert_eq!(page.value("find('.compare').disabled").await, true);
            page.click_on(&row(0, ".function-toggle")).await;
            assert_eq!(drawn(page).await, json!([true, true, true]));
            let name = page.area(&row(0, ".function-name")).await;
            let last = page.area(&row(2, ".function-choose")).await;
            page.drag(name.at(0.5, 0.5), last.at(0.9, 0.5)).await;
            page.click_on(&row(1, ".function-choose")).await;
            page.press(Key::Delete).await;
            page.press_with(&[Key::Alt], Key::Down).await;
            assert_eq!(page.legend().await, json!(["gelu", "elu", "tanh"]));
            page.wait_for_address("functions=gelu,elu,tanh&active=2&lock=functions")
                .await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_row_is_pulled_to_another_place() {
        Setup::new()
            .run(async |page| {
                page.open_lab(
                    "#functions=gelu,relu,tanh,elu(alpha=2)&active=2&off=4&difference=1,3",
                )
                .await;
                let name = page.area(&row(0, ".function-name")).await;
                let last = page.area(&row(2, ".function-choose")).await;
                page.drag(name.at(0.5, 0.5), last.at(0.9, 0.9)).await;
                assert_eq!(page.legend().await, json!(["relu", "tanh", "gelu", "elu"]));
                assert_eq!(active(page).await, 1, "a pull is no click");
                page.wait_for_address("functions=relu,tanh,gelu,elu(alpha=2)&off=4&difference=3,2")
                    .await;

                // Back to the front; then a pull that ends where it began.
                let name = page.area(&row(3, ".function-name")).await;
                let first = page.area(&row(0, ".function-toggle")).await;
                page.drag(name.at(0.5, 0.5), first.at(0.1, 0.1)).await;
                assert_eq!(page.legend().await, json!(["elu", "relu", "tanh", "gelu"]));
                assert_eq!(active(page).await, 2);
                page.wait_for_address(
                    "functions=elu(alpha=2),relu,tanh,gelu&active=2&off=1&difference=4,3",
                )
                .await;
                let name = page.area(&row(2, ".function-name")).await;
                page.drag(name.at(0.2, 0.5), name.at(0.9, 0.6)).await;
                assert_eq!(page.legend().await, json!(["elu", "relu", "tanh", "gelu"]));
                page.click_on(&row(2, ".function-choose")).await;
                assert_eq!(active(page).await, 3, "the next click is one again");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_moves_a_row_by_its_menu() {
        Setup::new()
            .size(390, 844)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu,relu,tanh").await;
                let menu = page.area(&row(0, ".function-menu")).await;
                page.tap(menu.at(0.5, 0.5)).await;
                page.wait_until("find('.menu [data-action=down]') !== null")
                    .await;
                let down = page.area(".menu [data-action=down]").await;
                page.tap(down.at(0.5, 0.5)).await;
                page.wait_for_address("functions=relu,gelu,tanh&active=2")
                    .await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn keys_move_and_remove() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu,relu,tanh&difference=1,2")
                    .await;
                page.click_on(&row(0, ".function-choose")).await;
                page.press_with(&[Key::Alt], Key::Down).await;
                assert_eq!(page.legend().await, json!(["relu", "gelu", "tanh"]));
                assert_eq!(focus(page).await, json!(["1", "function-choose"]));
                let said = page
                    .value("find('#functions + [role=status]').textContent")
                    .await;
                assert_eq!(said, "GELU moved to position 2 of 3.");
                for key in [Key::Down, Key::Down, Key::Up] {
                    page.press_with(&[Key::Alt], key).await;
                }
                assert_eq!(page.legend().await, json!(["relu", "gelu", "tanh"]));
                assert_eq!(active(page).await, 2);
                page.wait_for_address("functions=relu,gelu,tanh&active=2&difference=2,1")
                    .await;

                // The menu by keys alone: up from the first item is the last one.
                page.press(Key::Tab).await;
                page.press(Key::Enter).await;
                page.wait_until("document.activeElement.dataset.action === 'solo'")
                    .await;
                page.press(Key::Up).await;
                assert_eq!(
                    page.value("document.activeElement.dataset.action").await,
                    "remove"
                );
                page.press(Key::Enter).await;
                assert_eq!(page.legend().await, json!(["relu", "tanh"]));
                assert_eq!(focus(page).await, json!(["1", "function-choose"]));
                page.wait_for_address("functions=relu,tanh&active=2").await;
                page.press(Key::Delete).await;
                page.press(Key::Delete).await;
                assert_eq!(page.legend().await, json!(["relu"]), "the last one stays");
                page.assert_clean().await;
            })
            .await;
    }
}
