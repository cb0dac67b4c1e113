//! What the module answers to what it should not be asked to draw: an error with a code and a remedy, never a crash. `tests/node` has
//! the refusals that take no canvas.

use super::session::Setup;
use serde_json::json;

/// A call, the code of its refusal, and how the message begins.
const REFUSED: &str = r#"
lab.draw(null, { functions: 'relu' }, surface) | no-canvas | no 2d context on this canvas
lab.draw(document.body, { functions: 'relu' }, surface) | no-canvas | no 2d context on this canvas
lab.draw(taken, { functions: 'relu' }, surface) | no-canvas | no 2d context on this canvas; use a fresh <canvas>
lab.draw(canvas, null, surface) | bad-value | bad state
lab.draw(canvas, { functions: 'gelo' }, surface) | unknown-function | unknown function "gelo"
lab.draw(canvas, { functions: 'relu' }) | bad-value | bad s
lab.draw(canvas, { functions: 'relu' }, { ...surface, theme: undefined }) | bad-value | bad theme
lab.draw(canvas, { functions: 'relu' }, { ...surface, pixelRatio: 0 }) | bad-value | bad pixelRatio "0"
lab.draw(canvas, { functions: 'relu' }, { ...surface, width: 1n }) | bad-value | bad width "1"
"#;

fn cells(row: &str) -> [&str; 3] {
    let cells: Vec<_> = row.split(" | ").collect();
    cells.try_into().expect("three cells")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_refusal_has_its_code_and_names_the_offender() {
    let rows: Vec<[&str; 3]> = REFUSED.trim().lines().map(cells).collect();
    let cases: String = rows
        .iter()
        .map(|[call, ..]| format!("() => {call},\n"))
        .collect();
    let body = format!(
        "const canvas = Object.assign(document.createElement('canvas'), {{ width: 300, height: 200 }});
         const taken = document.createElement('canvas');
         taken.getContext('bitmaprenderer');
         const surface = {{ width: 300, height: 200, pixelRatio: 1, theme: 'light' }};
         return [{cases}].map((call) => {{
             try {{
                 return {{ answer: String(call()).slice(0, 100) }};
             }} catch (error) {{
                 return {{ code: error.code, message: error.message, error: error instanceof window.Error }};
             }}
         }});"
    );
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            let answers = page.lab(&body, json!(null)).await;
            let mut wrong = Vec::new();
            for ([call, code, start], answer) in rows.iter().zip(answers.as_array().unwrap()) {
                let message = answer["message"].as_str().unwrap_or_default();
                let right = answer["code"] == *code
                    && answer["error"] == true
                    && message.starts_with(start)
                    && message.starts_with(|c: char| c.is_lowercase())
                    && message.chars().count() < 250;
                if !right {
                    wrong.push(format!(
                        "{call}\n  should be {code}: {start}\n  is {answer}"
                    ));
                }
            }
            assert!(wrong.is_empty(), "{}", wrong.join("\n"));
            // The engine has taken no harm, and the page has not noticed.
            page.assert_shows("swish,leaky_relu(alpha=0.1),gelu_tanh", "f df")
                .await;
            page.assert_clean().await;
        })
        .await;
}
