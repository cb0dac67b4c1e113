//! The cheat sheet of the guide on paper.

use super::engine::Engine;
use super::guide::open;
use super::session::Setup;
use serde_json::json;

/// Width and height in inches.
const PAPERS: [(&str, f64, f64); 2] = [("A4", 8.27, 11.69), ("Letter", 8.5, 11.0)];

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_is_one_page_in_either_language() {
    for (language, width) in [("en", 1280), ("zh-CN", 390)] {
        Setup::new()
            .not_in(Engine::WebKit, "the driver prints nothing")
            .size(width, 800)
            .run(async |page| {
                open(page, &format!("lang={language}&theme=dark")).await;
                for (name, width, height) in PAPERS {
                    for landscape in [false, true] {
                        let count = page.sheets([width, height], landscape).await;
                        assert_eq!(count, 1, "{language}, {name}, landscape: {landscape}");
                    }
                }
                page.assert_clean().await;
            })
            .await;
    }
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_button_prints_the_sheet_and_nothing_else() {
    Setup::new()
        .not_in(Engine::WebKit, "the driver sets no medium")
        .run(async |page| {
            open(page, "guide-task=classes").await;
            page.script(
                "window.asked = 0; window.print = () => { window.asked += 1; };",
                &[],
            )
            .await;
            page.click_on(".guide-print").await;
            assert_eq!(page.value("asked").await, 1);

            page.medium("print").await;
            page.script("dispatchEvent(new Event('beforeprint'));", &[])
                .await;
            // The plot's own sheet is for the plot's own view.
            assert_eq!(page.value("find('.print-sheet')").await, json!(null));
            let text = page.value("document.body.innerText").await;
            let text = text.as_str().unwrap();
            assert!(
                text.starts_with("Activation functions on one page"),
                "{text}"
            );
            for part in [
                "Leaky ReLU",
                "{0.01, 1}",
                "[−0.17, ∞)",
                "ReLU that leaks",
                "Softmax",
                "tune later",
            ] {
                assert!(text.contains(part), "{part} is missing in {text}");
            }
            // Every function and its derivative are typeset, and none is cut.
            let formulas = "[...document.querySelectorAll('.guide-sheet-table tbody tr')].filter((row) => row.querySelectorAll('math').length !== 2)
                .map((row) => row.dataset.function)";
            assert_eq!(page.value(formulas).await, json!([]));
            // On A4 with its margins, all columns have room.
            page.resize([718, 1047], false).await;
            let cut = "[...document.querySelectorAll('.guide-sheet-table, .guide-sheet-formula')]
                .filter((node) => node.getBoundingClientRect().right > 719).map((node) => node.textContent)";
            assert_eq!(page.value(cut).await, json!([]));
            for part in ["Misconception", "Print the", "Alternative:"] {
                assert!(!text.contains(part), "{part} is printed: {text}");
            }
            page.script("dispatchEvent(new Event('afterprint'));", &[])
                .await;
            page.medium("").await;
            page.wait_until("find('.guide-choice').checkVisibility()")
                .await;
            page.assert_clean().await;
        })
        .await;
}
