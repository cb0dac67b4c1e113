//! Playing a parameter: it moves by itself, over the ghost of the default, until anything is touched.

use super::query::FIND;
use super::session::{Session, Setup};
use super::slider::Slider;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// The values in the number box over so many frames, each once.
async fn values(page: &Session, slider: &Slider, frames: u32) -> Vec<f64> {
    let body = format!(
        "{FIND} const [path, frames, done] = arguments, box = find(path), seen = [box.value];
         const look = (left) => {{
             if (seen.at(-1) !== box.value) seen.push(box.value);
             if (left === 0) done(seen.map(Number)); else requestAnimationFrame(() => look(left - 1));
         }};
         look(frames);"
    );
    let path = slider.part(".number-box");
    let seen = page
        .client
        .execute_async(&body, vec![json!(path), json!(frames)])
        .await;
    let seen = seen.expect("the page has frames");
    let numbers = seen.as_array().expect("a list").iter();
    numbers.map(|value| value.as_f64().unwrap()).collect()
}

/// Presses the button and waits until it plays.
async fn play(page: &Session, slider: &Slider) {
    let button = slider.part(".play");
    page.click_on(&button).await;
    page.wait_until(&format!("find({}).ariaPressed === 'true'", json!(button)))
        .await;
}

async fn is_playing(page: &Session, slider: &Slider) -> Value {
    let play = json!(slider.part(".play"));
    page.value(&format!(
        "find({play}).getAttribute('aria-pressed') === 'true'"
    ))
    .await
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_parameter_sweeps_until_it_is_paused() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,swish(beta=2)").await;
            let slider = Slider::of("swish", "beta");
            assert_eq!(is_playing(page, &slider).await, false);
            play(page, &slider).await;
            let seen = values(page, &slider, 40).await;
            assert!(seen.len() > 5, "{seen:?}");
            assert!(seen.is_sorted(), "up first: {seen:?}");

            // From end to end in four seconds, so it has turned round after that.
            let range = json!(slider.part(".range"));
            page.wait_until(&format!("find({range}).valueAsNumber > 9.9"))
                .await;
            page.wait_until(&format!("find({range}).valueAsNumber < 9"))
                .await;

            page.click_on(&slider.part(".play")).await;
            assert_eq!(is_playing(page, &slider).await, false);
            let rest = values(page, &slider, 10).await;
            assert_eq!(rest.len(), 1, "it stands still: {rest:?}");
            // Nothing is left of the ghost, and the picture is that of the value.
            let expression = format!("gelu,swish(beta={})", rest[0]);
            page.assert_shows(&expression, "f df").await;
            page.wait_for_address(&format!("functions={expression}"))
                .await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_default_is_a_ghost_while_it_plays() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=softplus(beta=5)&show=f&x=-2,2&y=-1,3").await;
            let slider = Slider::of("softplus", "beta");
            play(page, &slider).await;
            // One frame: the picture belongs to the value in the box and has the ghost behind it.
            let body = "
                const box = document.querySelector(given.box);
                const canvas = document.querySelector('#canvas');
                const { width, height } = canvas;
                await new Promise(requestAnimationFrame);
                // After all that draws in this frame.
                await new Promise((go) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = go; port2.postMessage(0); });
                const pixels = (of) => new Uint32Array(of.getContext('2d').getImageData(0, 0, width, height).data.buffer);
                const seen = pixels(canvas);
                const drawn = (ghosts) => {
                    const fresh = Object.assign(document.createElement('canvas'), { width, height });
                    const functions = [{ id: 'softplus', params: { beta: Number(box.value) } }];
                    lab.draw(fresh, { functions, ghosts, show: 'f', x: [-2, 2], y: [-1, 3] }, { width, height, pixelRatio: 1, theme: 'light' });
                    return pixels(fresh).reduce((sum, pixel, i) => sum + (pixel !== seen[i]), 0);
                };
                return [drawn([{ id: 'softplus', params: {} }]), drawn([])];";
            let given = json!({ "box": slider.part(".number-box") });
            let wrong = page.lab(body, given).await;
            assert_eq!(wrong[0], 0, "pixels that do not belong to curve and ghost");
            assert!(wrong[1].as_u64().unwrap() > 100, "pixels of the ghost: {wrong}");
            page.press(Key::Escape).await;
            let beta = slider.value(page).await;
            page.assert_shows_state(json!({
                "functions": format!("softplus(beta={beta})"), "show": "f", "x": [-2, 2], "y": [-1, 3],
            }))
            .await;
            page.wait_until("!location.hash.includes('ghost')").await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn any_touch_stops_it() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish,gelu_tanh").await;
            let beta = Slider::of("swish", "beta");
            let c = Slider::of("gelu_tanh", "c");
            for touch in [
                "#canvas",
                ".brand",
                &beta.part(".number-box"),
                &beta.part(".range"),
            ] {
                play(page, &beta).await;
                page.click_on(touch).await;
                assert_eq!(is_playing(page, &beta).await, false, "{touch}");
                let rest = values(page, &beta, 5).await;
                assert_eq!(rest.len(), 1, "{touch}: {rest:?}");
            }
            for key in [Key::Escape, Key::Tab, Key::Right, Key::Space, Key::Enter] {
                play(page, &beta).await;
                page.press(key).await;
                assert_eq!(is_playing(page, &beta).await, false, "{key:?}");
            }
            // Only one plays at a time.
            play(page, &beta).await;
            play(page, &c).await;
            assert_eq!(is_playing(page, &beta).await, false);
            // Another address is another state.
            page.value("void (location.hash = '#functions=swish(beta=3),gelu_tanh')")
                .await;
            page.wait_until(&format!(
                "find({}).value === '3.00'",
                json!(beta.part(".number-box"))
            ))
            .await;
            assert_eq!(is_playing(page, &c).await, false);
            assert_eq!(values(page, &c, 5).await, [0.044715]);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn without_motion_it_goes_from_mark_to_mark() {
    Setup::new()
        .reduced_motion()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=1.2)").await;
            let slider = Slider::of("swish", "beta");
            play(page, &slider).await;
            let path = json!(slider.part(".number-box"));
            let begin = page.value("performance.now()").await;
            // Up to the end over the marks at 0, 1 and 1.702, and back.
            for stop in [1.702, 10.0, 1.702, 1.0] {
                page.wait_until(&format!("Number(find({path}).value) === {stop}"))
                    .await;
            }
            let took =
                page.value("performance.now()").await.as_f64().unwrap() - begin.as_f64().unwrap();
            assert!(
                took > 2000.0,
                "one stop in a second, not three in {took} ms"
            );
            page.press(Key::Escape).await;
            assert_eq!(values(page, &slider, 90).await, [1.0]);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_locked_does_not_play() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=swish&lock=beta").await;
            let slider = Slider::of("swish", "beta");
            page.click_on(&slider.part(".play")).await;
            assert_eq!(values(page, &slider, 5).await, [1.0]);
        })
        .await;
}
