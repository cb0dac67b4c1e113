//! The probe: mouse, finger and keys move it, it stops where something is, and its numbers are the module's.

use super::input::Point;
use super::session::{Session, Setup};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// Where GELU is least, as the page writes it.
async fn least(page: &Session) -> String {
    let body = "return String(lab.features('gelu', {}, [-6, 6]).extrema[0].x);";
    let text = page.lab(body, json!(null)).await;
    text.as_str().expect("a text").to_owned()
}

/// Where GELU bends the other way, right of 0.
async fn bend(page: &Session) -> String {
    let body = "return String(lab.features('gelu', {}, [-6, 6]).inflections.at(-1));";
    let text = page.lab(body, json!(null)).await;
    text.as_str().expect("a text").to_owned()
}

/// Opens the page and gives the plot the focus without touching it.
async fn open(page: &Session, fragment: &str) {
    page.open_lab(fragment).await;
    page.script("document.querySelector('#canvas').focus()", &[])
        .await;
}

/// The point of the window over x, in the middle of the plot's height.
async fn above(page: &Session, state: Value, x: f64) -> Point {
    let body = "
        const canvas = document.querySelector('#canvas');
        const { left, top, width, height } = canvas.getBoundingClientRect();
        const fresh = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height });
        const { area, x } = lab.draw(fresh, given.state, { width, height, pixelRatio: devicePixelRatio, theme: 'light' });
        return [left + area.left + area.width * (given.x - x[0]) / (x[1] - x[0]), top + area.top + area.height / 2];";
    let answer = page.lab(body, json!({ "state": state, "x": x })).await;
    let [left, top] = [0, 1].map(|i| answer[i].as_f64().expect("a number"));
    (left, top)
}

/// x of the probe as the readout has it; empty for none.
async fn wait_for_x(page: &Session, x: &str) {
    page.wait_until(&format!(
        "find('.readout-x')?.dataset.value === {}",
        json!(x)
    ))
    .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_numbers_are_the_module_s() {
    let functions = "gelu,leaky_relu(alpha=0.3),hardshrink,logit,mish";
    let body = "
        const rows = [...document.querySelectorAll('.function')];
        const seen = rows.map((row) => [...row.querySelectorAll('.probe-value .number')].map((cell) => cell.dataset.value));
        const at = Number(document.querySelector('.readout-x').dataset.value);
        const expected = lab.parse(given).map(({ id, params }) => {
            const kink = lab.kinks(id, params).find(({ x }) => x === at);
            const { f, df, d2f } = lab.evaluate(id, params, [at]);
            const sides = kink ? [kink.left, kink.right] : [{ f: f[0], df: df[0], d2f: d2f[0] }];
            let agree = true;
            return ['f', 'df', 'd2f'].map((curve) => {
                const values = sides.map((jet) => jet[curve]);
                agree = agree && values.every((value) => value === values[0]);
                return (agree ? values.slice(0, 1) : values).join(' ');
            });
        });
        return [at, seen, expected];";
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            for x in ["-0.5", "0", "0.25", "0.5", "1.7320508075688772", "-5e-7"] {
                page.go(&format!("#functions={functions}&probe={x}")).await;
                wait_for_x(page, x).await;
                let answer = page.lab(body, json!(functions)).await;
                assert_eq!(
                    answer[0].as_f64().unwrap().to_bits(),
                    x.parse::<f64>().unwrap().to_bits()
                );
                assert_eq!(answer[1], answer[2], "x = {x}");
                assert_eq!(answer[1].as_array().unwrap().len(), 5);
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn it_stops_where_something_is() {
    let state = json!({ "functions": "gelu,hard_tanh" });
    Setup::new()
        .run(async |page| {
            page.open_lab("#functions=gelu,hard_tanh").await;
            let least = least(page).await;
            let bend = bend(page).await;
            for (text, name) in [
                (&*least, "extremum"),
                ("1", "kink"),
                ("0", "zero"),
                (&*bend, "inflection point"),
            ] {
                let x: f64 = text.parse().expect("a number");
                let (left, top) = above(page, state.clone(), x).await;
                page.hover((left + 3.0, top)).await;
                wait_for_x(page, text).await;
                page.hover((left + 12.0, top)).await;
                page.wait_until(&format!("Number(find('.readout-x').dataset.value) > {x}"))
                    .await;
                let seen = page.value("Number(find('.readout-x').dataset.value)").await;
                assert!(seen.as_f64().unwrap() > x + 0.05, "{name}: {seen}");
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_locked_probe_stays() {
    let state = json!({ "functions": "relu", "probe": 2 });
    Setup::new()
        .run(async |page| {
            open(page, "#functions=relu&probe=2&lock=probe").await;
            page.click(above(page, state.clone(), -3.0).await).await;
            page.press(Key::Right).await;
            page.press(Key::Escape).await;
            page.assert_shows_state(state.clone()).await;
            wait_for_x(page, "2").await;
        })
        .await;
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_mouse_shows_it_and_a_click_pins_it() {
        let state = json!({ "functions": "gelu,relu" });
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=gelu,relu").await;
                let there = above(page, state.clone(), 2.0).await;
                page.hover(there).await;
                page.wait_until("find('.readout-x').dataset.value !== ''")
                    .await;
                let x = page.value("Number(find('.readout-x').dataset.value)").await;
                let x = x.as_f64().unwrap();
                assert!((x - 2.0).abs() < 0.02, "{x}");
                let mut shown = state.clone();
                shown["probe"] = json!(x);
                page.assert_shows_state(shown.clone()).await;
                page.click(there).await;
                page.wait_for_address(&format!("functions=gelu,relu&probe={x}"))
                    .await;
                page.hover(above(page, state.clone(), -3.0).await).await;
                page.assert_shows_state(shown).await;
                page.click(there).await;
                page.wait_for_address("functions=gelu,relu").await;
                page.hover((5.0, 5.0)).await;
                wait_for_x(page, "").await;
                page.assert_shows_state(state.clone()).await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn keys_move_it() {
        Setup::new()
            .run(async |page| {
                open(page, "#functions=gelu,hard_tanh").await;
                let least = least(page).await;
                let bend = bend(page).await;
                let (left, right) = (char::from(Key::Left), char::from(Key::Right));
                let shift: &[Key] = &[Key::Shift];
                for (held, key, x) in [
                    (&[][..], right, "0"),
                    (&[], right, "0.1"),
                    (&[], right, "0.2"),
                    (&[], left, "0.1"),
                    (shift, right, "1.1"),
                    (shift, left, "0.1"),
                    (&[], Key::Home.into(), "-6"),
                    (&[], 'x', &least),
                    (&[], 'i', &bend),
                    (shift, 'C', &least),
                    (&[], Key::Home.into(), "-6"),
                    (&[], 'c', &least),
                    (&[], 'z', "0"),
                    (&[], 'k', "1"),
                    (shift, 'K', "-1"),
                    (&[], Key::End.into(), "6"),
                    (shift, 'X', &least),
                    (&[], Key::Escape.into(), ""),
                    (&[], 'p', "0"),
                    (&[], 'p', ""),
                    (&[], Key::Enter.into(), "0"),
                ] {
                    page.chord(held, key).await;
                    wait_for_x(page, x).await;
                }
                page.wait_for_address("functions=gelu,hard_tanh&probe=0")
                    .await;
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_finger_moves_it_and_the_page_still_scrolls() {
        let state = json!({ "functions": "gelu,relu" });
        Setup::new()
            .size(390, 844)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu,relu").await;
                let (left, top) = above(page, state.clone(), -2.0).await;
                page.tap((left, top)).await;
                page.wait_until("find('.readout-x').dataset.value !== ''")
                    .await;
                let (right, _) = above(page, state.clone(), 3.0).await;
                page.swipe((left, top), (right, top)).await;
                page.wait_until("Math.abs(Number(find('.readout-x').dataset.value) - 3) < 0.1")
                    .await;
                let x = page.value("find('.readout-x').dataset.value").await;
                page.swipe((left, top), (left, top - 200.0)).await;
                page.wait_until("scrollY > 20").await;
                assert_eq!(page.value("find('.readout-x').dataset.value").await, x);
                page.assert_clean().await;
            })
            .await;
    }
}
