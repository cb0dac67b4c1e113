//! The harness itself, on an empty document: its hands are felt, its eyes see.

use super::engine::Engine;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::json;

/// Puts a host with a button and a canvas in its shadow root on the empty page, and writes down what is done to them.
async fn stage(page: &Session) {
    page.script(
        "const host = document.createElement('div');
         host.id = 'host';
         host.attachShadow({ mode: 'open' }).innerHTML =
             '<canvas width=40 height=20></canvas><input><div class=tall></div>';
         document.body.append(host);
         const { shadowRoot } = host;
         shadowRoot.querySelector('.tall').style.height = '3000px';
         const brush = shadowRoot.querySelector('canvas').getContext('2d');
         brush.fillStyle = 'rgb(0, 114, 178)';
         brush.fillRect(0, 0, 10, 20);
         window.log = [];
         for (const type of ['pointerdown', 'pointermove', 'pointerup', 'click', 'keydown', 'wheel']) {
             document.addEventListener(type, (event) => log.push(
                 [type, event.pointerType ?? event.key, event.buttons ?? 0].join(' ')));
         }",
        &[],
    )
    .await;
}

async fn log(page: &Session) -> Vec<String> {
    let entries = page.value("log.splice(0)").await;
    serde_json::from_value(entries).expect("a list of texts")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
#[should_panic(expected = "it never became true ReferenceError")]
async fn a_condition_that_cannot_come_true_is_told() {
    Setup::new()
        .run(async |page| page.wait_at_most(100, "nowhere.to.be.found").await)
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_window_is_as_it_was_ordered() {
        let setup = Setup::new()
            .size(390, 844)
            .pixel_ratio(3.0)
            .dark()
            .reduced_motion();
        setup
            .run(async |page| {
                let seen = page
                    .value("[innerWidth, innerHeight, devicePixelRatio]")
                    .await;
                assert_eq!(seen, json!([390, 844, 3]));
                for query in [
                    "prefers-color-scheme: dark",
                    "prefers-reduced-motion: reduce",
                ] {
                    let matches = page
                        .value(&format!("matchMedia('({query})').matches"))
                        .await;
                    assert_eq!(matches, true, "{query}");
                }
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn mouse_and_wheel_arrive() {
        Setup::new()
            .run(async |page| {
                stage(page).await;
                let canvas = page.area("#host >>> canvas").await;
                assert_eq!((canvas.width, canvas.height), (40.0, 20.0));

                page.hover(canvas.at(0.5, 0.5)).await;
                assert_eq!(log(page).await, ["pointermove mouse 0"]);

                page.click(canvas.at(0.5, 0.5)).await;
                let clicked = log(page).await;
                assert!(
                    clicked.ends_with(&["click mouse 0".to_owned()]),
                    "{clicked:?}"
                );

                page.drag(canvas.at(0.1, 0.5), canvas.at(0.9, 0.5)).await;
                let dragged = log(page).await;
                let moves = dragged
                    .iter()
                    .filter(|entry| *entry == "pointermove mouse 1");
                assert!(moves.count() >= 4, "{dragged:?}");

                page.wheel(canvas.at(0.5, 0.5), 120).await;
                page.wait_until("log.some((entry) => entry.startsWith('wheel'))")
                    .await;
                page.wait_until("scrollY > 0").await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_arrives() {
        Setup::new()
            .not_in(Engine::WebKit, "the driver has no touch screen")
            .run(async |page| {
                stage(page).await;
                let canvas = page.area("#host >>> canvas").await;
                page.swipe(canvas.at(0.1, 0.5), canvas.at(0.9, 0.5)).await;
                let swiped = log(page).await;
                assert!(
                    swiped.contains(&"pointerdown touch 1".to_owned()),
                    "{swiped:?}"
                );
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn keys_arrive() {
        Setup::new()
            .run(async |page| {
                stage(page).await;
                let input = page.area("#host >>> input").await;
                page.click(input.at(0.5, 0.5)).await;
                page.write("1.5").await;
                page.press(Key::Left).await;
                page.press_with(&[Key::Shift], Key::Home).await;
                let state = page
                    .value(
                        "(({ value, selectionEnd }) => [value, selectionEnd])(find('#host >>> input'))",
                    )
                    .await;
                assert_eq!(state, json!(["1.5", 2]));
                let input = page.element("#host >>> input").await;
                let typed = input.prop("value").await.expect("a value");
                assert_eq!(typed.as_deref(), Some("1.5"));
                let keys = log(page).await;
                assert!(keys.contains(&"keydown ArrowLeft 0".to_owned()), "{keys:?}");
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_pixels_of_a_canvas_are_seen() {
        Setup::new()
            .run(async |page| {
                stage(page).await;
                let before = page.canvas("#host >>> canvas").await;
                assert_eq!((before.width, before.height), (40, 20));
                assert_eq!(before.at(9, 19), [0, 114, 178, 255]);
                assert_eq!(before.at(10, 0), [0, 0, 0, 0]);
                assert_eq!(before.count([0, 114, 178], 0), 10 * 20);

                page.script(
                    "const canvas = document.querySelector('#host').shadowRoot.querySelector('canvas');
                     canvas.getContext('2d').clearRect(0, 0, 3, 1);",
                    &[],
                )
                .await;
                let after = page.canvas("#host >>> canvas").await;
                assert_eq!(before.differences(&after, 0), 3);
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn an_error_in_the_console_is_a_complaint() {
        Setup::new()
            .run(async |page| {
                page.assert_clean().await;
                page.script("console.error('on purpose')", &[]).await;
                let messages = page.messages().await;
                let [message] = messages.as_slice() else {
                    panic!("{messages:?}")
                };
                assert_eq!(message.level, "SEVERE");
                assert!(message.text.contains("on purpose"), "{message}");
            })
            .await;
    }
}
