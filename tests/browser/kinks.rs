//! The slopes that frameworks answer at kinks, below the notes.

use super::session::{Session, Setup};
use serde_json::{Value, json};

/// What the table below the notes says: x, then a slope for each framework.
async fn rows(page: &Session) -> Value {
    let cells = "[...document.querySelectorAll('.info tr:has([data-framework])')].map((row) =>
        [...row.cells].map((cell) => cell.textContent))";
    page.value(cells).await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_frameworks_answer_at_kinks_stands_below_the_notes() {
    Setup::new()
        .language("en")
        .run(async |page| {
            page.open_lab("#functions=leaky_relu(alpha=0.3),relu").await;
            let there = "document.querySelector('.info [data-framework]')";
            page.wait_until(there).await;
            assert_eq!(rows(page).await, json!([["0", "0.3", "1", "0.3"]]));
            // It follows a slider and the language, and goes where every framework answers the slope that there is.
            for (functions, expected) in [
                ("leaky_relu(alpha=-0.5)", json!([["0", "−0.5", "1", "−0.5"]])),
                ("hard_tanh", json!([["−1", "0", "1", "1"], ["1", "0", "1", "1"]])),
                ("celu", json!([["0", "1", "1", "2"]])),
                ("squareplus(b=0)", json!([["0", "NaN", "NaN", "NaN"]])),
                ("softsign", json!([])),
                ("selu", json!([["0", "1.7581", "1.7581", "1.0507"]])),
            ] {
                page.go(&format!("#functions={functions}")).await;
                page.wait_until(&format!(
                    "JSON.stringify([...document.querySelectorAll('.info tr:has([data-framework])')].map((row) =>
                        [...row.cells].map((cell) => cell.textContent))) === {}",
                    json!(expected.to_string())
                ))
                .await;
            }
            page.click_on(".language[lang=zh-CN]").await;
            page.wait_until("find('.info .kinks caption')?.textContent === '各框架在折点处的 f′'")
                .await;
            assert_eq!(rows(page).await.as_array().map(Vec::len), Some(1));
            page.assert_clean().await;
        })
        .await;
}
