//! The view moves by mouse, wheel, keys and buttons. The probe, which would draw itself at the mouse, is locked.

use super::engine::Engine;
use super::session::{Session, Setup};
use super::viewed::Viewed;
use fantoccini::key::Key;
use serde_json::json;

/// Writes down, for every event of the pointer on the plot, which gesture the page says is under way.
const WATCH: &str = "window.gestures = new Set();
    for (const type of ['pointermove', 'pointerup', 'click'])
        find('#canvas').addEventListener(type, () => gestures.add(`${type} ${find('#plot').dataset.gesture}`));";

async fn watch(page: &Session) {
    page.value(&format!("(() => {{ {WATCH} }})()")).await;
}

async fn gestures(page: &Session) -> Vec<String> {
    let seen = page.value("[...gestures]").await;
    page.value("gestures.clear()").await;
    serde_json::from_value(seen).expect("a list of texts")
}

/// What the plot shows without any change.
#[track_caller]
fn assert_home(seen: &Viewed) {
    assert_eq!((seen.x, seen.automatic), ([-6.0, 6.0], true));
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn every_button_of_the_view() {
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu&lock=probe").await;
            for (button, address) in [
                ("zoom-in", "functions=gelu&x=-4,4&lock=probe"),
                ("zoom-out", "functions=gelu&lock=probe"),
                ("zoom-out", "functions=gelu&x=-9,9&lock=probe"),
                ("zoom-reset", "functions=gelu&lock=probe"),
                ("equal", "functions=gelu&aspect=equal&lock=probe"),
                ("equal", "functions=gelu&lock=probe"),
            ] {
                page.click_on(&format!("#toolbar [data-action={button}]"))
                    .await;
                page.wait_for_address(address).await;
                page.viewed().await;
            }
            // Equal scales, of the whole and of a box that is taller than the plot.
            page.click_on("#toolbar [data-action=equal]").await;
            let assert_equal = |seen: &Viewed| {
                let scales = [seen.width() / seen.area.width, seen.height() / seen.area.height];
                assert!((scales[0] / scales[1] - 1.0).abs() < 0.01, "{seen:?}");
            };
            let whole = page.viewed().await;
            assert_equal(&whole);
            page.hold(Key::Shift).await;
            let (from, to) = (whole.area.at(0.5, 0.2), whole.area.at(0.6, 0.8));
            page.drag(from, to).await;
            page.let_go(Key::Shift).await;
            let tall = page.viewed().await;
            assert_equal(&tall);
            tall.near_y(tall.y[0], whole.data(to)[1], 4.0);
            tall.near_y(tall.y[1], whole.data(from)[1], 4.0);
            page.click_on("#toolbar [data-action=equal]").await;
            page.click_on("#toolbar [data-action=zoom-reset]").await;

            // The ends of y, by keys alone.
            page.value("find('#toolbar [data-action=limits]').focus()")
                .await;
            page.press(Key::Enter).await;
            page.wait_until("find('.axis-limits .y-range')?.checkVisibility()")
                .await;
            let boxes = "[...document.querySelectorAll('.axis-limits .y-range input')].map(({ value }) => value)";
            assert_eq!(page.value(boxes).await, json!(["-0.5", "6.5"]));
            page.type_in(".axis-limits .y-range input", "-2").await;
            page.wait_for_address("functions=gelu&y=-2,6.5&lock=probe").await;
            page.press(Key::Tab).await;
            page.write("3").await;
            page.press(Key::Tab).await;
            page.wait_for_address("functions=gelu&y=-2,3&lock=probe").await;
            page.press(Key::Space).await;
            page.wait_for_address("functions=gelu&lock=probe").await;
            assert_eq!(page.value(boxes).await, json!(["-0.5", "6.5"]));
            page.press(Key::Escape).await;
            page.wait_until("find('.axis-limits') === null").await;
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_drag_moves_the_plot_and_a_click_does_not() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=tanh&lock=probe").await;
                watch(page).await;
                let before = page.viewed().await;
                page.click(before.area.at(0.4, 0.4)).await;
                assert_home(&page.viewed().await);
                let seen = gestures(page).await;
                assert!(
                    seen.iter().all(|one| one.ends_with("undefined")),
                    "{seen:?}"
                );

                // Along x alone, y goes on following.
                let (from, to) = (before.area.at(0.5, 0.5), before.area.at(0.75, 0.51));
                page.drag(from, to).await;
                let across = page.viewed().await;
                across.near_x(across.data(to)[0], before.data(from)[0], 1.5);
                assert_eq!(across.width(), before.width());
                assert!(across.automatic, "{across:?}");
                let seen = gestures(page).await;
                for event in ["pointermove", "pointerup", "click"] {
                    assert!(seen.contains(&format!("{event} pan")), "{event}: {seen:?}");
                }
                page.wait_until("!('gesture' in find('#plot').dataset)")
                    .await;

                // Upwards y takes part, from where it stands. Twice from the same place would be a double click to WebKit's driver.
                let (from, to) = (across.area.at(0.55, 0.5), across.area.at(0.45, 0.2));
                page.drag(from, to).await;
                let both = page.viewed().await;
                both.near_x(both.data(to)[0], across.data(from)[0], 1.5);
                assert!(!both.automatic && both.y[0] < across.y[0], "{both:?}");

                // A y that is fixed moves with the first px.
                let (from, to) = (both.area.at(0.5, 0.5), both.area.at(0.6, 0.52));
                page.drag(from, to).await;
                let last = page.viewed().await;
                last.near_x(last.data(to)[0], both.data(from)[0], 1.5);
                last.near_y(last.data(to)[1], both.data(from)[1], 1.5);

                page.double_click(last.area.at(0.5, 0.5)).await;
                assert_home(&page.viewed().await);
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_box_is_zoomed_into() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu&lock=probe").await;
                watch(page).await;
                for with_shift in [true, false] {
                    let before = page.viewed().await;
                    let (from, to) = (before.area.at(0.6, 0.7), before.area.at(0.3, 0.2));
                    if with_shift {
                        page.hold(Key::Shift).await;
                    } else {
                        page.click_on("#toolbar [data-action=box]").await;
                        let pressed = "find('#toolbar [data-action=box]').ariaPressed";
                        assert_eq!(page.value(pressed).await, "true");
                    }
                    page.drag_and_hold(from, to).await;
                    let outline = page.area(".zoom-box").await;
                    assert!(
                        (outline.left - to.0).abs() <= 1.5 && (outline.top - to.1).abs() <= 1.5
                    );
                    assert!((outline.width - (from.0 - to.0)).abs() <= 1.5);
                    page.release().await;
                    if with_shift {
                        page.let_go(Key::Shift).await;
                    }
                    let after = page.viewed().await;
                    // A px of the screen before is three of them now.
                    let corners = [before.data(from), before.data(to)];
                    after.near_x(after.x[0], corners[1][0], 4.0);
                    after.near_x(after.x[1], corners[0][0], 4.0);
                    after.near_y(after.y[0], corners[0][1], 4.0);
                    after.near_y(after.y[1], corners[1][1], 4.0);
                    let seen = gestures(page).await;
                    assert!(seen.contains(&"pointerup box".to_owned()), "{seen:?}");
                    assert_eq!(page.value("find('.zoom-box').hidden").await, true);
                    page.double_click(after.area.at(0.5, 0.5)).await;
                }

                // A flat box means x alone.
                let before = page.viewed().await;
                page.hold(Key::Shift).await;
                page.drag(before.area.at(0.25, 0.5), before.area.at(0.5, 0.505))
                    .await;
                page.let_go(Key::Shift).await;
                let flat = page.viewed().await;
                flat.near_x(flat.x[0], -3.0, 4.0);
                assert!(flat.automatic);

                // Escape leaves everything as it was, before a drag and within one.
                page.click_on("#toolbar [data-action=box]").await;
                page.press(Key::Escape).await;
                let pressed = "find('#toolbar [data-action=box]').ariaPressed";
                assert_eq!(page.value(pressed).await, "false");
                page.hold(Key::Shift).await;
                page.drag_and_hold(before.area.at(0.3, 0.3), before.area.at(0.6, 0.6))
                    .await;
                page.let_go(Key::Shift).await;
                page.press(Key::Escape).await;
                assert_eq!(page.value("find('.zoom-box').hidden").await, true);
                page.release().await;
                assert_eq!(page.viewed().await.x, flat.x);

                // A drag that was given up is no click either.
                page.open_lab("#functions=gelu").await;
                page.hold(Key::Shift).await;
                page.drag_and_hold(before.area.at(0.3, 0.3), before.area.at(0.6, 0.6))
                    .await;
                page.let_go(Key::Shift).await;
                page.press(Key::Escape).await;
                page.release().await;
                // Where that one began, WebKit's driver would count on from its press.
                page.drag(before.area.at(0.2, 0.4), before.area.at(0.5, 0.42))
                    .await;
                page.wait_until("location.hash.includes('x=')").await;
                let hash = page.value("location.hash").await;
                assert!(!hash.as_str().unwrap().contains("probe"), "{hash}");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_wheel_zooms_only_when_it_is_meant_to() {
        Setup::new()
            .size(800, 500)
            .run(async |page| {
                page.open_lab("#functions=gelu&y=-2,6&lock=probe").await;
                let before = page.viewed().await;
                let at = before.area.at(0.25, 0.5);

                page.wheel(at, 60).await;
                page.wait_until("scrollY > 0").await;
                assert_eq!(page.viewed().await.x, before.x);
                page.value("scrollTo({ top: 0, behavior: 'instant' })").await;
                // A click, too, leaves the wheel to the page.
                page.click(at).await;
                assert_eq!(page.value("document.activeElement.id").await, "canvas");
                page.wheel(at, 60).await;
                page.wait_until("scrollY > 0").await;
                assert_eq!(page.viewed().await.x, before.x);
                page.value("scrollTo({ top: 0, behavior: 'instant' })").await;
                page.value("document.activeElement.blur()").await;
                page.press(Key::Tab).await;
                page.value("scrollTo({ top: 0, behavior: 'instant' })").await;

                for (control, turn) in [(true, -120), (false, -120), (false, 120)] {
                    // WebKit's driver turns the wheel without the keys that are held.
                    if control && page.engine == Engine::WebKit {
                        continue;
                    }
                    let before = page.viewed().await;
                    if control {
                        page.hold(Key::Control).await;
                    } else {
                        page.value("find('#canvas').focus()").await;
                    }
                    page.wheel(at, turn).await;
                    page.let_go(Key::Control).await;
                    let wider = if turn > 0 { "<" } else { ">" };
                    let width = before.width();
                    let fields = "[...document.querySelectorAll('#toolbar .x-range input')].map(({ value }) => Number(value))";
                    page.wait_until(&format!("(([lo, hi]) => {width} {wider} hi - lo)({fields})"))
                        .await;
                    let after = page.viewed().await;
                    after.near_x(after.data(at)[0], before.data(at)[0], 1.5);
                    after.near_y(after.data(at)[1], before.data(at)[1], 1.5);
                    assert_eq!(page.value("scrollY").await, 0);
                    assert_eq!(page.value("visualViewport.scale").await, 1);
                }
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn every_key_of_the_plot() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu&lock=probe").await;
                let described = page
                    .value("document.getElementById(find('#canvas').getAttribute('aria-describedby')).textContent")
                    .await;
                assert!(described.as_str().unwrap().contains("Plus or Equals: zoom in."));
                let middle = page.viewed().await.area.at(0.5, 0.5);
                page.click(middle).await;
                for (key, address) in [
                    ("+", "functions=gelu&x=-4,4&lock=probe"),
                    ("-", "functions=gelu&lock=probe"),
                    ("=", "functions=gelu&x=-4,4&lock=probe"),
                    ("0", "functions=gelu&lock=probe"),
                    ("a", "functions=gelu&x=-7.2,4.8&lock=probe"),
                    ("d", "functions=gelu&lock=probe"),
                    ("D", "functions=gelu&x=-4.8,7.2&lock=probe"),
                    ("0", "functions=gelu&lock=probe"),
                    ("w", "functions=gelu&y=0.2,7.2&lock=probe"),
                    ("s", "functions=gelu&y=-0.5,6.5&lock=probe"),
                    ("e", "functions=gelu&y=-0.5,6.5&aspect=equal&lock=probe"),
                    ("e", "functions=gelu&y=-0.5,6.5&lock=probe"),
                    ("0", "functions=gelu&lock=probe"),
                ] {
                    page.write(key).await;
                    page.wait_for_address(address).await;
                    page.viewed().await;
                }
                // With a pinned probe in sight, that is what the zoom is about.
                page.open_lab("#functions=gelu&probe=3").await;
                page.click_on("#search").await;
                page.value("find('#canvas').focus()").await;
                page.write("+").await;
                page.wait_for_address("functions=gelu&x=-3,5&probe=3").await;

                // In an edit box the same keys are text.
                page.click_on("#search").await;
                page.write("a+").await;
                page.wait_for_address("functions=gelu&x=-3,5&probe=3").await;
                page.assert_clean().await;
            })
            .await;
    }
}
