//! The view has its limits: of zooming, by `lock`, and an automatic y that keeps still.

use super::session::{Session, Setup};
use serde_json::json;

/// Presses a key of the plot many times. That real keys arrive is seen elsewhere; these would take most of a minute.
async fn press_often(page: &Session, key: &str) {
    let body = "
        const [key, done] = arguments;
        const canvas = document.querySelector('#canvas');
        canvas.focus();
        (async () => {
            for (let i = 0; i < 200; i += 1) {
                canvas.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
                if (i % 20 === 0) await new Promise(requestAnimationFrame);
            }
        })().then(done);";
    let pressed = page.client.execute_async(body, vec![json!(key)]).await;
    pressed.expect("the page takes the keys");
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn zooming_stops_quietly() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            for (start, widest) in [
                ("#functions=gelu,relu,logit", 1e12),
                ("#functions=tanh,softplus&x=2,9&y=-1,1", 1e12),
                ("#functions=elu&x=-1e200,1e200", 2e200),
                ("#functions=swish&aspect=equal", 1e12),
            ] {
                page.go(start).await;
                press_often(page, "+").await;
                let inner = page.viewed().await;
                assert!(inner.width() >= 0.9e-12, "{start}: {inner:?}");
                if widest < 1e13 {
                    // Equal scales stop together, free ones, too, unless y is automatic.
                    let is_least = |[lo, hi]: [f64; 2]| {
                        hi > lo && hi - lo < 1.6 * f64::max(1e-12, 2e-9 * lo.abs().max(hi.abs()))
                    };
                    assert!(is_least(inner.x) || is_least(inner.y), "{start}: {inner:?}");
                }
                press_often(page, "-").await;
                press_often(page, "-").await;
                let outer = page.viewed().await;
                assert!(outer.width() <= 1.001 * widest, "{start}: {outer:?}");
                assert!(
                    outer.width() >= 0.1 * widest.min(1e12),
                    "{start}: {outer:?}"
                );
                // Moving on and on ends somewhere, too.
                press_often(page, "d").await;
                press_often(page, "w").await;
                page.viewed().await;
                page.write("0").await;
                let home = page.viewed().await;
                assert_eq!((home.x, home.automatic), ([-6.0, 6.0], true));
                assert_eq!(page.value("find('#messages').children.length").await, 0);
            }
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_locked_axis_stays() {
    Setup::new()
        .run(async |page| {
            for (lock, x_moves, y_moves) in
                [("x", false, true), ("y", true, false), ("x,y", false, false)]
            {
                page.open_lab(&format!("#functions=gelu&x=-3,3&y=-1,3&lock={lock},probe"))
                    .await;
                let before = page.viewed().await;
                let area = before.area;
                let check = async |what: &str| {
                    let seen = page.viewed().await;
                    assert_eq!(seen.x != before.x, x_moves, "{lock}: {what} {seen:?}");
                    assert_eq!(seen.y != before.y, y_moves, "{lock}: {what} {seen:?}");
                };
                page.drag(area.at(0.5, 0.5), area.at(0.7, 0.7)).await;
                check("drag").await;
                page.value("find('#canvas').focus()").await;
                page.write("+adws").await;
                check("keys").await;
                page.write("e").await;
                let hash = page.value("location.hash").await;
                assert!(!hash.as_str().unwrap().contains("aspect"), "{hash}");
                let disabled = page
                    .value("['zoom-in', 'zoom-out', 'box', 'zoom-reset', 'equal'].map((name) => find(`[data-action=${name}]`).disabled)")
                    .await;
                let both = !x_moves && !y_moves;
                assert_eq!(disabled, json!([both, both, both, both, true]), "{lock}");
                // A double click resets what may move, and nothing else.
                page.double_click(area.at(0.5, 0.5)).await;
                let reset = page.viewed().await;
                assert_eq!(reset.x == [-6.0, 6.0], x_moves, "{lock}");
                assert_eq!(reset.automatic, y_moves, "{lock}");
            }
            page.assert_clean().await;
        })
        .await;
}

/// The y ranges that a sweep of a parameter over its slider goes through.
async fn sweep(page: &Session, function: &str, parameter: &str) -> Vec<[f64; 2]> {
    let body = "
        const { min, max, step } = lab.catalogue().find(({ id }) => id === given[0])
            .params.find(({ id }) => id === given[1]);
        const canvas = Object.assign(document.createElement('canvas'), { width: 720, height: 480 });
        const steps = Math.round((max - min) / step);
        return Array.from({ length: steps + 1 }, (_, i) => lab.draw(canvas,
            { functions: [{ id: given[0], params: { [given[1]]: min + i * step } }] },
            { width: 720, height: 480, pixelRatio: 1, theme: 'light' }).y);";
    let ranges = page.lab(body, json!([function, parameter])).await;
    serde_json::from_value(ranges).expect("ranges")
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn an_automatic_y_keeps_still_while_a_slider_moves() {
    Setup::new()
        .run(async |page| {
            page.open_lab("").await;
            // Where a slope passes 0, the end of y that follows it turns once.
            for (function, parameter, most, turns) in [
                ("elu", "alpha", 8, 0),
                ("swish", "beta", 8, 0),
                ("gelu_tanh", "c", 8, 0),
                ("leaky_relu", "alpha", 14, 1),
            ] {
                let ranges = sweep(page, function, parameter).await;
                assert!(ranges.len() > 100, "{function}");
                let moves: Vec<_> = ranges
                    .windows(2)
                    .map(|pair| [0, 1].map(|end| pair[1][end] - pair[0][end]))
                    .collect();
                let changes = moves.iter().filter(|moved| **moved != [0.0, 0.0]).count();
                assert!(changes <= most, "{function}: {changes} changes");
                for end in [0, 1] {
                    let ways: Vec<_> = moves
                        .iter()
                        .map(|moved| moved[end])
                        .filter(|way| *way != 0.0)
                        .map(f64::signum)
                        .collect();
                    let turned = ways.windows(2).filter(|pair| pair[0] != pair[1]).count();
                    assert!(turned <= turns, "{function}: {ranges:?}");
                }
            }
        })
        .await;
}
