//! What happens to a page while it is open: its pictures are lost, it is hidden, its screen is another one.

use super::session::{Session, Setup};
use super::slider::Slider;
use serde_json::json;

/// Ends the process that all pictures live in, and waits until those of the page have come back empty.
async fn lose_pictures(page: &Session, canvas: &str) {
    let body = "
        const canvas = find(arguments[0]);
        window.lost = [];
        for (const type of ['contextlost', 'contextrestored']) canvas.addEventListener(type, () => lost.push(type));";
    page.script(&format!("{}{body}", super::query::FIND), &[json!(canvas)])
        .await;
    page.devtools("Browser.crashGpuProcess", json!({})).await;
    page.wait_until("lost.join() === 'contextlost,contextrestored'")
        .await;
    page.drawn().await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_lost_picture_comes_back() {
    Setup::new()
        .chromium_only("only Chromium's driver ends the process that draws")
        // Without that process more than a page is lost.
        .alone()
        .run(async |page| {
            page.open_lab("#functions=swish(beta=2)").await;
            // Twice the same backdrop, so that it is kept.
            let slider = Slider::of("swish", "beta");
            for share in [0.3, 0.6] {
                let (from, to) = (slider.thumb(page).await, slider.place(page, share).await);
                page.drag(from, to).await;
            }
            page.drawn().await;
            let before = page.canvas("#canvas").await;
            lose_pictures(page, "#canvas").await;
            assert_eq!(before.differences(&page.canvas("#canvas").await, 0), 0);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn a_lost_chart_comes_back() {
    Setup::new()
        .chromium_only("only Chromium's driver ends the process that draws")
        // Without that process more than a page is lost.
        .alone()
        .run(async |page| {
            page.open_page("#view=depth").await;
            let drawn = "find('#view-depth canvas')?.getContext('2d').getImageData(0, 0, 1, 1).data[3] === 255";
            page.wait_until(drawn).await;
            page.drawn().await;
            let before = page.canvas("#view-depth canvas").await;
            lose_pictures(page, "#view-depth canvas").await;
            assert_eq!(before.differences(&page.canvas("#view-depth canvas").await, 0), 0);
            page.assert_clean().await;
        })
        .await;
}

#[tokio::test]
#[ignore = "run by cargo xtask test"]
async fn the_screen_may_become_another_while_a_slider_is_dragged() {
    Setup::new()
        .chromium_only("the driver does not keep a button held while the screen changes")
        .run(async |page| {
            page.open_lab("#functions=elu").await;
            let slider = Slider::of("elu", "alpha");
            let mouse = async |kind: &str, (x, y): (f64, f64)| {
                let event = json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
                page.devtools("Input.dispatchMouseEvent", event).await;
            };
            mouse("mousePressed", slider.thumb(page).await).await;
            mouse("mouseMoved", slider.place(page, 0.5).await).await;
            page.screen([1280, 800], 2.0, false).await;
            page.wait_until("devicePixelRatio === 2").await;
            let end = slider.place(page, 0.75).await;
            mouse("mouseMoved", end).await;
            mouse("mouseReleased", end).await;
            page.drawn().await;
            let value = slider.value(page).await;
            assert!(value > 1.6, "the drag went on: {value}");
            let seen = page
                .value("(({ width, clientWidth }) => Math.abs(width - 2 * clientWidth) <= 1)(find('#canvas'))")
                .await;
            assert_eq!(seen, true, "the bitmap is as fine as the screen");
            page.assert_shows(&format!("elu(alpha={value})"), "f df").await;
            page.assert_clean().await;
        })
        .await;
}

/// As [`Session::wait_until`], in a page that is not shown.
async fn wait_without_frames(page: &Session, expression: &str) {
    let body = format!(
        "{} const done = arguments[0];
         const look = () => ({expression}) ? done() : setTimeout(look, 20);
         look();",
        super::query::FIND
    );
    let answer = page.client.execute_async(&body, Vec::new()).await;
    answer.unwrap_or_else(|error| panic!("{expression}: {error}"));
}

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn what_changes_out_of_sight_is_drawn_when_it_is_seen() {
        Setup::new()
            .run(async |page| {
                for (how, hide, show) in [
                    (
                        "not displayed",
                        "plot.style.display = 'none'",
                        "plot.style.display = ''",
                    ),
                    (
                        "without height",
                        "plot.style.flex = '0 0 0px'",
                        "plot.style.flex = ''",
                    ),
                    (
                        "without width",
                        "plot.style.width = '0px'",
                        "plot.style.width = ''",
                    ),
                ] {
                    page.open_lab("#functions=relu").await;
                    let to = |step: &str| {
                        format!("const plot = document.getElementById('plot'); {step};")
                    };
                    page.script(&to(hide), &[]).await;
                    page.drawn().await;
                    let area = page.area("#canvas").await;
                    assert_eq!(area.width * area.height, 0.0, "{how}");
                    page.script("location.hash = '#functions=tanh';", &[]).await;
                    page.wait_until("find('#functions [data-function=tanh]')")
                        .await;
                    page.drawn().await;
                    let told = page.value("find('#messages').textContent").await;
                    assert_eq!(told, "", "{how}: there is nothing to complain of");
                    page.script(&to(show), &[]).await;
                    page.wait_until("find('#canvas').width * find('#canvas').height > 0")
                        .await;
                    page.assert_shows("tanh", "f df").await;
                    page.assert_clean().await;
                }
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn a_tab_in_the_background_is_up_to_date_when_it_is_looked_at() {
        Setup::new()
            .run(async |page| {
                page.open_lab("#functions=relu&show=f").await;
                let minimized = page.client.minimize_window().await;
                minimized.expect("the window can be hidden");
                assert_eq!(page.value("document.hidden").await, true);
                // There are no frames now, but whoever asks is answered.
                page.script("location.hash = '#functions=tanh&show=f';", &[])
                    .await;
                wait_without_frames(page, "find('#functions [data-function=tanh]') !== null").await;
                page.script("location.hash = '#functions=elu&show=f';", &[])
                    .await;
                wait_without_frames(page, "find('#functions [data-function=elu]') !== null").await;
                page.client
                    .set_window_rect(0, 0, 1280, 900)
                    .await
                    .expect("the window can be shown");
                page.wait_until("!document.hidden").await;
                page.assert_shows("elu", "f").await;
                page.assert_clean().await;
            })
            .await;
    }
}
