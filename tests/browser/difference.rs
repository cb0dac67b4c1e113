//! One function minus another: drawn in place of all, with its largest value in words.

use super::function_rows::choose_in_menu;
use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// What the two numbers of the line say.
async fn numbers(page: &Session) -> Value {
    page.value(
        "[...document.querySelectorAll('#difference .number')].map((node) => node.textContent)",
    )
    .await
}

/// The positions chosen in the line; null where there is none.
async fn pair(page: &Session) -> Value {
    page.value("find('#difference').checkVisibility() ? [...document.querySelectorAll('#difference select')].map(({ value }) => Number(value)) : null")
        .await
}

async fn wait_for_line(page: &Session) {
    page.wait_until(
        "find('#difference .number')?.textContent && find('#difference').checkVisibility()",
    )
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_switched_on_and_off() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,gelu_tanh,relu&y=-1,7").await;
            assert_eq!(pair(page).await, json!(null));
            page.click_on(".compare").await;
            wait_for_line(page).await;
            assert_eq!(pair(page).await, json!([1, 2]));
            assert_eq!(numbers(page).await, json!(["4.73e−4", "2.70"]));
            page.assert_shows_state(
                json!({ "functions": "gelu,gelu_tanh,relu", "difference": [1, 2] }),
            )
            .await;
            // The values are of another size: y fits itself.
            page.wait_for_address("functions=gelu,gelu_tanh,relu&difference=1,2")
                .await;
            page.wait_until("find('#canvas').getAttribute('aria-label').startsWith('Plot of the difference GELU minus GELU (tanh)')")
                .await;

            page.click_on("#difference .difference-off").await;
            assert_eq!(pair(page).await, json!(null));
            assert_eq!(page.value("document.activeElement.className").await, "compare");
            page.assert_shows("gelu,gelu_tanh,relu", "f df").await;
            page.wait_for_address("functions=gelu,gelu_tanh,relu").await;

            // From the menu of a row: with the active one.
            choose_in_menu(page, 2, "difference").await;
            assert_eq!(pair(page).await, json!([3, 1]));
            page.wait_for_address("functions=gelu,gelu_tanh,relu&difference=3,1")
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn either_side_is_chosen_by_keys() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,gelu_tanh,relu&difference=1,2")
                .await;
            wait_for_line(page).await;
            page.value("find('#difference select').focus()").await;
            page.press(Key::Tab).await;
            page.press(Key::Down).await;
            page.wait_for_address("functions=gelu,gelu_tanh,relu&difference=1,3")
                .await;
            // The same on both sides is no difference: the other side gives way.
            page.back_to("#difference select").await;
            page.press(Key::End).await;
            page.wait_for_address("functions=gelu,gelu_tanh,relu&difference=3,1")
                .await;
            assert_eq!(pair(page).await, json!([3, 1]));
            // Without one of them there is none.
            choose_in_menu(page, 2, "remove").await;
            assert_eq!(pair(page).await, json!(null));
            page.wait_for_address("functions=gelu,gelu_tanh").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_number_follows_the_slider_and_keeps_its_place() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,gelu_sigmoid&difference=1,2")
                .await;
            wait_for_line(page).await;
            let place = "JSON.stringify([...document.querySelectorAll('#difference .number')].map((node) => node.getBoundingClientRect().left))";
            let before = page.value(place).await;
            let slider = Slider::of("gelu_sigmoid", "k");
            for k in ["1.702", "0.5", "3", "1.77"] {
                slider.type_in(page, k).await;
                page.drawn().await;
                let found = page
                    .lab(
                        "return lab.difference({ id: 'gelu', params: {} }, { id: 'gelu_sigmoid', params: { k: given } }, [-6, 6]).largest",
                        json!(k.parse::<f64>().unwrap()),
                    )
                    .await;
                let expected = format!("{:.2e}", found.as_f64().unwrap());
                let shown = numbers(page).await[0].as_str().unwrap().replace('\u{2212}', "-");
                let shown = format!("{:.2e}", shown.parse::<f64>().unwrap());
                assert_eq!(shown, expected, "k = {k}");
                assert_eq!(page.value(place).await, before, "k = {k}");
            }
            page.assert_clean().await;
        })
        .await;
}
