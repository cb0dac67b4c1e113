//! The sound trace on its way: ticks and words where the curve has something to tell, and the curve played as a whole.

use super::session::Setup;
use super::sound::{after, assert_near, open, open_and_hear, pitch, wait_for_silence};
use super::words::assert_all_in;
use fantoccini::key::Key;
use serde_json::json;

/// What is spoken once the probe rests.
const SPOKEN: &str = "find('.readout [role=status]').textContent";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn zeros_extrema_and_kinks_tick_and_are_told() {
    let shift: &[Key] = &[Key::Shift];
    let (left, right) = (char::from(Key::Left), char::from(Key::Right));
    Setup::new()
        .run(async |page| {
            for (fragment, keys, ticks, words) in [
                ("#functions=silu&probe=1", &[(shift, 'X')][..], 2, "SiLU: minimum at x = −1.278, f = −0.2785."),
                ("#functions=silu&probe=1", &[(shift, 'Z')], 1, "SiLU: zero at x = 0."),
                // Passed, not landed on: the numbers are those of where the probe is.
                (
                    "#functions=silu&probe=-1.2",
                    &[(&[], left)],
                    2,
                    "SiLU: minimum at x = −1.278, f = −0.2785. x = −1.3. SiLU: f = −0.2784, slope −0.004623.",
                ),
                ("#functions=relu&probe=-0.1", &[(&[], right)], 3, "ReLU: kink at x = 0: slope from 0 to 1."),
                ("#functions=hardshrink&probe=0.1", &[(&[], 'k')], 3, "Hardshrink (λ = 0.5): jump at x = 0.5: f from 0 to 0.5."),
                ("#functions=relu_squared&probe=0.1", &[(&[], left)], 3, "Squared ReLU: f″ jumps at x = 0: from 0 to 2."),
                // Of two functions the active one is heard, and both are told.
                (
                    "#functions=gelu,relu&active=2&probe=0.1",
                    &[(&[], left)],
                    3,
                    "ReLU: kink at x = 0: slope from 0 to 1. x = 0. GELU: f = 0, slope 0.5. ReLU: f = 0, slope 0 and 1.",
                ),
                // A leap from end to end meets nothing.
                ("#functions=silu&probe=-6", &[(&[], char::from(Key::End))], 0, "x = 6. SiLU: f = 5.985, slope 1.012."),
            ] {
                open_and_hear(page, fragment).await;
                // The first words are those of the place where it was switched on.
                for (held, key) in keys {
                    after(page, held, *key).await;
                }
                page.wait_until(&format!("{SPOKEN} === {}", json!(words))).await;
                assert_eq!(page.value("heard.now().ticks").await, ticks, "{words}");
            }
            page.assert_clean().await;
        })
        .await;
}

/// Notes in every frame where the probe is and what sounds, while the curve plays.
const RECORD: &str = "
    window.course = [];
    const look = () => {
        if (document.querySelector('.sound-play')?.textContent === 'Stop') {
            const x = document.querySelector('.readout-x').dataset.value;
            course.push({ x: x === '' ? null : Number(x), ...heard.now() });
        }
        requestAnimationFrame(look);
    };
    look();";

const IS_PLAYING: &str = "find('.sound-play')?.textContent === 'Stop'";
const IS_STILL: &str = "find('.sound-play')?.textContent === 'Play'";

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn any_touch_stops_it_but_not_its_own_controls() {
    Setup::new()
        .run(async |page| {
            open_and_hear(page, "#functions=silu&probe=2").await;
            page.script("document.querySelector('.sound-speed').value = 'slow'", &[])
                .await;
            for stop in ["key", "own key", "button", "press"] {
                page.click_on(".sound-play").await;
                page.wait_until(IS_PLAYING).await;
                page.click_on(".sound-slope").await;
                page.script("document.querySelector('#canvas').focus()", &[])
                    .await;
                // Who hushes a screen reader does not mean the curve.
                page.press(Key::Control).await;
                let x = "Number(find('.readout-x').dataset.value)";
                page.wait_until(&format!("heard.x = {x}, heard.x < 2"))
                    .await;
                page.wait_until(&format!("{IS_PLAYING} && {x} > heard.x"))
                    .await;
                match stop {
                    "key" => page.press(Key::Escape).await,
                    "own key" => page.chord(&[], 'h').await,
                    "button" => page.click_on(".sound-play").await,
                    _ => page.click_on(".brand").await,
                }
                assert_eq!(page.value(IS_STILL).await, true, "{stop}");
                wait_for_silence(page).await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn without_motion_the_probe_goes_from_stop_to_stop() {
    Setup::new()
        .reduced_motion()
        .run(async |page| {
            open_and_hear(page, "#functions=hard_tanh&x=-2,2").await;
            page.script(
                "const of = () => document.querySelector('.readout-x').dataset.value;
                 window.seen = [of()];
                 new MutationObserver(() => seen.at(-1) === of() || seen.push(of()))
                    .observe(document.querySelector('.readout-x'), { attributes: true });
                 document.querySelector('.sound-speed').value = 'fast';",
                &[],
            )
            .await;
            page.chord(&[], 'h').await;
            page.wait_until("find('.sound-play').textContent === 'Stop'")
                .await;
            page.wait_until("find('.sound-play').textContent === 'Play'")
                .await;
            page.wait_until("seen.length > 4").await;
            assert_eq!(page.value("seen").await, json!(["", "-1", "0", "1", ""]));
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_speaks_both_languages_and_says_its_keys() {
    Setup::new()
        .run(async |page| {
            open_and_hear(page, "#functions=relu&probe=0.1&lang=zh-CN").await;
            assert_all_in(page, "zh-CN", "the row of the sound").await;
            page.wait_until("find('#plot-keys').textContent.includes('T：打开或关闭声音。')").await;
            after(page, &[], char::from(Key::Left)).await;
            page.wait_until(&format!("{SPOKEN} === 'ReLU：折点 x = 0：斜率从 0 变为 1。'")).await;
            page.click_on(".language[lang=en]").await;
            page.wait_until("find('.sound-play').textContent === 'Play' && find('.sound').ariaLabel === 'Sound'").await;
            page.wait_until(&format!("{SPOKEN} === 'ReLU: kink at x = 0: slope from 0 to 1.'")).await;
            assert_all_in(page, "en", "the row of the sound").await;
            page.wait_until("find('#plot-keys').textContent.includes('T: turn sound on or off.')").await;
            page.assert_clean().await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn the_curve_plays_from_left_to_right() {
        Setup::new()
            .run(async |page| {
                open(page, "#functions=silu&probe=2&y=-1,7").await;
                page.script(RECORD, &[]).await;
                // The key that plays switches on as well.
                page.chord(&[], 'h').await;
                page.wait_until(IS_PLAYING).await;
                page.wait_until(IS_STILL).await;
                page.wait_until(&format!(
                    "{SPOKEN}.startsWith('SiLU for x from −6 to 6. f starts at −0.01484 and ends at 5.985. In between: minimum at x = −1.278, f = −0.2785; zero at x = 0.')"
                ))
                .await;
                // Some frames after the first the probe is on its way; the sound is that of where it is.
                let course = page.value("course.filter(({ x }, i) => i > 1 && x !== null && x !== 2)").await;
                let course = course.as_array().expect("a list");
                let xs: Vec<f64> = course.iter().map(|at| at["x"].as_f64().unwrap()).collect();
                assert!(xs.len() > 20 && xs.is_sorted(), "{xs:?}");
                assert!(xs[0] < -4.0 && xs[xs.len() - 1] > 5.0, "{xs:?}");
                for (at, x) in course.iter().zip(&xs) {
                    assert_near(&at["pan"], 0.8 * x / 6.0, "from left to right");
                    assert_near(&at["f"]["pitch"], pitch(x / (1.0 + (-x).exp()), [-1.0, 7.0]), "f");
                    assert!(at["f"]["level"].as_f64() > Some(0.0));
                }
                assert_eq!(page.value("heard.now().ticks").await, 3);
                // The reader's probe is where it was, and coming back to it is silent.
                page.wait_until("find('.readout-x').dataset.value === '2'").await;
                wait_for_silence(page).await;
                page.wait_for_address("functions=silu&probe=2&y=-1,7").await;
                page.assert_clean().await;
            })
            .await;
    }
}
