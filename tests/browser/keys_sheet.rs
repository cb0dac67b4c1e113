//! The sheet of keys: what it lists is what the keys do, and what the plot's description says.

use super::session::Setup;
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_key_is_on_the_sheet_and_in_the_description() {
    Setup::new()
        .run(async |page| {
            for language in ["en", "zh-CN"] {
                page.open_lab(&format!("#functions=gelu&lang={language}")).await;
                let unfilled = "[...document.querySelectorAll('button')].filter(({ title, ariaLabel }) => /[{}]/.test(title + ariaLabel)).length";
                assert_eq!(page.value(unfilled).await, 0, "tooltips in {language}");
                page.click_on("#keys").await;
                page.wait_until("find('dialog.keys') !== null && find('#plot-keys').textContent !== ''").await;
                let body =
                    "const from = (path) => import(new URL(`www/${path}.js`, document.baseURI).href);
                    const [{ ACTIONS }, { PLOT_ACTIONS }, { rowsOf }] =
                        await Promise.all(['app/actions/list', 'app/actions/plot', 'ui/keys'].map(from));
                    const shown = [...document.querySelectorAll('dialog.keys dd')];
                    const described = document.querySelector('#plot-keys').textContent;
                    return Object.entries(ACTIONS).flatMap(([group, actions]) => rowsOf(actions).flatMap(({ row, keys }) => {
                        const term = shown.find((each) => each.dataset.row === row);
                        if (term === undefined || term.textContent.includes('keys.')) return [row + ' has no row'];
                        const caps = term.previousElementSibling.querySelectorAll('.key-caps');
                        if (caps.length !== keys.length) return [row + ' has other keys'];
                        if (/^[A-Z](?![a-z])/.test(term.textContent)) return [row + ' capitalizes a curve'];
                        const words = term.textContent.slice(1);
                        return group in PLOT_ACTIONS && !described.includes(words) ? [row + ' is not described'] : [];
                    }));";
                assert_eq!(page.lab(body, json!(null)).await, json!([]), "{language}");
                page.assert_clean().await;
                page.press(Key::Escape).await;
                page.wait_until("find('dialog.keys') === null").await;
                assert_eq!(page.value("document.activeElement.id").await, "keys");
            }
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
