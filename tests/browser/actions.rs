//! What a reader can do: every action of the list by each of its keys and by its button or menu item.

use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

/// Where each of most actions changes something.
const USUAL: &str = "#functions=gelu,swish(beta=2),relu&x=-5,5&y=-1,3&probe=-3";

/// The row in the middle, which can move both ways and has a parameter.
const ROW: &str = ".function[data-index=\"1\"]";

/// Where an action changes something that does not on the usual page, and the keys that are pressed on the plot before.
fn start(action: &str) -> (&str, &[&str]) {
    match action {
        "undo" => (USUAL, &["e"]),
        "redo" => (USUAL, &["e", "Control z"]),
        "present-leave" | "present-full" => ("#functions=gelu&present=on", &[]),
        "lesson-again" => ("#lesson=start&step=2", &["e"]),
        "lesson-close" => ("#lesson=start&step=2", &[]),
        "lesson-next" | "lesson-previous" => ("#lesson=start&step=2&present=on", &[]),
        _ => (USUAL, &[]),
    }
}

/// Group, name, keys of an action, and whether it has a button.
type Action = (String, String, Vec<String>, bool);

/// What is shown, apart from what follows the mouse and the focus. The address is written at once, not in its turn.
const SEEN: &str = "
    const shown = (path) => [...document.querySelectorAll(path)].filter((node) => node.checkVisibility());
    window.seen = () => dispatchEvent(new Event('pagehide')) && JSON.stringify([
        location.hash, document.documentElement.dataset, document.fullscreenElement?.tagName,
        shown('[aria-pressed]').map(({ className, ariaPressed }) => [className, ariaPressed]),
        shown('dialog, .lesson-bar, .presentation-tools').map(({ className }) => className),
        document.querySelector('.share-status')?.textContent, window.isPrinted,
    ]);
    window.print = () => (window.isPrinted = true);";

async fn list(page: &Session) -> Vec<Action> {
    let body = "
        const from = (name) => import(new URL(`www/app/actions/${name}.js`, document.baseURI).href);
        const [{ ACTIONS }, { SHARE_ACTIONS, EXPORT_ACTIONS }] = await Promise.all([from('list'), from('share')]);
        return Object.entries({ ...ACTIONS, share: [...SHARE_ACTIONS, ...EXPORT_ACTIONS] }).flatMap(([group, actions]) => actions
            .filter(({ run }) => run !== undefined)
            .map(({ name, keys = [], label }) => [group, name, keys, label !== undefined]));";
    let actions = page.lab(body, json!(null)).await;
    serde_json::from_value(actions).expect("a list of actions")
}

/// Presses a key as the list names it, such as `Control Shift z`.
async fn press(page: &Session, chord: &str) {
    let mut names: Vec<&str> = chord.split(' ').collect();
    let name = names.pop().expect("a key");
    let held = names.iter().map(|name| match *name {
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        other => panic!("{other} is held"),
    });
    let held: Vec<Key> = held.collect();
    let key = match name {
        "ArrowLeft" => Key::Left.into(),
        "ArrowRight" => Key::Right.into(),
        "ArrowUp" => Key::Up.into(),
        "ArrowDown" => Key::Down.into(),
        "PageUp" => Key::PageUp.into(),
        "PageDown" => Key::PageDown.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Delete" => Key::Delete.into(),
        "Space" => ' ',
        letter => letter.parse().expect("a character"),
    };
    let key = if names.contains(&"Shift") {
        key.to_ascii_uppercase()
    } else {
        key
    };
    page.chord(&held, key).await;
}

/// Opens the page where the action changes something.
async fn prepare(page: &Session, action: &str) {
    let (fragment, before) = start(action);
    page.open_page(fragment).await;
    page.wait_until("document.documentElement.classList.contains('started')")
        .await;
    page.drawn().await;
    page.value(&format!("(() => {{ {SEEN} }})()")).await;
    page.value("find('#canvas').focus()").await;
    for key in before {
        changes(page, key, async || press(page, key).await).await;
    }
}

/// Does something, and waits until the page shows it.
async fn changes(page: &Session, what: &str, act: impl AsyncFn()) {
    let before = page.value("seen()").await;
    act().await;
    page.wait_until(&format!(
        "/* {what} */ seen() !== {}",
        json!(before.as_str())
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_key_does_what_it_says() {
    Setup::new()
        .run(async |page| {
            page.open_lab(USUAL).await;
            for (group, name, keys, has_button) in list(page).await {
                assert!(
                    has_button || !keys.is_empty(),
                    "{name} has neither key nor button"
                );
                for key in keys {
                    prepare(page, &name).await;
                    let focused = match &group[..] {
                        "probe" | "zoom" | "sound" => "#canvas",
                        "functions" => &format!("{ROW} .function-choose"),
                        _ => "body",
                    };
                    page.value(&format!(
                        "(document.activeElement.blur(), find('{focused}').focus())"
                    ))
                    .await;
                    changes(page, &format!("{name} by {key}"), async || {
                        press(page, &key).await;
                    })
                    .await;
                    page.assert_clean().await;
                }
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_button_does_what_it_says() {
    Setup::new()
        .run(async |page| {
            page.open_lab(USUAL).await;
            for (group, name, _, _) in list(page).await.into_iter().filter(|action| action.3) {
                prepare(page, &name).await;
                let (kind, menu) = match &group[..] {
                    "share" => ("share", "#share"),
                    _ => ("action", &*format!("{ROW} .function-menu")),
                };
                let button = format!("[data-{kind}={name}]");
                let is_there = page
                    .value(&format!("find('{button}')?.checkVisibility() === true"))
                    .await;
                if is_there != true {
                    page.click_on(menu).await;
                    page.wait_until(&format!("find('{button}') !== null")).await;
                }
                changes(page, &format!("{name} by its button"), async || {
                    page.click_on(&button).await;
                })
                .await;
                page.assert_clean().await;
            }
        })
        .await;
}
