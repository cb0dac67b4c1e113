//! The view moves by two fingers, and one is the page's.

use super::session::Setup;

mod in_every_engine {
    use super::*;

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn two_fingers_move_the_plot_and_zoom() {
        Setup::new()
            .size(390, 560)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu&lock=probe").await;
                let before = page.viewed().await;
                let area = before.area;
                // Apart, along x: twice as large about their middle.
                let fingers = [0.4, 0.6].map(|across| area.at(across, 0.5));
                let targets = [0.3, 0.7].map(|across| area.at(across, 0.5));
                page.pinch([fingers[0], targets[0]], [fingers[1], targets[1]])
                    .await;
                let near = page.viewed().await;
                assert!(
                    (near.width() / before.width() - 0.5).abs() < 0.02,
                    "{near:?}"
                );
                let middle = area.at(0.5, 0.5);
                near.near_x(near.data(middle)[0], before.data(middle)[0], 3.0);
                assert!(near.automatic);

                // Up together: y is taken along, and the page is not.
                let fingers = [0.4, 0.6].map(|across| near.area.at(across, 0.8));
                let targets = [0.4, 0.6].map(|across| near.area.at(across, 0.3));
                page.pinch([fingers[0], targets[0]], [fingers[1], targets[1]])
                    .await;
                let up = page.viewed().await;
                assert!(!up.automatic && up.y[1] < near.y[1], "{up:?}");
                assert_eq!(page.value("scrollY").await, 0);
                assert_eq!(page.value("visualViewport.scale").await, 1);

                // Fixed axes stay under the fingers.
                let (from, to) = ([0.35, 0.65], [0.25, 0.75]);
                let fingers = from.map(|share| up.area.at(share, share));
                let targets = to.map(|share| up.area.at(share, share));
                page.pinch([fingers[0], targets[0]], [fingers[1], targets[1]])
                    .await;
                let last = page.viewed().await;
                for (finger, target) in fingers.into_iter().zip(targets) {
                    last.near_x(last.data(target)[0], up.data(finger)[0], 4.0);
                    last.near_y(last.data(target)[1], up.data(finger)[1], 4.0);
                }
                page.wait_until("!('gesture' in find('#plot').dataset)")
                    .await;

                page.tap(last.area.at(0.5, 0.5)).await;
                page.tap(last.area.at(0.5, 0.5)).await;
                page.wait_for_address("functions=gelu&lock=probe").await;

                // One finger scrolls, and moves nothing sideways.
                page.swipe(area.at(0.3, 0.5), area.at(0.7, 0.5)).await;
                page.swipe(area.at(0.5, 0.9), area.at(0.5, 0.2)).await;
                page.wait_until("scrollY > 50").await;
                assert_eq!(page.viewed().await.x, [-6.0, 6.0]);
                page.assert_clean().await;
            })
            .await;
    }

    #[tokio::test]
    #[ignore = "run by cargo xtask test"]
    async fn one_finger_draws_a_box() {
        Setup::new()
            .size(390, 560)
            .touch()
            .run(async |page| {
                page.open_lab("#functions=gelu").await;
                let before = page.viewed().await;
                // On a phone the tool is in the panel of the limits.
                for tool in ["limits", "box", "limits"] {
                    let button = page.area(&format!("#toolbar [data-action={tool}]")).await;
                    page.tap(button.at(0.5, 0.5)).await;
                }
                page.wait_until("find('#plot').hasAttribute('data-box')")
                    .await;
                let (from, to) = (before.area.at(0.25, 0.9), before.area.at(0.75, 0.3));
                page.swipe(from, to).await;
                let after = page.viewed().await;
                after.near_x(after.x[0], before.data(from)[0], 3.0);
                after.near_y(after.y[1], before.data(to)[1], 3.0);
                assert_eq!(page.value("scrollY").await, 0);
                // The next finger scrolls again.
                page.swipe(before.area.at(0.5, 0.9), before.area.at(0.5, 0.2))
                    .await;
                page.wait_until("scrollY > 50").await;
                page.assert_clean().await;
            })
            .await;
    }
}
