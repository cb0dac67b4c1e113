//! The formulas of all notes: nothing of them is cut off without a cue, and braces are as high as their cases.

use super::session::{Session, Setup};
use activation_lab::functions::ACTIVATIONS;
use serde_json::{Value, json};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(300);
const SIZES: [[u32; 2]; 4] = [[1440, 900], [1280, 720], [1024, 768], [390, 844]];

/// What is wider than its box, of all that the notes show, and does not say so by fading.
const CUT: &str = "[...document.querySelectorAll('#info-content *')]
    .filter((node) => !node.matches('math *, .visually-hidden') && node.clientWidth > 0)
    .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline')
    .filter((node) => getComputedStyle(node).maskImage === 'none' && node.closest('[data-more-after]') === null)
    .map((node) => `${node.className || node.nodeName} ${node.scrollWidth} in ${node.clientWidth}`)";

/// What is left of the place where a note's formula begins or right of where its box ends; boxes that scroll aside.
const BEYOND: &str = "[...document.querySelectorAll('#info-content .formula-right:not([data-more-after])')]
    .flatMap((box) => [...box.querySelectorAll('math, mtable, mfrac')].map((node) => [node, box]))
    .filter(([node, box]) => node.getBoundingClientRect().right > box.getBoundingClientRect().right + 1)
    .map(([node]) => node.textContent.slice(0, 60))";

/// Opens the notes on a function.
async fn read(page: &Session, id: &str, language: &str) {
    let address = json!(format!("functions={id}&lang={language}"));
    page.value(&format!("location.hash = {address}")).await;
    page.wait_until(&format!(
        "find('#info-content').dataset.function === '{id}' && document.documentElement.lang === '{language}'
            && find('#info-content .prose') && find('#info-content .formula-right')"
    ))
    .await;
}

async fn judge(language: &str) {
    Setup::new()
        .patient(PATIENCE)
        .run(async |page| {
            page.open_lab(&format!("#functions=relu&lang={language}"))
                .await;
            for size in SIZES {
                page.resize(size, false).await;
                for activation in ACTIVATIONS {
                    let id = activation.id;
                    read(page, id, language).await;
                    page.drawn().await;
                    for what in [CUT, BEYOND] {
                        assert_eq!(page.value(what).await, json!([]), "{id}, {size:?}");
                    }
                }
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_of_an_english_note_is_cut() {
    judge("en").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn nothing_of_a_chinese_note_is_cut() {
    judge("zh-CN").await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_brace_is_as_high_as_its_cases() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=relu").await;
            for id in ["elu", "selu", "hard_sigmoid"] {
                read(page, id, "en").await;
                let seen = page
                    .value(
                        "[...document.querySelectorAll('#info-content .cases')].map((cases) => {
                            const height = (node) => node.getBoundingClientRect().height;
                            const rows = [...cases.querySelectorAll('mtr')];
                            const lefts = rows.map((row) => row.querySelector('mtd:not(.brace)').firstElementChild.getBoundingClientRect().left);
                            const covers = height(cases.querySelector('.brace')) >= 0.9 * rows.reduce((sum, row) => sum + height(row), 0);
                            return [rows.length > 1, covers, Math.max(...lefts) - Math.min(...lefts) < 1];
                        })",
                    )
                    .await;
                let seen = seen.as_array().expect("a list");
                assert!(!seen.is_empty(), "{id}");
                assert!(seen.iter().all(|one| *one == json!([true, true, true])), "{id}: {seen:?}");
            }
            let paint = "(({ maskImage, backgroundColor, color }) => [maskImage.includes('svg'), backgroundColor === color])(getComputedStyle(find('.brace')))";
            let painted: Value = page.value(paint).await;
            assert_eq!(painted, json!([true, true]));
        })
        .await;
}
