//! The view of the identities and the limits: what is drawn, what is computed, what the address keeps.

use super::dial::read;
use super::session::{Session, Setup};
use activation_lab::analysis::{IDENTITIES, Identity};
use fantoccini::key::Key;
use serde_json::json;

/// Points at which the view compares the two sides.
const POINTS: u32 = 481;

const READY: &str =
    "document.querySelectorAll('.view-identities [data-identity-number] strong').length >= 11
    && document.querySelectorAll('.view-identities math').length === 18";

async fn open(page: &Session, fragment: &str) {
    page.open_page(fragment).await;
    page.wait_until(READY).await;
}

/// The largest difference that a card tells.
async fn told(page: &Session, kind: &str, id: &str) -> f64 {
    let text = page
        .value(&format!(
            "find('[data-{kind}-number=\"{id}\"] strong').textContent"
        ))
        .await;
    read(text.as_str().expect("a text"))
}

/// Asserts that every card tells what the library computes for the range.
async fn assert_told(page: &Session, lo: f64, hi: f64) {
    for identity in &IDENTITIES {
        let Some(sides) = identity.sides(lo, hi, POINTS) else {
            let text = page
                .value(&format!(
                    "find('[data-identity-number=\"{}\"]').textContent",
                    identity.id
                ))
                .await;
            assert!(text.as_str().unwrap().contains("for no x"), "{text}");
            continue;
        };
        let said = told(page, "identity", identity.id).await;
        let largest = sides.gap.largest;
        // Three digits are shown.
        assert!(
            (said - largest).abs() <= 0.006 * largest,
            "{}: {said:e}, not {largest:e}",
            identity.id
        );
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn both_sides_are_drawn_and_their_difference_is_told() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=identities").await;
            assert_told(page, -6.0, 6.0).await;
            for Identity { id, .. } in &IDENTITIES {
                let canvas = format!("[data-identity=\"{id}\"] canvas");
                assert_ne!(page.pixels_of(&canvas).await, 0, "{id}");
                let label = page
                    .value(&format!("find('{canvas}').getAttribute('aria-label')"))
                    .await;
                assert!(label.as_str().unwrap().contains("from −6 to 6"), "{label}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_range_is_typed_and_stays_in_the_address() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=identities").await;
            let slope = "[data-identity=\"slope\"] canvas";
            let before = page.pixels_of(slope).await;
            page.type_in(".identities-range .number-box:nth-of-type(2)", "40")
                .await;
            page.type_in(".identities-range .number-box:nth-of-type(1)", "2")
                .await;
            page.wait_for_address("view=identities&identities-x=2,40")
                .await;
            assert_told(page, 2.0, 40.0).await;
            let typed = page.pixels_of(slope).await;
            assert_ne!(typed, before);

            page.click_on(".identities-range .icon-button").await;
            page.wait_for_address("view=identities").await;
            assert_eq!(page.pixels_of(slope).await, before);

            open(page, "#view=identities&identities-x=2,40").await;
            assert_told(page, 2.0, 40.0).await;
            assert_eq!(page.pixels_of(slope).await, typed);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_slider_moves_a_function_to_its_limit() {
    Setup::new()
        .run(async |page| {
            open(page, "#view=identities").await;
            for (id, moving, parameter, limit) in [
                ("swish-line", "swish", "beta", "swish(beta=0)"),
                ("swish-relu", "swish", "beta", "relu"),
                ("softplus-relu", "softplus", "beta", "relu"),
                ("leaky-identity", "leaky_relu", "alpha", "identity"),
                ("elu-relu", "elu", "alpha", "relu"),
            ] {
                let canvas = format!("[data-limit=\"{id}\"] canvas");
                let before = page.pixels_of(&canvas).await;
                page.drag_dial(id, 0.7).await;
                let value = page.dial(id).await;
                assert_ne!(page.pixels_of(&canvas).await, before, "{id}");
                let body = "
                    const [[first], [second]] = given.map((text) => lab.parse(text));
                    return lab.difference(first, second, [-6, 6]).largest;";
                let pair = json!([format!("{moving}({parameter}={value})"), limit]);
                let largest = page.lab(body, pair).await.as_f64().expect("a number");
                let said = told(page, "limit", id).await;
                assert!(
                    (said - largest).abs() <= 0.006 * largest,
                    "{id}: {said}, not {largest}"
                );
                page.wait_until(&format!(
                    "location.hash.includes('identities-{id}={value}')"
                ))
                .await;
            }

            // By keys, as far as the slider goes: ln 2/1000.
            page.press(Key::Tab).await;
            page.value("find('[data-dial=softplus-relu] .range').focus()")
                .await;
            page.press(Key::End).await;
            assert_eq!(page.dial("softplus-relu").await, 1000.0);
            assert_eq!(told(page, "limit", "softplus-relu").await, 6.93e-4);
            let canvas = "[data-limit=\"softplus-relu\"] canvas";
            let there = page.pixels_of(canvas).await;
            page.wait_until("location.hash.includes('identities-softplus-relu=1000')")
                .await;

            open(page, "#view=identities&identities-softplus-relu=1000").await;
            assert_eq!(page.dial("softplus-relu").await, 1000.0);
            assert_eq!(page.pixels_of(canvas).await, there);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_the_address_cannot_ask_for_is_told() {
    Setup::new()
        .run(async |page| {
            open(
                page,
                "#view=identities&identities-x=6,-6&identities-elu-relu=-1",
            )
            .await;
            page.wait_until(
                "document.querySelectorAll('.message').length === 2
                    && find('[data-message=\"identities-x\"]').textContent.includes('6,-6')
                    && find('[data-message=\"identities-elu-relu\"]').textContent.includes('-1')",
            )
            .await;
            assert_told(page, -6.0, 6.0).await;
            assert_eq!(page.dial("elu-relu").await, 1.0);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_words_change_where_they_stand() {
    Setup::new()
        .language("zh-CN")
        .run(async |page| {
            open(page, "#view=identities").await;
            assert_eq!(page.value("find('.view-identities h2').textContent").await, "恒等式与极限");
            let latin = "[...document.querySelectorAll('.view-identities :is(h2, h3, h4, .lesson-text, .view-lead)')]
                .filter((node) => !/\\p{Script=Han}/u.test(node.textContent)).map((node) => node.textContent)";
            assert_eq!(page.value(latin).await, json!([]));
            page.click_on(".language[lang=en]").await;
            page.wait_until("find('.view-identities h2').textContent === 'Identities and limits'").await;
            let han = "[...document.querySelectorAll('.view-identities :is(h2, h3, h4, p)')]
                .filter((node) => /\\p{Script=Han}/u.test(node.textContent)).map((node) => node.textContent)";
            assert_eq!(page.value(han).await, json!([]));
            assert_told(page, -6.0, 6.0).await;
            page.assert_clean().await;
        })
        .await;
}
