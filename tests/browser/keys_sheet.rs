//! The sheet of keys: what it lists is what the keys do, and what the plot's description says.

use super::session::Setup;
use fantoccini::key::Key;
use serde_json::json;

/// The rows of the one list of keys.
const ROWS: &str = "
    const { KEY_ROWS, PLOT_GROUPS } = await import(new URL('www/plot/keys.js', document.baseURI).href);";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_key_is_on_the_sheet_and_in_the_description() {
    Setup::new()
        .run(async |page| {
            for language in ["en", "zh-CN"] {
                page.open_lab(&format!("#functions=gelu&lang={language}")).await;
                page.click_on("#keys").await;
                page.wait_until("find('dialog.keys') !== null && find('#plot-keys').textContent !== ''").await;
                let body = format!(
                    "{ROWS}
                    const shown = [...document.querySelectorAll('dialog.keys dd')];
                    const described = document.querySelector('#plot-keys').textContent;
                    return KEY_ROWS.flatMap(({{ action, group, keys }}) => {{
                        const row = shown.find((each) => each.dataset.action === action);
                        if (row === undefined || row.textContent.includes('keys.')) return [action + ' has no row'];
                        const caps = row.previousElementSibling.querySelectorAll('.key-caps');
                        if (caps.length !== keys.length) return [action + ' has other keys'];
                        if (/^[A-Z](?![a-z])/.test(row.textContent)) return [action + ' capitalizes a curve'];
                        const words = row.textContent.slice(1);
                        return PLOT_GROUPS.includes(group) && !described.includes(words) ? [action + ' is not described'] : [];
                    }});"
                );
                assert_eq!(page.lab(&body, json!(null)).await, json!([]), "{language}");
                page.assert_clean().await;
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.keys') === null").await;
                assert_eq!(page.value("document.activeElement.id").await, "keys");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_key_of_the_plot_is_taken() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu").await;
            let body = format!(
                "{ROWS}
                const canvas = document.querySelector('#canvas');
                canvas.focus();
                const keys = KEY_ROWS.filter(({{ group }}) => PLOT_GROUPS.includes(group)).flatMap((row) => row.keys);
                const taken = (key) => !canvas.dispatchEvent(new KeyboardEvent('keydown', {{ key, bubbles: true, cancelable: true }}));
                return keys.filter((key) => !key.includes(' ') && !taken(key));"
            );
            assert_eq!(page.lab(&body, json!(null)).await, json!([]));
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_question_mark_opens_it_but_not_in_a_text_field() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                page.click_on("#search").await;
                page.write("?").await;
                assert_eq!(page.value("find('#search').value").await, "?");
                assert_eq!(page.value("find('dialog.keys')").await, json!(null));
                page.script("document.querySelector('#canvas').focus()", &[])
                    .await;
                page.write("?").await;
                page.wait_until("find('dialog.keys')?.open === true").await;
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.keys') === null").await;
                assert_eq!(page.value("document.activeElement.id").await, "canvas");
                page.assert_clean().await;
            })
            .await;
    }
}
