//! A finger on a slider: along the track it sets the value, up and down it scrolls, and what the system takes away is settled.

use super::host::{on_host, open_host_page};
use super::input::Point;
use super::session::{Session, Setup};
use serde_json::json;

const WHY: &str = "only Chromium's driver can cancel a touch";

/// A finger that the system takes away after it has moved.
async fn cancelled(page: &Session, from: Point, way: Point) {
    let touch = async |kind: &str, points: serde_json::Value| {
        let event = json!({ "type": kind, "touchPoints": points });
        page.devtools("Input.dispatchTouchEvent", event).await;
    };
    touch("touchStart", json!([{ "x": from.0, "y": from.1 }])).await;
    for step in 1..=8 {
        let share = f64::from(step) / 8.0;
        let (x, y) = (from.0 + share * way.0, from.1 + share * way.1);
        touch("touchMove", json!([{ "x": x, "y": y }])).await;
    }
    touch("touchCancel", json!([])).await;
}

/// Where a slider has its thumb, in the middle of the window.
async fn thumb(page: &Session, path: &str) -> Point {
    let range = json!(path);
    page.value(&format!(
        "find({range}).scrollIntoView({{ block: 'center', behavior: 'instant' }})"
    ))
    .await;
    page.drawn().await;
    let share = page
        .value(&format!(
            "(({{ valueAsNumber, min, max }}) => (valueAsNumber - min) / (max - min))(find({range}))"
        ))
        .await;
    let area = page.area(path).await;
    let across = share.as_f64().unwrap() * (area.width - 20.0) + 10.0;
    (area.left + across, area.top + 0.5 * area.height)
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_swipe_that_scrolls_the_page_moves_no_slider() {
    Setup::new()
        .size(390, 560)
        .touch()
        .chromium_only(WHY)
        .run(async |page| {
            for (view, path) in [
                ("functions=swish", "#functions .slider .range"),
                ("view=softmax", ".dial[data-dial=temperature] .range"),
                ("view=maxout&maxout-inputs=two", "#view-maxout .dial .range"),
            ] {
                page.open_page(&format!("#{view}")).await;
                page.wait_until(&format!("find({})?.checkVisibility() && document.documentElement.classList.contains('started')", json!(path)))
                    .await;
                let (x, y) = thumb(page, path).await;
                let before = page.value("scrollY").await;
                let value = format!("find({}).value", json!(path));
                let old = page.value(&value).await;
                // Beside the thumb, which a browser lets jump there.
                let aside = page.value(&format!("2 * find({0}).valueAsNumber > Number(find({0}).min) + Number(find({0}).max) ? -60 : 60", json!(path))).await;
                let aside = aside.as_f64().unwrap();
                page.swipe((x + aside, y), (x + aside - 8.0, y - 150.0)).await;
                page.wait_until(&format!("Math.abs(scrollY - {before}) > 50")).await;
                page.drawn().await;
                assert_eq!(page.value(&value).await, old, "{view}");
                assert_eq!(page.value("location.hash").await, json!(format!("#{view}")));
                // A tap is no swipe.
                let (x, y) = thumb(page, path).await;
                page.tap((x + aside, y)).await;
                page.wait_until(&format!("{value} !== {}", json!(old))).await;
                page.assert_clean().await;
            }
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_element_tells_of_what_a_finger_has_settled_and_of_nothing_else() {
    Setup::new()
        .size(390, 560)
        .touch()
        .chromium_only(WHY)
        .run(async |page| {
            let _server = open_host_page(page, "host.html").await;
            page.wait_until(super::host::SHOWN).await;
            let body = "
                document.body.style.paddingBottom = '800px';
                document.head.append(Object.assign(document.createElement('meta'), { name: 'viewport', content: 'width=device-width' }));
                while (innerWidth !== 390) await frames();
                window.heard = [];
                for (const type of ['input', 'change']) plot.addEventListener(`activation-${type}`, () => heard.push(type));
                return parseFloat(getComputedStyle(inside('[part=number]')).fontSize);";
            assert_eq!(on_host(page, body, json!(null)).await, 16.0, "iOS zooms into smaller text");
            let slider = "#first >>> [part=slider]";
            let heard = "[heard.filter((type) => type === 'input').length, heard.filter((type) => type === 'change').length, heard.at(-1) ?? null, find('#first').state.functions[0].params.beta]";

            let (x, y) = thumb(page, slider).await;
            page.swipe((x + 40.0, y), (x + 36.0, y - 150.0)).await;
            page.wait_until("scrollY > 50").await;
            page.drawn().await;
            assert_eq!(page.value(heard).await, json!([0, 0, null, 1.5]), "a swipe");

            let from = thumb(page, slider).await;
            cancelled(page, from, (0.0, -4.0)).await;
            page.drawn().await;
            assert_eq!(page.value(heard).await, json!([0, 0, null, 1.5]), "a cancelled tap");

            let from = thumb(page, slider).await;
            cancelled(page, from, (80.0, 0.0)).await;
            page.wait_until("heard.at(-1) === 'change'").await;
            page.drawn().await;
            let seen = page.value(heard).await;
            assert!(seen[0].as_u64().unwrap() > 1, "{seen}");
            assert_eq!(seen[1], 1, "{seen}");
            let beta = seen[3].as_f64().unwrap();
            assert!(beta > 2.0, "{seen}");
            let written = page.value("find('#first >>> [part=number]').value").await;
            assert_eq!(written.as_str().unwrap().parse::<f64>().unwrap(), beta);

            // Along the track, and lifted, as ever.
            page.value("heard.length = 0").await;
            let (x, y) = thumb(page, slider).await;
            page.swipe((x, y), (x + 50.0, y + 3.0)).await;
            page.wait_until("heard.at(-1) === 'change'").await;
            let seen = page.value(heard).await;
            assert_eq!(seen[1], 1, "{seen}");
            assert!(seen[3].as_f64().unwrap() > beta, "{seen}");
            page.assert_clean().await;
        })
        .await;
}
