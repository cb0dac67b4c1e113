//! Code and LaTeX for the active function: by keyboard, with the sliders' values, copied, with warnings.

use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::{Value, json};

const CODE: &str = "#info-code";
const TEXT: &str = "find('.code-box').textContent";

/// Opens the page, and on it the section with the code.
async fn open(page: &Session, fragment: &str) {
    page.open_lab(fragment).await;
    page.click_on(CODE).await;
    page.wait_until("find('.code-box')").await;
}

async fn text(page: &Session) -> String {
    page.value(TEXT).await.as_str().expect("a text").to_owned()
}

/// The tab that is chosen, which must be the focused one and the only one that Tab reaches.
async fn chosen(page: &Session) -> Value {
    page.value(
        "[...document.querySelectorAll('.code-panel [role=tab]')].every((tab) =>
            (tab.getAttribute('aria-selected') === 'true') === (tab === document.activeElement)
                && (tab.tabIndex === 0) === (tab === document.activeElement))
            && document.activeElement.textContent",
    )
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn tabs_are_chosen_by_keys_and_stay_chosen() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=elu(alpha=0.2),swish").await;
            let requests = "performance.getEntriesByType('resource')
                .filter(({ name }) => /code\\.json/.test(name)).length";
            assert_eq!(page.value(requests).await, 0, "fetched before it is opened");
            page.script("document.querySelector('#info-code').focus()", &[])
                .await;
            page.press(Key::Enter).await;
            page.wait_until("find('.code-box')").await;
            page.press(Key::Tab).await;
            assert_eq!(chosen(page).await, "PyTorch");
            for (key, tab) in [
                (Key::Right, "NumPy"),
                (Key::Right, "JAX"),
                (Key::End, "LaTeX"),
                (Key::Right, "PyTorch"),
                (Key::Left, "LaTeX"),
                (Key::Home, "PyTorch"),
            ] {
                page.press(key).await;
                assert_eq!(chosen(page).await, tab);
            }
            assert!(text(page).await.contains("F.elu(x, alpha=0.2)"));
            page.click_on("#functions [data-function=swish] .function-name")
                .await;
            page.wait_until("find('.code-body[data-function=swish][data-tab=pytorch]')")
                .await;
            assert!(text(page).await.contains("F.silu(x)"));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn notes_properties_and_code_are_a_click_away() {
    Setup::new()
        .size(1440, 900)
        .run(async |page| {
            page.open_lab("#functions=leaky_relu(alpha=0.2)").await;
            let tabs = page.area(".info-tabs").await;
            assert!(tabs.top + tabs.height < 900.0, "{tabs:?}");
            let shown = "['.note', '.normal-fields', '.code-box'].map((path) => find(path)?.checkVisibility() ?? false)";
            assert_eq!(page.value(shown).await, json!([true, false, false]));
            page.click_on("#info-properties").await;
            page.wait_until("find('.normal-fields')?.checkVisibility()")
                .await;
            assert_eq!(page.value(shown).await, json!([false, true, false]));
            page.click_on("#info-code").await;
            page.wait_until("find('.code-box')?.checkVisibility()").await;
            assert_eq!(page.value(shown).await, json!([false, false, true]));
            // What most readers look for comes first, and is in sight.
            assert!(text(page).await.contains("negative_slope=0.2"));
            let code = page.area(".code-box").await;
            assert!(code.top + code.height < 900.0, "{code:?}");
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_text_follows_the_slider() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=leaky_relu").await;
            let slider = Slider::of("leaky_relu", "alpha");
            page.click_on("#code-numpy").await;
            let thumb = slider.thumb(page).await;
            page.drag(thumb, slider.place(page, 0.8).await).await;
            let value = slider.value(page).await;
            assert_ne!(value, 0.01);
            page.wait_until(&format!("{TEXT}.includes('alpha={value}):')"))
                .await;
            page.click_on("#code-latex").await;
            assert!(text(page).await.contains(&format!("{value} x & x \\le 0")));
            page.click_on(".code-body .switch").await;
            assert!(text(page).await.contains("\\alpha x & x \\le 0"));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_copied_or_else_selected() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=mish").await;
            page.click_on("#code-jax").await;
            let expected = text(page).await;
            assert!(expected.contains("jax.nn.mish(x)"), "{expected}");
            page.allow_clipboard().await;
            page.click_on(".code-actions button").await;
            page.wait_until("find('.code-actions [role=status]').textContent === 'Copied.'")
                .await;
            let copied = page
                .lab("return navigator.clipboard.readText();", json!(null))
                .await;
            assert_eq!(copied, json!(expected));

            page.click_on("#code-numpy").await;
            assert_eq!(
                page.value("find('.code-actions [role=status]').textContent")
                    .await,
                ""
            );
            page.script(
                "navigator.clipboard.writeText = () => Promise.reject(new Error())",
                &[],
            )
            .await;
            page.click_on(".code-actions button").await;
            page.wait_until("find('.code-actions [role=status]').textContent.includes('keyboard')")
                .await;
            let selected = page.value("getSelection().toString().trim()").await;
            assert_eq!(selected, page.value(TEXT).await);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_default_that_differs_is_warned_of() {
    Setup::new()
        .run(async |page| {
            open(page, "#functions=leaky_relu").await;
            page.click_on("#code-keras").await;
            let warning = "find('.code-warnings').textContent";
            let words = page.value(warning).await;
            let words = words.as_str().unwrap();
            assert!(
                words.contains("is 0.2") && words.contains("Pass 0.01 explicitly"),
                "{words}"
            );
            assert!(text(page).await.contains("negative_slope=0.01"));
            Slider::of("leaky_relu", "alpha").type_in(page, "0.2").await;
            page.wait_until(&format!("/negative_slope=0[.]2\\s/.test({TEXT})"))
                .await;
            let words = page.value(warning).await;
            assert!(!words.as_str().unwrap().contains("0.3"), "{words}");
            page.assert_clean().await;
        })
        .await;
}

/// The lines below the code, and the shown framework's tab.
async fn lines(page: &Session, tab: &str, expected: &[&str]) {
    page.click_on(&format!("#code-{tab}")).await;
    page.wait_until(&format!(
        "JSON.stringify([...document.querySelectorAll('.code-warnings p')].map((line) => line.textContent)) === {}",
        json!(json!(expected).to_string())
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn each_framework_has_its_own_slope_at_kinks() {
    Setup::new()
        .language("en")
        .run(async |page| {
            open(page, "#functions=hard_tanh,leaky_relu").await;
            let both = [
                "At x = −1, PyTorch returns f′ = 0.",
                "At x = 1, PyTorch returns f′ = 0.",
            ];
            lines(page, "pytorch", &both).await;
            lines(page, "onnx", &[]).await;
            page.click_on("#functions [data-function=leaky_relu] .function-name")
                .await;
            lines(page, "pytorch", &["At x = 0, PyTorch returns f′ = 0.01."]).await;
            lines(page, "jax", &["At x = 0, JAX returns f′ = 1."]).await;
            page.click_on(".language[lang=zh-CN]").await;
            lines(page, "jax", &["在 x = 0 处，JAX 返回 f′ = 1。"]).await;
            page.assert_clean().await;
        })
        .await;
}
