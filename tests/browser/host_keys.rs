//! Keys and events of the element on a page that has keys of its own, such as a deck of slides or a notebook.

use super::engine::Engine;
use super::host::{on_host, open_host};
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The element in a form of a page that notes down whatever reaches it. Like JupyterLab it takes keys in the capturing phase, unless
/// the element asks it not to, and then forbids them.
const LISTEN: &str = "
    const form = document.createElement('form');
    plot.replaceWith(form);
    form.append(plot);
    window.heard = [];
    const note = (event) => heard.push(event.key === undefined ? event.type : `${event.type} ${event.key}`);
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend',
        'copy', 'cut', 'paste', 'submit', 'wheel'];
    for (const type of types) document.addEventListener(type, note);
    document.addEventListener('keydown', (event) => {
        if (event.target.closest('[data-lm-suppress-shortcuts]')) return;
        heard.push(`taken ${event.key}`);
        if (event.key.length === 1 || event.key === 'Enter') event.preventDefault();
    }, { capture: true });";

async fn focus(page: &Session, path: &str) {
    on_host(page, "inside(given).focus();", json!(path)).await;
}

/// What the page has heard since it was last asked.
async fn heard(page: &Session) -> Value {
    page.value("heard.splice(0)").await
}

async fn beta(page: &Session) -> Value {
    let body = "return plot.state.functions[0].params.beta;";
    on_host(page, body, json!(null)).await
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn keys_that_the_element_uses_stay_in_it() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                on_host(page, LISTEN, json!(null)).await;

                // A number: the point would pause a deck, letters would change slides.
                focus(page, "[part=number]").await;
                on_host(page, "inside('[part=number]').select();", json!(null)).await;
                page.write("0.5").await;
                page.press(Key::Left).await;
                page.press(Key::End).await;
                page.press(Key::Enter).await;
                assert_eq!(beta(page).await, json!(0.5));
                assert_eq!(heard(page).await, json!([]));

                // What was typed and not committed is taken back by Escape; once more, Escape is the page's.
                page.write("9hb?").await;
                page.press(Key::Backspace).await;
                page.chord(&[Key::Control], 'z').await;
                page.press(Key::Escape).await;
                let value = "return inside('[part=number]').value;";
                assert_eq!(on_host(page, value, json!(null)).await, "0.50");
                // A host that takes keys early hears of Escape and of Control, and does nothing with them.
                let early = ["taken Control", "keydown Control", "keyup Control", "taken Escape"];
                assert_eq!(heard(page).await, json!(early));
                page.press(Key::Escape).await;
                let mut seen = heard(page).await;
                // WebKit tells of Escape as of a letter.
                seen.as_array_mut().unwrap().retain(|event| event != "keypress Escape");
                assert_eq!(seen, json!(["taken Escape", "keydown Escape", "keyup Escape"]));

                focus(page, "[part=slider]").await;
                page.press(Key::Right).await;
                page.press(Key::PageUp).await;
                // A slash opens Firefox's own search, which takes the focus.
                let keys = if page.engine == Engine::Firefox { "hb." } else { "hb./" };
                page.write(keys).await;
                assert_eq!(beta(page).await, json!(0.61));
                page.press(Key::Home).await;
                assert_eq!(beta(page).await, json!(0));
                assert_eq!(heard(page).await, json!([]));

                focus(page, "canvas").await;
                page.press(Key::Right).await;
                page.write("xhb+").await;
                page.press(Key::Up).await;
                let probe = on_host(page, "return plot.state.probe;", json!(null)).await;
                assert!(probe.is_number(), "{probe}");
                assert_eq!(heard(page).await, json!([]));
                // Escape lets the probe go; then it means nothing here.
                page.press(Key::Escape).await;
                let without = heard(page).await;
                assert!(!without.to_string().contains("keydown Escape"), "{without}");
                page.press(Key::Escape).await;
                assert!(heard(page).await.to_string().contains("keydown Escape"));
                // Keys of the page and of the browser.
                page.press(Key::PageDown).await;
                page.chord(&[Key::Control], 'y').await;
                let passed = heard(page).await.to_string();
                assert!(passed.contains("taken PageDown") && passed.contains("keydown PageDown"), "{passed}");
                assert!(passed.contains("taken y") && passed.contains("keydown y"), "{passed}");

                focus(page, ".slider button").await;
                page.write(" ").await;
                assert_eq!(beta(page).await, json!(1));
                assert_eq!(heard(page).await, json!([]));
                page.press(Key::Tab).await;
                let body = "return [plot.hasAttribute('data-lm-suppress-shortcuts'), heard.includes('keydown Tab')];";
                assert_eq!(on_host(page, body, json!(null)).await, json!([false, true]));
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn what_is_typed_is_no_event_of_a_form_around_it() {
        Setup::new()
            .run(async |page| {
                let _server = open_host(page).await;
                on_host(page, LISTEN, json!(null)).await;
                // By mouse: the browser's own events of a slider.
                let slider = page.area("#first >>> [part=slider]").await;
                page.click(slider.at(0.7, 0.5)).await;
                let moved = beta(page).await.as_f64().unwrap();
                assert!((6.0..8.0).contains(&moved), "{moved}");
                let body = "
                    const box = inside('[part=number]');
                    const composed = { bubbles: true, composed: true };
                    box.dispatchEvent(new CompositionEvent('compositionstart', composed));
                    box.dispatchEvent(new CompositionEvent('compositionend', composed));
                    for (const type of ['copy', 'cut', 'paste']) box.dispatchEvent(new ClipboardEvent(type, composed));
                    return heard.splice(0);";
                assert_eq!(on_host(page, body, json!(null)).await, json!([]));

                // Committed even where the page forbids Enter to everyone.
                let forbid = "addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault(), true);
                    inside('[part=number]').focus(); inside('[part=number]').select();";
                on_host(page, forbid, json!(null)).await;
                page.write("2.5").await;
                page.press(Key::Enter).await;
                assert_eq!(beta(page).await, json!(2.5));
                assert_eq!(heard(page).await, json!([]));

                // A wheel that zooms is not the page's; one that does not, is.
                let canvas = page.area("#first >>> canvas").await;
                page.press(Key::Tab).await;
                focus(page, "canvas").await;
                page.wheel(canvas.at(0.5, 0.5), 100).await;
                page.wait_until("document.getElementById('first').state.x[0] < -6").await;
                let wheels = heard(page).await;
                assert!(!wheels.to_string().contains("wheel"), "{wheels}");
                on_host(page, "inside('canvas').blur();", json!(null)).await;
                page.wheel(canvas.at(0.5, 0.5), 100).await;
                page.wait_until("heard.includes('wheel')").await;
                page.assert_clean().await;
            })
            .await;
    }
}
