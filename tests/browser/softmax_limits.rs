//! Where softmax breaks: the plain form in every precision, and what no address may ask for.

use super::session::Setup;
use super::softmax::{assert_says, assert_shows, open, texts};
use activation_lab::vector::{Precision, forms};
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_plain_form_breaks_where_the_library_says() {
    Setup::new()
        .run(async |page| {
            open(page, "&softmax-precision=f64").await;
            for (preset, z) in [
                ("overflow", [1000.0, 1001.0, 1002.0]),
                ("example", [2.0, 1.0, 0.1]),
            ] {
                page.click_on(&format!("[data-do={preset}]")).await;
                for (name, precision) in ["f64", "f32", "f16"].iter().zip(Precision::ALL) {
                    page.click_on(&format!("label:has([value={name}])")).await;
                    page.drawn().await;
                    let its = forms(&z, 1.0, precision).unwrap();
                    for (i, form) in [&its.plain, &its.shifted, &its.by_logarithm]
                        .into_iter()
                        .enumerate()
                    {
                        let cells = texts(
                            page,
                            &format!(".softmax-form:nth-child({}) tbody td:last-child", i + 1),
                        )
                        .await;
                        for (cell, p) in cells.iter().zip(&form.probabilities) {
                            assert_says(cell, *p, name);
                        }
                        assert_eq!(cells.len(), 3);
                    }
                    let broken = page.value("find('[data-form=plain]').dataset.fault").await;
                    assert_eq!(
                        broken,
                        if preset == "overflow" {
                            "exponential"
                        } else {
                            "none"
                        },
                        "{name}"
                    );
                    let limits = precision.limits(3);
                    let said = texts(page, &format!("[data-limit={name}-finite]")).await;
                    assert_says(&said[0], limits.finite, name);
                }
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_class_can_be_masked_and_what_has_no_value_says_why() {
    Setup::new()
        .run(async |page| {
            open(page, "&softmax-logits=2,-inf,0.1").await;
            let masked = f64::NEG_INFINITY;
            assert_shows(page, &[2.0, masked, 0.1], 1.0, 0).await;
            let boxed = |name: char| format!(".softmax-column[data-class={name}] .number-box");
            page.type_in(&boxed('A'), "\u{2212}\u{221e}").await;
            page.wait_for_address("view=softmax&softmax-logits=-inf,-inf,0.1")
                .await;
            assert_shows(page, &[masked, masked, 0.1], 1.0, 0).await;
            assert_eq!(
                page.value("find('[data-do=remove]').disabled").await,
                true,
                "the last class that is not masked"
            );
            let told = async |path: &str, text: &str, words: &str| {
                page.type_in(path, text).await;
                page.wait_until(&format!(
                    "[...document.querySelectorAll('.view-softmax .field-error:not([hidden])')].some((node) => node.textContent.includes({}))",
                    json!(words)
                ))
                .await;
            };
            told(&boxed('C'), "-inf", "0/0: at least one class").await;
            told(&boxed('C'), "inf", "its probability tends to 1").await;
            assert_shows(page, &[masked, masked, 0.1], 1.0, 0).await;
            // An arrow leads back from a mask to the axis.
            page.value(&format!("find('{}').focus()", boxed('A'))).await;
            page.press(fantoccini::key::Key::Up).await;
            page.wait_for_address("view=softmax&softmax-logits=-10,-inf,0.1")
                .await;
            let temperature = ".dial[data-dial=temperature] .number-box";
            told(temperature, "0", "tends to the hard max").await;
            told(temperature, "∞", "tends to the uniform distribution").await;
            assert_shows(page, &[-10.0, masked, 0.1], 1.0, 0).await;
            page.type_in(temperature, "2").await;
            page.wait_until("location.hash.endsWith('softmax-temperature=2')")
                .await;
            for (key, value, words) in [
                ("logits", "inf,0", "its probability tends to 1"),
                ("logits", "-inf,-inf", "0/0"),
                ("temperature", "0", "tends to the hard max"),
            ] {
                page.value(&format!(
                    "void (location.hash = '#view=softmax&softmax-{key}={value}')"
                ))
                .await;
                let message = page.message(&format!("softmax-{key}")).await;
                assert!(message.contains(words), "{message}");
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn hostile_keys_are_told_and_ignored() {
    let many = vec!["1"; 500].join(",");
    Setup::new()
        .run(async |page| {
            open(page, "").await;
            for (key, value) in [
                ("logits", many.as_str()),
                ("logits", "1"),
                ("logits", "1,1e999"),
                ("logits", "1,,2"),
                ("logits", "1,NaN,−∞"),
                ("logits", "<img src=x onerror=alert(1)>"),
                ("logits", "%00%"),
                ("temperature", "0"),
                ("temperature", "-1"),
                ("temperature", "1e999"),
                ("shift", "1e301"),
                ("shift", "<b>"),
                ("label", "D"),
                ("label", "__proto__"),
                ("sweep", "J"),
                ("sweep", ""),
                ("precision", "f128"),
                ("precision", "constructor"),
            ] {
                let fragment = json!(format!("#view=softmax&softmax-{key}={value}"));
                page.value(&format!("void (location.hash = {fragment})"))
                    .await;
                let message = page.message(&format!("softmax-{key}")).await;
                assert!(message.len() < 500, "{message}");
                assert_shows(page, &[2.0, 1.0, 0.1], 1.0, 0).await;
                assert_eq!(
                    page.value("document.querySelectorAll('#messages img, #messages b').length")
                        .await,
                    0
                );
                page.value("void (location.hash = '#view=softmax')").await;
                page.wait_until("find('#messages').children.length === 0")
                    .await;
            }
            page.assert_clean().await;
        })
        .await;
}
