//! The sound trace: what a real audio context is given to play, and what leaves it, while keys and pointer move the probe.

use super::faulty_server::FaultyServer;
use super::reader::READY;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

const SWITCH: &str = ".sound-switch";

/// What the page has fetched of the trace.
const FETCHED: &str = "performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /sound(\\/|\\.)/.test(name)).length";

/// Opens the page with an ear on whatever it will play, and the focus on the plot.
pub(crate) async fn open(page: &Session, fragment: &str) {
    page.open_lab(fragment).await;
    page.wait_until("find('.sound-switch')").await;
    page.script(include_str!("sound.js"), &[]).await;
    page.script("document.querySelector('#canvas').focus()", &[])
        .await;
}

/// As [`open`], with the sound switched on by its key.
pub(crate) async fn open_and_hear(page: &Session, fragment: &str) {
    open(page, fragment).await;
    page.chord(&[], 't').await;
    page.wait_until("find('.sound')").await;
}

pub(crate) async fn wait_for_silence(page: &Session) {
    page.wait_until(
        "heard.now().f.level === 0 && heard.now().slope.level === 0 && heard.now().breath === 0",
    )
    .await;
}

/// Presses a key and answers what sounds then.
pub(crate) async fn after(page: &Session, held: &[Key], key: char) -> Value {
    let x = page.value("find('.readout-x').dataset.value").await;
    page.chord(held, key).await;
    page.wait_until(&format!("find('.readout-x').dataset.value !== {x}"))
        .await;
    page.value("heard.now()").await
}

#[track_caller]
pub(crate) fn assert_near(seen: &Value, expected: f64, what: &str) {
    let seen = seen.as_f64().unwrap_or(f64::NAN);
    assert!(
        (seen - expected).abs() <= 1e-6 * expected.abs().max(1.0),
        "{what}: {seen}, not {expected}"
    );
}

/// Pitch of a value, Hz, between the ends of y that the plot shows.
pub(crate) fn pitch(value: f64, [lo, hi]: [f64; 2]) -> f64 {
    220.0 * 8f64.powf(((value - lo) / (hi - lo)).clamp(0.0, 1.0))
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_leaves_the_loudspeaker_while_something_moves() {
    Setup::new()
        .run(async |page| {
            open_and_hear(page, "#functions=identity&x=-4,4&y=-4,4").await;
            page.script("heard.lingers = false", &[]).await;
            page.click_on(".sound-slope").await;
            page.wait_until("heard.contexts[0].state === 'running'").await;
            let canvas = page.area("#canvas").await;
            // A pointer that moves on is heard on; its pitch is that of the readout.
            for across in [0.3, 0.5, 0.75] {
                page.hover(canvas.at(across, 0.5)).await;
                page.wait_until(
                    "heard.x = Number(find('.readout-x').dataset.value),
                     heard.listen().loudness > 0.005 && Math.abs(heard.listen().pitch / (220 * 8 ** ((heard.x + 4) / 8)) - 1) < 0.02",
                )
                .await;
            }
            // At rest it falls silent by itself.
            wait_for_silence(page).await;
            page.wait_until("heard.listen().loudness < 1e-4").await;
            page.hover(canvas.at(0.4, 0.5)).await;
            page.wait_until("heard.now().f.level > 0 && heard.listen().loudness > 0.005").await;
            // Off the plot at once: within less than its rest.
            let begin = page.value("performance.now()").await;
            page.hover((5.0, 5.0)).await;
            wait_for_silence(page).await;
            let took = page.value(&format!("performance.now() - {begin}")).await;
            assert!(took.as_f64() < Some(500.0), "{took} ms");
            // Loudness follows its slider; 0 is silence.
            let range = page.area(".sound-volume .range").await;
            page.click(range.at(0.98, 0.5)).await;
            page.wait_until("heard.master.gain.aim > 0.8").await;
            page.click(range.at(0.02, 0.5)).await;
            page.wait_until("heard.master.gain.aim === 0").await;
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn what_is_not_defined_is_silent_and_what_is_beyond_flutters() {
    Setup::new()
        .run(async |page| {
            open_and_hear(page, "#functions=logit&x=-1,2&y=-2,2&probe=0.5").await;
            page.wait_until("heard.now().f.level > 0").await;
            let seen = after(page, &[], Key::End.into()).await;
            assert_eq!(seen["f"]["level"], 0, "{seen}");
            assert_eq!(seen["slope"]["level"], 0, "{seen}");
            let seen = after(page, &[Key::Shift], 'Z').await;
            assert_near(&seen["f"]["pitch"], pitch(0.0, [-2.0, 2.0]), "f(1/2)");
            // Its slope, 4, lies above the plot: the highest pitch, and rough.
            assert_near(&seen["slope"]["pitch"], 1760.0, "f′(1/2)");
            assert!(seen["slope"]["flutter"].as_f64() > Some(0.0), "{seen}");
            assert_eq!(seen["f"]["flutter"], 0);
            // After silence a tone does not glide from where it was.
            let jumps = page.value("heard.oscillators[1].frequency.jumps").await;
            assert_eq!(jumps, true);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_browser_that_plays_nothing_is_told_of() {
    Setup::new()
        .run(async |page| {
            for refusal in [
                "delete window.AudioContext",
                "window.AudioContext = class { constructor() { throw new DOMException('no', 'NotSupportedError'); } }",
                "AudioContext.prototype.resume = () => Promise.reject(new DOMException('no', 'NotAllowedError'))",
                // Never answered: what browsers do without a gesture.
                "AudioContext.prototype.resume = () => new Promise(() => {}); Object.defineProperty(AudioContext.prototype, 'state', { value: 'suspended' })",
            ] {
                page.open_lab("#functions=gelu&probe=1").await;
                page.script(refusal, &[]).await;
                page.click_on(SWITCH).await;
                let text = page.message("sound").await;
                assert!(text.starts_with("The browser blocks sound"), "{text}");
                assert_eq!(page.value(&format!("find('{SWITCH}').ariaPressed")).await, "false");
                page.wait_until("!find('.sound')").await;
                page.script("document.querySelector('#canvas').focus()", &[]).await;
                page.press(Key::Right).await;
                page.wait_for_address("functions=gelu&probe=1.1").await;
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_trace_that_does_not_arrive_is_told_and_asked_for_again() {
    Setup::new()
        .run(async |page| {
            let server = FaultyServer::start(|path, answer| {
                if path == "/www/app/sound/trace.js" {
                    answer.missing();
                }
            });
            let opened = page.client.goto(&server.address()).await;
            opened.expect("the page is opened");
            page.wait_until(READY).await;
            page.click_on(SWITCH).await;
            let text = page.message("sound.switch").await;
            assert!(text.starts_with("“Sound” could not be loaded."), "{text}");
            assert_eq!(
                page.value(&format!("find('{SWITCH}').ariaPressed")).await,
                "false"
            );
            server.mend();
            page.click_on("[data-message=\"sound.switch\"] .button")
                .await;
            page.wait_until(&format!(
                "find('{SWITCH}').ariaPressed === 'true' && find('.sound')"
            ))
            .await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn its_controls_can_be_hit_and_fit_a_phone() {
    for (width, language) in [(390, "en"), (320, "en"), (320, "zh-CN")] {
        Setup::new()
            .size(width, 844)
            .touch()
            .run(async |page| {
                page.open_lab(&format!("#functions=gelu_normal,relu&lang={language}")).await;
                page.click_on(SWITCH).await;
                page.wait_until("find('.sound')").await;
                let small = page
                    .value(
                        "[...document.querySelectorAll('.sound-switch, .sound :is(button, select, label, .range)')]
                            .map((node) => [node.className, node.getBoundingClientRect()])
                            .filter(([, { height, width }]) => height < 44 || width < 44)
                            .map(([name, { height, width }]) => `${name} ${width} × ${height}`)",
                    )
                    .await;
                assert_eq!(small, json!([]), "targets at {width} px");
                let wide = page.value("document.documentElement.scrollWidth > innerWidth").await;
                assert_eq!(wide, false, "{width} px");
                page.assert_clean().await;
            })
            .await;
    }
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn pitch_is_f_and_the_second_tone_its_slope() {
        let body = "
            const { f, df } = lab.evaluate('mish', {}, [given]);
            return [f[0], df[0]];";
        Setup::new()
            .run(async |page| {
                open_and_hear(page, "#functions=mish&x=-4,4&y=-1,5").await;
                page.press(Key::Home).await;
                let right = char::from(Key::Right);
                for held in [&[Key::Shift][..], &[], &[Key::Shift], &[], &[Key::Shift]] {
                    let seen = after(page, held, right).await;
                    let x = page.value("Number(find('.readout-x').dataset.value)").await;
                    let truth = page.lab(body, x.clone()).await;
                    let [f, df] = [0, 1].map(|i| truth[i].as_f64().unwrap());
                    let x = x.as_f64().unwrap();
                    assert_near(&seen["f"]["pitch"], pitch(f, [-1.0, 5.0]), "f");
                    assert_near(&seen["slope"]["pitch"], pitch(df, [-1.0, 5.0]), "f′");
                    assert_near(&seen["pan"], 0.8 * x / 4.0, "from left to right");
                    assert_near(&seen["f"]["flutter"], 0.0, "within the plot");
                    assert!(seen["f"]["level"].as_f64() > seen["slope"]["level"].as_f64());
                    assert_eq!(
                        seen["breath"].as_f64() > Some(0.0),
                        f < 0.0,
                        "the breath of what is negative: {f}"
                    );
                }
                // Without the second tone f goes on alone.
                page.click_on(".sound-slope").await;
                page.script("document.querySelector('#canvas').focus()", &[])
                    .await;
                let seen = after(page, &[], 'z').await;
                assert_eq!(seen["slope"]["level"], 0);
                assert!(seen["f"]["level"].as_f64() > Some(0.0), "{seen}");
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn it_is_off_until_it_is_asked_for_and_closes() {
        Setup::new()
            .run(async |page| {
                open(page, "#functions=gelu&probe=1").await;
                page.press(Key::Right).await;
                page.wait_for_address("functions=gelu&probe=1.1").await;
                let pressed = format!("find('{SWITCH}').ariaPressed");
                assert_eq!(page.value(&pressed).await, "false");
                assert_eq!(page.value("heard.contexts.length").await, 0);
                assert_eq!(page.value(FETCHED).await, 0);
                page.click_on(SWITCH).await;
                page.wait_until(&format!("find('.sound') && {pressed} === 'true'"))
                    .await;
                page.wait_until("heard.contexts[0].state === 'running'")
                    .await;
                assert!(page.value(FETCHED).await.as_u64() > Some(7));
                // What was pinned already is heard, once.
                page.wait_until("heard.now().f.level > 0").await;
                page.click_on(SWITCH).await;
                page.wait_until(&format!(
                    "!find('.sound') && {pressed} === 'false' && heard.contexts[0].state === 'closed'"
                ))
                .await;
                page.press(Key::Right).await;
                page.wait_for_address("functions=gelu&probe=1.1").await;
                // By key as well, and in another turn another context.
                page.script("document.querySelector('#canvas').focus(); heard.oscillators.length = heard.panners.length = heard.sources.length = 0", &[])
                    .await;
                page.chord(&[], 't').await;
                page.wait_until("find('.sound') && heard.contexts[1].state === 'running'")
                    .await;
                after(page, &[], char::from(Key::Right)).await;
                page.wait_until("heard.now().f.level > 0").await;
                page.chord(&[], 't').await;
                page.wait_until("!find('.sound') && heard.contexts[1].state === 'closed'")
                    .await;
                page.wait_for_address("functions=gelu&probe=1.2").await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn nobody_hears_a_page_that_is_not_seen() {
        Setup::new()
            .run(async |page| {
                open_and_hear(page, "#functions=gelu").await;
                page.wait_until("heard.contexts[0].state === 'running'").await;
                let hide = |hidden: bool| {
                    format!(
                        "Object.defineProperty(document, 'hidden', {{ configurable: true, value: {hidden} }});
                         document.dispatchEvent(new Event('visibilitychange'));"
                    )
                };
                page.chord(&[], 'h').await;
                page.wait_until("heard.now().f.level > 0").await;
                page.script(&hide(true), &[]).await;
                page.wait_until("find('.sound-play').textContent === 'Play' && heard.contexts[0].state === 'suspended'").await;
                wait_for_silence(page).await;
                page.script(&hide(false), &[]).await;
                page.wait_until("heard.contexts[0].state === 'running'").await;
                // Another window, and another view.
                page.chord(&[], 'h').await;
                page.wait_until("heard.now().f.level > 0").await;
                page.script("dispatchEvent(new Event('blur'))", &[]).await;
                page.wait_until("find('.sound-play').textContent === 'Play'").await;
                wait_for_silence(page).await;
                page.chord(&[], 'h').await;
                page.wait_until("heard.now().f.level > 0").await;
                page.script("location.hash = '#functions=gelu&view=guide'", &[]).await;
                page.wait_until("find('.sound-play').textContent === 'Play'").await;
                wait_for_silence(page).await;
                page.assert_clean().await;
            })
            .await;
    }
}
